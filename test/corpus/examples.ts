import type { DocumentType } from '../../shared/model/index.ts';
import { type Draft, plan } from './bundle.ts';
import { faults } from './bundles.ts';
import { cuttingSheet } from './draw/factory-books.ts';
import { harvestLog } from './draw/farm-records.ts';
import { ginColumns, ginRanges, ginRows } from './draw/gin-lists.ts';
import { invoiceIndia } from './draw/invoice-abroad.ts';
import { invoiceBoxes } from './draw/invoice-boxes.ts';
import { invoiceChina } from './draw/invoice-china.ts';
import { invoiceModern } from './draw/invoice-modern.ts';
import { invoiceNative } from './draw/invoice-native.ts';
import { ladingBoxes, ladingPlain } from './draw/lading.ts';
import { originBilingual, originChina } from './draw/origin-abroad.ts';
import { originChamber, originLetter } from './draw/origin-forms.ts';
import { packingBales, packingLots } from './draw/packing.ts';
import type { Layout } from './draw/paper.ts';
import { ginWorkbook } from './draw/spreadsheets.ts';
import { fabricCard, laydownSheet } from './draw/textile-records.ts';
import { batchSheet, plantLog } from './draw/tomato-records.ts';
import { otherGoods } from './faults/uncovered.ts';
import { anyOf } from './world/chains.ts';
import { Random } from './world/random.ts';
import type { GoodsKind } from './world/types.ts';

interface Example {
  id: string;
  about: string;
  seed: number;
  goods: GoodsKind;
  origin: string;
  papers: [DocumentType, Layout][];
  /** Id of the planted fault; a clear bundle when absent. */
  fault?: string;
  packet?: boolean;
  scanned?: DocumentType[];
}

const raw: [DocumentType, Layout][] = [
  ['invoice', invoiceBoxes],
  ['packing-list', packingBales],
  ['certificate-of-origin', originChamber],
  ['bill-of-lading', ladingBoxes],
];

const examples: Example[] = [
  {
    id: 'clear-us-cotton',
    about: 'US cotton with permanent bale numbers from gin to bill of lading',
    seed: 21,
    goods: 'lint',
    origin: 'US',
    papers: [
      ['invoice', invoiceModern],
      ['packing-list', packingBales],
      ['certificate-of-origin', originLetter],
      ['bill-of-lading', ladingBoxes],
      ['ginning-record', ginRows],
    ],
  },
  {
    id: 'clear-indian-cotton-packet',
    about: 'All papers of Indian cotton in one PDF, split by page range',
    seed: 34,
    goods: 'lint',
    origin: 'IN',
    packet: true,
    papers: [
      ['invoice', invoiceIndia],
      ['packing-list', packingLots],
      ['certificate-of-origin', originChamber],
      ['bill-of-lading', ladingPlain],
      ['ginning-record', ginRanges],
    ],
  },
  {
    id: 'clear-tomato-paste',
    about: 'Spanish tomato paste from named growers to drums',
    seed: 12,
    goods: 'paste',
    origin: 'ES',
    papers: [
      ['invoice', invoiceModern],
      ['packing-list', packingLots],
      ['certificate-of-origin', originBilingual],
      ['bill-of-lading', ladingPlain],
      ['tomato-processing-record', plantLog],
    ],
  },
  {
    id: 'clear-garment-chain',
    about: 'Garments traced back over fabric, yarn and bales to a gin',
    seed: 8,
    goods: 'garment',
    origin: 'BR',
    papers: [
      ['invoice', invoiceIndia],
      ['packing-list', packingLots],
      ['certificate-of-origin', originChamber],
      ['bill-of-lading', ladingBoxes],
      ['garment-record', cuttingSheet],
      ['fabric-record', fabricCard],
      ['spinning-record', laydownSheet],
      ['ginning-record', ginColumns],
    ],
  },
  {
    id: 'clear-scanned-certificate',
    about: 'Greek cotton whose certificate came as a scan',
    seed: 17,
    goods: 'lint',
    origin: 'GR',
    scanned: ['certificate-of-origin'],
    papers: [...raw, ['ginning-record', ginRows]],
  },
  {
    id: 'prohibited-xinjiang-gin',
    about: 'The gin list, a Chinese spreadsheet, names a gin in Aksu, Xinjiang',
    seed: 23,
    goods: 'lint',
    origin: 'CN',
    fault: 'gin-in-aksu-honest-lots',
    papers: [
      ['invoice', invoiceChina],
      ['packing-list', packingLots],
      ['certificate-of-origin', originChina],
      ['bill-of-lading', ladingBoxes],
      ['ginning-record', ginWorkbook],
    ],
  },
  {
    id: 'prohibited-listed-seller',
    about: 'Yarn sold by a company on the UFLPA Entity List',
    seed: 5,
    goods: 'yarn',
    origin: 'IN',
    fault: 'seller-listed',
    papers: [
      ['invoice', invoiceBoxes],
      ['packing-list', packingLots],
      ['certificate-of-origin', originChamber],
      ['bill-of-lading', ladingPlain],
      ['spinning-record', laydownSheet],
      ['ginning-record', ginRanges],
    ],
  },
  {
    id: 'prohibited-tomato-growers',
    about: 'A paste plant took tomatoes of growers in Xinjiang',
    seed: 9,
    goods: 'paste',
    origin: 'IT',
    fault: 'growers-in-xinjiang',
    papers: [
      ['invoice', invoiceNative],
      ['packing-list', packingLots],
      ['certificate-of-origin', originChamber],
      ['tomato-processing-record', batchSheet],
    ],
  },
  {
    id: 'contradicted-unlisted-bale',
    about: 'A packed bale that the gin never listed',
    seed: 41,
    goods: 'lint',
    origin: 'BR',
    fault: 'extra-bale-packed',
    papers: [...raw, ['ginning-record', ginColumns]],
  },
  {
    id: 'contradicted-chinese-lots',
    about: 'Xinjiang lot numbers on cotton declared as Turkish',
    seed: 6,
    goods: 'lint',
    origin: 'TR',
    fault: 'chinese-lot-numbers',
    papers: [...raw, ['ginning-record', ginRows]],
  },
  {
    id: 'contradicted-tomato-yield',
    about: 'More paste than the tomatoes that were delivered can give',
    seed: 15,
    goods: 'paste',
    origin: 'CL',
    fault: 'more-paste-than-tomatoes',
    papers: [
      ['invoice', invoiceModern],
      ['packing-list', packingLots],
      ['certificate-of-origin', originChamber],
      ['bill-of-lading', ladingBoxes],
      ['tomato-processing-record', batchSheet],
    ],
  },
  {
    id: 'unproven-no-gin-record',
    about: 'Turkish cotton with no paper of the gin',
    seed: 29,
    goods: 'lint',
    origin: 'TR',
    fault: 'no-production-record',
    papers: [...raw, ['ginning-record', ginRows]],
  },
  {
    id: 'unproven-encrypted-record',
    about: 'The gin list is a PDF that needs a password',
    seed: 30,
    goods: 'lint',
    origin: 'AU',
    fault: 'encrypted-record',
    papers: [...raw, ['ginning-record', ginRows]],
  },
  {
    id: 'clear-fresh-tomatoes',
    about: 'Fresh Mexican tomatoes with the harvest log',
    seed: 3,
    goods: 'tomato',
    origin: 'MX',
    papers: [
      ['invoice', invoiceNative],
      ['certificate-of-origin', originBilingual],
      ['farm-record', harvestLog],
    ],
  },
];

/** The bundles of `examples/`, by hand-picked seeds and layouts. */
export const exampleDrafts = (): Draft[] => {
  const made = examples.map((e): Draft => {
    const r = new Random(e.seed * 104_729);
    const fault = faults.find((f) => f.id === e.fault);
    let s = anyOf(r.fork('world'), e.goods, e.origin);
    for (let i = 0; s.entryDate < (fault?.since ?? ''); i++) s = anyOf(r.fork(`world ${i}`), e.goods, e.origin);
    const d: Draft = {
      id: e.id,
      about: e.about,
      kind: 'example',
      shipment: s,
      plans: e.papers.map(([type, layout]) => plan(type, layout, s, r.int(1, 2 ** 30))),
      outcome: 'clear',
      found: [],
      absent: [],
      packet: e.packet ?? false,
    };
    if (fault) {
      fault.plant(d, r.fork('fault'));
      d.outcome = fault.outcome;
      d.found = fault.rules;
    }
    for (const p of d.plans) if (e.scanned?.includes(p.type)) p.carrier = 'scan';
    return d;
  });
  const polyester = otherGoods('not-covered-polyester', new Random(1));
  return [...made, polyester];
};
