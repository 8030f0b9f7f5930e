import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../shared/read/index.ts';

const read = async (bytes: Uint8Array, name: string) => {
  const { pages, problems } = await readFile(bytes, name);
  expect(problems).toEqual([]);
  const words = (kind: 'words' | 'hidden') =>
    pages
      .flatMap((page) => page[kind] ?? [])
      .map((word) => word.text)
      .join(' ');
  return { seen: words('words'), hidden: words('hidden') };
};

const html = (body: string, style = '') =>
  strToU8(`<html><head><style>${style}</style></head><body>${body}</body></html>`);

describe('text of a web page that a person does not see', () => {
  it.each([
    ['not displayed', '<p style="display:none">planted</p>'],
    ['invisible', '<span style="visibility: hidden">planted</span>'],
    ['transparent', '<div style="opacity:0">planted</div>'],
    ['with the attribute for it', '<div hidden>planted</div>'],
    ['in letters of a pixel', '<span style="font-size:1px">planted</span>'],
    ['white on white', '<font color="#FFFFFF">planted</font>'],
    [
      'white on a white cell of a dark table',
      '<table style="background:#223"><tr><td style="background:#fff;color:white">planted</td></tr></table>',
    ],
    ['dark on the same dark', '<div style="background-color:rgb(20,20,20)"><p style="color:#141414">planted</p></div>'],
    ['far off the page', '<div style="position:absolute;left:-9999px">planted</div>'],
    ['cut to no height', '<div style="height:0;overflow:hidden"><b>planted</b></div>'],
    ['inside something that is not displayed', '<div style="display:none"><p style="display:block">planted</p></div>'],
  ])('is kept apart: %s', async (_, body) => {
    const { seen, hidden } = await read(html(`<p>Invoice No 17</p>${body}<p>Origin Turkey</p>`), 'a.html');
    expect(seen).toBe('Invoice No 17 Origin Turkey');
    expect(hidden).toBe('planted');
  });

  it.each([
    ['a class', '.x { display: none }', '<p class="y x">planted</p>'],
    ['an id', '#x{visibility:hidden}', '<p id="x">planted</p>'],
    [
      'what stands around it',
      'table.t td.k > span { color:#fff }',
      '<table class="t"><tr><td class="k"><span>planted</span></td></tr></table>',
    ],
  ])('is kept apart by a style sheet that names %s', async (_, style, body) => {
    expect((await read(html(`<p>shown</p>${body}`, style), 'a.html')).hidden).toBe('planted');
  });

  it.each([
    [
      'white on a dark head',
      'th { background:#234; color:#fff }',
      '<table><tr><th>Bale<th>Net kg<tr><td>17<td>218</table>',
    ],
    ['white under a picture', '', '<div style="background:url(a.png)"><p style="color:#fff">Bale</p></div>'],
    ['hidden in print alone', '@media print { p { display: none } }', '<p>Bale</p>'],
    ['hidden where the mouse is', 'p:hover { display: none }', '<p>Bale</p>'],
    ['of a size of its own in a box of none', '', '<div style="font-size:0"><p style="font-size:13px">Bale</p></div>'],
    ['after a hidden cell that was not ended', '', '<table><tr><td style="display:none">x<td>Bale</table>'],
    ['after a hidden line', '', '<p style="display:none">x</p><p>Bale</p>'],
    ['after a picture that is hidden', '', '<img hidden src="a"><p>Bale</p>'],
    ['in another weight of the same rule', 'p { color:#fff } p.dark { color:#000 }', '<p class="dark">Bale</p>'],
    [
      'of a page whose style sheet is not at hand',
      '',
      '<link rel="stylesheet" href="a.css"><p style="color:#fff">Bale</p>',
    ],
  ])('is not taken for text that can be seen: %s', async (_, style, body) => {
    expect((await read(html(body, style), 'a.html')).seen).toContain('Bale');
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, styles = '') =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...(styles && { 'word/styles.xml': strToU8(`<?xml version="1.0"?><w:styles ${W}>${styles}</w:styles>`) }),
  });
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const line = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

describe('text of a Word document that a person does not see', () => {
  it.each([
    ['hidden', '<w:vanish/>'],
    ['in letters of a point', '<w:sz w:val="2"/>'],
    ['white', '<w:color w:val="FFFFFF"/>'],
    ['black on black', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'],
  ])('is kept apart: %s', async (_, properties) => {
    const { seen, hidden } = await read(docx(line(run('shown') + run('planted', properties))), 'a.docx');
    expect(seen).toBe('shown');
    expect(hidden).toBe('planted');
  });

  it('is kept apart in a cell, and where a style of a style says it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const cell = (text: string, properties = '') => `<w:tc>${line(run(text, properties))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Bale')}${cell('planted', '<w:rStyle w:val="B"/>')}</w:tr></w:tbl>`;
    const { seen, hidden } = await read(docx(line(run('shown')) + table, styles), 'a.docx');
    expect(seen).toBe('shown Bale');
    expect(hidden).toBe('planted');
  });

  it.each([
    [
      'white in a dark cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="223344"/></w:tcPr>${line(run('Bale', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
      '',
    ],
    [
      'white in a table whose style shades rows',
      `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${line(run('Bale', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
      '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="224466"/></w:tcPr></w:tblStylePr></w:style>',
    ],
    [
      'that a style hides and the run shows',
      line(run('Bale', '<w:rStyle w:val="A"/><w:vanish w:val="0"/>')),
      '<w:style w:type="character" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>',
    ],
    ['whose styles are damaged', line(run('Bale')), '<w:style'],
  ])('is not taken for text that can be seen: %s', async (_, body, styles) => {
    expect((await read(docx(body, styles), 'a.docx')).seen).toBe('Bale');
  });
});

it('keeps apart hidden text of an OpenDocument text', async () => {
  const NS =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
  const style = (name: string, said: string, ground = '') =>
    `<style:style style:name="${name}" style:family="text">${ground}<style:text-properties ${said}/></style:style>`;
  const content = `<?xml version="1.0"?><office:document-content ${NS}><office:automatic-styles>${style('A', 'text:display="none"')}${style('B', 'fo:color="#ffffff"')}${style('C', 'fo:color="#ffffff" fo:background-color="#203040"')}${style('D', 'fo:font-size="1pt"')}</office:automatic-styles><office:body><office:text><text:p>one<text:span text:style-name="A">no</text:span></text:p><text:p><text:span text:style-name="B">not</text:span>two</text:p><text:p><text:span text:style-name="C">three</text:span></text:p><text:p><text:span text:style-name="D">never</text:span></text:p></office:text></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
  expect(await read(bytes, 'a.odt')).toEqual({ seen: 'one two three', hidden: 'no not never' });
});

describe('text of a workbook that a person does not see', () => {
  const styled = (fonts: string, fills: string, xf: string, sheet = '') => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Bale', 'planted']]), 'S');
    const files = unzipSync(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    files['xl/styles.xml'] = strToU8(
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts><font><sz val="11"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill>${fills}</fills><cellXfs><xf numFmtId="0" fontId="0" fillId="0"/>${xf}</cellXfs></styleSheet>`,
    );
    const name = 'xl/worksheets/sheet1.xml';
    files[name] = strToU8(
      strFromU8(files[name]!).replace('r="B1"', 'r="B1" s="1"').replace('</worksheet>', `${sheet}</worksheet>`),
    );
    return zipSync(files);
  };
  const white = '<font><sz val="11"/><color rgb="FFFFFFFF"/></font>';
  const dark = '<fill><patternFill patternType="solid"><fgColor rgb="FF203040"/></patternFill></fill>';

  it.each([
    ['white', white, '', '<xf numFmtId="0" fontId="1" fillId="0"/>'],
    ['white of the theme', '<font><color theme="0"/></font>', '', '<xf numFmtId="0" fontId="1" fillId="0"/>'],
    ['in letters of a point', '<font><sz val="1"/></font>', '', '<xf numFmtId="0" fontId="1" fillId="0"/>'],
    ['in a format that shows nothing', '', '', '<xf numFmtId="170" fontId="0" fillId="0"/>'],
  ])('is kept apart: %s', async (_, fonts, fills, xf) => {
    expect(await read(styled(fonts, fills, xf), 'a.xlsx')).toEqual({ seen: 'Bale', hidden: 'planted' });
  });

  it.each([
    ['white on dark', dark, ''],
    ['white where a condition may colour the cell', '', '<conditionalFormatting sqref="B1"/>'],
  ])('is not taken for text that can be seen: %s', async (_, fills, sheet) => {
    const bytes = styled(white, fills, `<xf numFmtId="0" fontId="1" fillId="${fills ? 1 : 0}"/>`, sheet);
    expect((await read(bytes, 'a.xlsx')).seen).toBe('Bale planted');
  });
});

describe('what stands in a file beside its text', () => {
  it('is hidden text: descriptions of pictures and hints of a web page, of several words', async () => {
    const body = '<p title="bales of the old crop">Lot 4</p><img alt="four bales &amp; more"><img alt="logo">';
    expect(await read(html(body), 'a.html')).toEqual({
      seen: 'Lot 4',
      hidden: 'bales of the old crop four bales & more',
    });
  });

  it('is hidden text: lines of a mail that its plain form holds and its HTML does not', async () => {
    const mail = (plain: string) =>
      strToU8(
        `From: a@b.co\nTo: c@d.co\nSubject: Lot 4\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>Lot 4 left on <b>Monday</b>, by truck.</p>\n--b--\n`,
      );
    expect((await read(mail('Lot 4 left on *Monday*,\nby truck.'), 'a.eml')).hidden).toBe('');
    expect((await read(mail('Lot 4 left on Monday.\nNine of the bales stayed.'), 'a.eml')).hidden).toContain(
      'Nine of the bales stayed.',
    );
  });

  it('is hidden text: subject and comments of a Word file, and what stands for its pictures', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const picture = '<w:r><w:drawing><docPr id="1" name="p" descr="nine bales of May"/></w:drawing></w:r>';
    const docx = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<w:document ${w}><w:body><w:p><w:r><w:t>Lot 4</w:t></w:r>${picture}</w:p></w:body></w:document>`,
      ),
      'docProps/core.xml': strToU8(
        '<cp:p xmlns:cp="c" xmlns:dc="d"><dc:subject>Lot 4</dc:subject><dc:description>two bales were swapped</dc:description><cp:keywords>generated by a program</cp:keywords></cp:p>',
      ),
    });
    expect(await read(docx, 'a.docx')).toEqual({ seen: 'Lot 4', hidden: 'nine bales of May two bales were swapped' });
  });

  it('is hidden text: hints of the cells of a workbook; the name of a tab that says more than its kind is read', async () => {
    const book = (title: string) => {
      const made = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([['Lot 4']]), title);
      const files = unzipSync(new Uint8Array(XLSX.write(made, { type: 'array' }) as ArrayBuffer));
      const sheet = 'xl/worksheets/sheet1.xml';
      const hint =
        '<dataValidations><dataValidation prompt="nine bales of May" sqref="A1"/></dataValidations></worksheet>';
      files[sheet] = strToU8(strFromU8(files[sheet]!).replace('</worksheet>', hint));
      return zipSync(files);
    };
    expect(await read(book('Packing list'), 'a.xlsx')).toEqual({ seen: 'Lot 4', hidden: 'nine bales of May' });
    expect((await read(book('Bales of old crop'), 'a.xlsx')).seen).toBe('Lot 4 Bales of old crop');
  });
});
