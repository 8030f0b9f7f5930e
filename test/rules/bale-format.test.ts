import { describe, expect, it } from 'vitest';
import type { UnitRow } from '../../shared/model/index.ts';
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

const severities = (origin: string, ids: string[], more: Parameters<typeof paper>[0]['facts'] = {}) =>
  baleFormat
    .check(
      caseOf([
        paper({
          type: 'invoice',
          facts: { number: '1', countryOfOrigin: origin },
          lines: [{ description: 'raw cotton in bales', hsCode: '5201.00' }],
        }),
        paper({ type: 'packing-list', units: ids.map((id) => ({ id })), facts: more }),
      ]),
    )
    .findings.map((f) => f.severity ?? 'contradicts');

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

  it('takes twelve digits whose groups run over the end of an American gin’s number for none of its kind', () => {
    const grouped = (...ends: number[]) =>
      pbi.map((id) => [0, ...ends].map((from, i) => id.slice(from, ends[i] ?? id.length)).join(' '));
    expect(listed('AU', grouped(4, 6))).toBe(0);
    expect(listed('AU', grouped(4, 9))).toBe(0);
    expect(listed('AU', grouped(2, 5))).toBe(1);
    expect(listed('AU', grouped(3, 6, 9))).toBe(1);
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

  it('takes few numbers of a common shape for a sign, many for a contradiction', () => {
    expect(severities('BR', pbi)).toEqual(['warning']);
    const many = Array.from({ length: 20 }, (_, i) => `14842318${String(8009 + i)}`);
    expect(severities('BR', many)).toEqual(['contradicts']);
    expect(severities('UZ', ['37021231194'])).toEqual(['warning']);
    expect(severities('UZ', ['37021231194', '37021231195'])).toEqual(['contradicts']);
    expect(severities('UZ', ['65140161194'])).toEqual(['contradicts']);
  });

  it('warns of twelve digits that nothing names where the numbers of the origin are not known, and contradicts by those whose paper gives the gin code or the name of the numbering', () => {
    const many = Array.from({ length: 40 }, (_, i) => `30217${String(2200451 + i)}`);
    const on = (origin: string, more: Omit<Parameters<typeof paper>[0], 'type'>) =>
      baleFormat
        .check(
          caseOf([
            paper({
              type: 'invoice',
              facts: { number: '1', countryOfOrigin: origin },
              lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
            }),
            paper({ type: 'ginning-record', ...more }),
          ]),
        )
        .findings.map((f) => f.severity ?? 'contradicts');
    const units = many.map((id) => ({ id }));
    expect(on('AU', { units })).toEqual(['warning']);
    expect(on('AU', { units, mentions: [{ context: 'rest', text: 'HVI class sheet, gin code 41' }] })).toEqual([
      'warning',
    ]);
    expect(on('AU', { units: units.map((u) => ({ ...u, ginCode: '302' })) })).toEqual(['warning']);
    expect(on('AU', { units, mentions: [{ context: 'rest', text: 'PBI of 40 bales' }] })).toEqual(['contradicts']);
    expect(on('AU', { units, mentions: [{ context: 'rest', text: 'Gin code: 30217' }] })).toEqual(['contradicts']);
    expect(on('AU', { units: units.map((u) => ({ ...u, ginCode: '30217' })) })).toEqual(['contradicts']);
    expect(on('UZ', { units })).toEqual(['warning']);
    expect(on('IN', { units })).toEqual(['contradicts']);
    expect(on('US', { units })).toEqual([]);
  });

  it('takes serials behind the day of the paper, or behind zeros, for no American numbers', () => {
    const serials = Array.from({ length: 20 }, (_, i) => `231005${String(100101 + i)}`);
    expect(severities('IN', serials, { date: '2023-10-05' })).toEqual([]);
    const padded = Array.from({ length: 20 }, (_, i) => `1000000${String(10101 + i)}`);
    expect(severities('IN', padded)).toEqual([]);
  });

  it('takes a lot number of a season to come for no Chinese one', () => {
    expect(severities('UZ', ['37021391194', '37021391195'])).toEqual([]);
  });

  it('reads a Brazilian number as a scanner or a label gives it', () => {
    const number = brazil[0]!.slice(2);
    for (const printed of [
      `(00)${number}`,
      `(00) ${number}`,
      `]C100${number}`,
      number,
      `00 ${number.slice(0, 9)} ${number.slice(9)}`,
    ])
      expect(severities('US', [printed]), printed).toEqual(['contradicts']);
  });

  it('warns of Brazilian numbers whose check digit is wrong', () => {
    const number = brazil[0]!;
    const wrong = number.slice(0, 19) + ((Number(number[19]) + 1) % 10);
    expect(severities('BR', [number])).toEqual([]);
    expect(severities('BR', [number, wrong])).toEqual(['warning']);
  });

  it('warns of a range that holds another number of bales than its row says', () => {
    const check = (count: number) =>
      baleFormat
        .check(
          caseOf([
            paper({
              type: 'invoice',
              facts: { number: '1', countryOfOrigin: 'UZ' },
              lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
            }),
            paper({
              type: 'ginning-record',
              units: [
                { id: '10001', to: '10100', count: 100 },
                { id: '10101', to: '10200', count },
              ],
            }),
          ]),
        )
        .findings.map((f) => f.severity);
    expect(check(100)).toEqual([]);
    expect(check(90)).toEqual(['warning']);
  });

  it('warns of bales that no press of the stated origin makes', () => {
    const check = (origin: string, netKg: number) =>
      baleFormat
        .check(
          caseOf([
            paper({
              type: 'invoice',
              facts: { number: '1', countryOfOrigin: origin },
              lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
            }),
            paper({
              type: 'packing-list',
              units: Array.from({ length: 12 }, (_, i) => ({ id: `P${1000 + i}`, netKg })),
            }),
          ]),
        )
        .findings.map((f) => f.severity);
    expect(check('US', 168)).toEqual(['warning']);
    expect(check('US', 221)).toEqual([]);
    expect(check('IN', 168)).toEqual([]);
    expect(check('EG', 325)).toEqual([]);
    expect(check('MX', 168)).toEqual([]);
  });
});

describe('bale numbers as print, sheets and scans leave them', () => {
  it.each([
    ['full width', '６５１４０２３１１９４'],
    ['a label before it', '批号65140231194'],
    ['the mark of text in a sheet', "'65140231194"],
    ['a decimal that a sheet added', '65140231194.0'],
    ['the number of a bale behind it', '65140231194-007'],
    ['a letter read for a nought', '6514O231194'],
    ['XPCC, line 0', '66021230005'],
  ])('%s', (_, id) => {
    expect(severities('BR', [id])).toEqual(['contradicts']);
  });

  it('counts the bales of a range', () => {
    const range = { id: '37021231194', to: '37021231293' };
    const check = (origin: string) =>
      baleFormat
        .check(
          caseOf([
            paper({
              type: 'invoice',
              facts: { number: '1', countryOfOrigin: origin },
              lines: [{ description: 'raw cotton in bales', hsCode: '5201.00' }],
            }),
            paper({ type: 'packing-list', units: [range] }),
          ]),
        )
        .findings.map((f) => f.severity ?? 'contradicts');
    expect(check('BR')).toEqual(['contradicts']);
    expect(check('CN')).toEqual([]);
  });

  const numbered = (begin: string, count: number, more: Partial<UnitRow> = {}) =>
    Array.from({ length: count }, (_, i) => ({ id: `${begin}${String(1401 + i)}`, ...more }));
  const ginned = (units: Omit<UnitRow, 'evidence'>[], text = 'gin run sheet') =>
    baleFormat
      .check(
        caseOf([
          paper({
            type: 'invoice',
            facts: { number: '1', countryOfOrigin: 'AU', date: '2024-08-01' },
            lines: [{ description: 'raw cotton in bales', hsCode: '5201.00' }],
          }),
          paper({ type: 'ginning-record', units, mentions: [{ context: 'text', text }] }),
          paper({ type: 'packing-list', units: [{ id: units[0]!.id, to: units.at(-1)!.to ?? units.at(-1)!.id }] }),
        ]),
      )
      .findings.map((f) => f.severity ?? 'contradicts');

  it('eleven digits that are listed one a bale by the dozen, with the weight of a bale, are lots of no Chinese gin', () => {
    expect(ginned(numbered('3410823', 40))).toEqual(['contradicts']);
    expect(ginned(numbered('3410823', 40, { netKg: 226 }))).toEqual([]);
    expect(ginned([{ id: '34108231401', to: '34108231440', count: 40, netKg: 9060 }])).toEqual([]);
    // lots of some two hundred bales each, few of them, bales behind their lot, and gins of Xinjiang
    expect(ginned(numbered('3410823', 40, { netKg: 42_000 }))).toEqual(['contradicts']);
    expect(ginned(numbered('3410823', 5, { netKg: 226 }))).toEqual(['contradicts']);
    expect(ginned(numbered('3410823', 40, { netKg: 226 }).map((u) => ({ ...u, id: `${u.id}-007` })))).toEqual([
      'contradicts',
    ]);
    expect(ginned(numbered('6514023', 40, { netKg: 226 }))).toEqual(['contradicts']);
  });

  it('eleven digits that begin with the code of the gin that the papers name and a season are its own', () => {
    const units = numbered('3412309', 5);
    expect(ginned(units)).toEqual(['contradicts']);
    expect(ginned(units, 'Macquarie Ginning, gin code 341, press 2')).toEqual([]);
    expect(ginned(units, 'Macquarie Ginning, gin code 318')).toEqual(['contradicts']);
    expect(ginned(units, 'Macquarie Ginning, gin code 34123')).toEqual(['contradicts']);
  });

  it('numbers that a sheet rounded cannot be told apart: a gap, and no repeat', () => {
    expect(severities('BR', Array(10).fill('1.48423E+11'))).toEqual(['gap']);
  });
});
