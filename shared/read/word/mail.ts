import { ReadError } from '../problem.ts';
import { decodeText } from '../text/encoding.ts';

/** A saved mail taken apart: what a person reads of it, and what hangs on it. */
export interface Mail {
  /** Subject, From, To, Cc, Date as written, decoded. */
  heads: [string, string][];
  body: { kind: 'text' | 'html'; text: string } | undefined;
  /** The same message in plain text, where the body is of HTML: most programs do not show it. */
  plain?: string;
  attachments: { name: string; bytes: Uint8Array }[];
}

/** Parts inside parts that are followed, and parts in all. */
const deepest = 8;
const mostParts = 200;

/** Takes an RFC 5322 / MIME message apart. Throws ReadError when it has more parts than a mail would. */
export function readMail(bytes: Uint8Array): Mail {
  const mail: Mail = { heads: [], body: undefined, attachments: [] };
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { fields } = split(raw);
  for (const name of ['Subject', 'From', 'To', 'Cc', 'Date']) {
    const value = fields.get(name.toLowerCase());
    if (value) mail.heads.push([name, decodeWords(value)]);
  }
  const count = { parts: 0 };
  readPart(raw, mail, 0, count);
  return mail;
}

function readPart(raw: string, mail: Mail, depth: number, count: { parts: number }): void {
  count.parts += 1;
  if (depth > deepest || count.parts > mostParts) {
    throw new ReadError('too-large', `The mail holds more than ${mostParts} parts. Send its papers one by one.`);
  }
  const { fields, body } = split(raw);
  const type = fields.get('content-type') ?? 'text/plain';
  const disposition = fields.get('content-disposition') ?? '';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary) {
    const pieces = `\n${body}`.split(`\n--${boundary}`);
    for (const piece of pieces.slice(1)) {
      if (piece.startsWith('--')) break;
      readPart(piece.replace(/^[ \t]*\r?\n/, ''), mail, depth + 1, count);
    }
    return;
  }
  const content = decodeBody(body, fields.get('content-transfer-encoding') ?? '');
  const name = parameter(disposition, 'filename') ?? parameter(type, 'name');
  const isText = /^text\/(plain|html)/i.test(type) && !/^attachment/i.test(disposition) && !name;
  if (!isText) {
    const ending = /^message\/rfc822/i.test(type) ? '.eml' : '';
    mail.attachments.push({ name: name ? decodeWords(name) : `part ${count.parts}${ending}`, bytes: content });
    return;
  }
  const text = decodeText(content, parameter(type, 'charset')).text;
  const kind = /^text\/html/i.test(type) ? 'html' : 'text';
  // Of two forms of one message the HTML keeps its tables.
  if (kind === 'html' && mail.body?.kind === 'text') mail.plain = mail.body.text;
  if (kind === 'text' && mail.body?.kind === 'html') mail.plain = text;
  if (!mail.body || (kind === 'html' && mail.body.kind === 'text')) mail.body = { kind, text };
}

/** Lines of the plain form of a message that its HTML does not hold. */
export function plainAlone({ plain = '', body }: Mail, shown: readonly string[]): string[] {
  if (body?.kind !== 'html' || plain.length > 1_000_000) return [];
  const held = lettersOf(shown.join(' '));
  return plain
    .split(/\r?\n/)
    .map((line) => line.replace(/^[>\s]+/u, '').trim())
    .filter((line) => line.split(/\s+/u).length > 2 || /\p{Script=Han}{4}/u.test(line))
    .filter((line) => !/https?:|mailto:|\[cid:/iu.test(line) && !held.includes(lettersOf(line)));
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function split(raw: string): { fields: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { fields, body: end ? raw.slice(end.index + end[0].length) : '' };
}

/** A parameter of a field, plain, quoted, or in RFC 2231 form (`name*=utf-8''…`, `name*0=…`). */
function parameter(field: string, name: string): string | undefined {
  const plain = new RegExp(`[;\\s]${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(field);
  if (plain) return plain[1] ?? plain[2];
  let joined = '';
  for (const [, , value = ''] of field.matchAll(new RegExp(`[;\\s]${name}(\\*\\d*\\*?)\\s*=\\s*"?([^;"]*)"?`, 'gi')))
    joined += value;
  const coded = /^([\w-]*)'[^']*'(.*)$/s.exec(joined);
  if (!coded) return joined || undefined;
  const bytes = Buffer.from(
    coded[2]!.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return decodeText(bytes, coded[1]).text;
}

/** RFC 2047 words (`=?utf-8?B?…?=`) as text; raw 8-bit heads are decoded by sight. */
function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  if (!/=\?[\w-]+\?[bq]\?/i.test(joined)) return decodeText(Buffer.from(joined, 'latin1')).text;
  return joined.replace(
    /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?]*)\?=/gi,
    (_, charset: string, form: string, text: string) => {
      const bytes = /b/i.test(form) ? Buffer.from(text, 'base64') : quoted(text.replace(/_/g, ' '));
      return decodeText(bytes, charset).text;
    },
  );
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return new Uint8Array(Buffer.from(body, 'base64'));
  if (/quoted-printable/i.test(encoding)) return new Uint8Array(quoted(body.replace(/=[ \t]*\r?\n/g, '')));
  return new Uint8Array(Buffer.from(body, 'latin1'));
}

function quoted(text: string): Buffer {
  const plain = text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
