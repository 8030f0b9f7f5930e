import { cents, sumOf } from './bales.ts';
import { company, countryOf } from './company.ts';
import { consignment, totalled } from './consignment.ts';
import { addDays } from './days.ts';
import { tomatoSeason } from './makers.ts';
import type { Random } from './random.ts';
import type { Drum, FarmStep, Line, Processing, Shipment } from './types.ts';

const plants: Record<string, string[]> = {
  IT: ['Conserve * S.p.A.', 'La Pianura Conserve Alimentari S.p.A.'],
  ES: ['Extremeña de Tomate S. Coop.', 'Conservas Vegas del Guadiana S.L.'],
  PT: ['Lezíria Concentrados S.A.', 'Sorraia Tomate S.A.'],
  CL: ['Concentrados del Maule SpA'],
  TR: ['Marmara Salça ve Konserve Sanayi A.Ş.'],
  GR: ['Thessalian Tomato Industry S.A.'],
  US: ['San Joaquin Tomato Packers, Inc.'],
  EG: ['Nile Valley Tomato Concentrates S.A.E.'],
};
const growers: Record<string, string[]> = {
  IT: ['Az. Agr. Fratelli Rinaldi', 'Soc. Agr. La Quercia', 'Az. Agr. Masseria Torre', 'Coop. Agricola Il Sole'],
  ES: ['Finca La Vega', 'Explotación Agraria Hnos. Gil', 'Cooperativa San Isidro'],
  PT: ['Herdade do Zambujal', 'Sociedade Agrícola da Ota', 'Quinta da Alorna Agro'],
  CL: ['Fundo Santa Rosa', 'Agrícola El Peumo Ltda.', 'Parcela 14 Pencahue'],
  TR: ['Yılmaz Tarım', 'Karacabey Üreticileri Kooperatifi', 'Öz Bereket Çiftliği'],
  MX: ['Campo Agrícola El Porvenir', 'Rancho Las Isabeles'],
  US: ['Five Points Ranch', 'Harris & Daughters Farms'],
};
const season = (iso: string): [number, number] => tomatoSeason[iso] ?? [8, 9];

/** A plant's campaign days: trucks in, drums out. Brix and weights within the bands of the trade. */
export const processed = (r: Random, origin: string, iso: string, year: number, drums: number): Processing => {
  const [first] = season(origin);
  const from = addDays(`${year}-${String(first).padStart(2, '0')}-01`, r.int(8, 30));
  const brix = r.pick([28, 30, 36]);
  const fresh = r.float(4.7, 5.2, 1);
  const net = () => r.float(brix >= 36 ? 236 : 232, 246, 1);
  const days = r.int(1, 3);
  const lots = Array.from({ length: days }, (_, i) => {
    const id = `L${String(Math.round((Date.parse(`${addDays(from, i)}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86400000) + 1).padStart(3, '0')}${r.letters(1)}`;
    const start = r.int(1000, 8000);
    const list: Drum[] = Array.from({ length: Math.ceil(drums / days) }, (_, k) => {
      const kg = net();
      return { id: `${String(start + k)}`, net: kg, gross: Math.round((kg + 17.5) * 10) / 10, date: addDays(from, i) };
    });
    return { id, brix, drums: list };
  });
  const output = sumOf(lots.flatMap((l) => l.drums.map((d) => d.net)));
  const need = Math.round((output * brix) / fresh / 0.945);
  const loads = r.int(6, 12);
  const list = growers[origin] ?? ['Agricultores Unidos'];
  const intake = Array.from({ length: loads }, (_, i) => ({
    grower: r.pick(list),
    place: r.pick(countryOf(origin).fields)[0],
    ticket: r.digits(5),
    date: addDays(from, Math.floor((i / loads) * days)),
    kg: Math.round(need / loads) + r.int(-300, 300),
    brix: fresh,
  }));
  intake[loads - 1]!.kg += need - intake.reduce((a, l) => a + l.kg, 0);
  return {
    record: { number: `${r.pick(['PR', 'PL', 'REG'])}-${r.digits(4)}`, date: addDays(from, days) },
    maker: company(r, iso, 'field', plants[iso]),
    registration: r.pick([`CE ${iso} ${r.digits(4)}`, `${iso}-${r.digits(5)}`]),
    from,
    to: addDays(from, days - 1),
    intake,
    lots,
    packed: [],
    intakeKg: need,
    outputKg: output,
    brix,
  };
};

/** Fresh tomatoes: one farm, its harvest and the packed cartons. */
const harvest = (r: Random, origin: string, year: number): FarmStep => {
  const [first] = season(origin);
  const from = addDays(`${year}-${String(first).padStart(2, '0')}-05`, r.int(0, 40));
  const loads = Array.from({ length: r.int(4, 9) }, (_, i) => ({
    ticket: r.digits(4),
    plot: `${r.pick(['Lote', 'Tabla', 'Block'])} ${i + 1}`,
    date: addDays(from, Math.floor(i / 2)),
    truck: `${r.digits(2)}-${r.letters(2)}-${r.digits(2)}`,
    kg: r.int(2200, 4800),
  }));
  const kg = loads.reduce((a, l) => a + l.kg, 0);
  return {
    record: { number: `BC-${r.digits(4)}`, date: addDays(loads.at(-1)!.date, 1) },
    farm: company(r, origin, 'field', growers[origin]),
    variety: r.pick(['Saladette (Roma) cv. Cid', 'Vine-ripe cv. Torero', 'Grape cv. Amai']),
    seedLot: `TS${r.digits(5)}`,
    hectares: Math.round((kg / 62000) * 100) / 100,
    planted: addDays(from, -r.int(85, 105)),
    from: loads[0]!.date,
    to: loads.at(-1)!.date,
    loads,
    kg,
  };
};

const finish = (s: Shipment, seller: Shipment['seller']): Shipment => ({
  ...s,
  seller,
  bl: { ...s.bl, shipper: seller },
  coo: { ...s.coo, exporter: seller },
  paid: { ...s.paid, payee: seller.name },
});

export const freshTomato = (r: Random, origin: string, year: number): Shipment => {
  const farm = harvest(r.fork('farm'), origin, year);
  const base = consignment(r.fork('sale'), 'tomato', origin, origin, farm.to, true);
  const net = Math.round(farm.kg * 0.94);
  const cartons = Math.floor(net / 11.34);
  const price = r.float(11.5, 16.5, 2);
  const kg = Math.round(cartons * 11.34 * 10) / 10;
  const line: Line = {
    description: `Fresh tomatoes, ${farm.variety}, 25 lb cartons`,
    hs: r.pick(['0702.00', '0702.00.20', '070200']),
    quantity: cartons,
    unit: 'cartons',
    unitPrice: price,
    amount: cents(cartons * price),
    origin,
    net: kg,
    gross: Math.round(cartons * 12.1 * 10) / 10,
    packages: cartons,
    lot: `H${farm.record.number.slice(-4)}`,
  };
  const s = totalled(r, base, [line], 'cartons', 1600);
  const quick = {
    ...s,
    invoice: { ...s.invoice, date: addDays(farm.to, 1) },
    packing: { ...s.packing, date: addDays(farm.to, 1) },
    bl: { ...s.bl, date: addDays(farm.to, 3) },
    coo: { ...s.coo, date: addDays(farm.to, 2) },
    transport: {
      ...s.transport,
      date: addDays(farm.to, 2),
      loaded: addDays(farm.to, 2),
      delivered: addDays(farm.to, 4),
    },
    entryDate: addDays(farm.to, 6),
  };
  return { ...finish(quick, r.chance(0.5) ? farm.farm : s.seller), farm };
};

export const pasteShipment = (r: Random, origin: string, year: number): Shipment => {
  const tomato = processed(r.fork('plant'), origin, origin, year, r.pick([40, 60, 80]));
  const base = consignment(r.fork('sale'), 'paste', origin, origin, tomato.to, true);
  const price = r.float(1.05, 1.5, 2);
  const hs = r.pick(['2002.90', '2002.90.80', '200290']);
  const kind = `Tomato paste ${tomato.brix}-${tomato.brix + 2}° Brix ${r.pick(['hot break', 'cold break'])}, aseptic drums`;
  const lines: Line[] = tomato.lots.map((l) => {
    const net = sumOf(l.drums.map((d) => d.net));
    return {
      description: kind,
      hs,
      quantity: net,
      unit: 'kg',
      unitPrice: price,
      amount: cents(net * price),
      origin,
      net,
      gross: sumOf(l.drums.map((d) => d.gross)),
      packages: l.drums.length,
      lot: l.id,
    };
  });
  const s = totalled(r, base, lines, 'drums', 80);
  return { ...finish(s, r.chance(0.6) ? tomato.maker : s.seller), tomato };
};

/** Canned tomatoes or sauce, packed by the plant from its own paste. */
export const sauceShipment = (r: Random, origin: string, year: number): Shipment => {
  const tomato = processed(r.fork('plant'), origin, origin, year, 24);
  const [what, hs, share] = r.pick<[string, string, number]>([
    ['Tomato sauce with basil, 680 g jars', '2103.20', 0.33],
    ['Tomato ketchup, 500 g bottles', '2103.20', 0.36],
    ['Tomato puree (passata) 700 g bottles', '2002.90', 0.28],
  ]);
  const each = what.includes('680') ? 0.68 : what.includes('700') ? 0.7 : 0.5;
  const units = Math.floor(((tomato.outputKg / share) * 0.97) / each / 12) * 12;
  const day = addDays(tomato.to, r.int(4, 20));
  const lot = `P${r.digits(4)}${r.letters(1)}`;
  const kg = Math.round(units * each * 10) / 10;
  const done: Processing = {
    ...tomato,
    record: { ...tomato.record, date: addDays(day, 1) },
    packed: [{ product: what, lot, units, kg, date: day }],
    to: day,
  };
  const base = consignment(r.fork('sale'), 'sauce', origin, origin, day, true);
  const cases = units / 12;
  const price = r.float(9.5, 16, 2);
  const line: Line = {
    description: `${what}, cases of 12`,
    hs,
    quantity: cases,
    unit: 'cases',
    unitPrice: price,
    amount: cents(cases * price),
    origin,
    net: kg,
    gross: Math.round(kg * 1.45 * 10) / 10,
    packages: cases,
    lot,
  };
  const s = totalled(r, base, [line], 'cases', 1800);
  return { ...finish(s, tomato.maker), tomato: done };
};

/** Hybrid tomato seed for sowing. */
export const seedShipment = (r: Random, origin: string, year: number): Shipment => {
  const farm = harvest(r.fork('farm'), origin, year);
  const base = consignment(r.fork('sale'), 'tomato-seed', origin, origin, farm.to, true);
  const kg = r.int(40, 160);
  const price = r.float(380, 640, 2);
  const lot = `TS-${year}-${r.digits(3)}`;
  const line: Line = {
    description: `Tomato seeds for sowing, hybrid ${r.pick(['H-9661', 'H-1015', 'Heinz 1301'])}`,
    hs: '1209.91',
    quantity: kg,
    unit: 'kg',
    unitPrice: price,
    amount: cents(kg * price),
    origin,
    net: kg,
    gross: Math.round(kg * 1.08 * 10) / 10,
    packages: Math.ceil(kg / 5),
    lot,
  };
  const s = totalled(r, base, [line], 'cartons', 200);
  return { ...finish(s, farm.farm), farm: { ...farm, seedLot: lot, kg, loads: [] } };
};
