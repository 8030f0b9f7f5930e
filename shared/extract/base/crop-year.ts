import { lazyPattern } from '../../lazy.ts';
import type { DocumentType, Fact } from '../../model/index.ts';
import type { Line, Segment } from '../layout/types.ts';
import { type Context, evidenceOf } from './context.ts';

const year = String.raw`(?:(?:19|20)\d{2}(?:\s?[/–-]\s?(?:(?:19|20)?\d{2})(?!\d))?(?![./-]?\d)|\d{2}\s?[/–-]\s?\d{2}(?!\d|[./-]\d))`;

/** Words for what was gathered, that stand with its year on any paper. */
const crop = `crop|harvest|cosecha|zafra|safra|colheita|récolte|recolte|raccolto|ernte|rekolte|mahsul[üu]?|урожа[йя]|hosili?|ҳосили?`;
/** Words for the time of a plant's work, which on other papers may be that of a fashion or of a sale. */
const campaign = `season|campaign|campagna|campa[ñn]a|campagne|campanha|kampanya(?:s[ıi])?|kampagne|сезон|кампани[яи]`;

const said = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}])(?:${words})(?:\s+(?:year|of|del|de|du|año|anno|года?|yili))?\s*[:：]?\s*'?(${year})|(?<![\d./-])(${year})\s*(?:г\.?|года?)?\s*(?:${words})(?!\p{L})`,
    'giu',
  );
const inChinese = lazyPattern(String.raw`(?<![\d./-])(${year})\s*年?\s*(?:产季|年度|榨季|棉花年度|收获)`, 'gu');

const anyPaper = said(crop);
const ofRecords = said(`${crop}|${campaign}`);
const records: ReadonlySet<DocumentType> = new Set([
  'farm-record',
  'ginning-record',
  'tomato-processing-record',
  'seed-record',
  'lab-report',
]);
/** Papers of made goods, whose season is one of fashion. */
const made: ReadonlySet<DocumentType> = new Set(['fabric-record', 'garment-record', 'payment-record', 'other']);

const hasYear = lazyPattern(year, 'u');

/** One year, or one and the next: "2024-10" and "12-18" are none. */
function isCrop(text: string): boolean {
  const [first, second] = text.split(/[/–-]/u).map((part) => Number(part) % 100);
  return second === undefined || second === (first! + 1) % 100;
}

/** Crops in the lines of a paper, by how they are written; more than a few hundred lines are a list, whose head says it. */
function inLines(context: Context): Map<string, Segment> {
  const found = new Map<string, Segment>();
  const pattern = records.has(context.document.type) ? ofRecords : anyPaper;
  const lines: Line[] = context.layout.pages.flatMap((p) => p.lines).slice(0, 300);
  for (const segment of lines.flatMap((l) => l.segments)) {
    if (segment.text.length > 200 || !hasYear().test(segment.text)) continue;
    for (const match of [...segment.text.matchAll(pattern), ...segment.text.matchAll(inChinese())])
      found.set((match[1] ?? match[2]!).replace(/\s/gu, ''), segment);
    for (const text of found.keys()) if (!isCrop(text)) found.delete(text);
  }
  return found;
}

/** "2023/2024. Siembra: noviembre 2023.": the next sentence is of something else. */
const ownSentence = (text: string): string => text.split(/(?<=\d)\.\s+(?=\p{Lu})/u)[0]!;

/**
 * The year of the crop: under its label, else in the words of a heading or of the goods ("Registro di lavorazione – Campagna 2024", "crop
 * 2023/24", "2024年产季") where they name one only.
 */
export function readCrop(context: Context): Fact<string> | undefined {
  const labelled = context.layout.pairs.filter((p) => p.field === 'cropYear').map((p) => p.value[0]!);
  const told = labelled.find((s) => isCrop(hasYear().exec(s.text)?.[0] ?? '1/1'));
  if (told) return { value: ownSentence(told.text), evidence: evidenceOf(context, told) };
  if (made.has(context.document.type)) return undefined;
  const found = inLines(context);
  const [only] = found;
  return found.size === 1 && only ? { value: only[0], evidence: evidenceOf(context, only[1]) } : undefined;
}
