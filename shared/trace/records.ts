import type { Commodity, Document, DocumentType, Material } from '../model/index.ts';
import { otherFibers } from '../trade/fibers.ts';
import { hsEntry } from '../trade/hs.ts';
import { foldText } from './fold.ts';
import { commoditiesIn, materialIn } from './words.ts';

const always: Readonly<Partial<Record<DocumentType, Commodity>>> = {
  'ginning-record': 'cotton',
  'tomato-processing-record': 'tomato',
};
const textile = new Set<DocumentType>(['spinning-record', 'fabric-record', 'garment-record']);

/** All that a record says of its goods and materials, as printed. */
const saidOn = ({ facts }: Document): string[] => [
  ...(facts.composition?.value ?? []).filter((part) => part.share > 0).map((part) => part.name),
  ...(facts.lines?.value ?? []).map((l) => l.description ?? ''),
  ...facts.flows.map((f) => f.evidence.quote),
  ...facts.mentions.filter((m) => m.context === 'goods').map((m) => m.text),
];

/** Whether a record of spinning, cloth or sewing names its fibers and cotton is none of them. */
function isOfOtherFiber(document: Document): boolean {
  if (document.facts.flows.some((f) => f.material === 'lint' || f.material === 'seed-cotton')) return false;
  const said = saidOn(document);
  return (
    said.some((text) => otherFibers.test(foldText(text))) && !said.some((t) => commoditiesIn(t).includes('cotton'))
  );
}

/**
 * Commodity of a production record: from its kind; from what it says where the kind leaves it open (a farm, a seed merchant; a mill
 * that names polyester alone makes nothing of cotton).
 */
export function commodityOfRecord(document: Document): Commodity | undefined {
  const fixed = always[document.type];
  if (fixed) return fixed;
  if (textile.has(document.type)) return isOfOtherFiber(document) ? undefined : 'cotton';
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

/** Materials of the commodity that a paper deals in, by its own lines and codes; empty when it does not say. */
export function materialsOn(document: Document, commodity: Commodity): Material[] {
  const { lines, hsCodes, mentions } = document.facts;
  const found = new Set<Material>();
  const byCode = (code: string | undefined) => {
    const entry = code === undefined ? undefined : hsEntry(code);
    if (entry?.commodity === commodity) found.add(entry.material);
    return entry !== undefined;
  };
  const byWords = (text: string | undefined) => {
    if (text && commoditiesIn(text).includes(commodity)) found.add(materialIn(text, commodity));
  };
  for (const line of lines?.value ?? []) if (!byCode(line.hsCode)) byWords(line.description);
  if (found.size === 0) for (const code of hsCodes?.value ?? []) byCode(code);
  if (found.size === 0) for (const mention of mentions) if (mention.context === 'goods') byWords(mention.text);
  return [...found];
}

/** Of several commodities those that a paper names; all of them when it names none. */
export function dealsIn(document: Document, commodities: readonly Commodity[]): readonly Commodity[] {
  if (commodities.length < 2) return commodities;
  const named = commodities.filter((commodity) => materialsOn(document, commodity).length > 0);
  return named.length > 0 ? named : commodities;
}
