import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Page, ReadProblem } from '../../../shared/model/index.ts';
import { pagesFromTextract, problemsFromTextract } from '../../../shared/read/textract.ts';
import { answer, block, child, geometry, invoice } from './answers.ts';

function sound(): unknown {
  const { blocks, lines } = invoice();
  const cell = block('CELL', {
    RowIndex: 1,
    ColumnIndex: 1,
    Geometry: geometry([0.1, 0.1, 0.2, 0.1]),
    Relationships: [child(lines[0]!.words)],
  });
  const merged = block('MERGED_CELL', {
    RowIndex: 1,
    ColumnIndex: 1,
    RowSpan: 2,
    ColumnSpan: 1,
    Relationships: [child([cell])],
  });
  const table = block('TABLE', { Relationships: [child([cell]), child([merged], 'MERGED_CELL')] });
  const tick = block('SELECTION_ELEMENT', { SelectionStatus: 'SELECTED', Geometry: geometry([0.4, 0.1, 0.01, 0.01]) });
  const more = { Warnings: [{ ErrorCode: 'X', Pages: [2] }] };
  return answer(
    [...blocks, table, cell, merged, tick, block('SIGNATURE', { Geometry: geometry([0.4, 0.9, 0.1, 0.1]) })],
    more,
  );
}

/** Every place in a value, as a path. */
function paths(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([k, v]) => paths(v, [...at, k]))];
}

function put(value: unknown, [key, ...rest]: (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = put((copy as Record<string, unknown>)[key], rest, to);
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'WORD',
    'LINE',
    'TABLE',
    0,
    1,
    -1,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    [[]],
    [null],
  ),
  fc.double(),
  fc.integer(),
  fc.jsonValue() as fc.Arbitrary<unknown>,
);

function holds(responses: unknown): void {
  const pages = pagesFromTextract(responses);
  for (const page of pages) Page.parse(page);
  expect(pages.map((p) => p.number)).toEqual(pages.map((p) => p.number).toSorted((a, b) => a - b));
  for (const problem of problemsFromTextract(responses)) ReadProblem.parse(problem);
}

describe('an odd answer', () => {
  const whole = sound();
  const places = paths(whole);

  it('never throws and always gives sound pages, whatever stands in place of any of its parts', () => {
    const change = fc.tuple(fc.constantFrom(...places), odd);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        holds([
          changes.reduce((value, [path, to]) => {
            try {
              return put(value, path, to);
            } catch {
              return value;
            }
          }, whole),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('of any JSON, or of nothing, gives pages or none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => holds(value)),
      { numRuns: 200 },
    );
    for (const nothing of [undefined, null, [], {}, [null], '', 7]) expect(pagesFromTextract(nothing)).toEqual([]);
  });

  it('does not depend on the order of blocks and answers', () => {
    const { blocks } = invoice();
    const expected = pagesFromTextract(answer(blocks));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(blocks, { minLength: blocks.length }),
        fc.integer({ min: 1, max: 5 }),
        (mixed, size) => {
          const parts = Array.from({ length: Math.ceil(mixed.length / size) }, (_, i) =>
            answer(mixed.slice(i * size, i * size + size)),
          );
          expect(pagesFromTextract(parts)).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});
