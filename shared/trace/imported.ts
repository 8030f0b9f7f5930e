import type { Commodity, Document, Evidence, GoodsLine, Material } from '../model/index.ts';
import { isOfOtherFiber, leavesFiberOpen, notTextile, ofTheGoods, otherFibers, textileGoods } from '../trade/fibers.ts';
import { hsEntry, isHsCode } from '../trade/hs.ts';
import { makerOf, needsOf } from '../trade/needs.ts';
import { foldText } from './fold.ts';
import type { Goods, HsClass, OpenGoods } from './goods.ts';
import { commodityOfRecord } from './records.ts';
import { goodsInLetters } from './told-in-letters.ts';
import { commoditiesIn, materialIn, namesCommodity, saysOther } from './words.ts';

/** What the papers of the bundle say besides the line itself: production records and compositions. */
export interface Background {
  /** Commodities that a production record of the bundle makes. */
  produced: Commodity[];
  /** The material that the last record of a cotton chain in the bundle makes. */
  last?: Material | undefined;
}

function compositionSays(document: Document, commodity: Commodity): boolean {
  return (document.facts.composition?.value ?? []).some(
    (part) => part.share > 0 && commoditiesIn(part.name).includes(commodity),
  );
}

/** The kind of covered goods that one line declares, or undefined for a line that no order on cotton or tomato reaches. */
export function goodsOfLine(line: GoodsLine, document: Document, background: Background): Goods | undefined {
  const description = line.description ?? '';
  const named = commoditiesIn(description);
  if (line.hsCode && isHsCode(line.hsCode)) {
    const entry = hsEntry(line.hsCode);
    if (!entry) return undefined;
    const said = named.includes(entry.commodity) || compositionSays(document, entry.commodity);
    const implied =
      background.produced.includes(entry.commodity) &&
      named.length === 0 &&
      !saysOther(description) &&
      !isOfOtherFiber(line.hsCode);
    if (entry.hsClass === 'may-contain' && !said && !implied) return undefined;
    return goods(entry.commodity, entry.material, line.hsCode, entry.hsClass, description || entry.says, [
      line.evidence,
    ]);
  }
  const commodity = named[0] ?? (description && !saysOther(description) ? composed(document) : undefined);
  if (!commodity) return undefined;
  const said = materialIn(description, commodity);
  const material = said === 'lint' && !isLint.test(foldText(description)) ? madeInto(line, background) : said;
  return goods(commodity, material, undefined, 'contains', description, [line.evidence]);
}

/** Words for cotton in the bale. A line that names the fibre alone ("ART. 2207, 100% COTTON") says nothing of what was made of it. */
const isLint =
  /\b(raw|lint|upland|pima|giza|staple|bales?|bl|ginned|crop|grade|middling|saw|roller|fibre|fiber|rama|pluma|fardos?|pacas?|soie|balles?|massa|greggi[oa]|lif\w*|balya|tola\w*|fibra|not carded|unmanufactured|mic|sm|slm|mid)\b|волокн|кип|皮棉|原棉|细绒棉|长绒棉|棉花|nav\b/u;

/** Where a line does not say: pieces are garments; else what the last record of the bundle makes; else lint. */
function madeInto(line: GoodsLine, background: Background): Material {
  if (/^(pcs?|pieces?|sets?|pairs?|dz|doz(en)?s?|nos|ea)\.?$/iu.test(line.unit ?? '')) return 'garment';
  return background.last ?? 'lint';
}

const composed = (document: Document): Commodity | undefined =>
  (['cotton', 'tomato'] as const).find((commodity) => compositionSays(document, commodity));

function goods(
  commodity: Commodity,
  material: Material,
  hsCode: string | undefined,
  hsClass: HsClass,
  description: string,
  evidence: Evidence[],
): Goods {
  const needs = needsOf[material] ?? { steps: [], documents: [] };
  return { commodity, material, hsCode, hsClass, description, steps: needs.steps, needs: needs.documents, evidence };
}

/** Goods that a paper declares outside its lines: its list of HS codes, or goods named in running text. */
function goodsOfPaper(document: Document, background: Background): Goods[] {
  const codes = document.facts.hsCodes;
  const found: Goods[] = [];
  for (const [i, code] of (codes?.value ?? []).entries()) {
    const evidence = codes!.each?.[i] ?? codes!.evidence;
    const one = goodsOfLine({ hsCode: code, evidence }, document, background);
    if (one) found.push(one);
  }
  if (codes?.value.some(isHsCode)) return found;
  for (const mention of document.facts.mentions) {
    if (mention.context !== 'goods') continue;
    const one = goodsOfLine({ description: mention.text, evidence: mention.evidence }, document, background);
    if (one) found.push(one);
  }
  return found;
}

/** Papers that say what is imported, the best first. */
const declaring: Document['type'][] = [
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'purchase-order',
];

export interface Imported {
  goods: Goods[];
  /** False when no paper says anything about the goods. */
  told: boolean;
  /** Goods of which the papers do not say whether they are of cotton or tomato, or say it on one paper and not on another. */
  open: OpenGoods[];
}

/**
 * What is imported: the covered kinds of goods that the entry's papers declare, most telling kind of paper first (invoice, then
 * packing list, bill of lading, certificate). Each kind stands once with the evidence of every line that declares it. Where the first
 * paper that speaks names neither commodity, another one that does is believed, and the difference stands open.
 */
export function importedGoods(entry: Document[], all: Document[]): Imported {
  const produced = (['cotton', 'tomato'] as const).filter((c) => all.some((d) => commodityOfRecord(d) === c));
  const last = (['garment', 'fabric', 'yarn'] as const).find((m) => all.some((d) => d.type === makerOf[m]));
  const background: Background = { produced, last };
  const papersOf = (type: Document['type']): Document[] => entry.filter((d) => d.type === type);
  const deciding = declaring
    .map(papersOf)
    .find((papers) => declaredBy(papers, background).goods.length || speaks(papers));
  const { goods, lines } = declaredBy(deciding ?? [], background);
  const open = lines.filter(({ line, d }) => hidesFiber(line, d)).map(fiberUnstated);
  if (goods.length) return { goods, told: true, open };
  if (!deciding) {
    const recorded = fromRecords(all);
    return recorded.length ? { goods: recorded, told: true, open: [] } : { ...fromLetters(all, background), open: [] };
  }
  const others = all.filter((d) => declaring.includes(d.type));
  const explained = lines
    .filter(({ line }) => !line.hsCode || !hsEntry(line.hsCode))
    .map(({ line }) => line.description ?? '');
  const elsewhere = declaredBy(others, background).goods.filter(
    (g) => g.hsCode !== undefined || !explained.some((text) => namesCommodity(text, g.commodity)),
  );
  if (elsewhere.length) return { goods: merge(elsewhere), told: true, open: [unread(lines, elsewhere)] };
  const recorded = fromRecords(all.filter((d) => d.type !== 'garment-record'));
  const plainly = lines.length > 0 && lines.every(({ line, d }) => saysElse(line, d));
  if (recorded.length === 0) {
    const field = plainly ? undefined : all.find(isOfUnnamedCrop);
    return { goods: [], told: true, open: field ? [...open, unnamedCrop(field)] : open };
  }
  // A record of cotton or tomatoes beside goods that are plainly something else: what it has to do with them must be shown.
  return { goods: plainly ? [] : recorded, told: true, open: [unread(lines, recorded)] };
}

/** A record of a field or of seed that names no crop. */
const isOfUnnamedCrop = (d: Document): boolean =>
  (d.type === 'farm-record' || d.type === 'seed-record') &&
  !d.facts.flows.some((f) => f.material === 'other') &&
  !d.facts.lines?.value.some((l) => l.description || l.hsCode) &&
  !d.facts.mentions.some((m) => m.context === 'goods');

const unnamedCrop = (d: Document): OpenGoods => ({
  commodity: 'cotton',
  why: 'line',
  message: `${d.name} is a ${d.type.replace('-', ' ')} of which the crop could not be read: whether the goods are of cotton or tomato stands open.`,
  evidence: [d.facts.number?.evidence ?? d.facts.date?.evidence].filter((e) => e !== undefined),
});

interface Declared {
  line: GoodsLine;
  d: Document;
}

/** The covered goods of papers of one kind, by their lines, else by their codes and words; and the lines that say anything. */
function declaredBy(papers: Document[], background: Background): { goods: Goods[]; lines: Declared[] } {
  const lines = papers
    .flatMap((d) => (d.facts.lines?.value ?? []).map((line) => ({ line: withCode(line, d), d })))
    .filter(({ line }) => /\p{L}{2}/u.test(line.description ?? '') || line.hsCode);
  const found = lines.map(({ line, d }) => goodsOfLine(line, d, background)).filter((g) => g !== undefined);
  return { goods: merge(found.length ? found : papers.flatMap((d) => goodsOfPaper(d, background))), lines };
}

/** Whether papers say what the goods are: in a line with words or a code, or a list of codes. */
const speaks = (papers: Document[]): boolean => tellsGoods(papers);

/** A line of textiles that names no fiber, under a code that names none either, on a paper that states no composition. */
function hidesFiber(line: GoodsLine, document: Document): boolean {
  const text = ofTheGoods(foldText(line.description ?? ''));
  if (otherFibers.test(text) || commoditiesIn(text).length || document.facts.composition?.value.length) return false;
  if (line.hsCode && isHsCode(line.hsCode))
    return hsEntry(line.hsCode)?.hsClass === 'may-contain' && leavesFiberOpen(line.hsCode) && !notTextile.test(text);
  return textileGoods.test(text) && !notTextile.test(text);
}

const fiberUnstated = ({ line, d }: Declared): OpenGoods => {
  const what = [line.description && `“${line.description.slice(0, 80)}”`, line.hsCode && `HS ${line.hsCode}`];
  return {
    commodity: 'cotton',
    why: 'fiber',
    message: `${d.name} does not say of what fiber ${what.filter(Boolean).join(', ')} is made; the heading leaves it open.`,
    evidence: [line.evidence],
  };
};

/** Whether a line says, by its code or its words, that its goods are neither of cotton nor of tomato. */
function saysElse(line: GoodsLine, document: Document): boolean {
  const text = line.description ?? '';
  if (saysOther(text) || otherFibers.test(ofTheGoods(foldText(text)))) return true;
  const parts = document.facts.composition?.value ?? [];
  if (parts.length && !parts.some((part) => commoditiesIn(part.name).length)) return true;
  return line.hsCode !== undefined && isHsCode(line.hsCode) && (!hsEntry(line.hsCode) || isOfOtherFiber(line.hsCode));
}

/** The lines that name neither cotton nor tomato, against what shows the goods to be of it. */
function unread(lines: Declared[], shown: Goods[]): OpenGoods {
  const { line, d } = lines[0] ?? {};
  const commodity = shown[0]!.commodity;
  const text = line?.description ?? line?.evidence.quote;
  const said = d
    ? `The goods lines of ${d.name}${text ? ` (“${text.slice(0, 80)}”)` : ''}`
    : 'The goods lines of the papers';
  const { description } = shown[0]!;
  return {
    commodity,
    why: 'line',
    message: `${said} name no ${commodity}, but other papers do (“${description.slice(0, 80)}”): the line could not be read surely, or the papers are of different goods.`,
    evidence: [...(line ? [line.evidence] : []), ...shown.flatMap((g) => g.evidence.slice(0, 1))].slice(0, 4),
  };
}

/** Whether any paper of the sale says what the goods are. */
export const tellsGoods = (documents: readonly Document[]): boolean =>
  documents.some(
    (d) =>
      declaring.includes(d.type) &&
      (d.facts.hsCodes?.value.some(isHsCode) ||
        d.facts.lines?.value.some((l) => /\p{L}{2}/u.test(l.description ?? '') || l.hsCode) ||
        d.facts.mentions.some((m) => m.context === 'goods' && /\p{L}{2}/u.test(m.text))),
  );

/** A line without a code on a paper that gives one code for all its goods takes that code. */
function withCode(line: GoodsLine, document: Document): GoodsLine {
  const codes = document.facts.hsCodes?.value.filter(isHsCode) ?? [];
  const plain = new Set(codes.map((code) => code.replace(/\D/g, '')));
  return !line.hsCode && plain.size === 1 ? { ...line, hsCode: codes[0]! } : line;
}

function merge(found: Goods[]): Goods[] {
  const kinds = new Map<string, Goods>();
  for (const one of found) {
    const key = `${one.commodity} ${one.material}`;
    const known = kinds.get(key);
    if (known) known.evidence.push(...one.evidence);
    else kinds.set(key, { ...one, evidence: [...one.evidence] });
  }
  return [...kinds.values()];
}

/** When neither a paper of the sale nor a record tells the goods: what letters and statements call them. */
function fromLetters(all: Document[], background: Background): { goods: Goods[]; told: boolean } {
  const found = goodsInLetters(all).map(({ description, evidence, document }) =>
    goodsOfLine({ description, evidence }, document, background),
  );
  const goods = merge(found.filter((g) => g !== undefined));
  return { goods, told: goods.length > 0 };
}

/** When no paper tells the goods: what the last production record of the bundle makes. */
function fromRecords(all: Document[]): Goods[] {
  const order: Material[] = [
    'garment',
    'fabric',
    'yarn',
    'lint',
    'paste',
    'tomato-product',
    'tomato',
    'tomato-seed',
    'cotton-seed',
  ];
  for (const material of order) {
    const record = all.find((d) => d.type === makerOf[material] && commodityOfRecord(d) === commodityOf(material));
    if (!record) continue;
    const evidence =
      record.facts.number?.evidence ?? record.facts.units[0]?.evidence ?? record.facts.flows[0]?.evidence;
    const described = `the goods of ${record.name}`;
    return [goods(commodityOf(material), material, undefined, 'contains', described, evidence ? [evidence] : [])];
  }
  return [];
}

const commodityOf = (material: Material): Commodity =>
  material.startsWith('tomato') || material === 'paste' ? 'tomato' : 'cotton';
