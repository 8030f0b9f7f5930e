import { bales, type Papers, paper } from './case.ts';

/** A clean bundle of Turkish yarn-to-shirt: Uzbek cotton is left out on purpose; the cotton is Brazilian. */
export function shirts(): Papers {
  const maker = 'Bursa Konfeksiyon A.Ş.';
  const buyer = 'Hudson Apparel Inc.';
  const gin = 'Algodoeira Mato Grosso Ltda';
  const spinner = 'Marmara İplik Sanayi A.Ş.';
  const mill = 'Ege Dokuma Tekstil A.Ş.';
  return {
    invoice: paper({
      type: 'invoice',
      facts: {
        number: 'BK-2024-118',
        date: '2024-09-10',
        seller: maker,
        buyer,
        netWeight: 4_800,
        grossWeight: 5_200,
        countryOfOrigin: 'TR',
        contractNumber: 'PO-55812',
      },
      hsCodes: ['6109.10.00'],
      lines: [
        {
          description: "Men's T-shirts, 100% cotton, knitted",
          hsCode: '6109.10.00',
          quantity: 24_000,
          unit: 'pcs',
          unitPrice: 3.5,
          amount: 84_000,
          style: 'TS-2201',
        },
      ],
      composition: [{ name: 'cotton', share: 1 }],
    }),
    packing: paper({
      type: 'packing-list',
      facts: {
        number: 'PL-118',
        seller: maker,
        buyer,
        invoiceNumber: 'BK-2024-118',
        netWeight: 4_800,
        grossWeight: 5_200,
      },
      lines: [{ description: "Men's T-shirts", quantity: 24_000, unit: 'pcs', packages: 400 }],
      units: [{ id: '1', to: '400', count: 400, netKg: 4_800 }],
      containers: ['TGHU7654320'],
    }),
    bill: paper({
      type: 'bill-of-lading',
      facts: {
        number: 'ARKU20240912',
        shipper: maker,
        consignee: buyer,
        grossWeight: 5_200,
        packages: 400,
        portOfLoading: 'Gemlik',
      },
      containers: ['TGHU7654320'],
      events: [{ kind: 'ship', from: '2024-09-14' }],
    }),
    certificate: paper({
      type: 'certificate-of-origin',
      facts: {
        number: 'TR-889120',
        date: '2024-09-12',
        seller: maker,
        consignee: buyer,
        issuer: 'Bursa Chamber of Commerce and Industry',
        invoiceNumber: 'BK-2024-118',
        countryOfOrigin: 'TR',
        signed: true,
      },
    }),
    gin: paper(
      {
        type: 'ginning-record',
        facts: { number: 'ALG-77', date: '2023-09-30', countryOfOrigin: 'BR' },
        units: bales(40_001, 40, 220, 'MT'),
        flows: [
          { direction: 'in', material: 'seed-cotton', kg: 22_000 },
          { direction: 'out', material: 'lint', kg: 8_800 },
        ],
        events: [
          { kind: 'harvest', from: '2023-07-10', to: '2023-08-20' },
          { kind: 'gin', from: '2023-08-25', to: '2023-09-05' },
        ],
        sites: [{ step: 'gin', name: gin, country: 'BR' }],
      },
      { gin },
    ),
    spinning: paper(
      {
        type: 'spinning-record',
        facts: { number: 'SPN-31', date: '2024-03-30' },
        units: bales(40_001, 40, 220, 'MT'),
        flows: [
          { direction: 'in', material: 'lint', kg: 8_800, bales: 40, origin: 'BR' },
          { direction: 'out', material: 'yarn', kg: 7_600, lot: 'YL-2024-31' },
        ],
        events: [
          { kind: 'receive', from: '2024-01-12' },
          { kind: 'spin', from: '2024-03-01', to: '2024-03-28' },
        ],
        sites: [{ step: 'spin', name: spinner, country: 'TR' }],
      },
      { spinner, gin },
    ),
    fabric: paper(
      {
        type: 'fabric-record',
        facts: { number: 'FAB-09', date: '2024-05-20' },
        flows: [
          { direction: 'in', material: 'yarn', kg: 7_600, lot: 'YL-2024-31' },
          { direction: 'out', material: 'fabric', kg: 6_400, lot: 'FL-0912' },
        ],
        events: [
          { kind: 'knit', from: '2024-04-15', to: '2024-05-10' },
          { kind: 'finish', from: '2024-05-12', to: '2024-05-18' },
        ],
        sites: [{ step: 'knit', name: mill, country: 'TR' }],
      },
      { mill, spinner },
    ),
    garment: paper(
      {
        type: 'garment-record',
        facts: { number: 'CUT-2201', date: '2024-08-01' },
        flows: [
          { direction: 'in', material: 'fabric', kg: 6_400, lot: 'FL-0912' },
          { direction: 'out', material: 'garment', kg: 4_800, quantity: 24_000, unit: 'pcs' },
        ],
        events: [{ kind: 'cut-and-sew', from: '2024-06-01', to: '2024-07-28' }],
        sites: [{ step: 'cut-and-sew', name: maker, country: 'TR' }],
        references: [
          { kind: 'order', value: 'PO-55812' },
          { kind: 'style', value: 'TS-2201' },
        ],
      },
      { manufacturer: maker, mill },
    ),
  };
}

/** A clean bundle of Italian tomato paste in drums. */
export function paste(): Papers {
  const seller = 'Conserve Emiliane S.r.l.';
  const buyer = 'Garden State Foods LLC';
  return {
    invoice: paper({
      type: 'invoice',
      facts: {
        number: '0418/2024',
        date: '2024-10-15',
        seller,
        buyer,
        netWeight: 18_800,
        grossWeight: 20_000,
        countryOfOrigin: 'IT',
      },
      lines: [
        {
          description: 'Doppio concentrato di pomodoro 28/30 Brix, aseptic drums',
          hsCode: '2002.90',
          quantity: 80,
          unit: 'drums',
          netWeight: 18_800,
          lot: 'L24-233',
        },
      ],
    }),
    bill: paper({
      type: 'bill-of-lading',
      facts: { number: 'SNKO0101', shipper: seller, consignee: buyer, grossWeight: 20_000, packages: 80 },
      events: [{ kind: 'ship', from: '2024-10-20' }],
      references: [{ kind: 'invoice', value: '0418/2024' }],
    }),
    certificate: paper({
      type: 'certificate-of-origin',
      facts: {
        number: 'IT-4412',
        date: '2024-10-17',
        seller,
        consignee: buyer,
        issuer: 'Camera di Commercio di Parma',
        countryOfOrigin: 'IT',
        invoiceNumber: '0418/2024',
        signed: true,
      },
    }),
    process: paper(
      {
        type: 'tomato-processing-record',
        facts: { number: 'PR-233', date: '2024-08-22', countryOfOrigin: 'IT', brix: 29 },
        flows: [
          { direction: 'in', material: 'tomato', kg: 130_000, origin: 'IT' },
          { direction: 'out', material: 'paste', kg: 20_000, lot: 'L24-233', brix: 29 },
        ],
        units: Array.from({ length: 85 }, (_, i) => ({ id: `D24-${10_001 + i}`, netKg: 235 })),
        events: [
          { kind: 'harvest', from: '2024-08-18', to: '2024-08-20' },
          { kind: 'process', from: '2024-08-20', to: '2024-08-21' },
        ],
        sites: [
          { step: 'process', name: seller, country: 'IT' },
          { step: 'grow', name: 'Cooperativa Agricola Val d’Enza', country: 'IT' },
        ],
      },
      { processor: seller },
    ),
  };
}

/** A clean bundle of fresh tomatoes of Mexico. */
export function tomatoes(): Papers {
  const seller = 'Agrícola Valle Verde S.A. de C.V.';
  const buyer = 'Nogales Produce Co.';
  return {
    invoice: paper({
      type: 'invoice',
      facts: { number: 'AVV-771', date: '2024-02-10', seller, buyer, netWeight: 20_400, countryOfOrigin: 'MX' },
      lines: [
        {
          description: 'Tomate bola fresco',
          hsCode: '0702.00',
          quantity: 1_700,
          unit: 'boxes',
          netWeight: 20_400,
          lot: 'VV-0210',
        },
      ],
    }),
    certificate: paper({
      type: 'certificate-of-origin',
      facts: {
        number: 'USMCA-7710',
        date: '2024-02-10',
        seller,
        consignee: buyer,
        issuer: seller,
        countryOfOrigin: 'MX',
        invoiceNumber: 'AVV-771',
        signed: true,
      },
    }),
    farm: paper(
      {
        type: 'farm-record',
        facts: { number: 'COS-0210', date: '2024-02-09', countryOfOrigin: 'MX' },
        flows: [{ direction: 'out', material: 'tomato', kg: 21_000, lot: 'VV-0210' }],
        events: [
          { kind: 'plant', from: '2023-10-15' },
          { kind: 'harvest', from: '2024-02-08', to: '2024-02-09' },
        ],
        sites: [{ step: 'grow', name: 'Rancho El Mezquite', country: 'MX' }],
      },
      { farm: 'Rancho El Mezquite' },
    ),
  };
}
