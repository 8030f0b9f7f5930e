import { describe, expect, test } from 'vitest';
import { applySource } from '../../shared/lists/difference.ts';
import { readSource, textOf } from '../../shared/lists/recognise.ts';
import { shippedLists } from '../../shared/screen/lists.ts';

const listed = shippedLists.entities.filter((e) => e.list === 'UFLPA');
const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const table = (rows: readonly (readonly string[])[], separator = ',') =>
  [['Name of Entity', 'Effective Date'], ...rows].map((r) => r.map(quoted).join(separator)).join('\r\n');
const dates = ['June 21, 2022', '6/21/2022', '2022-06-21'];
const whole = (count = listed.length) => listed.slice(0, count).map((e, i) => [e.name, dates[i % 3]!]);
const orders = (separator: string) =>
  [
    'Entity,Country,Merchandise,WRO/Finding,Status,Effective Date',
    'Kashgar Example Cotton Co. Ltd.,China,Cotton,WRO,Active,1/13/2021',
    'Murghab Example Gin,Turkmenistan,Cotton,WRO,Active,5/18/2018',
  ]
    .map((line) => line.split(',').join(separator))
    .join('\r\n');
const page = (rows: string) =>
  `<!DOCTYPE html><html><head><title>UFLPA Entity List</title></head><body><h1>UFLPA Entity List</h1><p>one</p><p>two</p><p>three</p><p>four</p><h2>Section 2(d)(2)(B)(v)</h2><table><tr><th>Name of Entity</th><th>Effective Date</th></tr>${rows}</table></body></html>`;
const namesIn = (text: string) => readSource(text).rows.map((r) => r.party.name);
const wide = (text: string, mark: boolean, turned: boolean) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(turned ? bytes.swap16() : bytes);
};

describe('a table is read however the spreadsheet saved it', () => {
  const rows = [
    ['Kashgar Example Co., Ltd.', 'June 21, 2022'],
    ['Hotan Example Gin', '6/21/2022'],
  ];
  test.each([',', ';', '\t', '|'])('with "%s" between its cells', (separator) => {
    expect(namesIn(table(rows, separator))).toEqual(['Kashgar Example Co., Ltd.', 'Hotan Example Gin']);
    expect(namesIn(`\ufeff${table(rows, separator)}`)).toHaveLength(2);
    expect(readSource(orders(separator)).rows.map((r) => [r.party.name, r.effective, r.location])).toEqual([
      ['Kashgar Example Cotton Co. Ltd.', '2021-01-13', 'China'],
      ['Murghab Example Gin', '2018-05-18', 'Turkmenistan'],
    ]);
  });

  test.each([
    ['UTF-16 with its mark', true, false],
    ['UTF-16 the other way round', true, true],
    ['UTF-16 without a mark', false, false],
    ['UTF-16 the other way round, without a mark', false, true],
  ])('in %s', (_, mark, turned) => {
    expect(textOf(wide(orders('\t'), mark, turned)).replace('\ufeff', '')).toBe(orders('\t'));
  });

  test('names in Chinese are no sign of UTF-16', () => {
    const text = '喀什示例纺织有限公司,2026-09-01';
    expect(textOf(new TextEncoder().encode(text))).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['2022/06/21', '2022-06-21'],
    ['21.06.2022', '2022-06-21'],
    ['06.21.2022', '2022-06-21'],
    ['20220621', '2022-06-21'],
    ['June 21st, 2022', '2022-06-21'],
    ['21 June 2022', '2022-06-21'],
  ])('"%s" is %s', (date, day) => {
    expect(readSource(table([['Kashgar Example Co., Ltd.', date]])).rows[0]!.effective).toBe(day);
  });

  test('that can be read in two ways are none, and shown', () => {
    const source = readSource(
      table([
        ['Kashgar Example Co., Ltd.', '03.04.2022'],
        ['Hotan Example Gin', 'June 21, 2022'],
      ]),
    );
    expect(source.rows[0]!.effective).toBeUndefined();
    expect(source.unparsed[0]!.why).toContain('“03.04.2022” is no date');
  });

  test('that begin with the day are refused: those beside them would be other days', () => {
    const rows = [
      ['Kashgar Example Co., Ltd.', '03/04/2022'],
      ['Hotan Example Gin', '21/06/2022'],
    ];
    expect(() => readSource(table(rows))).toThrow(/found “21\/06\/2022” on line 3: the day comes first.*YYYY-MM-DD/);
  });
});

describe('other names of a cell', () => {
  const cell = (name: string) => readSource(table([[name, 'June 21, 2022']])).rows[0]!.party;
  test('six of them, in brackets of three shapes', () => {
    const { name, aliases, chinese } = cell(
      'Kashgar Example Co., Ltd. (aka A One Co., Ltd.) (C Three Co., Ltd.) [also known as D Four Co., Ltd.; E Five Co., Ltd.; and F Six Co., Ltd.] （喀什示例有限公司；喀什样本有限公司）',
    );
    expect(name).toBe('Kashgar Example Co., Ltd.');
    expect(aliases).toEqual([
      'A One Co., Ltd.',
      'C Three Co., Ltd.',
      'D Four Co., Ltd.',
      'E Five Co., Ltd.',
      'F Six Co., Ltd.',
    ]);
    expect(chinese).toEqual(['喀什示例有限公司', '喀什样本有限公司']);
  });

  test.each([
    ['喀什示例纺织有限公司（又名：喀什样品纺织厂；前身为喀什第一纺织厂）', '喀什示例纺织有限公司'],
    ['Kashgar Example Co., Ltd.（又称：喀什样品纺织厂、喀什第一纺织厂）', 'Kashgar Example Co., Ltd.'],
    ['Kashgar Example Co., Ltd. 【喀什样品纺织厂；喀什第一纺织厂】', 'Kashgar Example Co., Ltd.'],
  ])('in Chinese brackets: %s', (text, own) => {
    const { name, chinese } = cell(text);
    expect(name).toBe(own);
    expect([name, ...chinese]).toEqual(expect.arrayContaining(['喀什样品纺织厂', '喀什第一纺织厂']));
    const { difference } = applySource(shippedLists, readSource(table([[text, 'June 21, 2022']])), {
      asOf: '2026-11-20',
      from: 'a test',
    });
    expect(difference.added[0]!.name_zh).toMatch(own.startsWith('喀') ? /^喀什示例/ : /^喀什样品/);
  });
});

describe('what is not whole is refused, and says why', () => {
  test.each([
    ['an empty file', '', /found an empty file/],
    ['blank lines', '\ufeff\r\n \r\n', /found an empty file/],
    ['a head row alone', 'Name of Entity,Effective Date\r\n', /found no date in any row/],
    ['a cut cell', table(whole()).slice(0, -20), /cut off in the middle of a quoted cell/],
    ['a page cut in its table', page('<tr><td>A Example Co., Ltd.</td>').slice(0, -30), /found one that is cut off/],
    ['a page whose table is empty', page(''), /found none in its table: it was saved before it was filled/],
    [
      'a page that asks to sign in',
      '<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><form><p>User name</p></form></body></html>',
      /a page titled “Sign in to your account”.*looks like a page of an error/,
    ],
    ['an answer of a server', '{"error":"not authorised"}', /found none of these/],
    [
      'a notice cut before its end',
      '[Federal Register Volume 89, Number 20 (Tuesday, January 30, 2024)]\n\nNotice Regarding the Uyghur Forced Labor Prevention Act Entity List\n\nThis update adds the following entities to the section 2(d)(2)(B)(v) list:\n<bullet> Kashgar Example Co., Ltd.\n<bullet> Hotan Exam',
      /without its closing line/,
    ],
  ])('%s', (_, text, says) => {
    expect(() => readSource(text)).toThrow(says);
  });
});

test('a list with twenty names fewer shows each of them before it counts, and ends no row without its day', () => {
  const source = readSource(table(whole(listed.length - 20)));
  const { difference, lists } = applySource(shippedLists, source, { asOf: '2026-11-20', from: 'a test' });
  expect(difference.removed.map((r) => [r.name, r.until])).toEqual(
    listed.slice(-20).map((r) => [r.name, '2026-11-20']),
  );
  expect([difference.before, difference.after]).toEqual([listed.length, listed.length - 20]);
  expect(lists.entities.filter((e) => e.list === 'UFLPA')).toHaveLength(listed.length);
});
