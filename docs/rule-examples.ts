import type { RuleId } from '../shared/model/index.ts';
import { codedTag, patchedCertificate } from './drawn-papers.ts';

/** A line of a paper that the example changes: the paper ("*": every paper that has the text), what it says, what it says instead. */
type Change = readonly [paper: string, from: string, to: string];

/** A bundle in which a rule speaks: a folder of papers, and what is otherwise in them. */
export interface RuleExample {
  /** Folder of the papers, from the root of the repository. */
  papers: string;
  /** What is otherwise, as a sentence on the page; the changes stand below it. */
  says: string;
  change?: readonly Change[];
  /** Papers that are left out. */
  without?: readonly string[];
  /** Papers that come in, by name. */
  add?: Readonly<Record<string, string | (() => Promise<Uint8Array>)>>;
  entryDate?: string;
  /** A second bundle of the same papers is judged in the same call, under this name. */
  beside?: string;
}

const cotton = 'docs/rules/papers/cotton';
const yarn = 'docs/rules/papers/yarn';
const gin = 'ginning-record.txt';
const invoice = 'invoice.txt';
const packing = 'packing-list.txt';
const lading = 'bill-of-lading.txt';
const certificate = 'certificate-of-origin.txt';
const spinning = 'spinning-record.txt';

/** The packing list is named by the first digits of its SHA-256. */
const amendedWeight = JSON.stringify({
  entryDate: '2024-02-20',
  importer: 'Carolina Spinning Inc.',
  amendments: [
    {
      document: '46267c2f277b',
      place: '/netWeight',
      value: 4630,
      why: 'two digits changed places',
      by: 'maria',
      at: '2024-02-21T09:30:00.000Z',
    },
  ],
});

/** One bundle a rule. A rule without an example does not compile. */
export const ruleExamples: Record<RuleId, RuleExample> = {
  'origin.region': {
    papers: 'examples/prohibited-xinjiang-gin',
    says: 'The gin list, a Chinese spreadsheet, names a gin in Aksu, Xinjiang.',
  },
  'origin.entity': {
    papers: cotton,
    says: 'The seller is on the UFLPA Entity List.',
    change: [
      [
        '*',
        'Ege Pamuk Ihracat A.S., Ataturk Cad. 118, 35210 Konak, Izmir, Turkiye',
        'Changji Yida Textile Co Ltd, 18 Jianguo Road, Shanghai, China',
      ],
    ],
  },
  'origin.entity-possible': {
    papers: cotton,
    says: 'The seller has a word of its name in common with listed companies.',
    change: [
      [
        '*',
        'Ege Pamuk Ihracat A.S., Ataturk Cad. 118, 35210 Konak, Izmir, Turkiye',
        'Huafu Dyed Yarn Ltd., 88 Jianshe Road, Shaoxing, Zhejiang, China',
      ],
    ],
  },
  'origin.signal': {
    papers: cotton,
    says: 'The gin’s address has a telephone number of Aksu.',
    change: [[gin, '63200 Sanliurfa, Turkiye', '63200 Sanliurfa, Turkiye, Tel: +86 997 2123 456']],
  },
  'origin.conflict': {
    papers: cotton,
    says: 'The certificate states another country than the gin and the invoice.',
    change: [[certificate, 'Country of Origin: Turkiye', 'Country of Origin: Greece']],
  },
  'origin.missing': {
    papers: yarn,
    says: 'Neither the gin nor the spinner says where the cotton grew.',
    change: [
      [gin, ', Organize Sanayi Bolgesi, 63200 Sanliurfa, Turkiye', ''],
      [gin, 'Country of Origin: Turkiye\n', ''],
      [spinning, 'K-118       Turkiye  ', 'K-118                '],
    ],
  },
  'origin.blend': {
    papers: yarn,
    says: 'The spinner laid down a second lot, without an origin.',
    change: [
      [
        spinning,
        'K-118       Turkiye     Harran Circir Sanayi Ltd.       20       4,360.0',
        'K-118       Turkiye     Harran Circir Sanayi Ltd.       20       4,360.0\nS-77                    Marmara Iplik Sanayi A.S.       3        654.0',
      ],
    ],
  },
  'origin.implausible': {
    papers: cotton,
    says: 'Every paper states Vietnam as the origin of the raw cotton.',
    change: [
      ['*', 'Country of Origin: Turkiye', 'Country of Origin: Vietnam'],
      [gin, '63200 Sanliurfa, Turkiye', 'Da Nang, Vietnam'],
      [certificate, 'Izmir Chamber of Commerce', 'Vietnam Chamber of Commerce and Industry'],
    ],
  },
  'route.region': {
    papers: cotton,
    says: 'The bill of lading names a place of receipt in Xinjiang.',
    change: [[lading, 'Port of Loading: Izmir', 'Place of Receipt: Alashankou, Xinjiang\nPort of Loading: Izmir']],
  },
  'route.implausible': {
    papers: cotton,
    says: 'Cotton of Türkiye is loaded in a Chinese port, and no paper shows how it came there.',
    change: [
      [lading, 'Port of Loading: Izmir', 'Port of Loading: Qingdao, China'],
      [invoice, 'Port of Loading: Izmir', 'Port of Loading: Qingdao, China'],
    ],
  },
  'bale.unlisted': {
    papers: cotton,
    says: 'One bale of the packing list stands in no record of the gin.',
    change: [[packing, '330708 ', '334708 ']],
  },
  'bale.repeated': {
    papers: cotton,
    says: 'The packing list gives one number to two bales.',
    change: [[packing, '330708', '330707']],
  },
  'bale.claimed': {
    papers: cotton,
    says: 'The same papers are handed in for a second entry, in one call of the command.',
    beside: 'second-entry',
  },
  'bale.format': {
    papers: cotton,
    says: 'The lot of the Turkish bales has the form of a Chinese lot number.',
    change: [['*', 'K-118', '65140231100']],
  },
  'mass.exceeds': {
    papers: cotton,
    says: 'The gin took in less seed cotton than its lint needs.',
    change: [
      [gin, '11,500.0', '8,500.0'],
      [gin, 'Outturn: 37.9 %\n', ''],
    ],
  },
  'mass.unusual': {
    papers: cotton,
    says: 'The gin turned out more lint than gins of the country usually do.',
    change: [
      [gin, '11,500.0', '9,800.0'],
      [gin, '37.9 %', '44.5 %'],
    ],
  },
  'quantity.conflict': {
    papers: cotton,
    says: 'The bill of lading carries more than was packed.',
    change: [[lading, '4,440.0', '4,910.0']],
  },
  'date.order': {
    papers: cotton,
    says: 'The bales were ginned after they were shipped.',
    change: [
      [gin, '20 November 2023', '2 February 2024'],
      [gin, '28 November 2023', '3 February 2024'],
    ],
  },
  'date.season': {
    papers: cotton,
    says: 'The gin dates the harvest in spring.',
    change: [[gin, '10 October 2023', '10 May 2023']],
  },
  'document.missing': {
    papers: cotton,
    says: 'The record of the gin is not handed in.',
    without: [gin],
  },
  'document.untied': {
    papers: cotton,
    says: 'A delivery note of other goods lies among the papers.',
    add: {
      'farm-record.txt':
        'FARM DELIVERY RECORD\n\nRecord No.: FD-5521\nDate: 14 October 2023\nFarm: Yilmaz Ciftligi, Adana, Turkiye\nHarvest Date: 12 October 2023\nLot No.: AD-09\nSeed Cotton Delivered: 9,200 kg\nReceived by: Cukurova Circir Ltd.\n',
    },
  },
  'document.unreadable': {
    papers: 'examples/unproven-encrypted-record',
    says: 'The gin list is a PDF that needs a password.',
  },
  'document.untranslated': {
    papers: cotton,
    says: 'The record of the gin is in Turkish alone.',
    without: [gin],
    add: {
      'circir-kaydi.txt':
        'ÇIRÇIR KAYDI\n\nKayıt No: GR-0093\nTarih: 28.11.2023\nÇırçır Fabrikası: Harran Çırçır Sanayi Ltd., Organize Sanayi Bölgesi, 63200 Şanlıurfa, Türkiye\nMahsul Yılı: 2023/24\nMenşe Ülke: Türkiye\nLot No: K-118\n\nHasat Tarihi: 10.10.2023\nÇırçırlama Tarihi: 20.11.2023\n\nGelen Kütlü Pamuk: 11.500,0 kg\nÜretilen Lif Pamuk: 4.360,0 kg\n\nBalya No.     Lot No.     Net Ağırlık (kg)    Brüt Ağırlık (kg)\n' +
        Array.from(
          { length: 20 },
          (_, i) => `3307${String(i + 1).padStart(2, '0')}        K-118       218,0               222,0\n`,
        ).join('') +
        'Toplam                    4.360,0             4.440,0\n',
    },
  },
  'document.arithmetic': {
    papers: cotton,
    says: 'The total of the invoice is not quantity times price.',
    change: [[invoice, 'Total Amount: USD 8,720.00', 'Total Amount: USD 9,270.00']],
  },
  'document.altered': {
    papers: cotton,
    says: 'On the certificate, a PDF, the weight was covered with white and written anew.',
    without: [certificate],
    add: { 'certificate-of-origin.pdf': patchedCertificate },
  },
  'document.number': {
    papers: cotton,
    says: 'The certificate cites the invoice of another sale.',
    change: [[certificate, 'Invoice No.: ET-2024-031', 'Invoice No.: ET-2024-058']],
  },
  'document.code': {
    papers: cotton,
    says: 'The bar code of a bale tag holds another number than is printed under it.',
    add: { 'bale-tag.pdf': codedTag },
  },
  'document.amended': {
    papers: cotton,
    says: 'The importer says in bundle.json that the packing list weighs 4,630.0 kg, which stands nowhere on it.',
    add: { 'bundle.json': amendedWeight },
  },
  'certificate.invalid': {
    papers: cotton,
    says: 'A body of another country issued the certificate.',
    change: [[certificate, 'Izmir Chamber of Commerce', 'Chamber of Commerce and Industry of Vietnam']],
  },
  'party.conflict': {
    papers: cotton,
    says: 'Another company is the shipper of the bill of lading.',
    change: [
      [
        lading,
        'Ege Pamuk Ihracat A.S., Ataturk Cad. 118, 35210 Konak, Izmir, Turkiye',
        'Golden Crescent General Trading FZE, Jebel Ali, Dubai, UAE',
      ],
    ],
  },
  'price.low': {
    papers: cotton,
    says: 'The cotton is sold at half of the market.',
    change: [
      [invoice, '2.00            8,720.00', '0.90            3,924.00'],
      [invoice, 'USD 8,720.00', 'USD 3,924.00'],
    ],
  },
  'price.high': {
    papers: cotton,
    says: 'The cotton is sold at four times the market.',
    change: [
      [invoice, '2.00            8,720.00', '9.00            39,240.00'],
      [invoice, 'USD 8,720.00', 'USD 39,240.00'],
    ],
  },
  'lists.stale': {
    papers: cotton,
    says: 'The entry lies a year after the day of the lists.',
    entryDate: '2027-11-20',
  },
};
