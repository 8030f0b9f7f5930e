import { sumOf } from '../world/bales.ts';
import type { Layout } from './paper.ts';
import { pairs, scribble, table } from './parts.ts';
import { cottonFrom, printedOf, stepOf } from './textile-records.ts';
import { handOf } from './write.ts';

/** Fabric: a daily production register, one row a roll group, as mills keep it in a book. */
export const fabricRegister: Layout = (s, r) => {
  const step = stepOf(s, 'fabric');
  const hand = handOf(r, step.maker.country, true);
  return {
    type: 'fabric-record',
    layout: 'fabric-register',
    language: 'en',
    printed: printedOf(s, 'fabric', true),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Courier', base: 8.5, landscape: true });
        pen.say(`${step.maker.name}`, { size: 12, bold: true });
        pen.say([...step.maker.lines, step.maker.countryName].join(', '), { gap: 6 });
        pen.say(
          `${step.notes.process === 'knitting' ? 'KNITTING' : 'LOOM'} PRODUCTION REGISTER   No. ${step.record.number}   Date: ${hand.date(step.record.date)}`,
          { bold: true, gap: 4 },
        );
        pen.say(
          `Construction: ${step.notes.construction}    Fibre content: ${step.notes.composition}    Origin of cotton: ${cottonFrom(s)}`,
          { gap: 6 },
        );
        pen.say(`Yarn issued from ${hand.date(step.from)}`, { gap: 3 });
        table(
          pen,
          [
            { head: 'Yarn lot', width: 14 },
            { head: 'Spinner', width: 34 },
            { head: 'Yarn issued kg', width: 16, align: 'right' },
          ],
          step.inputs.map((f) => [f.lot, f.from ?? '', hand.number(f.kg, 1)]),
          { rules: 'none', width: 460, foot: ['Total', '', hand.number(sumOf(step.inputs.map((f) => f.kg)), 1)] },
        );
        table(
          pen,
          [
            { head: 'Fabric lot', width: 14 },
            { head: 'Rolls', width: 10, align: 'right' },
            { head: 'Production date', width: 18 },
            { head: 'Fabric kg', width: 16, align: 'right' },
          ],
          step.outputs.map((f) => [f.lot, String(Math.ceil(f.kg / 24)), hand.date(f.date), hand.number(f.kg, 1)]),
          { rules: 'none', width: 460, foot: ['Total', '', '', hand.number(sumOf(step.outputs.map((f) => f.kg)), 1)] },
        );
        pen.say(`Process loss: ${hand.number(step.waste, 1)} kg`, { gap: 16 });
        pen.say('Checked by: ____________');
      },
    },
  };
};

/** Garments: a line output sheet with the lay, in the plain style of a factory's own form. */
export const cuttingSheet: Layout = (s, r) => {
  const step = stepOf(s, 'garment');
  const hand = handOf(r, step.maker.country, r.chance(0.6));
  const pieces = Number(step.notes.pieces);
  const lines = 3;
  return {
    type: 'garment-record',
    layout: 'cutting-sheet',
    language: 'en',
    printed: printedOf(s, 'garment', false),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Noto', base: 9 });
        pen.say(step.maker.name, { size: 13, bold: true });
        pen.say([...step.maker.lines, step.maker.countryName].join(', '), { size: 8, gap: 8 });
        pen.say('CUT & SEW PRODUCTION SUMMARY', { size: 11, bold: true, gap: 5 });
        pairs(
          pen,
          [
            ['Cutting ticket No.', step.record.number],
            ['Date', hand.date(step.record.date)],
            ['Style', step.notes.style!],
            ['Customer PO', step.notes.po!],
            ['Fabric composition', step.notes.composition!],
            ['Cutting started', hand.date(step.from)],
            ['Packing completed', hand.date(step.to)],
          ],
          { how: 'right', labelWidth: 130 },
        );
        pen.say('Fabric issued to cutting', { bold: true });
        table(
          pen,
          [
            { head: 'Fabric lot', width: 18 },
            { head: 'Mill', width: 36 },
            { head: 'Issued kg', width: 14, align: 'right' },
          ],
          step.inputs.map((f) => [f.lot, f.from ?? '', hand.number(f.kg, 1)]),
          { rules: 'striped', width: 420, foot: ['Total', '', hand.number(sumOf(step.inputs.map((f) => f.kg)), 1)] },
        );
        pen.say('Sewing output', { bold: true });
        const each = Math.floor(pieces / lines);
        const rows = Array.from({ length: lines }, (_, i) => [
          `Line ${i + 1}`,
          hand.number(i === lines - 1 ? pieces - each * (lines - 1) : each, 0),
        ]);
        table(
          pen,
          [
            { head: 'Sewing line', width: 20 },
            { head: 'Pieces', width: 14, align: 'right' },
          ],
          rows,
          { rules: 'striped', width: 240, foot: ['Total pieces', hand.number(pieces, 0)] },
        );
        pairs(
          pen,
          [
            ['Net weight of finished garments', `${hand.number(step.outputs[0]!.kg, 1)} kg`],
            ['Cutting waste', `${hand.number(step.waste, 1)} kg`],
          ],
          { how: 'same' },
        );
        pen.y += 20;
        scribble(pen, pen.left, pen.y, pieces);
        pen.say('Factory manager', { size: 8 });
      },
    },
  };
};
