/** A block of a page: a heading or paragraph, or a table with its rows. `line` counts from 1. */
export type Block =
  | { kind: 'text'; text: string; line: number; heading: boolean }
  | {
      kind: 'table';
      rows: { cells: string[]; head: boolean; line: number }[];
      caption: string;
      line: number;
      closed: boolean;
    };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  sect: '§',
  eacute: 'é',
  uuml: 'ü',
  dagger: '†',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwnj: '',
  zwj: '',
};

/** Entities of a text put into characters; an unknown one stays as it is. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex!, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const silent = /^(?:script|style|noscript|svg|template|head|select|iframe|object)$/;
const blockTag =
  /^(?:p|div|section|article|main|header|footer|nav|aside|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|figure|figcaption|form|hr|address|caption|details|summary|body|html|center|hd|fp|subject|sum|effdate|frdoc|notice|agency|act|supltinf|dates|gph|appendix|ext|sig|dated|billcod|preamb|furinf|add|prtpage)$/;
/** A raised mark is a footnote's, unless it belongs to a word ("1st"). */
const footnote = /^\s*(?:\[?\s*(?:\d{1,2}|[a-z]|[*†‡§]{1,3})\s*\]?|\*+)\s*$/i;

/**
 * The text and tables of a saved page, in order, as far as they can be read: unclosed cells and rows end where the next one begins. No
 * script is run and nothing is fetched.
 */
export function htmlBlocks(html: string): { title: string; blocks: Block[]; whole: boolean } {
  const blocks: Block[] = [];
  let title = '';
  let line = 1;
  let text = '';
  let blank = true;
  let textLine = 1;
  let heading = false;
  let table: Extract<Block, { kind: 'table' }> | undefined;
  let cell: { text: string } | undefined;
  let raised: string | undefined;
  let skip: string | undefined;
  let ended = false;

  const flush = (nextHeading = false) => {
    const said = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (said !== '') blocks.push({ kind: 'text', text: said, line: textLine, heading });
    text = '';
    blank = true;
    heading = nextHeading;
  };
  const endCell = () => {
    if (cell && table) table.rows.at(-1)?.cells.push(cell.text.replace(/[ \t\r\n\f]+/g, ' ').trim());
    cell = undefined;
  };
  const put = (said: string) => {
    if (raised !== undefined) raised += said;
    else if (cell) cell.text += said;
    else if (table) table.caption += said;
    else {
      if (blank) textLine = line;
      blank = blank && said.trim() === '';
      text += said;
    }
  };

  for (const token of html.matchAll(
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?\]\]>|<\/?([a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>?|[^<]+|</g,
  )) {
    const [raw, tagName] = token;
    const lines = raw.split('\n').length - 1;
    const at = line;
    line += lines;
    if (raw.startsWith('<!')) continue;
    if (tagName === undefined) {
      if (skip === undefined) {
        const said = unescaped(raw);
        const before = line;
        line = at;
        put(said);
        line = before;
      } else if (skip === 'title') title += unescaped(raw);
      continue;
    }
    const tag = tagName.toLowerCase();
    const closing = raw.startsWith('</');
    if (skip !== undefined) {
      if (closing && tag === skip) skip = skip === 'title' ? 'head' : undefined;
      else if (tag === 'title' && !closing && skip === 'head') skip = 'title';
      else if (skip === 'head' && !closing && tag === 'body') skip = undefined;
      if (tag !== 'body') continue;
    }
    if (!closing && silent.test(tag) && !raw.endsWith('/>')) {
      skip = tag;
      continue;
    }
    if (tag === 'html' && closing) ended = true;
    if (tag === 'sup') {
      if (!closing) raised = '';
      else if (raised !== undefined) {
        const mark = raised;
        raised = undefined;
        if (!footnote.test(mark)) put(mark);
      }
      continue;
    }
    if (tag === 'br') put(' ');
    else if (tag === 'table') {
      endCell();
      if (closing) {
        if (table) table.closed = true;
        table = undefined;
      } else {
        flush();
        table = { kind: 'table', rows: [], caption: '', line: at, closed: false };
        blocks.push(table);
      }
    } else if (table && tag === 'tr') {
      endCell();
      if (!closing) table.rows.push({ cells: [], head: false, line: at });
    } else if (table && (tag === 'td' || tag === 'th')) {
      endCell();
      if (!closing) {
        if (table.rows.length === 0) table.rows.push({ cells: [], head: false, line: at });
        if (tag === 'th') table.rows.at(-1)!.head = true;
        cell = { text: '' };
      }
    } else if (blockTag.test(tag)) {
      if (cell) put(' ');
      else if (!table) flush(!closing && /^h[1-6]$/.test(tag));
    }
  }
  flush();
  endCell();
  for (const block of blocks)
    if (block.kind === 'table') block.rows = block.rows.filter((r) => r.cells.some((c) => c !== ''));
  return { title: title.replace(/\s+/g, ' ').trim(), blocks, whole: ended };
}
