import { afterEach, expect, test, vi } from 'vitest';
import { checkDoubts } from '../../shared/extract/checks/index.ts';
import { extractFacts } from '../../shared/extract/index.ts';
import { layoutDocument } from '../../shared/extract/layout/index.ts';
import { extractors } from '../../shared/extract/types/registry.ts';
import type { DocumentType } from '../../shared/model/index.ts';
import { scannedPage } from './checks/scanned.ts';

vi.mock('../../shared/extract/layout/index.ts', { spy: true });
vi.mock('../../shared/extract/checks/index.ts', { spy: true });
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** A scan that records ginning and spinning, dated in the order of its country; its weights have no unit. */
const paper = scannedPage(1, [
  '# GINNING AND SPINNING RECORD',
  'Meridian Mills Ltd, Karachi, Pakistan',
  'Date: 03/04/2024',
  [
    [0.07, 'Bale No.'],
    [0.3, 'Gross weight'],
    [0.5, 'Tare weight'],
    [0.7, 'Net weight'],
  ],
  ...[0, 1, 2, 3, 4, 5].map((i): [number, string][] => [
    [0.07, `${60411 + i}`],
    [0.3, `${223 + i}.5`],
    [0.5, '3.0'],
    [0.7, i === 3 ? '22{8|3}.5' : `${220 + i}.5`],
  ]),
]);
const read = (type: DocumentType, alsoTypes?: DocumentType[]) =>
  extractFacts([paper], { id: 'd', type, language: 'en', alsoTypes });

test('a paper of several types is laid out and checked as often as one of a single type', () => {
  read('ginning-record');
  const once = [layoutDocument, checkDoubts].map((f) => vi.mocked(f).mock.calls.length);
  vi.clearAllMocks();
  read('ginning-record', ['spinning-record', 'fabric-record']);
  expect([layoutDocument, checkDoubts].map((f) => vi.mocked(f).mock.calls.length)).toEqual(once);
  expect(once).toEqual([2, 1]);
});

test.each([
  ['ginning-record', 'spinning-record'],
  ['spinning-record', 'ginning-record'],
] as [DocumentType, DocumentType][])(
  'the facts of a %s that is also a %s are those of each type by itself',
  (type, other) => {
    const both = read(type, [other]);
    expect(both.facts).toEqual(read(type).facts);
    expect(both.also).toEqual([read(other).facts]);
    // the day itself is read by the custom of the type
    expect(both.also[0]!.date?.doubt).not.toEqual(both.facts.date?.doubt);
  },
);

test('what is noted of a further type is said, and what both note is said once', () => {
  const [record, statement] = [read('ginning-record').notes, read('supplier-statement').notes];
  const both = read('ginning-record', ['supplier-statement']).notes;
  const settled =
    'Doubtful characters were settled by gross less tare is net in its row: "228.5" to "223.5" on page 1.';
  expect(record).toContain(settled);
  expect(statement).toEqual(['Does not speak of the labor used.', settled]);
  expect(both).toEqual([...record, 'Does not speak of the labor used.']);
});

test('a further type whose reading fails is a problem, and the facts of the first type stay', () => {
  vi.spyOn(extractors, 'spinning-record').mockImplementation(() => {
    throw new Error('no spindle');
  });
  const both = read('ginning-record', ['spinning-record', 'fabric-record']);
  expect(both.facts.units).toHaveLength(6);
  expect(both.also.map((f) => f.date?.value)).toEqual([undefined, '2024-04-03']);
  expect(both.problems).toMatchObject([{ code: 'damaged', message: expect.stringContaining('no spindle') }]);
});
