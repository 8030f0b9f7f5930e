import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, pr = '') => `<w:tc><w:tcPr>${pr}</w:tcPr>${p(text)}</w:tc>`;
const grid = async (bytes: Uint8Array, name: string) =>
  (await readFile(bytes, name)).pages[0]!.grid!.cells.map((c) => [c.row, c.column, c.rowSpan, c.columnSpan, c.text]);

describe('Word documents', () => {
  it('reads paragraphs as lines of text, without deleted text and field codes', async () => {
    const body = `${p('Supplier statement')}<w:p><w:r><w:t>Cotton of </w:t></w:r><w:del><w:r><w:delText>China</w:delText></w:r></w:del><w:r><w:instrText>DATE</w:instrText></w:r><w:ins><w:r><w:t>Brazil</w:t></w:r></w:ins></w:p>`;
    const page = (await readFile(docx(body), 'a.docx')).pages[0]!;
    expect(page.words.map((word) => word.text).join(' ')).toBe('Supplier statement Cotton of Brazil');
    expect(page.words[2]!.box[1]).toBeGreaterThan(page.words[0]!.box[1]);
  });

  it('keeps the cells of tables with their merges', async () => {
    const table = `<w:tbl><w:tr>${tc('Bales', '<w:gridSpan w:val="2"/>')}${tc('Gin', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc('1')}${tc('2')}${tc('', '<w:vMerge/>')}</w:tr></w:tbl>`;
    expect(await grid(docx(p('List') + table), 'a.docx')).toEqual([
      [0, 0, 1, 3, 'List'],
      [1, 0, 1, 2, 'Bales'],
      [1, 2, 2, 1, 'Gin'],
      [2, 0, 1, 1, '1'],
      [2, 1, 1, 1, '2'],
    ]);
  });

  it('reads the letterhead in the header', async () => {
    const bytes = docx(p('Body'), { 'word/header1.xml': strToU8(`<w:hdr ${w}>${p('Gin Ltd')}</w:hdr>`) });
    expect((await readFile(bytes, 'a.docx')).pages[0]!.words.map((word) => word.text)).toEqual(['Gin', 'Ltd', 'Body']);
  });

  it('reads comments below the text, and keeps text that a tracked change took out as hidden', async () => {
    const body = `${p('Yarn of Egyptian cotton')}<w:p><w:del><w:r><w:delText>and of Sudan</w:delText></w:r></w:del></w:p>`;
    const comments = `<w:comments ${w}><w:comment w:id="0">${p('Ask Omar about the bales of May')}</w:comment></w:comments>`;
    const page = (await readFile(docx(body, { 'word/comments.xml': strToU8(comments) }), 'a.docx')).pages[0]!;
    expect(page.words.map((word) => word.text).join(' ')).toBe(
      'Yarn of Egyptian cotton Ask Omar about the bales of May',
    );
    expect(page.hidden?.map((one) => one.text)).toEqual(['and of Sudan']);
  });

  it('reads the texts of a diagram', async () => {
    const data =
      '<d:m xmlns:d="d" xmlns:a="a"><d:pt><d:t><a:p><a:r><a:t>Bales of May</a:t></a:r></a:p></d:t></d:pt></d:m>';
    const page = (await readFile(docx(p('Flow'), { 'word/diagrams/data1.xml': strToU8(data) }), 'a.docx')).pages[0]!;
    expect(page.words.map((word) => word.text).join(' ')).toBe('Flow Bales of May');
  });

  it('reads the annotations of an OpenDocument text below it', async () => {
    const ns = ['office', 'text', 'dc'].map((x) => `xmlns:${x}="urn:${x}"`).join(' ');
    const content = `<office:document-content ${ns}><office:body><office:text><text:p>Yarn<office:annotation><dc:creator>Omar</dc:creator><text:p>from May</text:p></office:annotation> lot 4</text:p></office:text></office:body></office:document-content>`;
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(content),
    });
    const page = (await readFile(odt, 'a.odt')).pages[0]!;
    expect(page.words.map((word) => word.text).join(' ')).toBe('Yarn lot 4 from May');
  });
});

describe('HTML', () => {
  it('keeps table cells with spans, drops scripts and comments, decodes characters', async () => {
    const html =
      '<html><head><style>x{}</style></head><body><h1>Facture n&deg;&nbsp;5</h1><script>alert("<td>")</script><!-- no --><table><tr><th colspan=2>Coton &amp; fil<th>kg</tr><tr><td rowspan="2">A<td>B<br>C<td>5</tr><tr><td>D<td>6</table></body></html>';
    expect(await grid(strToU8(html), 'a.html')).toEqual([
      [0, 0, 1, 3, 'Facture n° 5'],
      [1, 0, 1, 2, 'Coton & fil'],
      [1, 2, 1, 1, 'kg'],
      [2, 0, 2, 1, 'A'],
      [2, 1, 1, 1, 'B\nC'],
      [2, 2, 1, 1, '5'],
      [3, 1, 1, 1, 'D'],
      [3, 2, 1, 1, '6'],
    ]);
  });
});

describe('mail', () => {
  const mail = [
    'From: =?utf-8?B?5qOJ?= <a@gin.uz>',
    'To: b@mill.vn',
    'Subject: Bale list',
    'Date: Mon, 2 Oct 2023 10:00:00 +0500',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="XX"',
    '',
    '--XX',
    'Content-Type: text/plain; charset=windows-1251',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=D5=EB=EE=EF=EE=EA 5 ki=',
    'p',
    '--XX',
    'Content-Type: text/csv; name="bales.csv"',
    'Content-Disposition: attachment; filename="bales.csv"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('Bale,Kg\n1,2\n3,4\n').toString('base64'),
    '--XX--',
    '',
  ].join('\r\n');
  it('reads heads and body as a page and attachments as parts', async () => {
    const read = await readFile(strToU8(mail), 'a.eml');
    const text = read.pages[0]!.words.map((word) => word.text).join(' ');
    expect(text).toContain('From: 棉 <a@gin.uz>');
    expect(text).toContain('Хлопок 5 kip');
    expect(read.parts.map((part) => [part.name, part.kind])).toEqual([['a.eml/bales.csv', 'delimited']]);
  });
});

describe('plain text', () => {
  it('keeps columns that are set with spaces and tabs, one page a form feed', async () => {
    const read = await readFile(strToU8('Bale    Kg\n1       220\n2\t221\n\fSigned by the gin\n'), 'a.txt');
    const [first, second] = read.pages;
    const left = (text: string) => first!.words.find((word) => word.text === text)!.box[0];
    expect(left('220')).toBe(left('Kg'));
    expect(left('221')).toBe(left('Kg'));
    expect(second!.number).toBe(2);
  });
});
