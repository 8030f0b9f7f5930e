import { type Draft, plan } from '../bundle.ts';
import { layoutFor } from '../layouts.ts';
import { cents } from '../world/bales.ts';
import { anyOf } from '../world/chains.ts';
import { consignment, totalled } from '../world/consignment.ts';
import { addDays } from '../world/days.ts';
import type { Random } from '../world/random.ts';
import type { Line } from '../world/types.ts';

const goods: [string, string, string, string, number, number][] = [
  ["Men's knitted T-shirts, 100% polyester", '6109.90', 'pcs', 'cartons', 2.9, 0.16],
  ['Hot-rolled steel coils, zinc coated, 0.8 x 1250 mm', '7210.49', 'kg', 'coils', 0.82, 1],
  ['Ceramic floor tiles 60 x 60 cm', '6907.21', 'm2', 'pallets', 5.4, 19],
  ['Polypropylene woven sacks', '6305.33', 'pcs', 'bales', 0.19, 0.07],
  ['Olive oil, extra virgin, 1 l bottles', '1509.20', 'pcs', 'cartons', 5.8, 0.92],
];

/** Goods that hold neither cotton nor tomato, with the papers of any trade. */
export const otherGoods = (id: string, r: Random): Draft => {
  const from = r.pick(['TR', 'IN', 'VN', 'PT', 'IT']);
  const [what, hs, unit, kind, price, each] = r.pick(goods);
  const base = consignment(
    r.fork('sale'),
    'other',
    from,
    from,
    `${r.pick([2023, 2024, 2025])}-0${r.int(2, 9)}-11`,
    false,
  );
  const quantity = r.int(1000, 9000);
  const net = Math.round(quantity * each * 10) / 10;
  const line: Line = {
    description: what,
    hs,
    quantity,
    unit,
    unitPrice: price,
    amount: cents(quantity * price),
    origin: from,
    net,
    gross: Math.round(net * 1.06 * 10) / 10,
    packages: Math.ceil(net / 20),
    lot: '',
  };
  const s = totalled(r, base, [line], kind, 1200);
  return {
    id,
    about: `${what}: neither cotton nor tomato`,
    kind: 'other-goods',
    shipment: s,
    plans: (['invoice', 'packing-list', 'bill-of-lading', 'certificate-of-origin'] as const).map((t) =>
      plan(t, layoutFor(t, s, r), s, r.int(1, 2 ** 30)),
    ),
    outcome: 'not-covered',
    found: [],
    absent: [],
    packet: false,
  };
};

/** Cotton entered before any order on cotton was issued. */
export const beforeOrders = (id: string, r: Random): Draft => {
  const now = anyOf(r, 'lint', r.pick(['BR', 'IN', 'TR', 'US', 'AU']));
  const back = Number(now.entryDate.slice(0, 4)) - 2016;
  const on = (x: string): string =>
    addDays(`${Number(x.slice(0, 4)) - back}${x.slice(4) === '-02-29' ? '-02-28' : x.slice(4)}`, 0);
  for (const l of now.lots) for (const b of l.bales) b.date = on(b.date);
  for (const x of [
    now.gin!.record,
    now.invoice,
    now.packing,
    now.contract,
    now.order,
    now.bl,
    now.coo,
    now.transport,
    now.paid,
  ])
    x.date = on(x.date);
  now.coo.validUntil = on(now.coo.validUntil);
  now.entryDate = on(now.entryDate);
  const [from, to] = now.crop.split('/');
  now.crop = to ? `${Number(from) - back}/${String(Number(from) - back + 1).slice(2)}` : String(Number(from) - back);
  for (const l of now.lines) l.description = l.description.replace(/crop [^,]+/, `crop ${now.crop}`);
  return {
    id,
    about: 'cotton entered before any order',
    kind: 'before-orders',
    shipment: now,
    plans: (['invoice', 'certificate-of-origin', 'ginning-record', 'packing-list'] as const).map((t) =>
      plan(t, layoutFor(t, now, r), now, r.int(1, 2 ** 30)),
    ),
    outcome: 'not-covered',
    found: [],
    absent: [],
    packet: false,
  };
};
