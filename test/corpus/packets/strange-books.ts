import type { DocumentType } from '../../../shared/model/index.ts';
import type { Random } from '../world/random.ts';
import type { Row, RowLayout } from './sheet-of-rows.ts';

/** A paper of one page. */
export const one =
  (kind: string, type: DocumentType, rows: (r: Random) => Row[]): RowLayout =>
  (r) => [{ kind, type, pages: [{ rows: rows(r) }] }];

/** Books of a denim mill, page by page: what each hall wrote. */
const weaving = one('weaving-sheet', 'fabric-record', (r) => [
  'KHUMALO DENIM - WEAVING SHED',
  '# Weaving shed day book',
  `Loom sort DN-${r.digits(4)}     warp set ${r.digits(3)}     ${r.int(1, 28)}/03/2024`,
  [
    [0, 'Loom'],
    [0.2, 'Yarn lot used'],
    [0.5, 'Yarn kg'],
    [0.75, 'Metres woven'],
  ],
  ...Array.from(
    { length: 8 },
    (): Row => [
      [0, r.digits(2)],
      [0.2, `MM-${r.digits(2)}-11`],
      [0.5, r.digits(3)],
      [0.75, r.digits(4)],
    ],
  ),
  'Weaving master: T. Nkosi',
]);
const sewing = one('sewing-sheet', 'garment-record', (r) => [
  'KHUMALO DENIM - GARMENT DIVISION',
  '# Sewing line output',
  `Style 501-${r.digits(3)}    Fabric roll lot DN-${r.digits(4)}`,
  [
    [0, 'Date'],
    [0.2, 'Line'],
    [0.4, 'Cut pieces received'],
    [0.7, 'Jeans sewn'],
  ],
  ...Array.from(
    { length: 7 },
    (_, i): Row => [
      [0, `${i + 3}.04.2024`],
      [0.2, String(i % 3)],
      [0.4, r.digits(3)],
      [0.7, r.digits(3)],
    ],
  ),
  'Line supervisor',
]);
const cutting = one('cut-ticket', 'garment-record', (r) => [
  'Tegra Confecciones, San Pedro Sula',
  '# CUTTING TICKET',
  `Cut no. ${r.digits(5)}     PO ${r.digits(6)}     Style W-${r.digits(3)}`,
  `Fabric: single jersey 100% cotton, lot K${r.digits(4)}   layers ${r.digits(2)}   kg ${r.digits(3)}`,
  [
    [0, 'Size'],
    [0.3, 'Pieces cut'],
    [0.6, 'Bundles'],
  ],
  ...['S', 'M', 'L', 'XL'].map(
    (s): Row => [
      [0, s],
      [0.3, r.digits(3)],
      [0.6, r.digits(2)],
    ],
  ),
]);
const knitting = one('knitting-card', 'fabric-record', (r) => [
  'Sargodha Knits',
  '# KNITTING PRODUCTION CARD',
  `Machine 30" x 24G no. ${r.digits(2)}     Fabric lot K${r.digits(4)}`,
  `Yarn lot issued: Y-${r.digits(4)}  Ne 30/1 combed   ${r.digits(4)} kg`,
  [
    [0, 'Roll'],
    [0.3, 'Kg'],
    [0.6, 'Faults'],
  ],
  ...Array.from(
    { length: 12 },
    (_, i): Row => [
      [0, String(i + 1)],
      [0.3, `2${r.digits(1)}.4`],
      [0.6, r.digits(1)],
    ],
  ),
]);
const ring = one('ring-frame', 'spinning-record', (r) => [
  'Atacora Filature - unit 1',
  '# Blow room and ring frame memo',
  `Mixing ${r.digits(3)} from ${r.int(1, 20)}.02.2024`,
  [
    [0, 'Bale lot'],
    [0.35, 'Bales laid down'],
    [0.7, 'Kg lint'],
  ],
  ...Array.from(
    { length: 4 },
    (): Row => [
      [0, `CG-${r.digits(3)}`],
      [0.35, r.digits(2)],
      [0.7, r.digits(4)],
    ],
  ),
  `Ring frame output: yarn lot Y${r.digits(3)}, Ne 24 carded, ${r.digits(5)} kg`,
]);
const swift = one('swift', 'payment-record', (r) => [
  '--- Instance type and transmission ---',
  'Message type: fin 103 single customer credit transfer',
  `:20:FT${r.digits(10)}`,
  ':23B:CRED',
  `:32A:24${r.digits(4)}USD${r.digits(5)},00`,
  ':50K:CEDAR HILL APPAREL INC',
  ':59:/0045118 KAVERI KNITS EXPORTS',
  `:70:INV TXN/${r.digits(4)}/24`,
  ':71A:SHA',
]);
const road = one('cmr', 'transport-record', (r) => [
  '# CMR INTERNATIONAL CONSIGNMENT NOTE',
  `No. ${r.digits(7)}`,
  '1 Sender: Syrdarya Pakhta LLC, Guliston',
  '2 Consignee: Karacabey Iplik A.S., Bursa',
  '16 Carrier: Trans-Osh LLC    Vehicle 01 KG 417 ABA',
  'Marks and numbers: cotton lint 88 bales   gross 19 870 kg',
]);
const origin = one('origin', 'certificate-of-origin', (r) => [
  '# CERTIFICATE OF ORIGIN',
  `^ Form A   Reference No. ${r.letters(2)}${r.digits(6)}`,
  'Goods consigned from: Padma Home Textiles, Narayanganj',
  'Goods consigned to: Piedmont Weavers LLC',
  'Item 1   480 cartons bed sheets, 100 % cotton   origin criterion "W" 6302',
  'The undersigned hereby declares that the goods were produced in BANGLADESH',
  'Chamber of Commerce, authorised signature, stamp',
]);

/** What the halls of mills write day by day, and papers around a sale. */
export const bookPapers: readonly RowLayout[] = [weaving, sewing, cutting, knitting, ring, swift, road, origin];
