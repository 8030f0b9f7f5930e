import { describe, expect, it } from 'vitest';
import { isCreditCode } from '../../shared/screen/identifiers.ts';
import { findPlaces } from '../../shared/screen/index.ts';
import { named, numbered } from './addresses/hits.ts';
import { none } from './addresses/none.ts';
import type { Line } from './addresses/types.ts';

const found = ([text, context, country]: Line) =>
  findPlaces(text, {
    ...(context === 'lot' ? { lot: true } : context ? { context } : {}),
    ...(country ? { country } : {}),
  }).filter((m) => m.strength !== 'weak');

describe('a line that places something in the region', () => {
  it.each(named)('by name: “%s” (%s, %s)', (...line) => {
    expect(found(line)).not.toEqual([]);
  });
  it.each(numbered)('by a number: “%s” (%s, %s)', (...line) => {
    expect(found(line)).not.toEqual([]);
  });
  it('by a credit code whose check character is right', () => {
    for (const body of ['91652900MA77A1B2C', '916590010000000AB', '91650100MA7A1B2C3']) {
      const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((c) => body + c).find(isCreditCode)!;
      for (const text of [code, `USCC: ${code}`, `统一社会信用代码：${code}`, `${code.slice(0, 8)} ${code.slice(8)}`])
        expect(found([text, 'text']), text).not.toEqual([]);
    }
  });
});

describe('a line that places nothing in the region', () => {
  it.each(none)('“%s” (%s, %s)', (...line) => {
    expect(found(line)).toEqual([]);
  });
});
