import { paper } from '../../rules/case.ts';
import { bales, f, lines, list, rows } from './asked-changes.ts';
import { at, type Change, each, type NearAsk, near } from './near.ts';

const [gin, mill, bill] = ['gin.pdf', 'mill.pdf', 'bill.pdf'] as const;
const lint = (name: string, direction: string, ...all: object[]): Change =>
  rows(name, 'flows', ...all.map((x) => ({ direction, material: 'lint', ...x })));
const took: object[][] = [
  [{ kg: 500, lot: 'L-771' }],
  [{ bales: 5, lot: 'L-771' }],
  [{ kg: 500, bales: 5, lot: 'L-771' }],
  [{ lot: 'L-771' }],
  [{ kg: 500 }],
  [
    { kg: 500, lot: 'L-771' },
    { kg: 300, lot: 'L-771' },
  ],
  [
    { kg: 500, lot: 'L-771' },
    { bales: 3, lot: 'L-771' },
  ],
  [
    { kg: 500, bales: 3, lot: 'L-771' },
    { kg: 200, bales: 2, lot: 'L-771' },
    { kg: 100, bales: 2, lot: 'L-771' },
    { kg: 110, bales: 2, lot: 'L-771' },
  ],
  [
    { kg: 500, bales: 3, lot: 'L-771' },
    { kg: 200, lot: 'L-771' },
  ],
  [
    { kg: 500, lot: 'L-771' },
    { kg: 300, lot: 'L-772' },
  ],
  [
    { bales: 3, lot: 'L-771' },
    { bales: 2, lot: 'L-771' },
  ],
  [{ kg: 500, lot: 'L-7' }],
  [{ kg: 500, lot: 'L-77' }],
  [{ kg: 500, lot: 'X-999' }],
];
const made: object[][] = [
  [{ kg: 2000, lot: 'L-771' }],
  [{ kg: 2000, bales: 10, lot: 'L-771' }],
  [{ bales: 10, lot: 'L-771' }],
  [{ lot: 'L-771' }],
  [
    { kg: 2000, lot: 'L-771' },
    { kg: 900, lot: 'L-772' },
  ],
  [
    { kg: 2000, bales: 10, lot: 'L-771' },
    { kg: 900, bales: 4, lot: 'L-772' },
  ],
  [
    { kg: 2000, bales: 10, lot: 'L-771' },
    { kg: 500, lot: 'L-771' },
    { kg: 900, lot: 'L-772' },
  ],
  [{ kg: 2000 }],
  [
    { bales: 10, lot: 'L-771' },
    { kg: 900, lot: 'L-772' },
  ],
  [{ kg: 2000, lot: 'L-7' }],
  [{ kg: 2000, lot: 'L-77' }],
];
const chain = {
  gin: paper(
    { type: 'ginning-record', name: gin, facts: { number: 'G-501', cropYear: '2023', netWeight: 2000 } },
    { gin: 'Delta Gin' },
  ),
  mill: paper({ type: 'spinning-record', name: mill, facts: { number: 'S-1' } }, { spinner: 'Carolina Spinning' }),
  bill: paper({
    type: 'invoice',
    name: bill,
    facts: { number: 'I-1', seller: 'Delta Gin', buyer: 'Carolina Spinning', netWeight: 600 },
    hsCodes: ['5201.00'],
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 600, lot: 'L-771' }],
  }),
};
const shares: NearAsk = {
  asks: [{ ask: 'sharesOf' }, { ask: 'claimed' }, { ask: 'soldQuantity' }],
  ...near('sharesOf', 'asked-shares', chain, [
    ...each(
      took.map((t) => lint(mill, 'in', ...t)),
      made.map((m) => lint(gin, 'out', ...m)),
    ),
    ...made.map((m) => lint(gin, 'out', ...m)),
    ...each(
      made.map((m) => lint(gin, 'out', ...m)),
      [
        f(bill, 'netWeight', undefined),
        f(gin, 'netWeight', undefined),
        f(gin, 'number', undefined),
        list(gin, 'lots', 'L-771'),
        list(gin, 'lots', 'L-771', 'L-772'),
        f(bill, 'baleCount', 3),
        f(gin, 'cropYear', undefined),
        lines(bill, { description: 'Raw cotton', hsCode: '5201.00', lot: 'L-771' }),
        lines(bill, { description: 'Raw cotton', hsCode: '5201.00', netWeight: 600 }),
        lines(
          bill,
          { description: 'Raw cotton', hsCode: '5201.00', netWeight: 400, lot: 'L-771' },
          { description: 'Raw cotton', hsCode: '5201.00', netWeight: 200, lot: 'L-772' },
        ),
        { [`${bill} facts.lines`]: undefined },
        lines(bill, { description: 'Cotton yarn', hsCode: '5205.11', netWeight: 600, lot: 'L-771' }),
        { [`${bill} type`]: 'packing-list' },
        bales(gin, 1, 3, 200),
        rows(gin, 'units', { id: 'UZ10003', lot: 'L-771' }, { id: 'UZ10001', lot: 'L-772' }),
        rows(
          gin,
          'units',
          { id: 'UZ10003', lot: 'L-771' },
          { id: 'AZ10005', lot: 'L-771' },
          { id: 'UZ10001', lot: 'L-771' },
        ),
        { ...lint(mill, 'in', ...took[0]!), ...f(mill, 'number', undefined) },
        {
          ...f(mill, 'number', undefined),
          ...rows(
            mill,
            'flows',
            { direction: 'in', material: 'lint', kg: 500, lot: 'L-771' },
            { direction: 'out', material: 'yarn', kg: 450 },
            { direction: 'out', material: 'yarn', kg: 450, lot: 'Y-9' },
          ),
        },
        { ...lint(mill, 'in', ...took[0]!), [`${mill} type`]: 'other' },
        {
          ...lint(mill, 'in', ...took[0]!),
          [`${bill} type`]: 'ginning-record',
          ...lint(bill, 'out', { kg: 700, lot: 'L-771' }),
        },
        { [`${bill} type`]: 'ginning-record' },
        { [`${gin} facts.parties`]: [] },
        ...at(`${gin} facts.parties.0.role`, 'manufacturer', 'issuer', 'farm'),
      ],
    ),
    ...each(
      [[{ kg: 2000 }], [{ bales: 9 }]].map((m) => lint(gin, 'out', ...m)),
      [
        rows(gin, 'units', { id: 'UZ10003', lot: 'L-771' }, { id: 'UZ10001', lot: 'L-772' }),
        rows(gin, 'units', { id: 'UZ10003', lot: 'L-771' }),
        list(gin, 'lots', 'L-771'),
      ],
      [{}, lint(mill, 'in', ...took[0]!), lint(mill, 'in', ...took[2]!), list(gin, 'lots', 'L-9991', 'L-9992')],
    ),
  ]),
};
export const sharesAsked: NearAsk[] = [shares];
