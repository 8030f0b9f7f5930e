import type { Facts } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import { isNoLot } from '../base/lot-codes.ts';
import type { Line } from '../layout/types.ts';

/**
 * "lot 214", "партии № 61", "批号 HT-8", "Parti (lot): K-7", "партии пряжи № 12", in a line of running text; the number is no weight, no count
 * and no plot of land.
 */
const named =
  /(?<![\p{L}--\p{Script=Han}])(?:lots?|batch|lotes?|lotto|lotti|parti(?:si|ya(?:si)?|da)?|парти[яиюей]+|лот[ае]?|παρτίδ(?:α|ας|ες)|批号|批次)(?:\s*[\(（](?:lot|parti|partiya|lote|batch|партия|лот)[\)）]|\s+(?:пряжи|волокна|хлопка|хлопка-волокна|ткани|полотна|iplik|benang|kapas|νήματος))?(?:\s*(?:nos?|numbers?|nr|num|n[°º]|№|#)\.?)?\s*[:：]?\s*((?=[\p{L}\p{Nd}.\/\-]*\p{Nd})[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}]*(?:[.\/\-][\p{Lu}\p{Nd}]+)*)(?![\p{L}\p{Nd}]|[.,]\p{Nd})(?!\s*(?:kg|кг|t|т|tons?|tonnes?|lbs?|bales?|drums?|cartons?|rolls?|pcs|ha|%|кип\p{L}*|δέματα|balya|fardos|pacas|балл\p{L}*|包|公斤|吨)(?!\p{L}))/giv;
/** Words that keep what a sentence says from being said of the lot. */
const denied =
  /(?<!\p{L})(?:not?|never|none|except|excluding|other than|without|unlike|instead of|replaces?|нет|не|кроме|sin|no es|excepto|sauf|hors|senza|escluso|değil|hariç|emas)(?!\p{L})|不|非|除/iu;
const refused = /^\s*(?:(?:was|were|is|are|has|had|did|does)\s+)?not(?!\p{L})|^\s*не(?!\p{L})|^\s*[未不]/iu;
const land = /(?<!\p{L})(?:industrial|estate|zone|zona|parque|street|road|plot|block|avenue|district)(?!\p{L})/iu;

/** How many lots the sentences of one record may name. */
const limit = 20;

/** The lots that a sentence names, each once. */
export const lotsNamed = (text: string): string[] => [
  ...new Set([...text.matchAll(named)].flatMap((m) => (isNoLot(m[1]!) ? [] : [m[1]!]))),
];

const cutOff = /(?<!\p{L})(?:lots?|batch|lotes?|lotto|partisi|партии|παρτίδα)(?:\s*(?:nos?|nr|n[°º]|№|#)\.?)?\s*$/iu;

/** The word that the next line begins with, where a line ends in the word for a lot ("… lint 7,204 kg. Lot" over "KS-77."). */
function wrapped({ layout }: Context, line: Line): string {
  if (!cutOff.test(line.segments.at(-1)!.text)) return '';
  const lines = layout.pages.find((p) => p.page.number === line.page)?.lines ?? [];
  const next = lines[lines.indexOf(line) + 1]?.segments;
  return next?.length === 1 ? (next[0]!.text.split(/\s/u)[0] ?? '') : '';
}

/** Lots in the words of what a step took in and gave out, where columns are headed so and hold no amounts ("Ring yarn lot 7-441, Ne 16/1"). */
function addCellLots(context: Context, facts: Facts, known: Set<string>): void {
  for (const { columns, rows } of context.layout.tables)
    for (const [at, { field }] of columns.entries()) {
      if (field !== 'inputWeight' && field !== 'outputWeight') continue;
      for (const cell of rows.slice(0, 60).flatMap((r) => (r.kind === 'row' && r.cells[at]) || []))
        for (const lot of lotsNamed(cell.text)) {
          if (known.has(lot) || known.size >= limit || denied.test(cell.text)) continue;
          known.add(lot);
          facts.references.push({ kind: 'lot', value: lot, evidence: evidenceOf(context, cell) });
        }
    }
}

/** Puts the lots that a record names in its sentences ("Delivered to the gin, lot 214") among its references. */
export function addSentenceLots(context: Context, facts: Facts): void {
  const known = new Set(facts.references.flatMap((r) => (r.kind === 'lot' ? [r.value] : [])));
  addCellLots(context, facts, known);
  // a line of running text stays one where a label in it has its value ("Yield: 38.4 %. Lot KR-118.")
  const running = context.layout.pages
    .slice(0, 20)
    .flatMap(({ lines }) =>
      lines.slice(0, 400).filter(({ segments }) => segments.length === 1 && segments[0]!.text.length >= 25),
    );
  for (const line of new Set([...context.layout.prose, ...running])) {
    const text = [...line.segments.map((s) => s.text), wrapped(context, line)].join(' ').trim();
    if (text.length < 12 || land.test(text)) continue;
    for (const match of text.matchAll(named)) {
      const lot = match[1]!;
      const before = text
        .slice(0, match.index)
        .split(/[.;。；]\s/u)
        .at(-1)!;
      const after = text.slice(match.index + match[0].length);
      if (refused.test(after)) continue;
      if (known.has(lot) || known.size >= limit || isNoLot(lot) || denied.test(before)) continue;
      known.add(lot);
      facts.references.push({ kind: 'lot', value: lot, evidence: evidenceOf(context, line.segments) });
    }
  }
}
