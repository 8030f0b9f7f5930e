import type { Page } from '../../model/index.ts';
import { type FormPart, formCells } from '../sheet/form.ts';
import { sheetPage } from '../sheet/sheet-page.ts';
import { labelOf, type Tree, treeParts } from '../sheet/tree.ts';
import { decodeText } from '../text/encoding.ts';
import { readCfdi } from './cfdi.ts';
import { readCii } from './cii.ts';
import { readFacturae } from './facturae.ts';
import { lineHeads, type TradeXml } from './invoice.ts';
import { readNfe } from './nfe.ts';
import { children, localName, parseSafely, textOf, type XmlElement } from './parse.ts';
import { readUbl } from './ubl.ts';

/**
 * An XML paper as one page. E-invoices (UBL, CII, CFDI, NF-e, Facturae) are set out as a sheet of English labels and values with a table of lines,
 * other XML by its element names. Throws ReadError for a DTD, broken or oversized XML.
 */
export function xmlPage(bytes: Uint8Array): Page {
  const root = parseSafely(xmlText(bytes));
  const trade = readUbl(root) ?? readCii(root) ?? readCfdi(root) ?? readNfe(root) ?? readFacturae(root);
  const parts = trade ? tradeParts(trade) : treeParts({ [localName(root)]: toTree(root, 0) });
  const title = trade?.title ?? labelOf(localName(root));
  return sheetPage({ title, cells: formCells(parts), reader: 'xml' }, 1);
}

/** XML text in the encoding that its mark or declaration names. */
export function xmlText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return decodeText(bytes, /encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1]).text;
}

function tradeParts(trade: TradeXml): FormPart[] {
  const heads = lineHeads.filter(([key]) => trade.lines.some((line) => line[key]));
  const table: FormPart = {
    kind: 'table',
    rows: [heads.map(([, head]) => head), ...trade.lines.map((line) => heads.map(([key]) => line[key]))],
  };
  const labels: FormPart = { kind: 'labels', heading: trade.title, rows: trade.labels.filter(([, value]) => value) };
  return trade.lines.length ? [labels, table] : [labels];
}

/** Elements as data: attributes and children by name, siblings of one name as a list. Namespaces are no data. */
function toTree(element: XmlElement, depth: number): Tree {
  const inner = children(element);
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^xmlns(:|$)|^xsi:/.test(name));
  const own = inner.length === 0 ? textOf(element) : '';
  if (inner.length === 0 && attributes.length === 0) return own;
  // A unit or currency beside a value reads on with it.
  if (inner.length === 0 && own) return [own, ...attributes.map(([, value]) => value)].join(' ');
  const tree: { [key: string]: Tree } = Object.create(null);
  for (const [name, value] of attributes) tree[name] = value;
  if (depth > 60) return textOf(element);
  const byName = Map.groupBy(inner, localName);
  for (const [name, same] of byName) {
    const values = same.map((one) => toTree(one, depth + 1));
    tree[name] = values.length === 1 ? values[0]! : values;
  }
  const loose =
    inner.length > 0
      ? element.children.map((c) => ('text' in c && !('name' in c) ? String(c.text) : '')).join(' ')
      : '';
  if (loose.trim()) tree.text = loose.replace(/\s+/g, ' ').trim();
  return tree;
}
