import { ginLots, sumOf } from './bales.ts';
import { company, countryOf, importer } from './company.ts';
import { cottonIndex, crops } from './crops.ts';
import { addDays, addMonths } from './days.ts';
import { carriers, containerNumber, usPorts } from './freight.ts';
import type { Random } from './random.ts';
import type { Company, Container, GoodsKind, Line, Shipment } from './types.ts';

export const cents = (n: number) => Math.round(n * 100) / 100;

const ginNames: Record<string, string[]> = {
  US: ['* Cooperative Gin', '* Farmers Gin Company', 'United Gin of *, Inc.'],
  BR: ['Algodoeira * Ltda.', 'UBA Fazenda Boa Vista - *'],
  AU: ['* Cotton Gin Pty Ltd', 'Namoi Cotton Processing - * Gin'],
  IN: ['Shree Ganesh Ginning & Pressing Factory', '* Cotton Ginning Pvt. Ltd.'],
  TR: ['* Çırçır Prese Fabrikası A.Ş.', '* Pamuk Çırçır Sanayi Ltd. Şti.'],
  UZ: ['"* paxta tozalash" AJ', '* Paxta Klaster MCHJ'],
  EG: ['* Ginning Company S.A.E.', 'Delta Ginning - *'],
  GR: ['* Ginning Mill S.A.'],
  BJ: ["Usine d'égrenage de *"],
  BF: ["Usine d'égrenage de * I"],
  ML: ["Usine d'égrenage de *"],
  PK: ['* Cotton Ginning & Pressing Factory', 'Al-Madina Cotton Ginners, *'],
};

const farmNames: Record<string, string[]> = {
  US: ['Hollis & Sons Farms', 'T. Beckham Farms LP'],
  BR: ['Fazenda Rio Claro', 'Fazenda Santa Luzia'],
  AU: ['"Merrywinebone" Farming Co', 'Auscott River Block'],
  IN: ['Kisan Producer Company, *'],
  TR: ['Çelik Tarım İşletmesi, *'],
  UZ: ['"Oltin Vodiy" fermer xoʻjaligi'],
  PK: ['Chaudhry Agri Farms, *'],
};

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

export interface Ginning {
  crop: string;
  year: number;
  lots: Shipment['lots'];
  gin: NonNullable<Shipment['gin']>;
  farm: NonNullable<Shipment['farm']>;
  ended: string;
}

/** A gin's run of `count` bales in a crop year, with the farm whose seed cotton it took. */
export const ginning = (r: Random, origin: string, year: number, count: number): Ginning => {
  const crop = crops[origin]!;
  const days = r.int(Math.min(8, crop.days), Math.min(30, crop.days));
  const offset = r.int(12, Math.max(13, crop.days - days));
  const from = addDays(`${year}-${String(crop.start).padStart(2, '0')}-01`, offset);
  const code =
    crop.ids === 'pbi'
      ? r.pick(['60115', '14842', '07233', '41078', '20316'])
      : crop.ids === 'sai'
        ? r.digits(6)
        : crop.ids === 'china'
          ? `37${r.digits(3)}`
          : r.digits(3);
  const lots = ginLots(r, crop, code, year, count, r.pick([20, 25, 40, 50, 100]), from, days);
  const net = sumOf(lots.flatMap((l) => l.bales.map((b) => b.net)));
  const outturn = r.float(crop.outturn[0] + 0.004, crop.outturn[1] - 0.004, 4);
  const seedCotton = Math.round(net / outturn);
  const house: Company = company(r, origin, 'field', ginNames[origin]);
  const ended = addDays(from, days);
  const farm = company(r, origin, 'field', farmNames[origin] ?? ['* Growers Group']);
  const loads = Array.from({ length: r.int(5, 14) }, (_, i) => ({
    ticket: `${r.digits(5)}`,
    plot: `${r.pick(['A', 'B', 'N', 'Field '])}${i + 1}`,
    date: addDays(from, -r.int(2, 9)),
    truck: `${r.digits(2)}-${r.letters(2)}-${r.digits(3)}`,
    kg: 0,
  })).sort((a, b) => a.date.localeCompare(b.date));
  let left = seedCotton;
  loads.forEach((load, i) => {
    load.kg = i === loads.length - 1 ? left : Math.round(seedCotton / loads.length) + r.int(-200, 200);
    left -= load.kg;
  });
  const hectares = Math.round((net / r.int(900, 1500)) * 10) / 10;
  return {
    crop: crop.label === 'single' ? `${year}` : `${year}/${String(year + 1).slice(2)}`,
    year,
    lots,
    gin: {
      company: house,
      code,
      record: { number: `${r.letters(1)}${r.digits(5)}`, date: addDays(ended, 1) },
      outturn: Math.round((net / seedCotton) * 10000) / 10000,
      seedCotton,
      seed: Math.round(seedCotton * r.float(0.53, 0.57, 3)),
    },
    farm: {
      record: { number: `FR-${r.digits(4)}`, date: addDays(loads.at(-1)!.date, 1) },
      farm,
      variety: lots[0]!.variety,
      seedLot: `S${r.digits(5)}`,
      hectares,
      planted: addDays(loads[0]!.date, -r.int(150, 175)),
      from: loads[0]!.date,
      to: loads.at(-1)!.date,
      loads,
      kg: seedCotton,
    },
    ended,
  };
};

/** A consignment of raw cotton in bales: ginned, sold and shipped by its country. */
export const rawCotton = (r: Random, origin: string, year: number): Shipment => {
  const crop = crops[origin]!;
  const count = r.pick([24, 40, 60, 88, 100, 120]);
  const run = ginning(r.fork('gin'), origin, year, count);
  const base = consignment(r.fork('sale'), 'lint', origin, origin, run.ended, false);
  const price = cents(
    (((cottonIndex[Number(base.invoice.date.slice(0, 4))] ?? 78) + crop.spread) / 100) *
      2.20462 *
      r.float(0.98, 1.06, 3),
  );
  const hs = r.pick(['5201.00', '5201.00', '520100', '5201.00.9000']);
  const lines: Line[] = run.lots.map((lot) => {
    const net = sumOf(lot.bales.map((b) => b.net));
    return {
      description: `Raw cotton, ${lot.variety}, not carded or combed, crop ${run.crop}, grade ${lot.grade}`,
      hs,
      quantity: net,
      unit: 'kg',
      unitPrice: price,
      amount: cents(net * price),
      origin,
      net,
      gross: sumOf(lot.bales.map((b) => b.gross)),
      packages: lot.bales.length,
      lot: lot.id,
    };
  });
  const s = totalled(r, base, lines, 'bales', 88);
  return { ...s, crop: run.crop, lots: run.lots, gin: run.gin, farm: run.farm };
};
