import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import type { Document } from '../../shared/model/index.ts';
import { distinct } from '../../shared/trace/copies.ts';
import { joined, partOfName } from '../../shared/trace/joined.ts';
import { remarked } from '../../shared/trace/remarks.ts';
import { file, page, type Row } from '../classify/paper.ts';

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
