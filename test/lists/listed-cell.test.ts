import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedCell } from '../../shared/lists/listed-cell.ts';
import { usDate } from '../../shared/lists/us-date.ts';

const read = (cell: string) =>
  listedCell(cell).map(({ name, aliases, formerly, chinese, members, reaches }) => ({
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(formerly.length > 0 ? { formerly } : {}),
    ...(chinese.length > 0 ? { chinese } : {}),
    ...(members.length > 0 ? { members: members.map((m) => m.name) } : {}),
    ...(reaches ? { reaches } : {}),
  }));

describe('the name cell of an official table gives its party and the other names', () => {
  it.each([
    ['Aral Sample Cotton Co., Ltd.', [{ name: 'Aral Sample Cotton Co., Ltd.' }]],
    [
      'Aral Sample Cotton Co. Ltd. (and two aliases: Alar Sample Cotton; and Aral Sample Mian)',
      [{ name: 'Aral Sample Cotton Co. Ltd.', aliases: ['Alar Sample Cotton', 'Aral Sample Mian'] }],
    ],
    [
      'Aral Sample (Hotan) Co., Ltd (including one alias: Sample Silicon (Hotan) Co.) and subsidiaries',
      [{ name: 'Aral Sample (Hotan) Co., Ltd', aliases: ['Sample Silicon (Hotan) Co.'], reaches: 'and subsidiaries' }],
    ],
    [
      'Sample Corps (including three aliases: SC; Sample Bingtuan; and Corps of Sample) and its subordinate and affiliated entities',
      [
        {
          name: 'Sample Corps',
          aliases: ['SC', 'Sample Bingtuan', 'Corps of Sample'],
          reaches: 'and its subordinate and affiliated entities',
        },
      ],
    ],
    [
      'Sample Corporation and its three Aral-based subsidiaries, which include Aral G&G Co. Ltd., Aral Pu-Tech Co., Ltd., and Sample Ginning Co., Ltd.',
      [
        {
          name: 'Sample Corporation',
          members: ['Aral G&G Co. Ltd.', 'Aral Pu-Tech Co., Ltd.', 'Sample Ginning Co., Ltd.'],
        },
      ],
    ],
    [
      'Sample Biotech Group Co., Ltd. and its subsidiary Sample Group Yanqi Co. Ltd.',
      [{ name: 'Sample Biotech Group Co., Ltd.', members: ['Sample Group Yanqi Co. Ltd.'] }],
    ],
    [
      'Sample Sugar Co., Ltd. (formerly known as Tunhe Sugar Co., Ltd. and Old Sugar Co., Ltd.; also known as 样品糖业有限公司)',
      [
        {
          name: 'Sample Sugar Co., Ltd.',
          formerly: ['Tunhe Sugar Co., Ltd.', 'Old Sugar Co., Ltd.'],
          chinese: ['样品糖业有限公司'],
        },
      ],
    ],
    [
      'Sample Textile Co., Ltd. (f.k.a. Bar Textile Co., Ltd.; a.k.a. Baz)',
      [{ name: 'Sample Textile Co., Ltd.', aliases: ['Baz'], formerly: ['Bar Textile Co., Ltd.'] }],
    ],
    [
      'Sample Textile Co., Ltd., also known as Bar Cotton and Linen Co., Ltd.',
      [{ name: 'Sample Textile Co., Ltd.', aliases: ['Bar Cotton and Linen Co., Ltd.'] }],
    ],
    [
      'Sample Group including Sample One Co., Ltd.; Sample Two Co., Ltd.; and Sample Canada Inc.',
      [{ name: 'Sample Group', members: ['Sample One Co., Ltd.', 'Sample Two Co., Ltd.', 'Sample Canada Inc.'] }],
    ],
    [
      'First Sample Trade and Business Co., Ltd. and Second Sample Cotton and Linen Co., Ltd.',
      [{ name: 'First Sample Trade and Business Co., Ltd.' }, { name: 'Second Sample Cotton and Linen Co., Ltd.' }],
    ],
    [
      'Sample Uno S.A. de C.V., Sample Due S.A. de C.V. and subsidiaries',
      [{ name: 'Sample Uno S.A. de C.V.' }, { name: 'Sample Due S.A. de C.V.', reaches: 'and subsidiaries' }],
    ],
    ['Sample Logistics Park Co., Ltd., Xinye Branch', [{ name: 'Sample Logistics Park Co., Ltd., Xinye Branch' }]],
    ['Sample\u00a0Cotton Co.,\u00a0Ltd.¹', [{ name: 'Sample Cotton Co., Ltd.' }]],
    [
      'Sample Production Construction Corps (SPCC)',
      [{ name: 'Sample Production Construction Corps', aliases: ['SPCC'] }],
    ],
    [
      'Sample Uno S.A. de C.V. and Sample Due S.A. de C.V. and their subsidiaries',
      [{ name: 'Sample Uno S.A. de C.V.' }, { name: 'Sample Due S.A. de C.V.', reaches: 'and their subsidiaries' }],
    ],
    [
      'Sample Textile Co., Ltd. (a/k/a Baz; f/k/a Bar Ltd.)',
      [{ name: 'Sample Textile Co., Ltd.', aliases: ['Baz'], formerly: ['Bar Ltd.'] }],
    ],
    [
      'Sample Textile Co., Ltd. (including its subsidiaries Bar Co., Ltd. and Baz Co., Ltd.)',
      [{ name: 'Sample Textile Co., Ltd.', members: ['Bar Co., Ltd.', 'Baz Co., Ltd.'] }],
    ],
    ['   ', []],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it('says where a number of aliases does not agree with the names', () => {
    expect(listedCell('A Co., Ltd. (and three aliases: Bar Cotton; and Baz Cotton)')[0]!.doubts).toEqual([
      'says 3 other names and gives 2: Bar Cotton; Baz Cotton',
    ]);
  });
});

const places = ['Aral', 'Hotan', 'Korla', 'Zhuhai', 'Hubei'];
const brands = ['Yinsam', 'Dongtex', 'Huaprobe', 'Xinfixt', 'Lumodel'];
const trades = ['Cotton and Linen', 'Textile', 'Trade and Business', 'Agricultural', 'Melange Yarn'];
const formsOf = ['Co., Ltd.', 'Co. Ltd.', 'Group Co., Ltd.', 'Corporation', 'Inc.'];
const named = fc
  .tuple(
    fc.constantFrom(...places),
    fc.constantFrom(...brands),
    fc.constantFrom(...trades),
    fc.constantFrom(...formsOf),
  )
  .map((parts) => parts.join(' '));
const names = (most: number) => fc.uniqueArray(named, { minLength: 1, maxLength: most });
const words = ['one', 'two', 'three', 'four', 'five'];
const listOf = (all: readonly string[]) =>
  all.length === 1 ? all[0]! : `${all.slice(0, -1).join('; ')}; and ${all.at(-1)}`;
const nbsp = (text: string, odd: boolean) => (odd ? text.replaceAll(' ', '\u00a0') : text);

describe('the grammar of the cells holds for names that nobody has seen', () => {
  it('aliases come out as they went in, whatever words open them', () => {
    const leads = ['and N', 'including N', 'also known as', 'a.k.a.', 'a/k/a', 'aka'];
    fc.assert(
      fc.property(names(6), fc.constantFrom(...leads), fc.boolean(), ([name, ...aliases], lead, odd) => {
        fc.pre(aliases.length > 0);
        const n = words[aliases.length - 1]!;
        const opened = lead.endsWith('N')
          ? `${lead.slice(0, -1)}${n} ${aliases.length === 1 ? 'alias' : 'aliases'}:`
          : lead;
        const [party, ...more] = listedCell(nbsp(`${name} (${opened} ${listOf(aliases)})`, odd));
        expect(more).toEqual([]);
        expect(party).toMatchObject({ name, aliases, formerly: [], members: [], doubts: [] });
      }),
    );
  });

  it('former names are told from other names within one bracket', () => {
    fc.assert(
      fc.property(named, named, named, (name, alias, before) => {
        fc.pre(new Set([name, alias, before]).size === 3);
        const [party] = listedCell(`${name} (also known as ${alias}; and formerly known as ${before})`);
        expect(party).toMatchObject({ name, aliases: [alias], formerly: [before] });
      }),
    );
  });

  it('named subsidiaries are parties of their own, by commas as the table writes them', () => {
    fc.assert(
      fc.property(names(6), fc.constantFrom(...places), ([name, ...members], place) => {
        fc.pre(members.length > 1);
        const list = `${members.slice(0, -1).join(', ')}, and ${members.at(-1)}`;
        const [party] = listedCell(
          `${name} and its ${words[members.length - 1]} ${place}-based subsidiaries, which include ${list}`,
        );
        expect(party!.name).toBe(name);
        expect(party!.members.map((m) => m.name)).toEqual(members);
      }),
    );
  });

  it('no text makes it throw, and what it reads has a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const party of listedCell(text)) expect(typeof party.name).toBe('string');
      }),
    );
    for (const text of ['((((', 'A Co., Ltd. (also known as', ')))(', '; ; and ;', `${'('.repeat(500)}a b`])
      expect(() => listedCell(text)).not.toThrow();
  });
});

describe('dates as US offices write them', () => {
  it.each([
    ['June 21, 2022', '2022-06-21'],
    ['Jan. 5, 2025', '2025-01-05'],
    ['June\u00a021, 2022', '2022-06-21'],
    ['6/21/2022', '2022-06-21'],
    ['06/21/22', '2022-06-21'],
    ['2022-06-21T00:00', '2022-06-21'],
    ['3 August 2026', '2026-08-03'],
    ['13/40/2022', undefined],
    ['February 30, 2024', undefined],
    ['to be announced', undefined],
  ])('%s is %s', (text, date) => {
    expect(usDate(text)).toBe(date);
  });

  it('each day of the calendar comes back from each form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const long = date.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'long' });
          const short = date.toLocaleDateString('en-US', { timeZone: 'UTC' });
          expect([usDate(long), usDate(short), usDate(iso)]).toEqual([iso, iso, iso]);
        },
      ),
    );
  });
});
