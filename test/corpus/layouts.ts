import type { DocumentType } from '../../shared/model/index.ts';
import { growerDeclaration, harvestLog, seedCertificate } from './draw/farm-records.ts';
import { ginColumns, ginRanges, ginRows } from './draw/gin-lists.ts';
import { invoiceBoxes, invoiceModern } from './draw/invoice-modern.ts';
import { ladingBoxes, ladingPlain } from './draw/lading.ts';
import { originChamber, originLetter } from './draw/origin-forms.ts';
import { packingBales, packingLots } from './draw/packing.ts';
import type { Layout } from './draw/paper.ts';
import {
  cuttingSheet,
  fabricCard,
  fabricRegister,
  garmentCard,
  laydownSheet,
  spinCard,
} from './draw/textile-records.ts';
import { batchSheet, plantLog } from './draw/tomato-records.ts';
import type { Random } from './world/random.ts';
import type { Shipment } from './world/types.ts';

/** Every layout of a type that an office of this consignment could have used. */
export const layoutsFor = (type: DocumentType, s: Shipment): Layout[] => {
  switch (type) {
    case 'invoice':
      return [invoiceModern, invoiceBoxes];
    case 'packing-list':
      return s.goods === 'lint' ? [packingBales, packingLots] : [packingLots];
    case 'certificate-of-origin':
      return s.from === 'US' ? [originLetter, originChamber] : [originChamber];
    case 'bill-of-lading':
      return [ladingBoxes, ladingPlain];
    case 'ginning-record':
      return s.lots.every((l) => l.running) ? [ginRows, ginColumns, ginRanges] : [ginRows, ginColumns];
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
    default:
      throw new Error(`no layout for ${type}`);
  }
};

export const layoutFor = (type: DocumentType, s: Shipment, r: Random): Layout => r.pick(layoutsFor(type, s));
