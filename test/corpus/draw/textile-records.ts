import { sumOf } from '../world/bales.ts';
import { countryOf } from '../world/company.ts';
import type { Shipment, Step } from '../world/types.ts';
import { block } from './invoice-modern.ts';
import type { Layout, Printed } from './paper.ts';
import { boxed, pairs, scribble, stamp, table } from './parts.ts';
import { handOf } from './write.ts';

type Kind = 'spin' | 'fabric' | 'garment';
const typeOf = { spin: 'spinning-record', fabric: 'fabric-record', garment: 'garment-record' } as const;
export const stepOf = (s: Shipment, kind: Kind): Step => {
  const step = s[kind];
  if (!step) throw new Error(`the consignment has no ${kind} step`);
  return step;
};

export const printedOf = (s: Shipment, kind: Kind, origin: boolean): Printed => {
  const step = stepOf(s, kind);
  return {
    number: step.record.number,
    date: step.record.date,
    manufacturer: step.maker.name,
    ...(origin && s.statesOrigin ? { countryOfOrigin: s.origin } : {}),
    lots:
      kind === 'garment'
        ? step.inputs.map((f) => f.lot)
        : [...new Set([...step.outputs, ...step.inputs].map((f) => f.lot))],
  };
};

export const cottonFrom = (s: Shipment): string => (s.statesOrigin ? countryOf(s.origin).name : '');

/** Spinning: the laydown (mix) sheet above, the yarn that came out below. */
export const laydownSheet: Layout = (s, r) => {
  const step = stepOf(s, 'spin');
  const hand = handOf(r, step.maker.country, r.chance(0.5));
  const lint = sumOf(step.inputs.map((f) => f.kg));
  return {
    type: 'spinning-record',
    layout: 'laydown-sheet',
    language: 'en',
    printed: printedOf(s, 'spin', true),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: r.pick(['Helvetica', 'Times']), base: 9, landscape: r.chance(0.3) });
        pen.say(step.maker.name, { size: 13, bold: true, gap: 1 });
        pen.say([...step.maker.lines, step.maker.countryName].join(', '), { size: 8, gap: 6 });
        pen.say(
          r.pick(['BALE LAYDOWN AND YARN PRODUCTION RECORD', 'Cotton Mixing (Laydown) Sheet and Spinning Record']),
          { size: 11, bold: true, gap: 4 },
        );
        pairs(
          pen,
          [
            [r.pick(['Record No.', 'Mixing No.', 'Sheet No.']), step.record.number],
            ['Date', hand.date(step.record.date)],
            ['Yarn count', step.notes.count!],
            ['Mixing', step.notes.composition!],
            [r.pick(['Blowroom opening date', 'Bales opened on']), hand.date(step.from)],
            ['Spinning completed', hand.date(step.to)],
          ],
          { how: r.pick(['right', 'below']), columns: 3, labelWidth: 140 },
        );
        pen.say('A. Raw cotton issued to mixing', { bold: true, gap: 3 });
        table(
          pen,
          [
            { head: 'Cotton lot', width: 14 },
            { head: 'Ginner / Supplier', width: 30 },
            { head: 'Origin', width: 16 },
            { head: 'Bales', width: 9, align: 'right' },
            { head: 'Net kg', width: 13, align: 'right' },
            { head: 'Issue date', width: 13 },
          ],
          step.inputs.map((f) => [
            f.lot,
            f.from ?? '',
            cottonFrom(s),
            String(f.bales ?? ''),
            hand.number(f.kg, 1),
            hand.date(f.date),
          ]),
          {
            rules: r.pick(['all', 'rows']),
            foot: [
              'Total',
              '',
              '',
              String(step.inputs.reduce((a, f) => a + (f.bales ?? 0), 0)),
              hand.number(lint, 1),
              '',
            ],
          },
        );
        pen.say('B. Yarn produced', { bold: true, gap: 3 });
        table(
          pen,
          [
            { head: 'Yarn lot', width: 16 },
            { head: 'Count', width: 24 },
            { head: 'Packed on', width: 16 },
            { head: 'Net kg', width: 16, align: 'right' },
          ],
          step.outputs.map((o) => [o.lot, step.notes.count!, hand.date(o.date), hand.number(o.kg, 1)]),
          { rules: 'all', width: 380, foot: ['Total', '', '', hand.number(sumOf(step.outputs.map((o) => o.kg)), 1)] },
        );
        pairs(
          pen,
          [
            ['Waste and invisible loss', `${hand.number(step.waste, 1)} kg`],
            ['Yarn realisation', `${hand.number((100 * sumOf(step.outputs.map((o) => o.kg))) / lint, 2)} %`],
          ],
          { how: 'right', labelWidth: 150 },
        );
        pen.y += 22;
        scribble(pen, pen.left + 20, pen.y, lint);
        pen.say('Spinning Master                                   Quality Assurance', { size: 8 });
      },
    },
  };
};

/** A card for one production order: boxes of labels with values below, inputs and outputs as short rulings. */
const orderCard =
  (kind: Kind): Layout =>
  (s, r) => {
    const step = stepOf(s, kind);
    const hand = handOf(r, step.maker.country, true);
    const words = {
      spin: {
        title: ['YARN LOT TRACEABILITY CARD', 'SPINNING PRODUCTION RECORD'],
        maker: 'Spinning mill',
        input: 'Cotton lot',
        took: 'Cotton consumed',
        gave: 'Yarn produced',
        output: 'Yarn lot',
        from: 'Gin',
      },
      fabric: {
        title: [
          'FABRIC PRODUCTION RECORD',
          step.notes.process === 'knitting' ? 'KNITTING PROGRAM CARD' : 'WEAVING PRODUCTION RECORD',
        ],
        maker: step.notes.process === 'knitting' ? 'Knitting mill' : 'Weaving mill',
        input: 'Yarn lot',
        took: 'Yarn consumed',
        gave: 'Fabric produced',
        output: 'Fabric lot',
        from: 'Spinner',
      },
      garment: {
        title: ['CUTTING TICKET', 'GARMENT PRODUCTION RECORD'],
        maker: 'Garment factory',
        input: 'Fabric lot',
        took: 'Fabric consumed',
        gave: 'Garments produced',
        output: 'Style',
        from: 'Fabric supplier',
      },
    }[kind];
    const took = sumOf(step.inputs.map((f) => f.kg));
    const gave = sumOf(step.outputs.map((f) => f.kg));
    return {
      type: typeOf[kind],
      layout: `${kind}-card`,
      language: 'en',
      printed: printedOf(s, kind, kind === 'spin'),
      form: {
        kind: 'pages',
        draw: (pen) => {
          pen.paper({ face: 'Helvetica', base: 9, margin: 46 });
          pen.say(r.pick(words.title), { size: 14, bold: true, align: 'center', gap: 10 });
          const third = pen.width / 3;
          let y = pen.y;
          boxed(pen, pen.left, y, 2 * third, 64, words.maker, block(step.maker));
          boxed(pen, pen.left + 2 * third, y, third, 32, 'Record No.', [step.record.number], { bold: true });
          boxed(pen, pen.left + 2 * third, y + 32, third, 32, 'Date', [hand.date(step.record.date)]);
          y += 64;
          const cells: [string, string][] =
            kind === 'garment'
              ? [
                  ['Style No.', step.notes.style!],
                  ['Buyer PO', step.notes.po!],
                  ['Composition', step.notes.composition!],
                  ['Cutting date', hand.date(step.from)],
                  ['Sewing completed', hand.date(step.to)],
                  ['Pieces produced', hand.number(Number(step.notes.pieces), 0)],
                  ['Net weight per piece', `${step.notes.piece} kg`],
                  [words.took, `${hand.number(took, 1)} kg`],
                  ['Net weight of garments', `${hand.number(gave, 1)} kg`],
                ]
              : [
                  ['Quality', step.notes.count ?? step.notes.construction!],
                  ['Composition', step.notes.composition!],
                  [
                    kind === 'spin' ? 'Cotton origin' : 'Process',
                    kind === 'spin' ? cottonFrom(s) : step.notes.process!,
                  ],
                  ['Production start', hand.date(step.from)],
                  ['Production end', hand.date(step.to)],
                  ['Waste', `${hand.number(step.waste, 1)} kg`],
                  [words.took, `${hand.number(took, 1)} kg`],
                  [words.gave, `${hand.number(gave, 1)} kg`],
                  ['Shift', 'A / B / C'],
                ];
          for (const [i, [label, value]] of cells.entries())
            boxed(pen, pen.left + (i % 3) * third, y + Math.floor(i / 3) * 30, third, 30, label, [value]);
          pen.y = y + 98;
          table(
            pen,
            [
              { head: words.input, width: 20 },
              { head: words.from, width: 36 },
              { head: 'Received', width: 16 },
              { head: 'kg', width: 14, align: 'right' },
            ],
            step.inputs.map((f) => [f.lot, f.from ?? '', hand.date(f.date), hand.number(f.kg, 1)]),
            { rules: 'rows' },
          );
          if (kind !== 'garment')
            table(
              pen,
              [
                { head: words.output, width: 20 },
                { head: 'Finished on', width: 20 },
                { head: 'kg', width: 14, align: 'right' },
              ],
              step.outputs.map((f) => [f.lot, hand.date(f.date), hand.number(f.kg, 1)]),
              { rules: 'rows', width: 320 },
            );
          pen.y += 24;
          scribble(pen, pen.left + 10, pen.y, gave);
          pen.say('Production Manager', { size: 8 });
          stamp(pen, pen.right - 80, pen.y - 20, [step.maker.name.slice(0, 16).toUpperCase()]);
        },
      },
    };
  };

export const spinCard = orderCard('spin');
export const fabricCard = orderCard('fabric');
export const garmentCard = orderCard('garment');
