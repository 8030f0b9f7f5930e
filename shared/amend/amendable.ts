import type { Facts } from '../model/index.ts';

/** Facts of which a paper has one. What is worked out from several places of a paper is amended at those places. */
export const single = [
  'number',
  'date',
  'seller',
  'buyer',
  'shipper',
  'consignee',
  'manufacturer',
  'issuer',
  'currency',
  'total',
  'subtotal',
  'tax',
  'amountDue',
  'dueDate',
  'incoterm',
  'countryOfOrigin',
  'countryOfExport',
  'portOfLoading',
  'portOfDischarge',
  'netWeight',
  'grossWeight',
  'packages',
  'baleCount',
  'contractNumber',
  'invoiceNumber',
  'orderNumber',
  'cropYear',
  'validUntil',
  'vessel',
  'signed',
  'outturn',
  'brix',
] as const satisfies (keyof Facts)[];

/** Facts of which a paper has several. */
export const lists = ['origins', 'hsCodes', 'bales', 'lots', 'containers'] as const satisfies (keyof Facts)[];

/** Columns of rows. */
export const rows = {
  lines: [
    'description',
    'hsCode',
    'quantity',
    'unit',
    'unitPrice',
    'amount',
    'origin',
    'netWeight',
    'grossWeight',
    'packages',
    'lot',
  ],
  units: ['id', 'to', 'count', 'lot', 'netKg', 'grossKg', 'tareKg', 'date', 'origin', 'ginCode'],
  flows: ['lot', 'bales', 'kg', 'quantity', 'unit', 'origin', 'date', 'brix'],
  events: ['from', 'to'],
  parties: ['name', 'address', 'country'],
  sites: ['name', 'address', 'country'],
} as const;
