import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType, Page } from '../../../shared/model/index.ts';
import type { Row } from '../../classify/paper.ts';
import { scannedPage } from './scanned.ts';

const read = (rows: readonly Row[], type: DocumentType = 'ginning-record', over: Partial<Page> = {}) =>
  extractFacts([{ ...scannedPage(1, rows), ...over }], { id: 'paper', type, language: 'en' });

const head: Row[] = [
  '# GIN BALE LIST',
  'Record No: GR-118',
  'Date: 09.11.2023',
  'Gin: Delta Gin Co., Memphis, Tennessee, USA',
];

/** A bale list; each bale as [number, gross, tare, net]. */
const list = (bales: readonly (readonly [string, string, string, string])[], total?: string): Row[] => [
  ...head,
  [
    [0.07, 'Bale No.'],
    [0.3, 'Gross kg'],
    [0.5, 'Tare kg'],
    [0.7, 'Net kg'],
  ],
  ...bales.map(
    ([id, gross, tare, net]): Row => [
      [0.07, id],
      [0.3, gross],
      [0.5, tare],
      [0.7, net],
    ],
  ),
  ...(total
    ? [
        [
          [0.07, 'TOTAL'],
          [0.7, total],
        ] as Row,
      ]
    : []),
];

/** Bales of 220.5 kg and so on, numbered as given. */
const numbered = (ids: readonly string[]): Row[] =>
  list(ids.map((id, i) => [id, `${223 + (i % 5)}.5`, '3.0', `${220 + (i % 5)}.5`]));

const run = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => String(from + i));
const replaced = (ids: string[], at: number, id: string): string[] => ids.map((old, i) => (i === at ? id : old));
const idsOf = (rows: Row[]): string[] => read(rows).facts.units.map((u) => u.id);

describe('numbers with a check digit', () => {
  const container = (number: string) => read([...head, `Container No: ${number}`], 'bill-of-lading').facts.containers;

  test('the check digit settles a doubtful character of a container number, and the evidence keeps what was read', () => {
    const found = container('CSQU3O5{4|}383'.replace('O', '{O|Q}'));
    expect(found?.value).toEqual(['CSQU3054383']);
    expect(found?.evidence.quote).toContain('CSQU3O54383');
    expect(found?.evidence.settled).toBe('the check digit of the container number settles "O" as "0"');
  });

  test('a figure of which the engine was sure is never changed, though the check digit does not fit', () => {
    expect(container('CSQU3054388')?.value).toEqual(['CSQU3054388']);
    // 3 would fit, but the doubt is about another place.
    expect(container('CSQU30{5|6}4388')?.value).toEqual(['CSQU3054388']);
  });

  test('two combinations that fit settle nothing', () => {
    // Whatever the serial's 4 is, one of ten check digits fits.
    const found = container('CSQU305{4|3}38{8|3|7|0|1|2|4|5|6|9}');
    expect(found?.value).toEqual(['CSQU3054388']);
    expect(found?.evidence.doubtful).toHaveLength(2);
  });

  test('a credit code of 18 signs is settled by its check sign', () => {
    const { notes } = read([...head, 'Credit code: 91350211M00{O|}1{0|8}OY46'], 'invoice');
    expect(notes).toEqual([
      'Doubtful characters were settled by the check digit of the unified social credit code: "91350211M00O10OY46" to "91350211M000100Y46" on page 1.',
    ]);
  });

  test('twelve figures without a label are no GTIN', () => {
    const { facts } = read(numbered(replaced(run(148423188001, 5), 2, '14842318800{8|6}')));
    expect(facts.units[2]!.id).toBe('148423188008');
  });

  test('text that the file itself spells is never changed', () => {
    const rows = [...head, 'Container No: CSQU3O54383'];
    const digital = read(rows, 'bill-of-lading', { reader: 'text-layer' });
    expect(digital.facts.containers?.value ?? []).toEqual([]);
    expect(read(rows, 'bill-of-lading').facts.containers?.value).toEqual(['CSQU3054383']);
  });
});

describe('lists of bale numbers', () => {
  test('a step that the list keeps settles a doubtful figure', () => {
    expect(idsOf(numbered(replaced(run(60411, 9), 4, '604{7|1}5')))).toEqual(run(60411, 9));
  });

  test('a letter among figures is read as the figure that the column wants', () => {
    expect(idsOf(numbered(replaced(run(60411, 9), 2, '6O413')))).toEqual(run(60411, 9));
  });

  test('letters of a head that look like figures do not stand in the way', () => {
    const ids = run(60411, 9).map((id) => `PO-IL${id}`);
    expect(idsOf(numbered(replaced(ids, 4, 'PO-IL604{7|1}5')))).toEqual(ids);
  });

  test('the last number of a list is settled by the ones before it', () => {
    expect(idsOf(numbered(replaced(run(60411, 9), 8, '604{7|1}9')))).toEqual(run(60411, 9));
  });

  test('a number out of the run of which the engine was sure stays', () => {
    const ids = replaced(run(60411, 9), 4, '60475');
    expect(idsOf(numbered(ids))).toEqual(ids);
  });

  test('a doubt about another figure than the one out of the run settles nothing', () => {
    const ids = replaced(run(60411, 9), 4, '6{0|8}475');
    expect(idsOf(numbered(ids))[4]).toBe('60475');
  });

  test('in a list that only ascends a number is settled when one figure alone lies between its neighbours', () => {
    const ids = ['60411', '60418', '60423', '604{7|2}9', '60433', '60440', '60452', '60455', '60461', '60470'];
    expect(idsOf(numbered(ids))[3]).toBe('60429');
    // 60424 to 60432 all lie there, whichever of them the engine names.
    const open = ['60411', '60418', '60423', '6042{2|5}', '60433', '60440', '60452', '60455', '60461', '60470'];
    expect(read(numbered(open)).facts.units[3]).toMatchObject({ id: '60422', evidence: { doubtful: [{ at: 4 }] } });
  });

  test('the length of the others alone makes no other number', () => {
    const scattered = ['71183', '52901', '84417', '3{1|17}08', '65523', '40712', '93381', '27749', '58816', '36650'];
    expect(idsOf(numbered(scattered))[3]).toBe('3108');
  });

  test('a figure that was read twice or not at all is settled by the length of the others', () => {
    expect(idsOf(numbered(replaced(run(60411, 12), 5, '604{1|}16')))[5]).toBe('60416');
    expect(idsOf(numbered(replaced(run(60411, 12), 5, '6041{6|16}')))[5]).toBe('60416');
  });
});

describe('arithmetic', () => {
  const bales = run(60411, 6).map((id, i) => [id, `${223 + i}.5`, '3.0', `${220 + i}.5`] as const);
  const with3 = (row: readonly [string, string, string, string]) => bales.map((b, i) => (i === 3 ? row : b));

  test('gross less tare settles a doubtful net weight', () => {
    const { facts } = read(list(with3(['60414', '226.5', '3.0', '22{8|3}.5'])));
    expect(facts.units[3]!.netKg).toBe(223.5);
    expect(facts.units[3]!.evidence.settled).toContain('gross less tare');
  });

  test('the sum of a column settles a doubtful figure in it', () => {
    const rows = run(60411, 6).map((id, i) => [id, '', '', i === 3 ? '22{8|3}.5' : `${220 + i}.5`] as const);
    const { facts } = read(list(rows, '1,338.0'));
    expect(facts.units[3]!.netKg).toBe(223.5);
    expect(facts.units[3]!.evidence.settled).toContain('sum');
  });

  test('a sum that two combinations give settles nothing', () => {
    const rows = run(60411, 6).map(
      (id, i) => [id, '', '', i === 3 ? '22{8|3}.5' : i === 4 ? '22{9|4}.5' : `${220 + i}.5`] as const,
    );
    const { facts } = read(list(rows, '1,343.0'));
    expect(facts.units.slice(3, 5).map((u) => u.netKg)).toEqual([228.5, 229.5]);
  });

  test('a wrong weight that was read surely stays wrong', () => {
    const { facts } = read(list(with3(['60414', '226.5', '3.0', '228.5'])));
    expect(facts.units[3]!.netKg).toBe(228.5);
  });
});

describe('ranges and dates', () => {
  const ranges = (rows: [string, string, string][]): Row[] => [
    ...head,
    [
      [0.07, 'Lot No.'],
      [0.25, 'Bale from'],
      [0.45, 'Bale to'],
      [0.65, 'No. of bales'],
    ],
    ...rows.map(
      ([from, to, count], i): Row => [
        [0.07, `L-${101 + i}`],
        [0.25, from],
        [0.45, to],
        [0.65, count],
      ],
    ),
  ];

  test('the count beside a range settles a doubtful end of it', () => {
    const { facts } = read(
      ranges([
        ['60411', '605{8|0}6', '96'],
        ['61001', '61050', '50'],
        ['62001', '62020', '20'],
      ]),
    );
    expect(facts.units[0]).toMatchObject({ id: '60411', to: '60506' });
  });

  test('a date is settled when one reading alone is a day of the calendar', () => {
    const { facts } = read(['# INVOICE', 'Invoice No: X-118', 'Date: 23.1{7|1}.2023'], 'invoice');
    expect(facts.date?.value).toBe('2023-11-23');
    const open = read(['# INVOICE', 'Invoice No: X-118', 'Date: 0{9|3}.11.2023'], 'invoice');
    expect(open.facts.date?.doubt).toBe('a character could not be read surely: it may be "2023-11-03"');
    expect(open.facts.date).toMatchObject({
      value: '2023-11-09',
      evidence: { doubtful: [{ others: [{ text: '3' }] }] },
    });
  });
});

describe('numbers of a list that lost figures', () => {
  const ids = run(3388730, 14);

  test('get them back where the numbers on both sides tell, and the evidence keeps what was read', () => {
    const lost = replaced(replaced(replaced(ids, 5, '33835'), 6, '338736'), 10, '38740');
    const { units } = read(numbered(lost)).facts;
    expect(units.map((u) => u.id)).toEqual(ids);
    expect(units[5]!.evidence.quote).toContain('33835');
    expect(units[5]!.evidence.settled).toMatch(/sequence .* lost a figure/u);
    // One of the two eights was lost; the engine thinks of a 4 at the wrong place.
    expect(idsOf(numbered(replaced(run(3388737, 12), 5, '338{7|74}42')))[5]).toBe('3388742');
  });

  test('stay as they are where what was read is no part of the number that should stand there', () => {
    expect(idsOf(numbered(replaced(ids, 5, '33935')))[5]).toBe('33935');
  });

  test('stay as they are at the end of a list, where only one side is known', () => {
    expect(idsOf(numbered(replaced(ids, 13, '338743')))[13]).toBe('338743');
  });

  test('stay as they are in a list without a step', () => {
    const odd = ids.map((id, i) => String(Number(id) + i * i * 7));
    const short = odd[5]!.slice(1);
    expect(idsOf(numbered(replaced(odd, 5, short)))[5]).toBe(short);
  });

  test('stay as they are on a page whose text the file itself spells', () => {
    const { units } = read(numbered(replaced(ids, 5, '33835')), 'ginning-record', { reader: 'text-layer' }).facts;
    expect(units[5]!.id).toBe('33835');
  });
});
