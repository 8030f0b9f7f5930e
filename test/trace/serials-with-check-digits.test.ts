import { expect, test } from 'vitest';
import { expandRange, gs1CheckDigit, parseRange } from '../../shared/extract/values/index.ts';
import { judge } from '../../shared/judge.ts';
import { countOf, printed, unitsOf } from '../../shared/trace/units.ts';
import { paper } from '../rules/case.ts';

/** The number of a bale of a Brazilian gin: its serial with the check digit behind it. */
const bale = (serial: number): string => {
  const body = `078903113${String(serial).padStart(8, '0')}`;
  return `00${body}${gs1CheckDigit(body)}`;
};

test('numbers that end in a check digit run by the serial before it', () => {
  const range = parseRange(`${bale(4_410_198)} – ${bale(4_410_203)}`);
  expect(range?.count).toBe(6);
  expect(expandRange(range!, 100)).toEqual([198, 199, 200, 201, 202, 203].map((n) => bale(4_410_000 + n)));
  // other long numbers run by all of their digits
  expect(parseRange('88440311900041100017 – 88440311900041100020')?.count).toBe(4);
});

test('a bale between the ends of such a range is in it, one beside it is named with its check digit', () => {
  const rows = [{ id: bale(4_410_198), to: bale(4_410_237), lot: 'LT-7', netKg: 8_640 }];
  const gin = paper({ type: 'ginning-record', units: rows });
  const [run] = unitsOf(gin);
  expect(countOf([run!])).toBe(40);
  expect(printed(run!, run!.first + 3)).toBe(bale(4_410_201));
  const told = (...serials: number[]): string[] => {
    const units = serials.map((n) => ({ id: bale(n), netKg: 216 }));
    const documents = [gin, paper({ type: 'packing-list', units })];
    return judge({ bundle: { id: 'one' }, entryDate: '2026-01-10', documents, unreadable: [] }).findings.flatMap((f) =>
      f.rule === 'bale.unlisted' || f.rule === 'bale.format' ? [f.message] : [],
    );
  };
  expect(told(4_410_201, 4_410_236)).toEqual([]);
  expect(told(4_410_201, 4_410_238)).toEqual([expect.stringContaining(bale(4_410_238))]);
});
