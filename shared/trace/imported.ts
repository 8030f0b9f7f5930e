import type { Commodity, Document, Evidence, GoodsLine, Material } from '../model/index.ts';
import { hsEntry, isHsCode } from '../trade/hs.ts';
import { makerOf, needsOf } from '../trade/needs.ts';
import { foldText } from './fold.ts';
import type { Goods, HsClass } from './goods.ts';
import { commoditiesIn, materialIn, saysOther } from './words.ts';

/** What the papers of the bundle say besides the line itself: production records and compositions. */
export interface Background {
  /** Commodities that a production record of the bundle makes. */
  produced: Commodity[];
  /** The material that the last record of a cotton chain in the bundle makes. */
  last?: Material | undefined;
}

const productionTypes: Readonly<Partial<Record<Document['type'], Commodity>>> = {
  'ginning-record': 'cotton',
  'spinning-record': 'cotton',
  'fabric-record': 'cotton',
  'garment-record': 'cotton',
  'tomato-processing-record': 'tomato',
};

/** Commodity of a production record, from its kind or (farm and seed) from what it says. */
export function commodityOfRecord(document: Document): Commodity | undefined {
  const fixed = productionTypes[document.type];
  if (fixed) return fixed;
  if (document.type !== 'farm-record' && document.type !== 'seed-record') return undefined;
  const materials = document.facts.flows.map((flow) => flow.material);
  if (materials.some((m) => m.startsWith('tomato') || m === 'paste')) return 'tomato';
  if (materials.some((m) => m.includes('cotton') || m === 'lint')) return 'cotton';
  const said = [
    ...(document.facts.lines?.value ?? []).map((l) => l.description ?? ''),
    ...document.facts.mentions.map((m) => m.text),
  ];
  return said.flatMap(commoditiesIn)[0];
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
    const implied = background.produced.includes(entry.commodity) && named.length === 0 && !saysOther(description);
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
    const one = isHsCode(code) ? goodsOfLine({ hsCode: code, evidence }, document, background) : undefined;
    if (one) found.push(one);
  }
  if (found.length || codes?.value.some(isHsCode)) return found;
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

/**
 * What is imported: the covered kinds of goods that the entry's papers declare, most telling kind of paper first (invoice, then
 * packing list, bill of lading, certificate). Each kind stands once with the evidence of every line that declares it.
 * `told` is false when no paper says anything about the goods.
 */
export function importedGoods(entry: Document[], all: Document[]): { goods: Goods[]; told: boolean } {
  const produced = [...new Set(all.map(commodityOfRecord).filter((c) => c !== undefined))];
  const last = (['garment', 'fabric', 'yarn'] as const).find((m) => all.some((d) => d.type === makerOf[m]));
  const background: Background = { produced, last };
  let told = false;
  for (const type of declaring) {
    const papers = entry.filter((d) => d.type === type);
    const lines = papers.flatMap((d) => (d.facts.lines?.value ?? []).map((line) => ({ line, d })));
    const speaking = lines.filter(({ line }) => line.description || line.hsCode);
    let found = speaking
      .map(({ line, d }) => goodsOfLine(withCode(line, d), d, background))
      .filter((g) => g !== undefined);
    if (found.length === 0) found = papers.flatMap((d) => goodsOfPaper(d, background));
    if (found.length) return { goods: merge(found), told: true };
    told ||= speaking.length > 0 || tellsGoods(papers);
    if (told) break;
  }
  return told ? { goods: [], told } : fromRecords(all);
}

/** Whether any paper of the sale says what the goods are. */
export const tellsGoods = (documents: readonly Document[]): boolean =>
  documents.some(
    (d) =>
      declaring.includes(d.type) &&
      (d.facts.hsCodes?.value.some(isHsCode) ||
        d.facts.lines?.value.some((l) => l.description || l.hsCode) ||
        d.facts.mentions.some((m) => m.context === 'goods')),
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

/** When no paper tells the goods: what the last production record of the bundle makes. */
function fromRecords(all: Document[]): { goods: Goods[]; told: boolean } {
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
    const described = `made in ${record.name}`;
    return {
      goods: [goods(commodityOf(material), material, undefined, 'contains', described, evidence ? [evidence] : [])],
      told: true,
    };
  }
  return { goods: [], told: false };
}

const commodityOf = (material: Material): Commodity =>
  material.startsWith('tomato') || material === 'paste' ? 'tomato' : 'cotton';
