import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { printPage } from '../read/image/scan.ts';
import { onePage, writePdf } from '../read/pdf/making.ts';

/** A file of each kind that is read, and how often it is changed in a test; `npm run fuzz` does it as often as asked. */
export interface Seed {
  name: string;
  bytes: Uint8Array;
  /** Changes in the tests' portion: as many as take a second or two. */
  portion: number;
}

const example = (folder: string, fits: RegExp): Uint8Array[] =>
  readdirSync(`examples/${folder}`)
    .filter((name) => fits.test(name))
    .map((name) => new Uint8Array(readFileSync(`examples/${folder}/${name}`)));

const sheet = XLSX.utils.aoa_to_sheet([
  ['GIN BALE LIST'],
  ['Gin code', '07233'],
  ['Bale', 'Net kg', 'Date'],
  ['072331202601', 218.4, new Date(0)],
  ['072331202602', 217.1, new Date(86_400_000)],
]);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'S');
const workbook = (bookType: XLSX.BookType): Uint8Array =>
  new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);

const ubl =
  '<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>5</cbc:ID><cbc:IssueDate>2026-02-01</cbc:IssueDate><cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="KGM">100</cbc:InvoicedQuantity><cac:Item><cbc:Name>Cotton &amp; yarn</cbc:Name><cac:OriginCountry><cbc:IdentificationCode>US</cbc:IdentificationCode></cac:OriginCountry></cac:Item></cac:InvoiceLine></Invoice>';
const csv = 'PACKING LIST\nPacking list no. PL-1\nBale number;Net kg\n072331202601;218,4\n"072331202602";219\n';
const text =
  'COMMERCIAL INVOICE\nInvoice No: 1   Date: 2 February 2026\nSeller: Plains Cotton LLC\nOrigin: USA\n\nDescription     Quantity   Amount\nRaw cotton      30 bales   15,000.00\n';
const html =
  '<html><head><title>Invoice</title><style>b{}</style></head><body><h1>Invoice No 17</h1><table><tr><th>Bale<th>Net<tr><td colspan=2>1&nbsp;kg<td rowspan=3>2</table><p>x&amp;y</body></html>';
const mail = `From: a@b.c\nTo: d@e.f\nSubject: =?utf-8?B?SW52b2ljZQ==?=\nDate: Mon, 2 Feb 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nOrigin: Xinjiang=C3=A9\n--X\nContent-Type: text/csv; name="a.csv"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(csv).toString('base64')}\n--X--\n`;
const docx = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': strToU8(
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Invoice 17</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Bale</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>218.4</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
  ),
});
const canvas = printPage([], 60, 40, 72);
const drawn = writePdf(
  onePage('BT /F1 12 Tf 60 700 Td (Invoice No 17) Tj 0 -20 Td (Bale 072331202601 218.4) Tj ET 50 600 200 30 re S'),
);

export const seeds: readonly Seed[] = [
  ...example('clear-us-cotton', /\.pdf$/i)
    .slice(0, 2)
    .map((bytes, i) => ({ name: `example-${i}.pdf`, bytes, portion: 12 })),
  { name: 'drawn.pdf', bytes: drawn, portion: 25 },
  { name: 'a.xlsx', bytes: workbook('xlsx'), portion: 60 },
  { name: 'a.xls', bytes: workbook('biff8'), portion: 4 },
  { name: 'a.ods', bytes: workbook('ods'), portion: 4 },
  { name: 'a.docx', bytes: docx, portion: 60 },
  { name: 'a.csv', bytes: strToU8(csv), portion: 100 },
  { name: 'a.txt', bytes: strToU8(text), portion: 100 },
  { name: 'a.xml', bytes: strToU8(ubl), portion: 100 },
  {
    name: 'a.json',
    bytes: strToU8(
      '{"invoice":{"number":"17","lines":[{"bale":"1","kg":218.4},{"bale":"2","kg":219}]},"c":{"d":[1,[2]]}}',
    ),
    portion: 100,
  },
  { name: 'a.html', bytes: strToU8(html), portion: 100 },
  { name: 'a.eml', bytes: strToU8(mail), portion: 100 },
  {
    name: 'a.zip',
    bytes: zipSync({ 'a.csv': strToU8(csv), 'b/c.xml': strToU8(ubl), 'd.txt': strToU8(text) }),
    portion: 100,
  },
  { name: 'a.csv.gz', bytes: new Uint8Array(gzipSync(csv)), portion: 60 },
  { name: 'a.png', bytes: new Uint8Array(canvas.toBuffer('image/png')), portion: 30 },
  { name: 'a.jpg', bytes: new Uint8Array(canvas.toBuffer('image/jpeg')), portion: 30 },
];
