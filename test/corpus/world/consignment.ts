import { cents, sumOf } from './bales.ts';
import { company, countryOf, importer } from './company.ts';
import { addDays, addMonths } from './days.ts';
import { carriers, containerNumber, usPorts } from './freight.ts';
import type { Random } from './random.ts';
import type { Container, GoodsKind, Line, Shipment } from './types.ts';

/** Freight, papers and money of a consignment whose goods are packed by `packedOn`. */
export const consignment = (
  r: Random,
  goods: GoodsKind,
  origin: string,
  from: string,
  packedOn: string,
  food: boolean,
): Omit<Shipment, 'lines' | 'total' | 'net' | 'gross' | 'packages' | 'packageKind' | 'containers' | 'marks'> => {
  const c = countryOf(from);
  const seller = company(r, from, 'hub');
  const buyer = importer(r, food);
  const [carrier, prefix, vessels] = r.pick(carriers);
  const sailed = addDays(packedOn, r.int(9, 24));
  const invoiced = addDays(packedOn, r.int(3, 7));
  const year = sailed.slice(0, 4);
  const invoice = {
    number: r.pick([
      `EXP/${year}/${r.digits(4)}`,
      `INV-${r.digits(6)}`,
      `${r.letters(2)}-${year.slice(2)}-${r.digits(4)}`,
      `${year}${r.digits(5)}`,
    ]),
    date: invoiced,
  };
  const contract = {
    number: r.pick([`SC-${r.digits(5)}`, `${r.letters(3)}${year.slice(2)}/${r.digits(3)}`, `P${r.digits(6)}`]),
    date: addDays(packedOn, -r.int(30, 80)),
  };
  const issued = addDays(invoiced, r.int(1, 3));
  const issuer = r.pick(c.issuers);
  return {
    goods,
    origin,
    from,
    seller,
    buyer,
    notify: r.chance(0.5)
      ? {
          ...buyer,
          name: `${r.pick(['Crossgate', 'Tidewater', 'Liberty'])} Customs Brokers, Inc.`,
          lines: ['9 Harbor Plaza', `${r.pick(usPorts)} 07001`],
        }
      : null,
    bank: {
      name: r.pick(['Standard Trade Bank', 'First Commerce Bank N.A.', `${c.name.split(' ')[0]} Export Bank`]),
      city: seller.city,
      swift: `${r.letters(4)}${from}2X`,
      account: r.digits(12),
    },
    invoice,
    packing: { number: r.pick([invoice.number, `PL-${r.digits(5)}`]), date: invoiced },
    contract,
    order: { number: `PO ${r.digits(7)}`, date: addDays(contract.date, -r.int(1, 6)) },
    lc: `LC${r.digits(8)}`,
    bl: {
      number: `${prefix}${r.digits(9)}`,
      date: sailed,
      carrier,
      vessel: r.pick(vessels),
      voyage: `${r.digits(3)}${r.pick(['E', 'W', 'N'])}`,
      booking: r.digits(9),
      shipper: seller,
    },
    coo: {
      number: r.pick([`${r.letters(1)}${r.digits(7)}`, `${year}/${r.digits(5)}`, `${r.digits(9)}`]),
      date: issued,
      issuer,
      place: seller.city,
      signed: true,
      validUntil: addMonths(issued, 12),
      origin,
      invoice: invoice.number,
      exporter: seller,
    },
    pol: r.pick(c.ports),
    pod: r.pick(usPorts),
    incoterm: r.pick(['CFR', 'CIF', 'FOB']),
    payment: r.pick(['Irrevocable L/C at sight', 'Cash against documents', 'T/T 30 days from B/L date']),
    currency: 'USD',
    crop: '',
    lots: [],
    gin: null,
    farm: null,
    spin: null,
    fabric: null,
    garment: null,
    tomato: null,
    paid: {
      number: `FT${r.digits(10)}`,
      date: addDays(sailed, r.int(2, 12)),
      payer: buyer.name,
      payee: seller.name,
      amount: 0,
    },
    transport: {
      number: `${r.digits(6)}`,
      date: addDays(invoiced, 1),
      plate: `${r.digits(2)} ${r.letters(2)} ${r.digits(3)}`,
      driver: r.pick(['A. Demir', 'J. Silva', 'R. Singh', 'M. Diallo']),
      loaded: addDays(invoiced, 1),
      delivered: addDays(invoiced, 3),
      from: seller.city,
      to: '',
    },
    remarks: [],
    statesOrigin: true,
    entryDate: addDays(sailed, r.int(20, 45)),
    importer: buyer.name,
    reference: `E${r.digits(3)}-${r.digits(7)}-${r.int(0, 9)}`,
  };
};

/** Spreads packages over containers of at most `each` packages. */
export const stuffed = (r: Random, packages: number, gross: number, net: number, each: number): Container[] => {
  const out: Container[] = [];
  const boxes = Math.max(1, Math.ceil(packages / each));
  let left = packages;
  let [grossLeft, netLeft] = [gross, net];
  const tenth = (n: number) => Math.round(n * 10) / 10;
  for (let i = 0; i < boxes; i++) {
    const last = i === boxes - 1;
    const here = last ? left : Math.ceil(packages / boxes);
    const box = {
      number: containerNumber(r),
      seal: `${r.letters(2)}${r.digits(6)}`,
      packages: here,
      gross: last ? grossLeft : tenth((gross * here) / packages),
      net: last ? netLeft : tenth((net * here) / packages),
    };
    left -= here;
    grossLeft = tenth(grossLeft - box.gross);
    netLeft = tenth(netLeft - box.net);
    out.push(box);
  }
  return out;
};

/** Adds up the lines and the freight of a consignment. */
export const totalled = (
  r: Random,
  base: ReturnType<typeof consignment>,
  lines: Line[],
  packageKind: string,
  each: number,
): Shipment => {
  const total = cents(lines.reduce((sum, l) => sum + l.amount, 0));
  const net = sumOf(lines.map((l) => l.net));
  const gross = sumOf(lines.map((l) => l.gross));
  const packages = lines.reduce((sum, l) => sum + l.packages, 0);
  return {
    ...base,
    lines,
    total,
    net,
    gross,
    packages,
    packageKind,
    containers: stuffed(r, packages, gross, net, each),
    marks: [base.seller.name.split(' ')[0]!.toUpperCase(), base.contract.number, base.pod.toUpperCase()],
    paid: { ...base.paid, amount: total },
  };
};
