import type { Facts } from '../../model/index.ts';
import { sewnIn } from '../../trade/garment-parts.ts';
import type { Segment } from '../layout/types.ts';
import { type Context, evidenceOf } from './context.ts';

/** Fibres and tomato ingredients by English name, as ten languages write them on labels and invoices (ISO 2076 names and trade usage, 2026-11). */
const names: readonly (readonly [string, RegExp])[] = [
  [
    'cotton',
    /^(?:(?:organic|combed|carded|upland|pima|egyptian|bci|recycled|raw)\s+)*(?:cott?on|coton|algod[oó]n|algod[aã]o|cotone|baumwolle|pamuk|paxta|хлоп\p{L}*)|棉/iu,
  ],
  [
    'polyester',
    /^(?:recycled\s+)?(?:poly(?:ester)?\b|poli[eé]ster|poliestere|polyester|полиэстер|полиэфир)|涤纶|聚酯/iu,
  ],
  ['viscose', /^(?:viscose|viscosa|rayon|viskoz\p{L}*|вискоз\p{L}*)|粘胶|粘纤/iu],
  ['elastane', /^(?:elasthan\p{L}*|elastane?|elastano|spandex|lycra|эластан|elastan)|氨纶/iu],
  ['nylon', /^(?:nylon|polyamide?|poliamida|poliammide|нейлон|полиамид)|锦纶|尼龙/iu],
  ['linen', /^(?:linen|flax|lino|lin\b|leinen|keten|л[её]н)|亚麻/iu],
  ['wool', /^(?:wool|lana|laine|wolle|y[uü]n\b|шерст\p{L}*)|羊毛/iu],
  ['acrylic', /^(?:acrylic|acr[ií]lico|acrylique|akrilik|акрил)|腈纶/iu],
  ['modal', /^modal|莫代尔/iu],
  ['lyocell', /^(?:lyocell|tencel)|莱赛尔/iu],
  ['tomato', /^(?:tomato\p{L}*|tomate\p{L}*|pomodor\p{L}*|domates|томат\p{L}*|помидор\p{L}*)|番茄/iu],
  ['water', /^(?:water|agua|acqua|eau|wasser|вода|su)\b|水/iu],
  ['salt', /^(?:salt|sal|sale|sel|salz|tuz|соль)\b|盐/iu],
  ['sugar', /^(?:sugar|az[uú]car|zucchero|sucre|zucker|сахар)|糖/iu],
];

const share = /(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:of\s+|de\s+|di\s+)?([\p{L}][\p{L}-]*(?:\s+[\p{L}][\p{L}-]*)?)/gu;
const reversed = /([\p{L}][\p{L}-]*(?:\s+[\p{L}][\p{L}-]*)?)\s*[:：]?\s*(\d{1,3}(?:[.,]\d+)?)\s*%/gu;

const nameOf = (text: string): string | undefined => names.find(([, pattern]) => pattern.test(text.trim()))?.[0];

/** Shares of fibres or ingredients in a text ("60% cotton 40% polyester", "棉 100%"), 0 to 1; empty when it names none. */
export function readComposition(text: string): { name: string; share: number }[] {
  if (!text.includes('%')) return [];
  const found: { name: string; share: number }[] = [];
  for (const [pattern, at, word] of [
    [share, 1, 2],
    [reversed, 2, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const name = nameOf(match[word]!) ?? nameOf(match[word]!.split(/\s+/u).at(-1)!);
      const value = Number(match[at]!.replace(',', '.')) / 100;
      if (name && value > 0 && value <= 1 && !found.some((f) => f.name === name)) found.push({ name, share: value });
    }
    if (found.length > 0) break;
  }
  const sum = found.reduce((s, f) => s + f.share, 0);
  return sum > 1.001 ? [] : found;
}

const covered: ReadonlySet<string> = new Set(['cotton', 'tomato']);

/** Puts the composition of the goods into `facts`, when the paper gives one only. */
export function addComposition(context: Context, facts: Facts): void {
  const found = new Map<string, { value: { name: string; share: number }[]; source: Segment }>();
  for (const page of context.layout.pages) {
    for (const line of page.lines) {
      if (!line.text.includes('%')) continue;
      for (const segment of line.segments) {
        const value = readComposition(segment.text);
        if (value.length > 0) found.set(JSON.stringify(value), { value, source: segment });
      }
    }
  }
  const whole = [...found.values()].filter((f) => Math.abs(f.value.reduce((s, v) => s + v.share, 0) - 1) < 0.011);
  // Beside the fibre of a lining or thread, the shares of cotton or tomatoes are those of the goods.
  const [one, ...more] = whole.length > 1 ? whole.filter((f) => !sewnIn.test(f.source.text)) : whole;
  if (!one || more.length > 0 || (whole.length > 1 && !one.value.some((v) => covered.has(v.name)))) return;
  facts.composition = { value: one.value, evidence: evidenceOf(context, one.source) };
}
