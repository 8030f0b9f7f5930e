import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import type { DocumentType } from '../../shared/model/index.ts';
import { file, page, type Row, sheet } from './paper.ts';

const typeOf = (rows: Row[], name = 'scan0001.pdf') => classifyFile(file(name, [page(1, rows)]))[0]!.type;

const cases: [string, DocumentType, Row[]][] = [
  [
    'an invoice whose terms ask for a certificate of origin',
    'invoice',
    [
      'SUNRISE TEXTILES PVT LTD',
      '# ^ COMMERCIAL INVOICE',
      [
        [0.07, 'Invoice No: ST/2024/117'],
        [0.6, 'Date: 12 Mar 2024'],
      ],
      'Buyer: Harbor Apparel Inc., 44 Pier Road, Newark NJ',
      [
        [0.07, 'Description'],
        [0.4, 'Qty'],
        [0.55, 'Unit price'],
        [0.75, 'Amount'],
      ],
      [
        [0.07, "Men's cotton T-shirts style 8841"],
        [0.4, '12,000'],
        [0.55, '2.15'],
        [0.75, '25,800.00'],
      ],
      'Documents required: certificate of origin, packing list, bill of lading',
    ],
  ],
  [
    'an invoice without a title',
    'invoice',
    [
      'Acme Yarn Mills Ltd',
      [
        [0.07, 'Bill to: Northern Weaving Co'],
        [0.6, 'Invoice number 4471'],
      ],
      [
        [0.07, 'Item'],
        [0.4, 'Quantity'],
        [0.55, 'Unit price'],
        [0.75, 'Amount'],
      ],
      [
        [0.07, 'Cotton yarn Ne 30'],
        [0.4, '20000 kg'],
        [0.55, '3.10'],
        [0.75, '62,000.00'],
      ],
      [
        [0.55, 'Subtotal'],
        [0.75, '62,000.00'],
      ],
      [
        [0.55, 'Balance due'],
        [0.75, '62,000.00'],
      ],
      'IBAN TR12 0006 2000 1234 0000 1234 56',
    ],
  ],
  [
    'a packing list that names buyer, seller and invoice',
    'packing-list',
    [
      '# PACKING LIST',
      'Seller: Sunrise Textiles Buyer: Harbor Apparel Invoice No: ST/2024/117',
      [
        [0.07, 'Carton no'],
        [0.3, 'Style'],
        [0.45, 'Pieces'],
        [0.6, 'Net weight'],
        [0.8, 'Gross weight'],
      ],
      [
        [0.07, '1-50'],
        [0.3, '8841'],
        [0.45, '2400'],
        [0.6, '480.0'],
        [0.8, '520.0'],
      ],
    ],
  ],
  [
    "an exporter's bale list for a shipment",
    'packing-list',
    [
      '# BALE LIST',
      'Buyer: Anhui Trading  Invoice No: CT-99  Vessel: MSC ANNA V.204',
      'Container No: MSCU1234566  Contract No: 77/23',
      [
        [0.07, 'Bale No'],
        [0.3, 'Gross weight'],
        [0.5, 'Tare'],
        [0.7, 'Net weight'],
      ],
      [
        [0.07, '10001'],
        [0.3, '221.5'],
        [0.5, '2.0'],
        [0.7, '219.5'],
      ],
    ],
  ],
  [
    "a gin's bale list",
    'ginning-record',
    [
      '# BALE LIST',
      'Delta Growers Gin, Inc.  Gin code 14842  Crop year 2023',
      'Seed cotton received 1,250,000 lb  Lint turnout 38.2 %',
      [
        [0.07, 'Bale No'],
        [0.3, 'Date ginned'],
        [0.5, 'Net weight'],
        [0.7, 'Module'],
      ],
      [
        [0.07, '3188009'],
        [0.3, '10/14/2023'],
        [0.5, '498'],
        [0.7, '117'],
      ],
    ],
  ],
  [
    'an Uzbek lot certificate',
    'ginning-record',
    [
      '^ SIFAT SERTIFIKATI',
      'Reestr raqami: 12/345  Berilgan sana: 12.11.2023',
      'Paxta hosil yili 2023  Ishlab chiqaruvchi nomi: Buxoro paxta tozalash',
      "Korxona kodi / to'da raqami 017/88  To'dadagi toylar soni 220  Netto massasi 48 345,6",
    ],
  ],
  [
    'a Russian ginning report',
    'ginning-record',
    ['Отчёт о джинировании № 14', 'Хлопкоочистительный завод Турткуль', 'Номер кипы Вес нетто Дата прессования'],
  ],
  [
    'a Turkish ginning report',
    'ginning-record',
    ['# ÇIRÇIR RAPORU', 'Kütlü pamuk 100 ton, randıman %38', 'Balya No  Net kg'],
  ],
  ['a Chinese ginning record', 'ginning-record', ['# 轧花加工记录', '籽棉 120 吨 衣分 39.1%', '包号 毛重 净重']],
  [
    'a Portuguese gin record',
    'ginning-record',
    ['# REGISTRO DE BENEFICIAMENTO', 'Algodoeira Santa Rita  Safra 2022/23', 'Fardo nº  Peso líquido'],
  ],
  [
    'a chamber certificate that cites an invoice number',
    'certificate-of-origin',
    [
      '^ Certificate of Origin',
      'Exporter: Nile Cotton Co  Consignee: Harbor Apparel',
      'Marks and numbers  Number and date of invoices ST-117',
      'It is hereby certified that the goods described above originate in EGYPT',
      'Alexandria Chamber of Commerce',
    ],
  ],
  [
    'a certificate in the wording of 12.43(a)',
    'certificate-of-origin',
    [
      'CERTIFICATE',
      'I, Ahmed Karim, foreign seller or owner of the merchandise hereinafter described, certify that such merchandise',
      'consisting of 400 cartons marked HA/8841 was produced by Delta Knit at or near Dhaka and that forced labor was not',
      'employed in any stage of the production of the merchandise or of any component thereof.',
    ],
  ],
  [
    "an importer's statement under 12.43(b)",
    'supplier-statement',
    [
      'STATEMENT OF THE ULTIMATE CONSIGNEE',
      'We, Harbor Apparel, ultimate consignee, made every reasonable effort to determine the source of the merchandise',
    ],
  ],
  [
    'a bill of lading',
    'bill-of-lading',
    [
      '# BILL OF LADING',
      'Shipper: Sunrise Textiles  Consignee: to order  Notify party: Harbor Apparel',
      'Ocean vessel MAERSK ALMA 233W  Port of loading Chittagong',
      'SHIPPED ON BOARD 14 MAR 2024 FREIGHT PREPAID',
    ],
  ],
  [
    'a shipping advice',
    'transport-record',
    ['# SHIPPING ADVICE', 'We are pleased to advise shipment by vessel MAERSK ALMA, B/L no 12345, invoice ST-117'],
  ],
  [
    'a road consignment note',
    'transport-record',
    ['CMR', 'INTERNATIONAL CONSIGNMENT NOTE', 'Sender Carrier Place of loading Driver Truck no 34 AB 123'],
  ],
  [
    'a contract of sale',
    'purchase-order',
    [
      '^ КОНТРАКТ № 44/2023',
      'Продавец: ООО Пахта  Покупатель: Harbor',
      '1. Предмет контракта',
      'Цена за единицу  Сумма',
      'Форс-мажор',
    ],
  ],
  [
    'a purchase order',
    'purchase-order',
    ['# PURCHASE ORDER', 'PO number 8812  Order date 01/02/2024  Vendor: Sunrise', 'Item Quantity Unit price Amount'],
  ],
  [
    'a yarn record',
    'spinning-record',
    [
      '# YARN PRODUCTION RECORD',
      'Laydown no 44 opening date 3 Feb 2024',
      'Bales consumed 220  Lint consumed 48,300 kg',
      'Yarn lot YL-901 Ne 30/1 carded, yarn produced 41,200 kg',
    ],
  ],
  [
    'a Russian card of a lot of yarn',
    'spinning-record',
    [
      '# КАРТА ПАРТИИ ПРЯЖИ № RV-44',
      'Вид пряжи  кардная Ne 24/1',
      'Количество кип  96',
      'Поставщик волокна  ООО «Ривертон»',
    ],
  ],
  [
    'a production report that tells of a loom shed',
    'fabric-record',
    [
      '# DAILY PRODUCTION REPORT',
      'Loom  Beam  Warp  Weft  Picks',
      'Yarn lot YL-901 consumed 1,200 kg',
      'Grey fabric 4,000 m',
    ],
  ],
  [
    'a production report of a sewing floor',
    'garment-record',
    [
      '# PRODUCTION REPORT',
      'Style 8841  Cutting date 2 Mar  Pieces cut 2,400',
      'Sewing line 4  Output pcs 2,380',
      'Fabric consumption 0.21 kg',
    ],
  ],
  [
    'a production report of a paste plant',
    'tomato-processing-record',
    ['# DAILY PRODUCTION LOG', 'Hot break  Brix 28-30', 'Fresh tomatoes received 412 t', 'Aseptic drums filled 240'],
  ],
  [
    'an Italian cannery record',
    'tomato-processing-record',
    ['# REGISTRO DI LAVORAZIONE', 'Pomodoro fresco 120.000 kg', 'Concentrato Brix 30', 'Fusto n. 1001'],
  ],
  [
    "a yarn maker's affidavit that tells the whole chain",
    'supplier-statement',
    [
      '# ^ AFFIDAVIT OF YARN MANUFACTURER',
      'I, R. Mehta, being duly sworn, declare that the cotton ginned at Rajkot was spun by us into yarn lot YL-901 and sold to',
      'the knitting mill, which knitted and dyed the fabric used for cutting and sewing of style 8841. No forced labor was used.',
    ],
  ],
  [
    'a Chinese statement',
    'supplier-statement',
    ['# 供应商声明', '我公司郑重声明，所用棉花产自澳大利亚，未使用强迫劳动。'],
  ],
  [
    'an HVI report',
    'lab-report',
    [
      '# HVI TEST REPORT',
      'Laboratory: Cotton Lab  Sample received 4 Jan',
      'Sample no  Mic  UHML  Str  SFI  Rd  +b',
      '1 4.2 29.1 30.4 8.1 75 8.8',
    ],
  ],
  [
    'a harvest log',
    'farm-record',
    [
      '# HARVEST LOG',
      'Grower: J. Smith Farm  Field 12  Area ha 40',
      'Harvest date  Module  Seed cotton kg',
      '10/02/2023 117 9,800',
    ],
  ],
  [
    'a seed lot certificate',
    'seed-record',
    ['International Seed Lot Certificate', 'Seed lot TS-2023-44  Variety H1015', 'Germination 94 %  Purity 99.8 %'],
  ],
  [
    'a SWIFT message',
    'payment-record',
    [
      ':20:FT24031200117',
      ':23B:CRED',
      ':32A:240312USD25800,00',
      ':50K:/123456 HARBOR APPAREL',
      ':59:/SUNRISE TEXTILES',
    ],
  ],
  [
    'a Spanish part of production, by what is made: yarn',
    'spinning-record',
    ['# PARTE DE PRODUCCIÓN DE HILADO', 'Lote HS-118', 'Fecha 12/03/2024', 'Producción kg 8 200'],
  ],
  ['a Chinese batch record of yarn', 'spinning-record', ['# 纱线生产批次记录', '批号 Y-2403', '产量 8,200 kg']],
  [
    'a Spanish part of production of paste',
    'tomato-processing-record',
    ['# PARTE DE PRODUCCIÓN', 'Tomate fresco kg 64 000', 'Concentrado de tomate 30/32 Brix, bidones 40'],
  ],
  [
    'a Chinese batch record of a cannery',
    'tomato-processing-record',
    ['# 生产批次记录', '番茄原料 64,000 kg', '番茄酱 大桶 40'],
  ],
  [
    'a phytosanitary certificate',
    'other',
    [
      '# PHYTOSANITARY CERTIFICATE',
      'Place of origin: Australia',
      'Raw cotton, free from quarantine pests',
      'Country of origin certificate no 44',
    ],
  ],
  [
    'a weight certificate',
    'other',
    ['# CERTIFICATE OF WEIGHT', 'Bales 220  Gross weight 48,900  Net weight 48,345', 'Vessel ANNA'],
  ],
  [
    'a cover letter',
    'other',
    [
      'Harbor Apparel Inc.',
      'Dear Sirs,',
      'Please find enclosed the commercial invoice, packing list, bill of lading and certificate of origin for entry 123.',
    ],
  ],
  ['a paper of which nothing speaks', 'other', ['Minutes of the meeting', 'Coffee was served.']],
];

describe('the type of a document follows from its content', () => {
  it.each(cases)('%s is recognised', (_, type, rows) => {
    expect(typeOf(rows)).toBe(type);
  });

  it('never believes the name of the file against the paper', () => {
    expect(typeOf(cases[0]![2], 'certificate-of-origin.pdf')).toBe('invoice');
  });

  it('takes USDA classification records for a ginning record, with or without headings', () => {
    const rows = ['60115111946420150903000000004237343124', '60115111945820150903000000004237363174'];
    expect(typeOf(rows)).toBe('ginning-record');
    const cells = [
      ['Gin Code Number', 'Gin Bale Number', 'Date Classed', 'Fiber Staple Length', 'Micronaire'],
      [60115, 1119464, '2015-09-03', 37, 34],
    ];
    expect(classifyFile(file('x.ndjson', [sheet(1, '', cells)], 'json'))[0]!.type).toBe('ginning-record');
  });
});

it('a harvest log in a sheet that cites an invoice is a farm record', () => {
  const rows = [
    ['Rancho Los Olivos - Bitácora de corte'],
    ['Campo', 'Los Olivos, Guasave, Sinaloa, México', 'Superficie ha', '11'],
    ['Factura', 'RLO-7718'],
    ['Fecha de corte', 'Lote', 'Variedad', 'Kg cosechados'],
    ['14/02/2024', 'RL-14', 'Saladette', '9300'],
  ];
  expect(classifyFile(file('hoja1.xlsx', [sheet(1, 'Hoja1', rows)], 'spreadsheet'))[0]!.type).toBe('farm-record');
});

describe('titles that are put together of what a paper is and of what it tells', () => {
  it.each<[DocumentType, string]>([
    ['spinning-record', 'СМЕСКА И ЖУРНАЛ ВЫРАБОТКИ ПРЯЖИ'],
    ['spinning-record', 'INFORME DE PRODUCCIÓN DE HILO'],
    ['ginning-record', 'REPORTE DE DESMOTE'],
    ['ginning-record', 'BOLETIM DE DESCAROÇAMENTO'],
    ['ginning-record', 'PRESE ÜRETİM CETVELİ'],
    ['ginning-record', 'ВЕДОМОСТЬ ВЫРАБОТКИ ХЛОПКА-ВОЛОКНА'],
    ['farm-record', 'MAPA DE ENTRADAS DE ALGODÃO EM CAROÇO'],
    ['farm-record', 'PLANILLA DE RECEPCIÓN DE ALGODÓN EN BRUTO'],
    ['farm-record', 'BORDEREAU DES ACHATS DE COTON GRAINE'],
    ['farm-record', 'РЕЕСТР ПРИЁМКИ ХЛОПКА-СЫРЦА'],
    ['farm-record', 'KÜTLÜ PAMUK TESELLÜM DEFTERİ'],
    ['farm-record', 'SEED COTTON ARRIVALS REGISTER'],
    ['seed-record', 'FATURA DE SEMENTES CERTIFICADAS'],
    ['seed-record', 'CERTIFIED SEED INVOICE'],
    // what a gin sells beside its lint
    ['invoice', 'COTTONSEED INVOICE'],
    ['invoice', 'FACTURA DE EXPORTACIÓN'],
  ])('%s: %s', (type, title) => {
    expect(
      typeOf([
        `# ${title}`,
        'Date 12.05.2025',
        [
          [0.07, 'A-1'],
          [0.5, '41 310 kg'],
        ],
      ]),
    ).toBe(type);
  });
});
