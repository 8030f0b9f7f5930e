import type { FieldId } from '../extract/labels/fields.ts';
import { matchLabel } from '../extract/labels/match-label.ts';
import { bodyCues } from './cues/index.ts';
import type { BodyCue } from './evidence.ts';
import type { FaceSegment } from './face.ts';

/**
 * Languages whose words stand in the label files alone: there a label speaks for the cue that means the same. The cues know the words of the
 * others themselves.
 */
const byLabel: ReadonlySet<string> = new Set('vi id pl uk bg el ar bn ur hi az tk kk tg ja'.split(' '));

const cueOf: Partial<Record<FieldId, string>> = {
  unitPrice: 'unit-price',
  amount: 'amount',
  invoiceNumber: 'invoice-number',
  paymentTerms: 'payment-terms',
  bankAccount: 'bank-details',
  tax: 'tax',
  buyer: 'buyer-and-seller',
  seller: 'buyer-and-seller',
  packages: 'packages-and-weights',
  grossWeight: 'gross-and-net',
  notify: 'notify-party',
  shipper: 'shipper',
  vessel: 'vessel',
  containerNumber: 'container',
  vehicleNumber: 'land-carriage',
  gin: 'gin',
  ginCode: 'gin-detail',
  ginningDate: 'gin-detail',
  outturn: 'outturn',
  seedCottonWeight: 'seed-cotton',
  lintWeight: 'lint-and-cottonseed',
  baleNumber: 'bale-number',
  baleCount: 'bale-number',
  cropYear: 'crop-year',
  harvestDate: 'harvest',
  area: 'field',
  farm: 'grower',
  grower: 'grower',
  cottonConsumed: 'laydown',
  yarnProduced: 'spinning',
  yarnLot: 'yarn',
  fabricProduced: 'weaving',
  piecesProduced: 'cutting',
  tomatoReceived: 'tomato-plant',
  pasteProduced: 'tomato-plant',
};
const cues = new Map(bodyCues.map((cue) => [cue.id, cue]));

/** The cue that a label speaks for, and its words. */
export function labelCue(segment: FaceSegment): { cue: BodyCue; phrase: string } | undefined {
  if (segment.text.length > 70 || segment.tokens.length > proseTokens) return undefined;
  for (const { field, language, label } of matchLabel(segment.text)) {
    const cue = byLabel.has(language) ? cues.get(cueOf[field] ?? '') : undefined;
    if (cue) return { cue, phrase: label };
  }
  return undefined;
}

const proseTokens = 10;
