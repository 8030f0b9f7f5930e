import { addDays, addMonths } from '../world/days.ts';
import { type Fault, retell, retellAll, tomatoGoods } from './fault.ts';

/** Faults of time: steps in the wrong order, work out of season. */
export const dateFaults: Fault[] = [
  {
    id: 'ship-before-invoice-order',
    rules: ['date.order'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'garment', 'paste'],
    plant: (d, r) => {
      const first =
        d.shipment.garment?.from ??
        d.shipment.spin?.from ??
        d.shipment.tomato?.from ??
        d.shipment.lots[0]!.bales[0]!.date;
      const date = addDays(first, -r.int(8, 25));
      retell(d, 'bill-of-lading', (s) => void Object.assign(s.bl, { date: date }));
    },
  },
  {
    id: 'ginned-after-invoice',
    rules: ['date.order'],
    outcome: 'contradicted',
    goods: ['lint'],
    plant: (d) => {
      retell(d, 'ginning-record', (s) => {
        const shift = 62;
        for (const l of s.lots) for (const b of l.bales) b.date = addDays(b.date, shift);
        s.gin!.record.date = addDays(s.gin!.record.date, shift);
      });
    },
  },
  {
    id: 'spun-before-ginned',
    rules: ['date.order'],
    outcome: 'contradicted',
    goods: ['yarn', 'fabric', 'garment'],
    plant: (d) =>
      retell(d, 'spinning-record', (s) => {
        const step = s.spin!;
        const back = (x: string) => addMonths(x, -7);
        step.from = back(step.from);
        step.to = back(step.to);
        step.record.date = back(step.record.date);
        for (const f of [...step.inputs, ...step.outputs]) f.date = back(f.date);
      }),
  },
  {
    id: 'ginned-out-of-season',
    rules: ['date.season'],
    outcome: 'clear',
    goods: ['lint'],
    origins: ['US', 'TR', 'UZ', 'GR'],
    plant: (d) => {
      // The whole consignment moves by five months, so that only the season is odd.
      retellAll(d, (s) => {
        const on = (x: string) => addMonths(x, 7);
        for (const l of s.lots) for (const b of l.bales) b.date = on(b.date);
        for (const x of [s.gin!.record, s.invoice, s.packing, s.contract, s.order, s.bl, s.coo, s.transport, s.paid])
          x.date = on(x.date);
        s.coo.validUntil = on(s.coo.validUntil);
        s.entryDate = on(s.entryDate);
      });
    },
  },
  {
    id: 'processed-out-of-campaign',
    rules: ['date.season'],
    outcome: 'clear',
    goods: tomatoGoods.filter((g) => g !== 'tomato'),
    origins: ['IT', 'ES', 'PT'],
    plant: (d) =>
      retellAll(d, (s) => {
        const on = (x: string) => addMonths(x, 6);
        const t = s.tomato!;
        for (const l of t.intake) l.date = on(l.date);
        for (const l of t.lots) for (const b of l.drums) b.date = on(b.date);
        for (const p of t.packed) p.date = on(p.date);
        t.from = on(t.from);
        t.to = on(t.to);
        for (const x of [t.record, s.invoice, s.packing, s.contract, s.order, s.bl, s.coo, s.transport, s.paid])
          x.date = on(x.date);
        s.coo.validUntil = on(s.coo.validUntil);
        s.entryDate = on(s.entryDate);
      }),
  },
];
