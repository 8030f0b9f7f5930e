import { paper } from '../../rules/case.ts';
import { f } from './asked-changes.ts';
import { asked, gin, record } from './lists-asked.ts';
import { type Change, type NearAsk, near, on } from './near.ts';

const mill = 'mill.pdf';
const doubt = (name: string, key: string, value: string | number, quote: string, ...doubtful: object[]): Change => ({
  [`${name} facts.${key}`]: { value, evidence: on(name, quote, { doubtful } as never) },
});
const unsure = (name: string, id: string, ...doubtful: object[]): Change => ({
  [`${name} facts.units`]: [{ id, evidence: on(name, id, { doubtful } as never) }],
});
const or = (at_: number, ...texts: string[]): object => ({
  at: at_,
  confidence: 0.5,
  others: texts.map((text) => ({ text, confidence: 0.4 })),
});
const readings: NearAsk = {
  asks: [...asked('', 'agreeingReadings', 'settleAcross'), ...asked(gin, 'slotsOf', 'toldBy')],
  ...near(
    'agreeingReadings',
    'asked-readings',
    {
      gin: { ...record().gin!, reader: 'ocr' as const },
      mill: paper({
        type: 'spinning-record',
        name: mill,
        facts: { number: 'S-1', netWeight: 1000, invoiceNumber: 'INV-4471' },
        units: [{ id: 'UZ10003' }, { id: 'UZ10008' }],
      }),
    },
    [
      ...['UZ10003', 'UZ10005', 'UZ1000'].flatMap((id) => [
        unsure(gin, id, or(6, '8')),
        unsure(gin, id, or(6, '3', '8')),
        unsure(gin, id, or(6, '')),
        unsure(gin, id, or(5, '')),
        unsure(gin, id, or(4, '00')),
        unsure(gin, id, or(6, '1')),
        unsure(gin, id),
      ]),
      ...['UZ1003', 'UZ1008', 'UZ0003', 'UZ1000', 'UZ100033'].flatMap((id) =>
        [0, 1, 2, 3, 4, 5, 6].flatMap((n) => [
          unsure(gin, id, or(n, '')),
          unsure(gin, id, or(n, '5')),
          unsure(gin, id, or(n, '', '5')),
        ]),
      ),
      {
        [`${gin} facts.units`]: ['UZ10005', 'UZ10005'].map((id) => ({
          id,
          evidence: on(gin, id, { doubtful: [or(6, '8', '3')] } as never),
        })),
      },
      {
        [`${gin} facts.units`]: ['UZ10005', 'UZ10008'].map((id) => ({
          id,
          evidence: on(gin, id, { doubtful: [or(6, '8', '3')] } as never),
        })),
      },
      {
        [`${gin} facts.units`]: ['UZ10005', 'UZ10006'].map((id) => ({
          id,
          evidence: on(gin, id, { doubtful: [or(6, '8', '3')] } as never),
        })),
      },
      ...[1006, 1008, 1000, 7000].flatMap((n) => [
        doubt(gin, 'netWeight', n, String(n), or(3, '0', '8')),
        doubt(gin, 'netWeight', n, String(n), or(0, '1')),
        ...[1000.04, 1000.05, 1000.06, 999.95, 999.94, 1000.045, 1000.055].map((w) => ({
          ...doubt(gin, 'netWeight', n, String(n), or(3, '0', '8')),
          ...f(mill, 'netWeight', w),
        })),
      ]),
      ...['INV-4471', 'INV-4411', 'INV4411', 'INV-4478'].flatMap((n) =>
        ['invoiceNumber', 'number', 'contractNumber'].flatMap((k) => [
          doubt(gin, k, n, n, or(6, '7')),
          doubt(gin, k, n, n, or(7, '1')),
          doubt(gin, k, n, `No ${n}`, or(9, '7'), or(10, '1')),
        ]),
      ),
      ...['2024-03-10', '2024-03-16'].flatMap((d) => [
        { ...doubt(gin, 'date', d, d, or(9, '6', '0')), ...f(mill, 'date', '2024-03-10') },
        { ...doubt(gin, 'date', d, d, or(9, '6', '0')), ...f(mill, 'validUntil', '2024-03-10') },
      ]),
      {
        ...doubt(gin, 'netWeight', 1006, '1006', or(3, '0')),
        ...f(mill, 'grossWeight', 1000),
        ...f(mill, 'netWeight', 5),
      },
      { ...doubt(gin, 'baleCount', 91, '91', or(1, '0')), ...f(mill, 'baleCount', 90) },
      { ...doubt(gin, 'number', 'UZ10005', 'UZ10005', or(6, '3')) },
    ],
  ),
};
export const readingsAsked: NearAsk[] = [readings];
