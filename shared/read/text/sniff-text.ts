import type { FileType } from '../file-type.ts';
import { sniffDelimiter } from './delimiter.ts';
import { decodeText } from './encoding.ts';

/** Bytes looked at to tell what kind of text a file is. */
const looked = 128 * 1024;

/** XML, HTML, JSON, mail, delimited or plain text; `unknown` for bytes that are no text in any encoding. */
export function sniffText(bytes: Uint8Array): FileType {
  const whole = bytes.length <= looked;
  // An even cut keeps UTF-16 units whole.
  const { text, lost } = decodeText(whole ? bytes : bytes.subarray(0, looked));
  if (isBinary(text, lost)) return 'unknown';
  const body = text.replace(/^\ufeff/, '').trimStart();
  if (/^<\?[a-z]/i.test(body)) return /<html[\s>]/i.test(body.slice(0, 2000)) ? 'html' : 'xml';
  if (/^(<!--[\s\S]{0,4000}?-->\s*)?<(!doctype\s+html|html|head|body|table|meta|div|p)[\s>]/i.test(body)) return 'html';
  if (/^<!DOCTYPE/i.test(body) || /^<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^<>]*)?\/?>/.test(body)) return 'xml';
  if (isJson(body, whole)) return 'json';
  if (isMail(body)) return 'mail';
  return sniffDelimiter(whole ? text : text.slice(0, text.lastIndexOf('\n') + 1 || undefined)) ? 'delimited' : 'text';
}

/** Control characters and characters that no decoding explains, beyond what a stray byte in a text would give. */
function isBinary(text: string, lost: number): boolean {
  const controls = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0;
  return controls + lost > Math.max(2, text.length * 0.01);
}

function isJson(body: string, whole: boolean): boolean {
  if (!/^[[{]/.test(body)) return false;
  if (parses(body)) return true;
  const first = body.split(/\r?\n/, 1)[0]!;
  if (/^\{.*\}\s*$/.test(first) && parses(first)) return true;
  return !whole && /^[[{]\s*["{[\d]/.test(body);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A saved mail: header fields on the first lines, among them two that every mail carries. */
function isMail(body: string): boolean {
  const head = body.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0]!;
  if (!/^(From |[A-Za-z][A-Za-z0-9-]*:)/.test(head)) return false;
  const required = [
    /^(From|Sender):/im,
    /^(Date|Received|Message-ID|MIME-Version):/im,
    /^(To|Subject|Content-Type):/im,
  ];
  const loose = head.split(/\r?\n/).filter((line) => !/^([A-Za-z][A-Za-z0-9-]*:|\s|From )/.test(line));
  return (
    loose.length === 0 &&
    required.every((re) => re.test(head)) &&
    /^(MIME-Version|Received|Message-ID|Content-Type):/im.test(head)
  );
}
