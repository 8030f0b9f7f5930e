import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../shared/lists/html-blocks.ts';
import { readSource, textOf } from '../../shared/lists/recognise.ts';
import { SourceError } from '../../shared/lists/types.ts';

const fixture = (name: string) => textOf(readFileSync(new URL(`sources/${name}`, import.meta.url)));
const rowsOf = (text: string) => readSource(text).rows.map((r) => [r.party.name, r.section, r.effective]);

describe('the DHS page gives the tables of section 2(d)(2)(B)', () => {
  const page = readSource(fixture('entity-list-page.html'));

  it('with the list of each table, by its heading, and the day of the page', () => {
    expect(page).toMatchObject({ kind: 'dhs-page', list: 'UFLPA', whole: true, asOf: '2026-09-01' });
    const of = (name: string) => page.rows.filter((r) => r.party.name === name).map((r) => [r.section, r.effective]);
    expect(of('Baoding LYSZD Trade and Business Co., Ltd.')).toEqual([
      ['i', '2022-06-21'],
      ['v', '2022-06-21'],
    ]);
    expect(of('Camel Group Co., Ltd.')).toEqual([['v', '2023-08-02']]);
    expect(of('Zhuhai G&G Digital Technology Co., Ltd.')).toEqual([['ii', '2023-06-12']]);
  });

  it('with footnote marks, hard blanks and cells that are never closed', () => {
    expect(page.rows.find((r) => r.party.name === 'Xinjiang Example Spinning Co., Ltd.')).toMatchObject({
      section: 'i',
      effective: '2026-09-01',
      line: 16,
    });
  });

  it('and shows a row without a date instead of dropping it', () => {
    expect(page.rows.some((r) => r.party.formerly.includes('Yarkand Cotton Mill No. 2'))).toBe(true);
    expect(page.unparsed).toEqual([
      {
        line: 33,
        text: expect.stringContaining('Yarkand'),
        why: '“to be announced” is no date; the name is taken without one',
      },
    ]);
  });

  it('whatever the order of its tables', () => {
    const parts = fixture('entity-list-page.html').split(/(?=<p><strong>)/);
    const turned = [parts[0], ...parts.slice(1, -1).reverse(), parts.at(-1)].join('');
    expect(rowsOf(turned).sort()).toEqual(page.rows.map((r) => [r.party.name, r.section, r.effective]).sort());
  });
});

describe('tables of the list come as CSV and as pasted text', () => {
  const csv = [
    'Section,Entity,Effective date,Chinese name,Federal Register citation',
    '(v),"Aral Sample Cotton Co., Ltd. (also known as Alar Sample)","August 2, 2023",样品棉业有限公司,88 FR 50902',
    '(ii),Hotan Sample Yarn Co. Ltd.,9/27/2023,,',
  ].join('\n');

  it('CSV by its columns, in any order', () => {
    const source = readSource(csv);
    expect(source.rows[0]).toMatchObject({
      party: { name: 'Aral Sample Cotton Co., Ltd.', aliases: ['Alar Sample'], chinese: ['样品棉业有限公司'] },
      section: 'v',
      effective: '2023-08-02',
      citation: '88 FR 50902',
      line: 2,
    });
    const turned = csv
      .split('\n')
      .map((line) =>
        line
          .match(/("[^"]*"|[^,]*)(,|$)/g)!
          .map((c) => c.replace(/,$/, ''))
          .slice(0, 5)
          .reverse()
          .join(','),
      )
      .join('\n');
    expect(readSource(turned).rows.map((r) => ({ ...r, said: '' }))).toEqual(
      source.rows.map((r) => ({ ...r, said: '' })),
    );
  });

  it('pasted lines by the date at their end, under the heading of their list', () => {
    const pasted = `UFLPA Section 2(d)(2)(B)(i)
Name of Entity	Effective Date
Aral Sample Cotton Co., Ltd.	June 21, 2022
UFLPA Section 2(d)(2)(B)(v)
Hotan Sample Yarn Co. Ltd. (including two aliases: Hetian Sample Yarn;
and Khotan Sample Yarn) August 2, 2023
Korla Sample Co., Ltd.    9/27/2023`;
    expect(rowsOf(pasted)).toEqual([
      ['Aral Sample Cotton Co., Ltd.', 'i', '2022-06-21'],
      ['Hotan Sample Yarn Co. Ltd.', 'v', '2023-08-02'],
      ['Korla Sample Co., Ltd.', 'v', '2023-09-27'],
    ]);
    expect(readSource(pasted).rows[1]!.party.aliases).toEqual(['Hetian Sample Yarn', 'Khotan Sample Yarn']);
  });
});

describe('a notice of the Federal Register says what it changes', () => {
  const notice = fixture('notice-bullets.txt');
  const changes = (text: string) => {
    const { rows, removals, corrections, unparsed } = readSource(text);
    return {
      added: rows.map((r) => [r.party.name, r.section, r.effective]),
      removed: removals.map((r) => [r.party.name, r.effective]),
      corrected: corrections.map((c) => [c.of.replace(/\.$/, ''), c.name, c.dropAliases]),
      unparsed: unparsed.map((u) => u.why),
    };
  };
  const expected = {
    added: [
      ['Xinjiang Example Spinning Co., Ltd.', 'ii', '2026-09-01'],
      ['Aral Sample Cotton Co., Ltd.', 'ii', '2026-09-01'],
      ['Aral Sample Ginning Co., Ltd.', 'ii', '2026-09-01'],
      ['Aral Sample Warehousing Co., Ltd.', 'ii', '2026-09-01'],
      ['Hotan Fixture Garment Co., Ltd.', 'v', '2026-09-01'],
    ],
    removed: [['Camel Group Co., Ltd.', '2026-08-30']],
    corrected: [
      ['Hetian Haolin Hair Accessories Co., Ltd', undefined, ['Hotan Haolin Hair Accessories']],
      ['Baoding LYSZD Trade and Business Co., Ltd', 'Baoding LYSZD Trading and Business Co., Ltd.', []],
    ],
    unparsed: ['a correction that is not understood'],
  };

  it('as text, with its citation and day', () => {
    expect(readSource(notice)).toMatchObject({
      title: '91 FR 51234 (FR Doc. 2026-99001)',
      asOf: '2026-09-01',
      whole: false,
    });
    expect(changes(notice)).toEqual(expected);
  });

  it('as the page of that text', () => {
    const escaped = notice.replaceAll('<bullet>', '&lt;bullet&gt;');
    expect(
      changes(
        `<html><head><title>x</title></head><body><pre>${escaped.replaceAll('&lt;bullet&gt;', '<bullet>')}</pre></body></html>`,
      ),
    ).toEqual(expected);
  });

  it('as XML', () => {
    const xml = `<?xml version="1.0"?><NOTICE><PREAMB><AGENCY>DEPARTMENT OF HOMELAND SECURITY</AGENCY>
<SUBJECT>Notice Regarding the Uyghur Forced Labor Prevention Act Entity List</SUBJECT>
<DATES><P>The list is updated as of September 1, 2026.</P></DATES></PREAMB>
<SUPLINF><P>This update adds the following entities to the section 2(d)(2)(B)(v) list of the UFLPA:</P>
<FP SOURCE="FP-1">• Aral Sample Cotton Co., Ltd. (also known as Alar Sample &amp; Sons)</FP>
<FP SOURCE="FP-1">Hotan Fixture Garment Co., Ltd.</FP></SUPLINF>
<FRDOC>[FR Doc. 2026-99001 Filed 8-31-26; 8:45 am]</FRDOC></NOTICE>`;
    expect(changes(xml).added).toEqual([
      ['Aral Sample Cotton Co., Ltd.', 'v', '2026-09-01'],
      ['Hotan Fixture Garment Co., Ltd.', 'v', '2026-09-01'],
    ]);
  });

  it('as narrow columns, with names that the print broke', () => {
    const narrow = `Federal Register / Vol. 91, No. 170 / Tuesday, September 1, 2026 / Notices
Notice Regarding the Uyghur Forced
Labor Prevention Act Entity List
DATES: The list is updated as of
September 1, 2026.
This update adds the following entities to
the section 2(d)(2)(B)(ii) list of the
UFLPA:
• Aral Sample Agricultural Ware-
housing Co., Ltd. (also known as Alar
Sample Ware; and Aral Store)
• Hotan Fixture Garment Manufacturing
Co., Ltd.
[FR Doc. 2026–99001 Filed 8–31–26; 8:45 am]`;
    expect(changes(narrow).added).toEqual([
      ['Aral Sample Agricultural Warehousing Co., Ltd.', 'ii', '2026-09-01'],
      ['Hotan Fixture Garment Manufacturing Co., Ltd.', 'ii', '2026-09-01'],
    ]);
  });

  it('and with the whole list appended is that list, with days only for what it adds', () => {
    const source = readSource(fixture('notice-appendix.txt'));
    expect(source.whole).toBe(true);
    expect(source.rows.map((r) => [r.party.name, r.section, r.effective])).toEqual([
      ['Baoding LYSZD Trade and Business Co., Ltd.', 'i', undefined],
      ['Heze Cotton and Linen Economic and Trade Development Corporation', 'i', undefined],
      ['Hetian Haolin Hair Accessories Co. Ltd.', 'i', undefined],
      ['Lop County Hair Product Industrial Park', 'i', undefined],
      ['Xinjiang Example Spinning Co., Ltd.', 'ii', '2026-09-02'],
      ['Camel Group Co., Ltd.', 'v', undefined],
      ['Baoding LYSZD Trade and Business Co., Ltd.', 'v', undefined],
    ]);
    expect(source.rows[2]!.party.aliases).toEqual(['Hotan Haolin Hair Accessories', 'Hollin Hair Accessories']);
  });

  it('whose body and appended list say different things tells of it', () => {
    const source = readSource(
      fixture('notice-appendix.txt').replace(/\nXinjiang Example Spinning[^\n]*\nLtd\.\)\n/, '\n'),
    );
    expect(source.disagreements).toEqual([
      expect.stringMatching(/adds Xinjiang Example Spinning Co\., Ltd\..*which its appended list does not hold/),
    ]);
  });
});

describe("CBP's table gives its orders", () => {
  const csv = fixture('orders.csv');

  it('by the heads of its columns, parties apart, in cells that hold commas and line ends', () => {
    const { rows, unparsed } = readSource(csv);
    expect(rows.map((r) => [r.party.name, r.effective, r.status, r.order])).toEqual([
      ['Xinjiang Junggar Cotton and Linen Co., Ltd.', '2020-09-08', 'Active', 'WRO'],
      ['Natchi Apparel (P) Ltd.', '2020-07-30', 'Inactive', 'WRO'],
      ['Xinjiang Uyghur Autonomous Region cotton and tomato products', '2021-01-13', 'Active', 'WRO'],
      ['Port Louis Fixture Garments Ltd.', '2026-10-05', 'Active', 'WRO'],
      ['Curepipe Sample Knits Ltd.', '2026-10-05', 'Active', 'WRO'],
      ['Finca Fixture', '2026-02-03', 'Active', 'Finding'],
      ['Vessel Sample 8', undefined, 'Active', 'WRO'],
    ]);
    expect(unparsed.map((u) => [u.line, u.why])).toEqual([[8, 'the row has no date; the name is taken without one']]);
  });

  it('in Windows-1252 with hard blanks, and with heads in another order', () => {
    const latin = Buffer.from(
      'Entity,Status,Effective Date,Country\nVis\u00e3o\u00a0Sample\u00a0Ltd.,Partially Active,5/1/2026,Brazil\n',
      'latin1',
    );
    expect(readSource(textOf(latin)).rows[0]).toMatchObject({
      party: { name: 'Visão Sample Ltd.' },
      status: 'Partially Active',
      effective: '2026-05-01',
      location: 'Brazil',
    });
  });
});

describe('a file that is no official list is refused with what was expected and found', () => {
  it.each([
    ['nothing', '', /an empty file/],
    [
      'a page of an error',
      '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>',
      /“Access Denied”.*page of an error/,
    ],
    [
      'another page',
      `<html><head><title>Trade news</title></head><body>${'<p>text</p>'.repeat(20)}</body></html>`,
      /“Trade news”/,
    ],
    [
      'a page cut off in a table',
      fixture('entity-list-page.html').slice(0, 2000),
      /cut off in the table that begins on line/,
    ],
    ['a table cut off in its last row', fixture('orders.csv').slice(0, -40), /cut off/],
    ['a table cut off in a quoted cell', fixture('orders.csv').slice(0, 330), /cut off/],
    ['an invoice', 'INVOICE No. 5\nSeller: A Co., Ltd.\nTotal 500.00\n', /found none of these.*INVOICE No. 5/],
    [
      'a notice on something else',
      '[Federal Register Volume 91, Number 1 (Friday, January 2, 2026)]\nNotice of a meeting\n',
      /does not name that list/,
    ],
    ['bytes of another kind', 'PK\u0000\u0001\u0000', /a file of another kind/],
  ])('%s', (_, text, says) => {
    expect(() => readSource(text)).toThrow(SourceError);
    expect(() => readSource(text)).toThrow(says);
  });

  it('and no damage to a page makes it throw anything else', () => {
    const page = fixture('entity-list-page.html');
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(300), fc.string({ maxLength: 12 }), (at, length, put) => {
        const damaged = page.slice(0, at) + put + page.slice(at + length);
        try {
          for (const row of readSource(damaged).rows) expect(row.party.name).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('blocks of a saved page', () => {
  it('skip scripts and comments, keep entities and raised letters of words', () => {
    const { title, blocks } = htmlBlocks(
      '<html><head><title>A &amp; B</title></head><body><script>var x = "<p>no</p>";</script><!-- <p>no</p> --><p>1<sup>st</sup> of G&#38;G<sup>2</sup></p></body></html>',
    );
    expect([title, blocks.map((b) => (b.kind === 'text' ? b.text : ''))]).toEqual(['A & B', ['1st of G&G']]);
  });
});
