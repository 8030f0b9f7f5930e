import type { DocumentType, EventKind } from '../../model/index.ts';
import { foldText } from '../values/fold.ts';

/** The step that a "production date" or a "period" stands for on each production record. */
export const ownStep: Partial<Record<DocumentType, EventKind>> = {
  'ginning-record': 'gin',
  'spinning-record': 'spin',
  'fabric-record': 'weave',
  'garment-record': 'cut-and-sew',
  'tomato-processing-record': 'process',
  'farm-record': 'harvest',
};

/** Papers of the field and of those who take its crop in. */
const ofField: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'farm-record',
  'seed-record',
  'ginning-record',
  'tomato-processing-record',
]);
const ofMill: ReadonlySet<DocumentType> = new Set<DocumentType>(['spinning-record', 'fabric-record', 'garment-record']);
/** Papers of the sale and of the road, where goods are picked in a store and picked up by a carrier. */
const ofSale: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'purchase-order',
  'payment-record',
]);

type Means = (type: DocumentType, kind: EventKind) => EventKind | undefined;

/** Words of a label (folded) that mean the work of one craft on its papers and that of another on others'; undefined for a day of neither. */
const words: readonly (readonly [RegExp, Means])[] = [
  // Turkish: seedlings are planted and garments are sewn
  [
    /(?<!\p{L})diki(?:m|l\p{L}*)(?!\p{L})/u,
    (type) => (ofField.has(type) ? 'plant' : ofMill.has(type) ? 'cut-and-sew' : undefined),
  ],
  // Portuguese: cotton is ginned, cloth is finished, fruit is processed
  [
    /(?<!\p{L})beneficia(?:mento|d[oa]s?)(?!\p{L})/u,
    (type, kind) =>
      type === 'fabric-record' || type === 'garment-record'
        ? 'finish'
        : type === 'tomato-processing-record'
          ? 'process'
          : kind,
  ],
  // Spanish, Portuguese: the fruit is cut from the plant
  [
    /(?<!\p{L})cort(?:e|ad[oa]s?)(?!\p{L})/u,
    (type, kind) => (type === 'farm-record' || type === 'tomato-processing-record' ? 'harvest' : kind),
  ],
  // the processing of whatever the paper records
  [
    /(?<!\p{L})(?:переработ\p{L}*|очистк\p{L}*|qayta ishla\p{L}*|кайта ишла\p{L}*|қайта ишла\p{L}*)|加工/u,
    (type, kind) => ownStep[type] ?? kind,
  ],
  // pressed into bales: lint at the gin, else what was made
  [
    /(?<!\p{L})(?:bal(?:ing|ed)|press(?:ing|ed)?|prensad[oa]|prensagem|pressage|pressatura|embalado|presleme|prese|pres|balyalama|прессован\p{L}*|упаковк\p{L}*|toylash|presslash|тойлаш|пресслаш)(?!\p{L})|打包|成包/u,
    (type, kind) =>
      type === 'fabric-record' || type === 'garment-record' || type === 'tomato-processing-record'
        ? 'pack'
        : type === 'spinning-record'
          ? undefined
          : kind,
  ],
  // picked from the plant, and from the shelves of a store
  [
    /(?<!\p{L})(?:pick(?:ing|ed)?|recoleccion|raccolta|toplama|сбора?)(?!\p{L})(?!.*(?:урожа|cosecha|crop))/u,
    (type, kind) => (ofSale.has(type) ? undefined : kind),
  ],
];

/** What a label's day is of on a paper of this type: `kind`, unless its word means another craft's work there; undefined for neither. */
export function stepOn(type: DocumentType, label: string, kind: EventKind): EventKind | undefined {
  const folded = foldText(label);
  const found = words.find(([word]) => word.test(folded));
  return found && crafts.has(kind) ? found[1](type, kind) : kind;
}

const crafts: ReadonlySet<EventKind> = new Set<EventKind>(['plant', 'harvest', 'gin', 'cut-and-sew']);
