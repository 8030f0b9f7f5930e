import type { DocumentType } from '../../model/index.ts';
import { baseFacts, type Extractor } from './base.ts';

const plain: Extractor = (context) => baseFacts(context);

/** The extractor of each type of document. */
export const extractors: Record<DocumentType, Extractor> = {
  invoice: plain,
  'packing-list': plain,
  'bill-of-lading': plain,
  'purchase-order': plain,
  'certificate-of-origin': plain,
  'ginning-record': plain,
  'farm-record': plain,
  'seed-record': plain,
  'spinning-record': plain,
  'fabric-record': plain,
  'garment-record': plain,
  'tomato-processing-record': plain,
  'supplier-statement': plain,
  'transport-record': plain,
  'payment-record': plain,
  'lab-report': plain,
  other: plain,
};
