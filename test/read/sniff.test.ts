import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../shared/read/sniff.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('sniff', () => {
  const cases: [string, string, Uint8Array][] = [
    ['an empty file', 'empty', new Uint8Array()],
    ['only white space and zeros', 'empty', bytes(' \r\n\0\0')],
    ['a PDF', 'pdf', bytes('%PDF-1.7\n')],
    ['a PDF after junk', 'pdf', bytes('\x1b%-12345X@PJL\r\n%PDF-1.4\n')],
    ['a PNG', 'png', bytes('\x89PNG\r\n\x1a\n....')],
    ['a JPEG', 'jpeg', bytes('\xff\xd8\xff\xe0..')],
    ['a TIFF of either order', 'tiff', bytes('MM\0*....')],
    ['a WebP', 'webp', bytes('RIFF....WEBPVP8 ')],
    ['a HEIC photo', 'heic', bytes('\0\0\0\x18ftypheic')],
    ['a RAR', 'rar', bytes('Rar!\x1a\x07\x01\0')],
    ['a 7z', '7z', bytes("7z\xbc\xaf'\x1c..")],
    ['a gzip', 'gzip', bytes('\x1f\x8b\x08\0')],
    ['a zip', 'zip', zipSync({ 'a.pdf': strToU8('x') })],
    ['an empty zip', 'zip', zipSync({})],
    ['a workbook', 'xlsx', zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') })],
    [
      'a workbook whose list of contents was cut off',
      'xlsx',
      zipSync({ 'xl/_rels/workbook.xml.rels': strToU8('x'), 'xl/worksheets/sheet1.xml': strToU8('x') }).subarray(
        0,
        150,
      ),
    ],
    ['an archive with a folder named xl', 'zip', zipSync({ 'xl/list.csv': strToU8('x') })],
    ['a Word document', 'docx', zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') })],
    [
      'an OpenDocument sheet',
      'ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('x') }),
    ],
    ['XML', 'xml', bytes('<?xml version="1.0"?><a/>')],
    ['XML with a document type', 'xml', bytes('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
    ['HTML', 'html', bytes('<!DOCTYPE html><html><body>x</body></html>')],
    ['HTML that is called .xls', 'html', bytes('<table><tr><td>1</td></tr></table>')],
    ['JSON', 'json', bytes('[{"a":1}]')],
    ['JSON lines', 'json', bytes('{"a":1}\n{"a":2}\n')],
    ['a text in brackets', 'text', bytes('[draft] Letter of the gin\nto the buyer\n')],
    ['a mail', 'mail', bytes('From: a@b.c\r\nTo: d@e.f\r\nDate: x\r\nMIME-Version: 1.0\r\n\r\nhello')],
    ['a letter with From and To', 'text', bytes('From: the gin\nTo: the buyer\nDate: 5 May\n\nhello')],
    ['a table', 'delimited', bytes('a,b,c\n1,2,3\n')],
    ['a text', 'text', bytes('Certificate of origin\nNo. 5\n')],
    ['noise', 'unknown', Uint8Array.from({ length: 400 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)],
  ];
  for (const [what, type, data] of cases) it(`knows ${what}`, () => expect(sniff(data)).toBe(type));
});
