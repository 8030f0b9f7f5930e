import type { DocumentType } from '../../model/index.ts';
import type { Extractor } from './base.ts';
import { billOfLading } from './bill-of-lading.ts';
import { certificateOfOrigin } from './certificate-of-origin.ts';
import { fabricRecord } from './fabric-record.ts';
import { farmRecord } from './farm-record.ts';
import { garmentRecord } from './garment-record.ts';
import { ginningRecord } from './ginning-record.ts';
import { invoice } from './invoice.ts';
import { labReport } from './lab-report.ts';
import { other } from './other.ts';
import { packingList } from './packing-list.ts';
import { paymentRecord } from './payment-record.ts';
import { purchaseOrder } from './purchase-order.ts';
import { seedRecord } from './seed-record.ts';
import { spinningRecord } from './spinning-record.ts';
import { supplierStatement } from './supplier-statement.ts';
import { tomatoProcessingRecord } from './tomato-processing-record.ts';
import { transportRecord } from './transport-record.ts';

/** The extractor of each type of document. */
export const extractors: Record<DocumentType, Extractor> = {
  invoice: invoice,
  'packing-list': packingList,
  'bill-of-lading': billOfLading,
  'purchase-order': purchaseOrder,
  'certificate-of-origin': certificateOfOrigin,
  'ginning-record': ginningRecord,
  'farm-record': farmRecord,
  'seed-record': seedRecord,
  'spinning-record': spinningRecord,
  'fabric-record': fabricRecord,
  'garment-record': garmentRecord,
  'tomato-processing-record': tomatoProcessingRecord,
  'supplier-statement': supplierStatement,
  'transport-record': transportRecord,
  'payment-record': paymentRecord,
  'lab-report': labReport,
  other: other,
};
