import { sumOf } from '../world/bales.ts';
import { countryOf } from '../world/company.ts';
import type { Shipment } from '../world/types.ts';
import { block } from './invoice-modern.ts';
import type { Layout, Printed } from './paper.ts';
import { boxed, pairs, scribble, stamp, table } from './parts.ts';
import { words } from './tomato-words.ts';
import { handOf } from './write.ts';

const own: Record<string, keyof typeof words> = { IT: 'it', ES: 'es', CL: 'es', PT: 'pt', TR: 'tr' };

const printedOf = (s: Shipment, origin: boolean): Printed => {
  const t = s.tomato!;
  return {
    number: t.record.number,
    date: t.record.date,
    manufacturer: t.maker.name,
    lots: [...new Set([...t.lots.map((l) => l.id), ...t.packed.map((p) => p.lot)])],
    ...(origin && s.statesOrigin ? { countryOfOrigin: s.origin } : {}),
  };
};

/** The plant's log of a campaign: trucks by grower, then every drum or ranges of drums, then what was packed. */
export const plantLog: Layout = (s, r) => {
  const t = s.tomato!;
  const language = r.chance(0.5) ? (own[t.maker.country] ?? 'en') : 'en';
  const w = words[language];
  const hand = handOf(r, t.maker.country, language === 'en' && r.chance(0.6), language);
  const each = r.chance(0.6);
  const stated = r.chance(0.7);
  return {
    type: 'tomato-processing-record',
    layout: each ? 'plant-log-drums' : 'plant-log-ranges',
    language,
    printed: printedOf(s, stated),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: language === 'en' ? 'Helvetica' : 'Noto', base: 8.5 });
        pen.say(t.maker.name, { size: 12, bold: true });
        pen.say(r.pick(w.title), { size: 12, gap: 6 });
        pairs(
          pen,
          [
            [w.plant, [...t.maker.lines, t.maker.countryName].join(', ')],
            [w.no, t.record.number],
            [w.date, hand.date(t.record.date)],
            [w.reg, t.registration],
            [w.period, `${hand.date(t.from)} - ${hand.date(t.to)}`],
            ...(stated && s.statesOrigin
              ? ([[w.origin, countryOf(s.origin).own ?? countryOf(s.origin).name]] as [string, string][])
              : []),
          ],
          { how: 'right', labelWidth: 140 },
        );
        pen.say(w.intake, { bold: true, gap: 3 });
        table(
          pen,
          [
            { head: w.ticket, width: 14 },
            { head: w.grower, width: 28 },
            { head: w.place, width: 16 },
            { head: w.day, width: 14 },
            { head: w.brix, width: 8, align: 'right' },
            { head: w.kg, width: 14, align: 'right' },
          ],
          t.intake.map((l) => [
            l.ticket,
            l.grower,
            l.place,
            hand.date(l.date),
            hand.number(l.brix, 1),
            hand.number(l.kg, 0),
          ]),
          { rules: 'rows', size: 7.5, foot: [w.total, '', '', '', '', hand.number(t.intakeKg, 0)] },
        );
        pen.say(w.drums, { bold: true, gap: 3 });
        if (each) {
          const drums = t.lots.flatMap((l) => l.drums.map((d) => ({ l, d })));
          table(
            pen,
            [
              { head: w.lot, width: 14 },
              { head: w.drum, width: 14 },
              { head: w.date, width: 14 },
              { head: w.brix, width: 8 },
              { head: w.gross, width: 12, align: 'right' },
              { head: w.net, width: 12, align: 'right' },
            ],
            drums.map(({ l, d }) => [
              l.id,
              d.id,
              hand.date(d.date),
              `${l.brix}`,
              hand.number(d.gross, 1),
              hand.number(d.net, 1),
            ]),
            {
              rules: 'striped',
              size: 7,
              pad: 2,
              foot: [
                w.total,
                String(drums.length),
                '',
                '',
                hand.number(sumOf(drums.map(({ d }) => d.gross)), 1),
                hand.number(t.outputKg, 1),
              ],
            },
          );
        } else
          table(
            pen,
            [
              { head: w.lot, width: 14 },
              { head: `${w.drum} ${w.from}`, width: 14 },
              { head: `${w.drum} ${w.to}`, width: 14 },
              { head: w.count, width: 10, align: 'right' },
              { head: w.brix, width: 8 },
              { head: w.net, width: 14, align: 'right' },
            ],
            t.lots.map((l) => [
              l.id,
              l.drums[0]!.id,
              l.drums.at(-1)!.id,
              String(l.drums.length),
              String(l.brix),
              hand.number(sumOf(l.drums.map((d) => d.net)), 1),
            ]),
            {
              rules: 'all',
              foot: [
                w.total,
                '',
                '',
                String(t.lots.reduce((a, l) => a + l.drums.length, 0)),
                '',
                hand.number(t.outputKg, 1),
              ],
            },
          );
        if (t.packed.length) {
          pen.say(w.packed, { bold: true, gap: 3 });
          table(
            pen,
            [
              { head: w.product, width: 34 },
              { head: w.lot, width: 14 },
              { head: w.packedOn, width: 14 },
              { head: w.units, width: 12, align: 'right' },
              { head: w.kg, width: 14, align: 'right' },
            ],
            t.packed.map((p) => [p.product, p.lot, hand.date(p.date), hand.number(p.units, 0), hand.number(p.kg, 1)]),
            { rules: 'all' },
          );
        }
        pairs(pen, [[w.made, `${hand.number(t.outputKg, 1)} kg`]], { how: 'same' });
        pen.y += 20;
        scribble(pen, pen.left, pen.y, t.intakeKg);
        pen.say(w.sign, { size: 8 });
      },
    },
  };
};

/** A batch sheet in boxes with sums only: intake, output, growers named in one line each. */
export const batchSheet: Layout = (s, r) => {
  const t = s.tomato!;
  const hand = handOf(r, t.maker.country, true);
  const by = new Map<string, { place: string; kg: number }>();
  for (const l of t.intake) by.set(l.grower, { place: l.place, kg: (by.get(l.grower)?.kg ?? 0) + l.kg });
  return {
    type: 'tomato-processing-record',
    layout: 'batch-sheet',
    language: 'en',
    printed: printedOf(s, true),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 9 });
        pen.say('PRODUCTION BATCH SHEET - TOMATO PROCESSING', { size: 13, bold: true, align: 'center', gap: 8 });
        const half = pen.width / 2;
        let y = pen.y;
        boxed(pen, pen.left, y, half, 66, 'Processor', block(t.maker));
        boxed(pen, pen.left + half, y, half / 2, 33, 'Batch sheet No.', [t.record.number], { bold: true });
        boxed(pen, pen.left + half * 1.5, y, half / 2, 33, 'Date', [hand.date(t.record.date)]);
        boxed(pen, pen.left + half, y + 33, half, 33, 'Facility registration', [t.registration]);
        y += 66;
        const cells: [string, string][] = [
          ['Origin of tomatoes', s.statesOrigin ? countryOf(s.origin).name : ''],
          ['Processing period', `${hand.date(t.from)} to ${hand.date(t.to)}`],
          ['Fresh tomatoes received', `${hand.number(t.intakeKg, 0)} kg`],
          ['Paste produced', `${hand.number(t.outputKg, 1)} kg`],
          ['Brix of paste', `${t.brix}`],
          ['Brix of fresh tomatoes', hand.number(t.intake[0]!.brix, 1)],
        ];
        for (const [i, [label, value]] of cells.entries())
          boxed(pen, pen.left + (i % 2) * half, y + Math.floor(i / 2) * 30, half, 30, label, [value]);
        pen.y = y + 100;
        table(
          pen,
          [
            { head: 'Grower', width: 36 },
            { head: 'Farm location', width: 26 },
            { head: 'Tomatoes delivered (kg)', width: 20, align: 'right' },
          ],
          [...by].map(([grower, g]) => [
            grower,
            s.statesOrigin ? `${g.place}, ${countryOf(s.origin).name}` : g.place,
            hand.number(g.kg, 0),
          ]),
          { rules: 'all', foot: ['Total', '', hand.number(t.intakeKg, 0)] },
        );
        table(
          pen,
          [
            { head: 'Lot No.', width: 18 },
            { head: 'Production date', width: 18 },
            { head: 'Drums', width: 10, align: 'right' },
            { head: 'Net weight (kg)', width: 18, align: 'right' },
          ],
          t.lots.map((l) => [
            l.id,
            hand.date(l.drums[0]!.date),
            String(l.drums.length),
            hand.number(sumOf(l.drums.map((d) => d.net)), 1),
          ]),
          { rules: 'all', width: 400 },
        );
        for (const p of t.packed)
          pen.say(
            `Packed from the above: ${p.product}; lot ${p.lot}; packing date ${hand.date(p.date)}; ${hand.number(p.units, 0)} units; ${hand.number(p.kg, 1)} kg net`,
            { gap: 3 },
          );
        pen.y += 22;
        scribble(pen, pen.left, pen.y, 11);
        pen.say('Approved by quality assurance', { size: 8 });
        stamp(pen, pen.right - 70, pen.y - 20, ['QA', 'RELEASED'], '#2a6b2a', 26);
      },
    },
  };
};
