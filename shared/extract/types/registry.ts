import type { DocumentType } from '../../model/index.ts';
import { baseFacts, type Extractor } from './base.ts';
import { fabricRecord } from './fabric-record.ts';
import { farmRecord } from './farm-record.ts';
import { garmentRecord } from './garment-record.ts';
import { ginningRecord } from './ginning-record.ts';
import { labReport } from './lab-report.ts';
import { seedRecord } from './seed-record.ts';
import { spinningRecord } from './spinning-record.ts';
import { supplierStatement } from './supplier-statement.ts';
import { tomatoProcessingRecord } from './tomato-processing-record.ts';

const plain: Extractor = (context) => baseFacts(context);

/** The extractor of each type of document. */
export const extractors: Record<DocumentType, Extractor> = {
  invoice: plain,
  'packing-list': plain,
  'bill-of-lading': plain,
  'purchase-order': plain,
  'certificate-of-origin': plain,
  'ginning-record': ginningRecord,
  'farm-record': farmRecord,
  'seed-record': seedRecord,
  'spinning-record': spinningRecord,
  'fabric-record': fabricRecord,
  'garment-record': garmentRecord,
  'tomato-processing-record': tomatoProcessingRecord,
  'supplier-statement': supplierStatement,
  'transport-record': plain,
  'payment-record': plain,
  'lab-report': labReport,
  other: plain,
};
