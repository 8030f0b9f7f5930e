import type { Page } from '../../model/index.ts';
import { decodeText } from '../text/encoding.ts';
import { type Block, type BlockCell, blocksPage } from './blocks.ts';
import { namedCharacters } from './named-characters.ts';
import { OpenElements } from './open-elements.ts';

const blockTags = new Set(
  'p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre blockquote section article header footer main nav aside form fieldset address table tr td th caption thead tbody tfoot title center'.split(
    ' ',
  ),
);
/** Elements whose content is never shown. */
const unseen = new Set('script style noscript template svg math object iframe head select'.split(' '));

/** A saved web page or HTML mail (also tables that programs save under .xls) as one page. Scripts are dropped, never run. */
export function htmlPage(bytes: Uint8Array): { pages: Page[]; notes: string[] } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return htmlTextPage(decodeText(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]).text);
}

/** HTML that is decoded already. */
export function htmlTextPage(html: string): { pages: Page[]; notes: string[] } {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1];
  const pages = blocksPage(htmlBlocks(html), title ? decodeCharacters(title).trim() || undefined : undefined);
  return { pages, notes: /<script[\s>]/i.test(html) ? ['The page holds scripts; they were not run.'] : [] };
}

interface OpenTable {
  rows: BlockCell[][];
  cell: BlockCell | undefined;
}

/** Paragraphs and tables of HTML. A table inside a cell becomes lines of that cell, unless the outer one only lays out. */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const open = new OpenElements(html);
  let line = '';
  let unseenLine = '';
  const endLine = (): void => {
    const hidden = unseenLine.replace(/\s+/g, ' ').trim();
    unseenLine = '';
    if (hidden) blocks.push({ kind: 'hidden', text: hidden });
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    line = '';
    const cell = tables.at(-1)?.cell;
    if (cell) {
      if (text) cell.text += cell.text ? `\n${text}` : text;
    } else if (text) blocks.push({ kind: 'paragraph', text });
  };
  const endTable = (): void => {
    const table = tables.pop();
    if (!table) return;
    const rows = table.rows.filter((row) => row.length > 0);
    const outer = tables.at(-1)?.cell;
    if (outer) {
      const text = rows.map((row) => row.map((cell) => cell.text.replace(/\n/g, ' ')).join('\t')).join('\n');
      if (text.trim()) outer.text += outer.text ? `\n${text}` : text;
    } else if (rows.length) blocks.push({ kind: 'table', rows });
  };
  for (const token of tokens(html)) {
    if (typeof token === 'string') {
      if (open.unseen) unseenLine += decodeCharacters(token);
      else line += decodeCharacters(token);
      continue;
    }
    const { name, close, attributes } = token;
    if (close) open.end(name);
    else open.begin(name, attributes);
    if (!close) blocks.push(...described(attributes));
    if (!blockTags.has(name)) continue;
    endLine();
    const table = tables.at(-1);
    if (name === 'table') {
      if (close) endTable();
      else if (tables.length < 20) tables.push({ rows: [], cell: undefined });
    } else if (table && name === 'tr') {
      table.cell = undefined;
      if (!close) table.rows.push([]);
    } else if (table && (name === 'td' || name === 'th')) {
      table.cell = undefined;
      if (close) continue;
      table.cell = { text: '', columnSpan: span(attributes, 'colspan'), rowSpan: span(attributes, 'rowspan') };
      if (table.rows.length === 0) table.rows.push([]);
      table.rows.at(-1)!.push(table.cell);
    }
  }
  endLine();
  while (tables.length) endTable();
  return blocks;
}

/** What stands for a picture, or comes up where the pointer rests: no part of the text. */
function described(attributes: string): Block[] {
  return [...attributes.matchAll(/(?:^|\s)(?:alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu)].flatMap(
    ([, a, b]): Block[] => {
      const text = decodeCharacters(a ?? b ?? '')
        .replace(/\s+/gu, ' ')
        .trim();
      return text.split(' ').length > 2 || /\p{Script=Han}{3}/u.test(text) ? [{ kind: 'hidden', text }] : [];
    },
  );
}

function span(attributes: string, name: string): number {
  const value = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), 200);
}

interface Tag {
  name: string;
  close: boolean;
  attributes: string;
}

/** Text and tags in order; comments and unseen elements are skipped. One pass, no backtracking. */
function* tokens(html: string): Generator<string | Tag> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      yield html.slice(at);
      return;
    }
    if (open > at) yield html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = html.indexOf('>', open + 1);
    const first = html.charCodeAt(open + 1);
    const isTag = first === 47 || first === 33 || first === 63 || ((first | 32) >= 97 && (first | 32) <= 122);
    if (end < 0 || !isTag) {
      yield '<';
      at = open + 1;
      continue;
    }
    const body = html.slice(open + 1, end);
    const close = body.startsWith('/');
    const name = /^\/?([a-zA-Z][a-zA-Z0-9:]*)/.exec(body.slice(0, 40))?.[1]?.toLowerCase() ?? '';
    at = end + 1;
    if (unseen.has(name) && !close && !body.endsWith('/')) {
      const closing = html.slice(at).search(new RegExp(`</${name}[\\s>]`, 'i'));
      at = closing < 0 ? (name === 'head' ? at : html.length) : at + closing;
      continue;
    }
    if (name) yield { name, close, attributes: body.slice(name.length + (close ? 1 : 0)) };
  }
}

/** Character references of HTML as characters. */
export function decodeCharacters(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[A-Za-z]{2,8});?/gi, (whole, name: string) => {
    if (name[0] !== '#') return namedCharacters[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
