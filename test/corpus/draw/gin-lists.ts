import { sumOf } from '../world/bales.ts';
import { ginPrints, ginSheet } from './gin-sheet.ts';
import type { Layout } from './paper.ts';
import { pairs, scribble, stamp, table } from './parts.ts';

/** One bale a row under a head of labels, over as many pages as it takes, sums carried forward. */
export const ginRows: Layout = (s, r, language?: string) => {
  const sheet = ginSheet(s, r, language);
  const { words, hand } = sheet;
  const title = r.pick(words.title);
  const carry = r.chance(0.5);
  const withTare = r.chance(0.6);
  const rows = s.lots.flatMap((l) => l.bales.map((b) => ({ l, b })));
  const style = r.pick(['all', 'rows', 'striped', 'none'] as const);
  const size = r.pick([6.5, 7, 8]);
  const how = r.pick(['right', 'same', 'dots'] as const);
  const heads = [
    r.pick(words.lot),
    r.pick(words.bale),
    r.pick(words.ginned),
    r.pick(words.grade),
    ...(withTare ? [r.pick(words.gross), r.pick(words.tare)] : []),
    r.pick(words.net),
  ];
  const totalWord = r.pick(words.total);
  const sums = (n: number): string[] => {
    const done = rows.slice(0, n);
    const of = (k: 'gross' | 'tare' | 'net') => hand.number(sumOf(done.map(({ b }) => b[k])), 1);
    return ['', String(n), '', '', ...(withTare ? [of('gross'), of('tare')] : []), of('net')];
  };
  return {
    type: 'ginning-record',
    layout: 'gin-rows',
    language: sheet.language,
    printed: ginPrints(s, sheet, ['bales', 'lots', ...(withTare ? (['grossWeight'] as const) : [])]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({
          face: sheet.language === 'en' ? r.pick(['Helvetica', 'Courier']) : 'Noto',
          base: 9,
          size: s.origin === 'US' ? 'LETTER' : 'A4',
          margin: 40,
        });
        pen.onPage = (p, n) => {
          p.at(p.left, p.y, `${title}  ${s.gin!.record.number}`, { size: 7 });
          p.at(p.left, p.y, `${words.page} ${n}`, { size: 7, align: 'right', width: p.width });
          p.y += 14;
        };
        pen.say(title, { size: 13, bold: true, align: r.pick(['left', 'center']), gap: 6 });
        pairs(pen, sheet.head, { how, labelWidth: how === 'same' ? 0 : 130 });
        pen.y += 4;
        table(
          pen,
          heads.map((head, i) => ({
            head,
            width: i === 1 ? 24 : i === 0 ? 14 : 12,
            align: i > 3 ? ('right' as const) : ('left' as const),
          })),
          rows.map(({ l, b }) => [
            l.id,
            b.id,
            hand.date(b.date),
            l.grade,
            ...(withTare ? [hand.number(b.gross, 1), hand.number(b.tare, 1)] : []),
            hand.number(b.net, 1),
          ]),
          {
            rules: style,
            size,
            ...(carry ? { carry: sums, carryWords: words.forward } : {}),
            foot: [totalWord, ...sums(rows.length).slice(1)],
          },
        );
        pen.room(80);
        pairs(pen, sheet.foot, { how: 'same' });
        pen.y += 26;
        scribble(pen, pen.left + 20, pen.y - 4, rows.length);
        pen.say(`${words.manager} ______________________`, { size: 8 });
        if (r.chance(0.5))
          stamp(pen, pen.right - 60, pen.y - 26, [s.gin!.code, sheet.local ? '' : s.gin!.company.city]);
      },
    },
  };
};

/** Two or three bale columns side by side, lot after lot with its own subtotal. */
export const ginColumns: Layout = (s, r, language?: string) => {
  const sheet = ginSheet(s, r, language);
  const { words, hand } = sheet;
  const title = r.pick(words.title);
  const across = s.lots[0]!.bales[0]!.id.length > 14 ? 2 : r.pick([2, 3, 4]);
  const baleWord = r.pick(words.bale);
  const netWord = r.pick(words.net);
  const lotWord = r.pick(words.lot);
  const totalWord = r.pick(words.total);
  return {
    type: 'ginning-record',
    layout: 'gin-columns',
    language: sheet.language,
    printed: ginPrints(s, sheet, ['bales', 'lots']),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({
          face: sheet.language === 'en' ? r.pick(['Times', 'Courier']) : 'Noto',
          base: 8.5,
          landscape: across === 4,
        });
        pen.say(title, { size: 12, bold: true, gap: 4 });
        pairs(pen, sheet.head, { how: 'below', columns: 3 });
        for (const lot of s.lots) {
          pen.room(60);
          pen.say(`${lotWord}: ${lot.id}    ${lot.variety}    ${lot.grade}`, { bold: true, gap: 3 });
          const down = Math.ceil(lot.bales.length / across);
          const rows = Array.from({ length: down }, (_, i) =>
            Array.from({ length: across }, (_, k) => lot.bales[i + k * down]).flatMap((b) =>
              b ? [b.id, hand.number(b.net, 1)] : ['', ''],
            ),
          );
          table(
            pen,
            Array.from({ length: across }).flatMap(() => [
              { head: baleWord, width: 14 },
              { head: netWord, width: 9, align: 'right' as const },
            ]),
            rows,
            { rules: r.pick(['all', 'rows']), size: 7.5, pad: 2 },
          );
          pen.say(
            `${totalWord} ${lot.id}: ${lot.bales.length}   ${hand.number(sumOf(lot.bales.map((b) => b.net)), 1)} kg`,
            { align: 'right', size: 8, gap: 6 },
          );
        }
        pen.room(60);
        pairs(pen, sheet.foot, { how: 'right' });
        pen.y += 16;
        scribble(pen, pen.left + 10, pen.y, 5);
        pen.say(`${words.manager}: ..............................`, { size: 8 });
      },
    },
  };
};

/** Bales by lot as ranges, first to last, with count and weight: sampling acts, press-running sheets, campaign lists. */
export const ginRanges: Layout = (s, r, language?: string) => {
  const sheet = ginSheet(s, r, language);
  const { words, hand } = sheet;
  const title = r.pick(words.title);
  const w = (list: readonly string[]) => r.pick(list);
  const bale = w(words.bale);
  const heads = [
    w(words.lot),
    w(words.variety),
    `${bale} ${words.from}`,
    `${bale} ${words.to}`,
    w(words.count),
    w(words.grade),
    w(words.gross),
    w(words.net),
    w(words.ginned),
  ];
  return {
    type: 'ginning-record',
    layout: 'gin-ranges',
    language: sheet.language,
    printed: ginPrints(s, sheet, ['bales', 'lots', 'grossWeight']),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Noto', base: 9, landscape: true, margin: 40 });
        pen.say(title, { size: 13, bold: true, align: 'center', gap: 6 });
        pairs(pen, sheet.head, { how: r.pick(['right', 'below']), columns: 3, labelWidth: 170 });
        table(
          pen,
          heads.map((head, i) => ({
            head,
            width: i === 2 || i === 3 ? 15 : 11,
            align: i === 4 || i === 6 || i === 7 ? ('right' as const) : ('left' as const),
          })),
          s.lots.map((l) => [
            l.id,
            l.variety,
            l.bales[0]!.id,
            l.bales.at(-1)!.id,
            String(l.bales.length),
            l.grade,
            hand.number(sumOf(l.bales.map((b) => b.gross)), 1),
            hand.number(sumOf(l.bales.map((b) => b.net)), 1),
            hand.date(l.bales.at(-1)!.date),
          ]),
          {
            rules: 'all',
            size: 8,
            foot: [
              w(words.total),
              '',
              '',
              '',
              String(s.lots.reduce((a, l) => a + l.bales.length, 0)),
              '',
              hand.number(sumOf(s.lots.flatMap((l) => l.bales.map((b) => b.gross))), 1),
              hand.number(sumOf(s.lots.flatMap((l) => l.bales.map((b) => b.net))), 1),
              '',
            ],
          },
        );
        pen.room(70);
        pairs(pen, sheet.foot, { how: 'right', labelWidth: 200 });
        pen.y += 20;
        scribble(pen, pen.left + 140, pen.y + 4, 9);
        pen.say(`${words.manager}  ____________________`, {});
        stamp(pen, pen.left + 360, pen.y - 12, [s.gin!.code]);
      },
    },
  };
};
