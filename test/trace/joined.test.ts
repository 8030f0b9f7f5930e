import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import type { Document } from '../../shared/model/index.ts';
import { distinct } from '../../shared/trace/copies.ts';
import { joined, partOfName } from '../../shared/trace/joined.ts';
import { remarked } from '../../shared/trace/remarks.ts';
import { file, page, type Row } from '../classify/paper.ts';
import { paper } from '../rules/case.ts';

const read = (name: string, rows: Row[]): Document => documentsOf(file(name, [page(1, rows)])).documents[0]!;
const list = (from: number, foot: Row[], no = 'GL-4471'): Row[] => [
  'DELTA GROWERS GIN, INC.',
  '# GIN BALE LIST',
  `List No.: ${no}`,
  [
    [0.07, 'Bale No'],
    [0.4, 'Net weight kg'],
  ],
  ...Array.from(
    { length: 12 },
    (_, i): Row => [
      [0.07, String(from + i)],
      [0.4, '219.5'],
    ],
  ),
  ...foot,
];

describe('a document over several files', () => {
  it('is joined by page marks and its number', () => {
    const parts = [
      read('IMG_2201.pdf', list(1001, ['Page 1 of 2'])),
      read(
        'IMG_2202.pdf',
        list(1013, [
          [
            [0.07, 'Total'],
            [0.4, '5,268.0'],
          ],
          'Page 2 of 2',
        ]),
      ),
    ];
    const [one, ...more] = joined(parts);
    expect(more).toEqual([]);
    expect([
      one!.id,
      new Set(one!.facts.units.map((u) => u.id).filter((id) => /^10\d\d$/.test(id))).size,
      one!.facts.sums,
    ]).toEqual([parts[0]!.id, 24, []]);
    expect(new Set(one!.facts.units.map((u) => u.evidence.document))).toEqual(new Set(parts.map((p) => p.id)));
    expect(remarked(parts)[1]!.notes).toContain('It goes on from IMG_2201.pdf: the files are one document.');
  });

  it('is joined by the names of its files where the rows go on', () => {
    expect(joined([read('bale list p1.pdf', list(1001, [])), read('bale list p2.pdf', list(1013, []))])).toHaveLength(
      1,
    );
  });

  it('is not joined with a paper of another number, nor with one of the same count', () => {
    expect(
      joined([
        read('a.pdf', list(1001, ['Page 1 of 2'])),
        read('b.pdf', list(1013, ['Page 2 of 2'], 'GL-9999')),
        read('c.pdf', list(2001, ['Page 1 of 2'], 'GL-3000')),
      ]),
    ).toHaveLength(3);
  });

  it('does not depend on the order in which its files are handed in', () => {
    const parts = [
      read('x_p1.pdf', list(1001, [])),
      read('x_p2.pdf', list(1013, [])),
      read('x_p3.pdf', list(1025, [])),
    ];
    const ids = (of: Document[]) => joined(of).map((d) => [d.id, d.facts.units.length]);
    expect(ids(parts.toReversed())).toEqual(ids(parts));
    expect(ids(parts)).toEqual([[parts[0]!.id, 36]]);
  });

  it.each([
    ['invoice-p1.jpg', 'invoice', 1, true],
    ['bale list 1 of 3.pdf', 'bale list', 1, true],
    ['scan_002.png', 'scan', 2, false],
    ['Rechnung Seite 2.pdf', 'rechnung', 2, true],
    ['装箱单第2页.jpg', '装箱单', 2, true],
  ])('reads %s', (name, stem, number, said) => {
    expect(partOfName(name)).toEqual({ stem, number, said });
  });
});

describe('copies in other files', () => {
  const card = (kg: string): Row[] => [
    'NORTHERN SPINNING MILL',
    '# SPINNING RECORD',
    'Date: 12 March 2024',
    'Yarn lot: NS-114',
    'Cotton consumed: 8,800 kg',
    `Yarn produced: ${kg} kg`,
    'Cotton origin: Zambia',
  ];
  it('of a paper without a number count once, with a note', () => {
    const papers = [read('card.pdf', card('7,500')), { ...read('copy.pdf', card('7,500')), sha256: 'c'.repeat(64) }];
    expect(papers[0]!.facts.number).toBeUndefined();
    expect(distinct(papers)).toHaveLength(1);
    expect(remarked(papers)[1]!.notes).toEqual(['A copy of card.pdf: it counts once.']);
  });
  it('are none where a figure differs', () => {
    expect(distinct([read('card.pdf', card('7,500')), read('copy.pdf', card('7,900'))])).toHaveLength(2);
  });
});

describe('parts of a paper that say of themselves which they are', () => {
  const part = (
    name: string,
    from: number | undefined,
    more: Parameters<typeof paper>[0]['units'],
    number?: string,
  ) => ({
    ...paper({ type: 'packing-list', name, units: more ?? [], facts: number ? { number } : {} }),
    ...(from === undefined ? {} : { part: { from, to: from, of: 2 } }),
  });
  const names = (...of: Document[]): string[] => joined(of).map((d) => d.name);

  it('are joined whatever their files are called, by their number or by rows that go on', () => {
    expect(names(part('front.pdf', 1, [], 'PL-4471'), part('back.pdf', 2, [], 'PL-4471'))).toEqual(['front.pdf']);
    expect(names(part('front.pdf', 1, [{ id: 'AB1001' }]), part('back.pdf', 2, [{ id: 'AB1002' }]))).toEqual([
      'front.pdf',
    ]);
    expect(names(part('front.pdf', 1, [{ id: 'AB1001' }]), part('back.pdf', 2, [{ id: 'AB1003' }]))).toHaveLength(2);
  });

  it('keep the problems of each', () => {
    const problem = (message: string): Document['problems'] => [{ code: 'truncated', message, page: 1 }];
    const [front, back] = [part('front.pdf', 1, [], 'PL-4471'), part('back.pdf', 2, [], 'PL-4471')];
    const [whole] = joined([
      { ...front, problems: problem('the first is faint') },
      { ...back, problems: problem('the second is faint') },
    ]);
    expect(whole!.problems.map((p) => p.message)).toEqual(['the first is faint', 'the second is faint']);
  });

  it('stay in the bundle where another file follows the same first part', () => {
    const all = [
      part('front.pdf', 1, [], 'PL-4471'),
      part('back.pdf', 2, [], 'PL-4471'),
      part('again.pdf', 2, [], 'PL-4471'),
    ];
    expect(names(...all)).toEqual(['front.pdf', 'again.pdf']);
  });

  it('count once where the same page was handed in under the names of two papers', () => {
    const page = part('gin p2.pdf', undefined, [{ id: 'AB1002' }], 'PL-4471');
    const papers = [
      part('gin p1.pdf', undefined, [{ id: 'AB1001' }], 'PL-4471'),
      part('list p1.pdf', undefined, [{ id: 'AB0801' }], 'PL-4471'),
      page,
      { ...page, name: 'list p2.pdf' },
    ];
    expect(joined(papers).map((d) => d.facts.units.map((u) => u.id))).toEqual([['AB1001', 'AB1002'], ['AB0801']]);
  });

  it('need the word for a page on both files where their rows do not go on', () => {
    const named = (...files: string[]): number => joined(files.map((f) => part(f, undefined, [], 'PL-4471'))).length;
    expect(named('list p1.pdf', 'list p2.pdf')).toBe(1);
    expect([named('list p1.pdf', 'list 2.pdf'), named('list 1.pdf', 'list p2.pdf')]).toEqual([2, 2]);
  });
});

describe('the notes on papers that count with another', () => {
  it('stand once behind their own, and not on a part that two could precede', () => {
    const sheet = paper({
      type: 'invoice',
      name: 'a.pdf',
      facts: { number: 'INV-1001', seller: 'Ege Dokuma', total: 5 },
    });
    const copy = { ...structuredClone(sheet), id: 'b'.repeat(12), name: 'b.pdf', notes: ['Read with doubt.'] };
    const once = remarked([sheet, copy]);
    expect(once[1]!.notes).toEqual(['Read with doubt.', 'A copy of a.pdf: it counts once.']);
    expect(remarked(once)[1]!.notes).toEqual(once[1]!.notes);
  });

  it('do not stand on a page that two others could precede', () => {
    const sheet = (name: string, from: number): Document => ({
      ...paper({ type: 'packing-list', name, facts: { number: 'PL-4471', seller: 'Ege Dokuma' } }),
      part: { from, to: from, of: 2 },
    });
    const papers = [sheet('front.pdf', 1), sheet('other.pdf', 1), sheet('back.pdf', 2)];
    expect(remarked(papers).at(-1)!.notes).toEqual([]);
    expect(remarked(papers.slice(1)).at(-1)!.notes).toEqual(['It goes on from other.pdf: the files are one document.']);
  });
});

describe('parts that contradict one another', () => {
  it('never take a paper out of the bundle, though each would go on with another', () => {
    const circle = [
      read('bale list p3.pdf', list(1001, ['Page 1 of 2'])),
      read('bale list p1.pdf', list(1013, ['Page 2 of 2'])),
      read('bale list p2.pdf', list(1025, [])),
    ];
    const whole = joined(circle);
    expect(whole.length).toBeGreaterThan(0);
    const kept = whole.flatMap((d) => d.facts.units.map((u) => u.id));
    for (const d of circle) expect(kept).toEqual(expect.arrayContaining(d.facts.units.map((u) => u.id)));
  });

  it('are joined once where the same page was handed in twice', () => {
    const [first, second] = [
      read('IMG_1.pdf', list(1001, ['Page 1 of 2'])),
      read('IMG_2.pdf', list(1013, ['Page 2 of 2'])),
    ];
    const ids = (of: Document[]) => joined(of).map((d) => d.facts.units.map((u) => u.id));
    expect(ids([first, second, { ...second, name: 'IMG_2 (1).pdf' }])).toEqual(ids([first, second]));
    expect(ids([first, second])).toHaveLength(1);
  });
});
