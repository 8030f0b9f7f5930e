import type { Draft } from '../bundle.ts';
import { ginRows } from '../draw/gin-lists.ts';
import { packingBales } from '../draw/packing.ts';
import { cents, sumOf } from '../world/bales.ts';
import type { Shipment } from '../world/types.ts';
import { type Fault, planOf, retell, retellAll } from './fault.ts';

/** Gin list and packing list print every bale. */
const singleBales = (d: Draft): void => {
  planOf(d, 'ginning-record').layout = ginRows;
  planOf(d, 'packing-list').layout = packingBales;
};

const retotal = (s: Shipment): void => {
  s.total = cents(s.lines.reduce((a, l) => a + l.amount, 0));
  s.net = sumOf(s.lines.map((l) => l.net));
  s.gross = sumOf(s.lines.map((l) => l.gross));
  s.packages = s.lines.reduce((a, l) => a + l.packages, 0);
};

/** Faults of what was made, packed and sold: bales that no record knows, bales twice, more out than in. */
export const quantityFaults: Fault[] = [
  {
    id: 'extra-bale-packed',
    rules: ['bale.unlisted'],
    outcome: 'contradicted',
    goods: ['lint'],
    plant: (d) => {
      // One bale of the packed lot is not among those ginned: the gin's list has another in its place.
      retell(d, 'ginning-record', (s) => {
        const lot = s.lots[0]!;
        const out = lot.bales.splice(Math.floor(lot.bales.length / 2), 1)[0]!;
        lot.running = false;
        lot.bales.push({
          ...out,
          id: out.id.replace(/\d{4}$/, (x) => String((Number(x) + 3777) % 10000).padStart(4, '0')),
        });
      });
      singleBales(d);
    },
  },
  {
    id: 'lot-not-ginned',
    rules: ['bale.unlisted'],
    outcome: 'contradicted',
    goods: ['lint'],
    plant: (d, r) => {
      const was = d.shipment.lots.at(-1)!.id;
      const now = was.replace(/\d{2}(?=\D*$)/, (x) => String((Number(x) + 31 + r.int(0, 20)) % 100).padStart(2, '0'));
      for (const p of d.plans)
        if (
          p.type === 'invoice' ||
          p.type === 'packing-list' ||
          p.type === 'certificate-of-origin' ||
          p.type === 'bill-of-lading'
        ) {
          for (const l of p.view.lines) if (l.lot === was) l.lot = now;
          for (const l of p.view.lots)
            if (l.id === was) {
              l.id = now;
              l.bales = l.bales.map((b) => ({
                ...b,
                id: b.id.startsWith(was)
                  ? b.id.replace(was, now)
                  : b.id.replace(/\d{5}$/, (x) => String((Number(x) + 40_000) % 100_000).padStart(5, '0')),
              }));
            }
        }
    },
  },
  {
    id: 'yarn-lot-not-spun',
    rules: ['bale.unlisted'],
    outcome: 'contradicted',
    goods: ['yarn', 'paste'],
    plant: (d) => {
      for (const p of d.plans)
        if (p.type !== 'spinning-record' && p.type !== 'tomato-processing-record' && p.type !== 'ginning-record')
          for (const l of p.view.lines.slice(0, 1))
            l.lot = l.lot.replace(/\d{2}(?=\D*$)/, (x) => String((Number(x) + 47) % 100).padStart(2, '0'));
    },
  },
  {
    id: 'bale-listed-twice',
    rules: ['bale.repeated'],
    outcome: 'contradicted',
    goods: ['lint'],
    plant: (d) => {
      retellAll(d, (s) => {
        const lot = s.lots.at(-1)!;
        lot.running = false;
        lot.bales[lot.bales.length - 1]!.id = lot.bales[1]!.id;
      });
      singleBales(d);
    },
  },
  {
    id: 'more-shipped-than-ginned',
    rules: ['mass.exceeds'],
    outcome: 'contradicted',
    goods: ['lint'],
    plant: (d) => {
      for (const p of d.plans) {
        if (p.type === 'ginning-record') continue;
        for (const l of p.view.lots)
          for (const b of l.bales) {
            b.net = Math.round(b.net * 12) / 10;
            b.gross = Math.round((b.net + b.tare) * 10) / 10;
          }
        for (const l of p.view.lines) {
          const lot = p.view.lots.find((x) => x.id === l.lot)!;
          l.net = sumOf(lot.bales.map((b) => b.net));
          l.gross = sumOf(lot.bales.map((b) => b.gross));
          l.quantity = l.net;
          l.amount = cents(l.net * l.unitPrice);
        }
        retotal(p.view);
        const boxes = p.view.containers;
        let left = p.view.gross;
        boxes.forEach((c, i) => {
          c.gross =
            i === boxes.length - 1 ? Math.round(left * 10) / 10 : Math.round((p.view.gross / boxes.length) * 10) / 10;
          left -= c.gross;
        });
      }
      d.either = ['mass.exceeds', 'quantity.conflict'];
    },
  },
  {
    id: 'outturn-over-half',
    rules: ['mass.exceeds'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn'],
    plant: (d) => {
      retell(d, 'ginning-record', (s) => {
        const net = sumOf(s.lots.flatMap((l) => l.bales.map((b) => b.net)));
        s.gin!.seedCotton = Math.round(net / 0.54);
        s.gin!.outturn = Math.round((net / s.gin!.seedCotton) * 10000) / 10000;
        s.gin!.showOutturn = true;
      });
    },
  },
  {
    id: 'more-yarn-than-lint',
    rules: ['mass.exceeds'],
    outcome: 'contradicted',
    goods: ['yarn', 'fabric', 'garment'],
    plant: (d) =>
      retell(d, 'spinning-record', (s) => {
        const step = s.spin!;
        const lint = sumOf(step.inputs.map((f) => f.kg));
        const out = sumOf(step.outputs.map((f) => f.kg));
        const less = Math.round((out / 1.12) * 10) / 10;
        // The mill lists fewer kilograms of cotton than the yarn needs.
        for (const f of step.inputs) f.kg = Math.round(((f.kg * less) / lint) * 10) / 10;
        step.waste = 0;
      }),
  },
  {
    id: 'more-garments-than-fabric',
    rules: ['mass.exceeds'],
    outcome: 'contradicted',
    goods: ['garment'],
    plant: (d) =>
      retell(d, 'garment-record', (s) => {
        for (const f of s.garment!.inputs) f.kg = Math.round(f.kg * 6) / 10;
        s.garment!.waste = 0;
      }),
  },
  {
    id: 'more-paste-than-tomatoes',
    rules: ['mass.exceeds'],
    outcome: 'contradicted',
    goods: ['paste', 'sauce'],
    plant: (d) =>
      retell(d, 'tomato-processing-record', (s) => {
        const t = s.tomato!;
        for (const l of t.intake) l.kg = Math.round(l.kg * 0.45);
        t.intakeKg = t.intake.reduce((a, l) => a + l.kg, 0);
      }),
  },
  {
    id: 'packing-list-weighs-more',
    rules: ['quantity.conflict'],
    outcome: 'contradicted',
    goods: ['yarn', 'garment', 'paste', 'fabric'],
    plant: (d, r) =>
      retell(d, 'packing-list', (s) => {
        const by = r.pick([1.09, 1.14, 0.88]);
        for (const l of s.lines) {
          l.net = Math.round(l.net * by * 10) / 10;
          l.gross = Math.round(l.gross * by * 10) / 10;
        }
        s.net = sumOf(s.lines.map((l) => l.net));
        s.gross = sumOf(s.lines.map((l) => l.gross));
        let left = s.gross;
        s.containers.forEach((c, i) => {
          c.gross = i === s.containers.length - 1 ? Math.round(left * 10) / 10 : Math.round(c.gross * by * 10) / 10;
          left -= c.gross;
        });
      }),
  },
  {
    id: 'invoice-bills-more-bales',
    rules: ['quantity.conflict'],
    outcome: 'contradicted',
    goods: ['lint'],
    plant: (d) =>
      retell(d, 'invoice', (s) => {
        const l = s.lines[0]!;
        l.packages += 6;
        const per = l.net / (l.packages - 6);
        l.net = Math.round((l.net + 6 * per) * 10) / 10;
        l.gross = Math.round((l.gross + 6 * per + 12) * 10) / 10;
        l.quantity = l.net;
        l.amount = cents(l.net * l.unitPrice);
        retotal(s);
      }),
  },
];
