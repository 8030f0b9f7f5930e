import { ReadError } from '../problem.ts';

/** A cell as a worksheet part stores it. */
export interface StoredCell {
  row: number;
  column: number;
  /** `s` shared string, `str` and `inlineStr` text, `n` number, `b`, `e`, `d` ISO date. */
  type: string;
  style: number;
  /** Content of `v`, or the text of an inline string; undefined for a formula without a stored value. */
  value: string | undefined;
}

/** What a worksheet part says beside its cells. */
export interface SheetShape {
  hiddenRows: Set<number>;
  /** First and last column, from 0, of hidden runs. */
  hiddenColumns: [number, number][];
  merges: { row: number; column: number; lastRow: number; lastColumn: number }[];
}

/** Merged ranges kept: more than that is no sheet that a person made. */
const mostMerges = 200_000;

/**
 * Walks a worksheet part once and hands each cell that holds something to `take`; returning false from it ends the walk. A
 * tenth of the cost of a general parser, which is what bale lists of 100,000 rows need. Cells without a reference follow
 * the one before them.
 */
export function scanSheet(xml: string, take: (cell: StoredCell) => boolean): SheetShape {
  const shape: SheetShape = { hiddenRows: new Set(), hiddenColumns: [], merges: [] };
  let row = -1;
  let column = -1;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const second = xml.charCodeAt(at + 1);
    if (second === 99 /* c */ && isNameEnd(xml.charCodeAt(at + 2))) {
      const end = xml.indexOf('>', at);
      if (end < 0) break;
      const attributes = xml.slice(at + 2, end);
      const place = attribute(attributes, 'r');
      const reference = place ? parseReference(place) : undefined;
      row = reference?.row ?? Math.max(row, 0);
      column = reference?.column ?? column + 1;
      if (xml.charCodeAt(end - 1) === 47) {
        at = xml.indexOf('<', end);
        continue;
      }
      const close = xml.indexOf('</c>', end);
      if (close < 0) throw cut();
      const type = attribute(attributes, 't') || 'n';
      const value = cellValue(xml, end + 1, close, type);
      const style = Number(attribute(attributes, 's') || 0);
      if (value !== '' && !take({ row, column, type, style, value })) return shape;
      at = xml.indexOf('<', close + 4);
      continue;
    }
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    if (second === 114 /* r */ && xml.startsWith('row', at + 1) && isNameEnd(xml.charCodeAt(at + 4))) {
      const attributes = xml.slice(at + 4, end);
      const number = Number(attribute(attributes, 'r'));
      row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
      column = -1;
      if (isTrue(attribute(attributes, 'hidden')) || attribute(attributes, 'ht') === '0') shape.hiddenRows.add(row);
    } else if (second === 99 && xml.startsWith('col ', at + 1)) {
      const attributes = xml.slice(at + 4, end);
      if (isTrue(attribute(attributes, 'hidden')) || attribute(attributes, 'width') === '0') {
        shape.hiddenColumns.push([Number(attribute(attributes, 'min')) - 1, Number(attribute(attributes, 'max')) - 1]);
      }
    } else if (second === 109 && xml.startsWith('mergeCell ', at + 1) && shape.merges.length < mostMerges) {
      const [from, to] = attribute(xml.slice(at, end), 'ref').split(':').map(parseReference);
      if (from && to) shape.merges.push({ ...from, lastRow: to.row, lastColumn: to.column });
    }
    at = xml.indexOf('<', end);
  }
  if (!/<\/worksheet\s*>/.test(xml.slice(-400))) throw cut();
  return shape;
}

const cut = () =>
  new ReadError('truncated', 'The worksheet ends before its last element is closed. Save it again and send it.');
const isNameEnd = (code: number): boolean =>
  code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
const isTrue = (value: string): boolean => value === '1' || value === 'true' || value === 'on';

function cellValue(xml: string, from: number, to: number, type: string): string | undefined {
  if (type === 'inlineStr') return richText(xml.slice(from, to));
  const open = xml.indexOf('<v', from);
  if (open < 0 || open >= to) return xml.slice(from, to).includes('<f') ? undefined : '';
  const start = xml.indexOf('>', open) + 1;
  if (xml.charCodeAt(start - 2) === 47) return '';
  const end = xml.indexOf('</v>', start);
  const raw = xml.slice(start, Math.min(end, to));
  return type === 'str' || type === 'e' ? unescapeXml(raw) : raw;
}

/** Value of an attribute in a start tag, empty when it is not there. */
function attribute(tag: string, name: string): string {
  let at = tag.indexOf(`${name}=`);
  while (at > 0 && tag.charCodeAt(at - 1) > 32) at = tag.indexOf(`${name}=`, at + 1);
  if (at < 0) return '';
  const quote = tag[at + name.length + 1]!;
  const start = at + name.length + 2;
  const end = tag.indexOf(quote, start);
  return end < 0 ? '' : tag.slice(start, end);
}

/** "BC12" as row 11, column 54. Undefined for what is no such reference. */
export function parseReference(text: string): { row: number; column: number } | undefined {
  let column = 0;
  let i = 0;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(text.slice(i));
  if (column === 0 || column > 16384 || !Number.isInteger(row) || row < 1 || row > 1_048_576) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** Text of a string item: its runs joined, without the phonetic guide that East Asian sheets add. */
export function richText(xml: string): string {
  const body = xml.includes('<rPh') ? xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  let at = body.indexOf('<t');
  while (at >= 0) {
    const after = body.charCodeAt(at + 2);
    const end = body.indexOf('>', at);
    if (end < 0) break;
    if (isNameEnd(after) && body.charCodeAt(end - 1) !== 47) {
      const close = body.indexOf('</t>', end);
      if (close < 0) break;
      text += body.slice(end + 1, close);
      at = body.indexOf('<t', close);
    } else at = body.indexOf('<t', end);
  }
  return unescapeXml(text);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references as characters, then Excel's own `_x000D_` form. */
export function unescapeXml(text: string): string {
  let plain = text;
  if (plain.includes('&')) {
    plain = plain.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
      if (name[0] !== '#') return named[name] ?? whole;
      const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  }
  if (plain.includes('_x')) {
    plain = plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
