import type { DocumentType } from '../../shared/model/index.ts';
import { contractArticles, orderForm } from './draw/contracts.ts';
import { cuttingSheet, fabricRegister } from './draw/factory-books.ts';
import { growerDeclaration, harvestLog, seedCertificate } from './draw/farm-records.ts';
import { ginColumns, ginRanges, ginRows } from './draw/gin-lists.ts';
import { invoiceIndia, invoiceTelex } from './draw/invoice-abroad.ts';
import { invoiceBoxes } from './draw/invoice-boxes.ts';
import { invoiceChina } from './draw/invoice-china.ts';
import { invoiceModern } from './draw/invoice-modern.ts';
import { hasNative, invoiceNative } from './draw/invoice-native.ts';
import { ladingBoxes, ladingPlain } from './draw/lading.ts';
import { hasBilingual, originBilingual, originChina } from './draw/origin-abroad.ts';
import { originChamber, originLetter } from './draw/origin-forms.ts';
import { packingBales, packingLots } from './draw/packing.ts';
import type { Layout } from './draw/paper.ts';
import { creditAdvice, roadNote, supplierAffidavit, swiftCopy, truckTicket } from './draw/side-papers.ts';
import { ginWorkbook, invoiceWorkbook, packingWorkbook } from './draw/spreadsheets.ts';
import { fabricCard, garmentCard, laydownSheet, spinCard } from './draw/textile-records.ts';
import { batchSheet, plantLog } from './draw/tomato-records.ts';
import type { Random } from './world/random.ts';
import type { Shipment } from './world/types.ts';

const invoices = (s: Shipment): Layout[] => {
  if (s.seller.country === 'CN') return [invoiceChina, invoiceChina, invoiceBoxes, invoiceWorkbook];
  if (s.from === 'IN' || s.from === 'BD' || s.from === 'PK')
    return [invoiceIndia, invoiceIndia, invoiceModern, invoiceBoxes, invoiceTelex];
  return [invoiceModern, invoiceBoxes, invoiceTelex, invoiceWorkbook, ...(hasNative(s.from) ? [invoiceNative] : [])];
};

/** Every layout of a type that an office of this consignment could have used. */
export const layoutsFor = (type: DocumentType, s: Shipment): Layout[] => {
  switch (type) {
    case 'invoice':
      return invoices(s);
    case 'packing-list':
      return s.goods === 'lint'
        ? [packingBales, packingLots, packingWorkbook]
        : [packingLots, packingLots, packingWorkbook];
    case 'certificate-of-origin':
      if (s.from === 'CN') return [originChina];
      return s.from === 'US'
        ? [originLetter, originChamber]
        : [originChamber, ...(hasBilingual(s.from) ? [originBilingual] : [originChamber])];
    case 'bill-of-lading':
      return [ladingBoxes, ladingPlain];
    case 'ginning-record':
      return s.lots.every((l) => l.running)
        ? [ginRows, ginColumns, ginRanges, ginWorkbook]
        : [ginRows, ginColumns, ginWorkbook];
    case 'farm-record':
      return s.farm?.loads.length ? [harvestLog, growerDeclaration] : [growerDeclaration];
    case 'seed-record':
      return [seedCertificate];
    case 'spinning-record':
      return [laydownSheet, spinCard];
    case 'fabric-record':
      return [fabricCard, fabricRegister];
    case 'garment-record':
      return [garmentCard, cuttingSheet];
    case 'tomato-processing-record':
      return [plantLog, batchSheet];
    case 'purchase-order':
      return [contractArticles, orderForm];
    case 'transport-record':
      return [roadNote, truckTicket];
    case 'payment-record':
      return [swiftCopy, creditAdvice];
    case 'supplier-statement':
      return [supplierAffidavit];
    default:
      throw new Error(`no layout for ${type}`);
  }
};

export const layoutFor = (type: DocumentType, s: Shipment, r: Random): Layout => r.pick(layoutsFor(type, s));
