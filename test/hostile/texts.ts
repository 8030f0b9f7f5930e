import type { Hostile } from './corpus.ts';

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const expect = ['damaged', 'too-large', 'unsupported', 'no-text', 'time-out', 'unknown-type', 'empty'] as const;
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const base64 = (bytes: string) => Buffer.from(bytes).toString('base64');

/** A mail of this text in a mail, so many times. */
function mailIn(times: number): string {
  let mail = 'From: a@b.c\nSubject: x\nContent-Type: text/plain\n\nInvoice No 17\n';
  for (let n = 0; n < times; n++)
    mail = `From: a@b.c\nSubject: ${n}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B${n}\n\n--B${n}\nContent-Type: message/rfc822\n\n${mail}\n--B${n}--\n`;
  return mail;
}

export const texts: readonly Hostile[] = [
  {
    name: 'laughs.xml',
    why: 'entities that multiply to a thousand million',
    make: () => utf8(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]><Invoice><ID>&l9;</ID></Invoice>`),
    expect,
  },
  {
    name: 'secret.xml',
    why: 'an entity that names a file of this machine',
    make: () =>
      utf8(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice><ID>&x;</ID></Invoice>',
      ),
    expect,
    never: 'root:',
  },
  {
    name: 'far.xml',
    why: 'a document type that lies on another machine',
    make: () =>
      utf8('<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><Invoice><ID>17</ID></Invoice>'),
    expect,
    mayRead: true,
  },
  {
    name: 'deep.xml',
    why: 'elements half a million deep',
    make: () => utf8(`<?xml version="1.0"?>${'<a>'.repeat(500_000)}x${'</a>'.repeat(500_000)}`),
    expect,
  },
  {
    name: 'wide.xml',
    why: 'an element of two hundred thousand attributes',
    make: () =>
      utf8(
        `<?xml version="1.0"?><Invoice ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}><ID>17</ID></Invoice>`,
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'deep.json',
    why: 'lists a million deep',
    make: () => utf8(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
    expect,
  },
  {
    name: 'proto.json',
    why: 'keys that would change every object',
    make: () =>
      utf8('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"invoice":{"number":"17"}}'),
    expect,
    mayRead: true,
  },
  {
    name: 'wide.csv',
    why: 'a line of three million cells',
    make: () => utf8(`${'a,'.repeat(3_000_000)}b\n1,2\n`),
    expect,
  },
  {
    name: 'long.csv',
    why: 'one cell of sixty million characters',
    make: () => utf8(`Bale,Net\n"${'x'.repeat(60_000_000)}",1\n`),
    expect,
    mayRead: true,
  },
  {
    name: 'quote.csv',
    why: 'a quote that is never closed, over two hundred thousand lines',
    make: () => utf8(`Bale,Net\n"${'1,2\n'.repeat(200_000)}`),
    expect,
    mayRead: true,
  },
  {
    name: 'cells.html',
    why: 'a cell that spans a thousand million columns and rows',
    make: () =>
      utf8('<html><body><table><tr><td colspan=1000000000 rowspan=1000000000>Bale<td>2<tr><td>3</table></body></html>'),
    expect,
    mayRead: true,
  },
  {
    name: 'deep.html',
    why: 'elements half a million deep',
    make: () => utf8(`<html><body>${'<div>'.repeat(500_000)}Invoice`),
    expect,
    mayRead: true,
  },
  {
    name: 'cost.html',
    why: 'two hundred thousand tags that are never closed, and as many half tags',
    make: () => utf8(`<html><body>${'<b><table><tr><td'.repeat(200_000)}`),
    expect,
    mayRead: true,
  },
  {
    name: 'nested.eml',
    why: 'a mail in a mail, four hundred deep',
    make: () => utf8(mailIn(400)),
    expect,
    mayRead: true,
  },
  {
    name: 'many.eml',
    why: 'twenty thousand attachments',
    make: () =>
      utf8(
        `From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n${Array.from({ length: 20_000 }, (_, i) => `--X\nContent-Type: text/plain; name=a${i}.txt\nContent-Disposition: attachment; filename=a${i}.txt\nContent-Transfer-Encoding: base64\n\n${base64('x')}\n`).join('')}--X--\n`,
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'boundary.eml',
    why: 'a boundary that is nowhere, and a head of a million lines',
    make: () =>
      utf8(`From: a@b.c\n${'X-A: b\n'.repeat(1_000_000)}Content-Type: multipart/mixed; boundary=NO\n\nInvoice`),
    expect,
    mayRead: true,
  },
  {
    name: 'utf16.txt',
    why: 'half of a UTF-16 pair, again and again',
    make: () => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(400_001, 0xd8)])),
    expect,
    mayRead: true,
  },
  { name: 'zeros.txt', why: 'fifty million zero bytes', make: () => new Uint8Array(50_000_000), expect, mayRead: true },
  {
    name: 'regex.txt',
    why: 'digits and blanks on which a careless pattern would run for years',
    make: () =>
      utf8(
        `Invoice No ${'1 '.repeat(200_000)}!\n${'0'.repeat(300_000)}\n${'A-'.repeat(200_000)}\n${'1,'.repeat(200_000)}\n${'('.repeat(100_000)}`,
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'marks.txt',
    why: 'a letter with a hundred thousand marks over it',
    make: () => utf8(`Invoice No 17 Z${'\u0301'.repeat(100_000)}\nOrigin: Xin\u200Bji\u00ADang\n`),
    expect,
    mayRead: true,
  },
];
