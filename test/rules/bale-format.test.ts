import { describe, expect, it } from 'vitest';
import { baleFormat } from '../../shared/rules/bale-format.ts';
import { hasGs1Check } from '../../shared/trade/bale-formats.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const listed = (origin: string, ids: string[]) =>
  baleFormat.check(
    caseOf([
      paper({
        type: 'invoice',
        facts: { number: '1', countryOfOrigin: origin },
        lines: [{ description: 'raw cotton in bales', hsCode: '5201.00' }],
      }),
      paper({ type: 'packing-list', units: ids.map((id) => ({ id })) }),
    ]),
  ).findings.length;

const pbi = ['142188318009', '142188318010', '142188318011', '142188318012'];
const sscc = (body: string) => [...'0123456789'].map((d) => body + d).find(hasGs1Check)!;
const brazil = [`00${sscc('07891234561000001').slice(0, 18)}`];

describe('bale.format', () => {
  it('contradicts American numbers under another origin, with or without a printed space', () => {
    expect(listed('BR', pbi)).toBe(1);
    expect(
      listed(
        'BR',
        pbi.map((id) => `${id.slice(0, 5)} ${id.slice(5)}`),
      ),
    ).toBe(1);
    expect(listed('US', pbi)).toBe(0);
  });

  it('takes plain numbers, dates with serials, single numbers and barcodes for no format', () => {
    expect(listed('UZ', ['1001', '1002', '48112233'])).toBe(0);
    expect(listed('UZ', ['202310050001', '202310050002'])).toBe(0);
    expect(listed('UZ', [pbi[0]!])).toBe(0);
    expect(listed('TR', ['036000291452', '036000291469', '036000291476'].filter(hasGs1Check))).toBe(0);
  });

  it('contradicts a Brazilian number with its check digit, and no other twenty digits', () => {
    expect(brazil[0]).toHaveLength(20);
    expect(listed('US', brazil)).toBe(1);
    expect(listed('BR', brazil)).toBe(0);
    const wrong = brazil[0]!.slice(0, 19) + ((Number(brazil[0]![19]) + 1) % 10);
    expect(listed('US', [wrong])).toBe(0);
  });

  it('contradicts a lot number of a Chinese gin under another origin, of Xinjiang or inland', () => {
    expect(listed('UZ', ['37021231194'])).toBe(1);
    expect(listed('CN', ['37021231194'])).toBe(0);
    expect(listed('UZ', ['65140161194'])).toBe(1);
    expect(listed('CN', ['65140161194'])).toBe(0);
    expect(listed('UZ', ['99021231194'])).toBe(0);
  });
});
