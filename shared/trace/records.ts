import type { Commodity, Document, DocumentType } from '../model/index.ts';
import { otherFibers } from '../trade/fibers.ts';
import { foldText } from './fold.ts';
import { commoditiesIn } from './words.ts';

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
