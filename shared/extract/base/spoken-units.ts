import { lazyPattern } from '../../lazy.ts';
import type { UnitRow } from '../../model/index.ts';
import type { Segment } from '../layout/types.ts';
import { type Sentence, sentencesOf } from '../production/sentences.ts';
import { parseQuantity } from '../values/index.ts';
import { type Context, evidenceOf } from './context.ts';
import { rangeOf } from './unit-range.ts';

const code = String.raw`(\p{Lu}{0,6}[-/]?\d{3,}[\p{Lu}\d/-]*)`;
const noun = '(?:bales?|balya(?:lar)?|fardos|pacas|balles?|ballen|кип[ыа]?|棉包)';
const mark = String.raw`(?:numbered|marked|(?:serial\s+)?(?:nos?|numbers?|nr|num|numara(?:ları|sı)?|numéros?|números?|nummern?|номера?)(?:\(s\))?\.?|n[°º]s?\.?|№№?|numerad[oa]s|numérotées|numerate|nummeriert|с номерами|编号|号码)`;
/** The permanent bale identification of the United States, which is never the number of anything else. */
const pbi = String.raw`P\.?B\.?I\.?(?:\s*(?:nos?|numbers?|codes?|tags?|n[°º]|№№?)\.?)?`;
const to = String.raw`\s*(?:-|–|—|to|through|thru|until|a|à|al|au|até|hasta|bis|по|ila|ile|至|到)\s*(?:no\.?\s*)?`;
/** "Bales numbered 0701 to 0760", "30 bales PBI 350200118801–350200118830": the numbers of the bales in running text. */
const numbered = lazyPattern(
  String.raw`(?<!\p{L})(?:${noun}\s*(?:(?:are|is|being|sind|sont|son|são)\s+)?${mark}|(?:${noun}\s*,?\s*)?${pbi})\s*[:.：]?\s*(?:from|de|del|da|du|dal|von|с|no\.?|nos\.?)?\s*${code}${to}${code}`,
  'iu',
);
/** "60 bales Nos. 0701/0760": a stroke stands for "to" where as many bales are counted. */
const counted = lazyPattern(
  String.raw`(?<![\p{L}\p{Nd}.,])(\p{Nd}[\p{Nd}.,]*)\s*${noun}\s*[,(]?\s*(?:${mark}|${pbi})\s*[:.：]?\s*${code.replace('/-]*)', '-]*?)')}\s*/\s*(\p{Nd}{3,})(?![\p{Nd}/])`,
  'iu',
);

/** "LOT 25/4 bales 118001–118088": no word for a number between, but as long a number on either side. */
const plain = lazyPattern(
  String.raw`(?<!\p{L})${noun}\s*[:.：]?\s*(\p{Nd}{5,})\s*[-–—]\s*(\p{Nd}{5,})(?![\p{Nd}.,/-])`,
  'giu',
);

/** The texts of the columns of words, each from top to bottom: a range that breaks in a cell goes on in the line below. */
function columnTexts(context: Context): Sentence[] {
  return context.layout.tables.flatMap(({ columns, rows }) =>
    columns.flatMap((_, at): Sentence[] => {
      const cells = rows.slice(0, 60).flatMap((row): Segment[] => (row.cells[at] ? [row.cells[at]] : []));
      const text = cells.map((c) => c.text).join(' ');
      return cells.length > 0 && /\p{L}{3}/u.test(text)
        ? [{ text, evidence: evidenceOf(context, cells.slice(0, 12)) }]
        : [];
    }),
  );
}

/** Bales that one cell may name as a range. */
const most = 2000;

/** The ranges of bales that sentences and descriptions number, where no table or label does; each once. */
export function spokenUnits(context: Context): UnitRow[] {
  const found = new Map<string, UnitRow>();
  for (const { text, evidence } of [...columnTexts(context), ...sentencesOf(context)]) {
    const [, first, last] = numbered().exec(text) ?? [];
    const range = first && last ? rangeOf(`${first}-${last}`) : countedRange(text);
    if (range && range.count > 1 && !found.has(range.first))
      found.set(range.first, { id: range.first, to: range.last, evidence });
  }
  const cells = context.layout.tables.flatMap((t) =>
    t.rows.slice(0, 60).flatMap((r) => r.cells.filter((c) => c !== undefined)),
  );
  for (const cell of found.size > 0 ? [] : cells) {
    for (const [, first, last] of cell.text.matchAll(plain())) {
      const range = first!.length === last!.length ? rangeOf(`${first}-${last}`) : undefined;
      if (range && range.count > 1 && range.count <= most && !found.has(range.first))
        found.set(range.first, { id: range.first, to: range.last, evidence: evidenceOf(context, cell) });
    }
  }
  return [...found.values()];
}

function countedRange(text: string): ReturnType<typeof rangeOf> {
  const [, count, first, last] = counted().exec(text) ?? [];
  const range = first && last ? rangeOf(`${first}-${last}`) : undefined;
  return range && range.count === parseQuantity(count!)?.value ? range : undefined;
}
