import type { DocumentType } from '../../../shared/model/index.ts';

// A record, so that a type added to the model does not compile until it can be chosen here.
const all: Record<DocumentType, true> = {
  invoice: true,
  'packing-list': true,
  'bill-of-lading': true,
  'purchase-order': true,
  'certificate-of-origin': true,
  'ginning-record': true,
  'farm-record': true,
  'seed-record': true,
  'spinning-record': true,
  'fabric-record': true,
  'garment-record': true,
  'tomato-processing-record': true,
  'supplier-statement': true,
  'transport-record': true,
  'payment-record': true,
  'lab-report': true,
  other: true,
};

/** Every type that a document may have. */
export const documentTypes = Object.keys(all) as DocumentType[];
