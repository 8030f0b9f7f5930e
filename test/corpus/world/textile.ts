import { cents, sumOf } from './bales.ts';
import { company } from './company.ts';
import { consignment, totalled } from './consignment.ts';
import { type Ginning, ginning } from './cotton.ts';
import { crops } from './crops.ts';
import { addDays } from './days.ts';
import type { Random } from './random.ts';
import type { GoodsKind, Line, Shipment, Step } from './types.ts';

const names: Record<string, Partial<Record<'spin' | 'fabric' | 'garment', string[]>>> = {
  IN: {
    spin: ['Sri Kumaran Spinners Pvt. Ltd.', '* Cotspin Mills Limited'],
    fabric: ['Annamalai Knits & Processors', '* Weaving Mills (P) Ltd.'],
    garment: ['Evergreen Clothing Company', 'Kovai Garments Pvt. Ltd.'],
  },
  BD: {
    spin: ['Rahmat Spinning Mills Ltd.'],
    fabric: ['Meghna Knit Dyeing Ltd.'],
    garment: ['Padma Apparels Limited', 'Shitalakhya Fashions Ltd.'],
  },
  PK: {
    spin: ['Indus Valley Spinning Mills Ltd.'],
    fabric: ['Ravi Weaving Mills (Pvt.) Ltd.'],
    garment: ['Lyallpur Home Textiles (Pvt.) Ltd.'],
  },
  TR: {
    spin: ['Körfez İplik Sanayi A.Ş.'],
    fabric: ['Pamukova Dokuma Sanayi A.Ş.'],
    garment: ['Denizevi Tekstil Konfeksiyon A.Ş.'],
  },
  VN: {
    spin: ['Thien Nam Spinning JSC'],
    fabric: ['Phu Thinh Weaving JSC'],
    garment: ['Dong Nai Garment Joint Stock Company'],
  },
  HN: {
    spin: ['Hilos y Tejidos Sula S.A.'],
    fabric: ['Tejidos del Norte S. de R.L.'],
    garment: ['Confecciones Choloma S.A.'],
  },
  JO: { garment: ['Petra Needle Garments Co. Ltd.'] },
  EG: {
    spin: ['Misr Delta Spinning & Weaving S.A.E.'],
    fabric: ['Nile Linen Weaving S.A.E.'],
    garment: ['Ramadan Garments S.A.E.'],
  },
  UZ: { spin: ['Turon Yarn Klaster MCHJ'] },
};

const step = (
  r: Random,
  iso: string,
  kind: 'spin' | 'fabric' | 'garment',
  prefix: string,
  from: string,
  days: number,
): Omit<Step, 'inputs' | 'outputs' | 'waste' | 'notes'> => {
  const to = addDays(from, days);
  return {
    record: { number: `${prefix}${r.digits(5)}`, date: addDays(to, 1) },
    maker: company(r, iso, 'hub', names[iso]?.[kind]),
    from,
    to,
  };
};

/** Spins a gin's lots into two or three yarn lots. */
export const spinning = (r: Random, run: Ginning, iso: string, origin: string): Step => {
  const start = addDays(run.ended, r.int(35, 70));
  const base = step(r, iso, 'spin', 'SP-', start, r.int(6, 16));
  const inputs = run.lots.map((lot, i) => ({
    lot: lot.id,
    material: 'lint',
    kg: sumOf(lot.bales.map((b) => b.net)),
    bales: lot.bales.length,
    origin,
    from: run.gin.company.name,
    date: addDays(start, i % 4),
  }));
  const lint = sumOf(inputs.map((f) => f.kg));
  const share = r.float(0.85, 0.89, 3);
  const count = r.pick(['Ne 30/1 carded', 'Ne 20/1 carded', 'Ne 24/1 carded', 'Ne 16/1 OE']);
  const lots = r.int(1, 3);
  const out = Math.round(lint * share);
  const outputs = Array.from({ length: lots }, (_, i) => ({
    lot: `Y${r.digits(4)}`,
    material: 'yarn',
    kg: i === lots - 1 ? out - Math.floor(out / lots) * (lots - 1) : Math.floor(out / lots),
    date: addDays(base.to, -(lots - 1 - i)),
  }));
  return {
    ...base,
    inputs,
    outputs,
    waste: Math.round((lint - out) * 10) / 10,
    notes: { count, composition: '100% cotton' },
  };
};

/** Knits or weaves yarn lots into fabric lots. */
export const fabricated = (r: Random, spin: Step, iso: string): Step => {
  const base = step(r, iso, 'fabric', 'FB-', addDays(spin.to, r.int(5, 20)), r.int(5, 14));
  const knit = r.chance(0.6);
  const inputs = spin.outputs.map((o, i) => ({ ...o, from: spin.maker.name, date: addDays(base.from, i) }));
  const yarn = sumOf(inputs.map((f) => f.kg));
  const out = Math.round(yarn * r.float(0.91, 0.94, 3));
  const lots = r.int(1, 2);
  const outputs = Array.from({ length: lots }, (_, i) => ({
    lot: `F${r.digits(5)}`,
    material: 'fabric',
    kg: i ? out - Math.ceil(out / lots) : lots === 1 ? out : Math.ceil(out / lots),
    date: addDays(base.to, -i),
  }));
  return {
    ...base,
    inputs,
    outputs,
    waste: Math.round((yarn - out) * 10) / 10,
    notes: {
      process: knit ? 'knitting' : 'weaving',
      construction: knit
        ? r.pick(['Single jersey 160 gsm', 'Interlock 200 gsm', '1x1 Rib 220 gsm'])
        : r.pick(['Twill 3/1 108x56 240 gsm', 'Poplin 133x72 120 gsm', 'Canvas 10 oz']),
      composition: '100% cotton',
    },
  };
};

/** Cuts and sews fabric lots into one style; `pieces` in the notes. */
export const sewn = (r: Random, fabric: Step, iso: string): Step => {
  const base = step(r, iso, 'garment', 'CT-', addDays(fabric.to, r.int(5, 18)), r.int(6, 15));
  const inputs = fabric.outputs.map((o, i) => ({ ...o, from: fabric.maker.name, date: addDays(base.from, i) }));
  const kg = sumOf(inputs.map((f) => f.kg));
  const piece = r.float(0.14, 0.32, 2);
  const pieces = Math.floor((kg * r.float(0.82, 0.86, 3)) / piece);
  const out = Math.round(pieces * piece * 10) / 10;
  const style = `${r.letters(2)}-${r.digits(4)}`;
  return {
    ...base,
    inputs,
    outputs: [{ lot: style, material: 'garment', kg: out, date: base.to }],
    waste: Math.round((kg - out) * 10) / 10,
    notes: {
      style,
      pieces: String(pieces),
      piece: piece.toFixed(2),
      composition: '100% cotton',
      po: `PO ${r.digits(7)}`,
    },
  };
};

const yarnLines = (r: Random, spin: Step, origin: string): Line[] => {
  const price = r.float(3.1, 3.7, 2);
  const hs = r.pick(['5205.12', '5205.22', '520512', '5205.12.2000']);
  return spin.outputs.map((o) => ({
    description: `100% cotton yarn ${spin.notes.count}, on cones`,
    hs,
    quantity: o.kg,
    unit: 'kg',
    unitPrice: price,
    amount: cents(o.kg * price),
    origin,
    net: o.kg,
    gross: Math.round(o.kg * 1.045 * 10) / 10,
    packages: Math.ceil(o.kg / 45),
    lot: o.lot,
  }));
};

const fabricLines = (r: Random, fabric: Step, origin: string): Line[] => {
  const price = r.float(6.1, 8.4, 2);
  const knit = fabric.notes.process === 'knitting';
  const hs = knit ? r.pick(['6006.22', '6004.10']) : r.pick(['5209.12', '5208.32']);
  return fabric.outputs.map((o) => ({
    description: `100% cotton ${knit ? 'knitted' : 'woven'} fabric, ${fabric.notes.construction}`,
    hs,
    quantity: o.kg,
    unit: 'kg',
    unitPrice: price,
    amount: cents(o.kg * price),
    origin,
    net: o.kg,
    gross: Math.round(o.kg * 1.03 * 10) / 10,
    packages: Math.ceil(o.kg / 24),
    lot: o.lot,
  }));
};

const garmentLines = (r: Random, garment: Step, origin: string): Line[] => {
  const knit = r.chance(0.7);
  const [what, hs] = r.pick<[string, string]>(
    knit
      ? [
          ["Men's knitted T-shirts", '6109.10'],
          ["Women's knitted tops", '6106.10'],
          ["Boys' knitted polo shirts", '6105.10'],
        ]
      : [
          ["Men's woven shirts", '6205.20'],
          ["Women's woven trousers", '6204.62'],
        ],
  );
  const pieces = Number(garment.notes.pieces);
  const price = r.float(2.4, 6.8, 2);
  const net = garment.outputs[0]!.kg;
  return [
    {
      description: `${what}, 100% cotton`,
      hs,
      quantity: pieces,
      unit: 'pcs',
      unitPrice: price,
      amount: cents(pieces * price),
      origin,
      net,
      gross: Math.round(net * 1.12 * 10) / 10,
      packages: Math.ceil(pieces / 48),
      lot: '',
      style: garment.notes.style!,
    },
  ];
};

/** A consignment of yarn, fabric or garments: cotton of `origin`, the last step done in `from`. */
export const textile = (
  r: Random,
  goods: Extract<GoodsKind, 'yarn' | 'fabric' | 'garment'>,
  origin: string,
  from: string,
  year: number,
): Shipment => {
  if (!crops[origin]) throw new Error(`no cotton grows in ${origin}`);
  const run = ginning(r.fork('gin'), origin, year, r.pick([20, 30, 44, 60]));
  const spin = spinning(r.fork('spin'), run, from, origin);
  const fabric = goods === 'yarn' ? null : fabricated(r.fork('fabric'), spin, from);
  const garment = goods === 'garment' ? sewn(r.fork('sew'), fabric!, from) : null;
  const last = garment ?? fabric ?? spin;
  const base = consignment(r.fork('sale'), goods, origin, from, last.to, false);
  const q = r.fork('lines');
  const lines = garment
    ? garmentLines(q, garment, from)
    : fabric
      ? fabricLines(q, fabric, from)
      : yarnLines(q, spin, from);
  const s = totalled(r, base, lines, garment ? 'cartons' : fabric ? 'rolls' : 'cartons', garment ? 700 : 500);
  const seller = r.chance(0.6) ? last.maker : s.seller;
  return {
    ...s,
    seller,
    bl: { ...s.bl, shipper: seller },
    coo: { ...s.coo, exporter: seller, origin: from },
    paid: { ...s.paid, payee: seller.name },
    order: garment ? { ...s.order, number: garment.notes.po! } : s.order,
    crop: run.crop,
    lots: run.lots,
    gin: run.gin,
    farm: run.farm,
    spin,
    fabric,
    garment,
  };
};
