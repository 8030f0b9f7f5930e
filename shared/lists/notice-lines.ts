import { htmlBlocks, unescaped } from './html-blocks.ts';

/** A paragraph of a notice, with the line of the file on which it begins. */
export interface Paragraph {
  text: string;
  line: number;
  /** It opens with a bullet or number: an item of a list. */
  item: boolean;
}

/** Lines of the printed page that belong to no text: running heads, page marks, the printer's own. */
const ofThePage =
  /^(?:\[\[page \d+\]\]|verdate .*|\d{4,6}|.*\bfederal register\s*\/\s*vol\..*|.*\bjkt \d+.*|\S+ on \S+ with (?:notices|rules)\d?.*|frm \d+.*|-{5,}|={5,})$/i;
const bullet = /^(?:<bullet>|[•●▪■◦·]|[-–—]\s|\(?\d{1,3}[.)]\s|\([a-z]\)\s|o\s{2,})\s*/iu;
const legalStart = /^(?:Ltd|Limited|Inc|LLC|Co\b|Corp|Corporation|Company|Group\b)/;
const ends = /(?:\.|\)|;|:)$/;

/**
 * A notice as its paragraphs: from the text of the Government Publishing Office, from the page or the XML of the Federal Register, or from
 * the text of its PDF. Lines that the print wrapped are joined again.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const pre = /<pre\b[^>]*>([\s\S]*?)<\/pre>/i.exec(text);
  if (pre)
    return fromLines(
      unescaped(pre[1]!.replace(/<bullet>/gi, '• ').replace(/<[^>]*>/g, '')),
      text.slice(0, pre.index).split('\n').length,
    );
  if (/<(?:html|body|p|notice|fp|div)\b/i.test(text)) {
    const { blocks } = htmlBlocks(text.replace(/<bullet>/gi, '• ').replace(/<li\b([^>]*)>/gi, '<li$1>• '));
    return blocks.flatMap((b) =>
      b.kind === 'text'
        ? [asParagraph(b.text, b.line)]
        : b.rows.map((r) => asParagraph(r.cells.filter(Boolean).join(' '), r.line)),
    );
  }
  return fromLines(text.replace(/<bullet>/gi, '• '), 1);
}

const asParagraph = (text: string, line: number): Paragraph => {
  const said = text.replace(/\s+/g, ' ').trim();
  const mark = bullet.exec(said);
  return { text: mark ? said.slice(mark[0].length) : said, line, item: mark !== null };
};

function fromLines(text: string, first: number): Paragraph[] {
  const lines = text.split(/\r?\n|\f/);
  const widths = lines
    .map((l) => l.trimEnd().length)
    .filter((n) => n > 0)
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 72;
  const found: Paragraph[] = [];
  let open: { raw: string; line: number; indented: boolean; last: string } | undefined;
  const close = () => {
    if (open) found.push(asParagraph(open.raw, open.line));
    open = undefined;
  };
  lines.forEach((line, i) => {
    const said = line.trim();
    if (said !== '' && ofThePage.test(said)) return;
    if (said === '') {
      // A page that ends in the middle of a bracket goes on behind its foot.
      if (open && !isOpen(open.raw)) close();
      return;
    }
    const indented = /^\s{2,}\S/.test(line);
    if (open && goesOn(open, line, said, indented, width)) {
      const hyphen = /\p{Ll}-$/u.test(open.last) && /^\p{Ll}/u.test(said);
      open.raw = hyphen ? open.raw.slice(0, -1) + said : `${open.raw} ${said}`;
      open.last = line;
      return;
    }
    close();
    open = { raw: said, line: first + i, indented, last: line };
  });
  close();
  return found;
}

const isOpen = (text: string) => text.split('(').length > text.split(')').length;

/** Does a line go on with the paragraph before it? */
function goesOn(
  open: { raw: string; last: string; indented: boolean },
  line: string,
  said: string,
  indented: boolean,
  width: number,
): boolean {
  if (isOpen(open.raw) && open.raw.length < 900) return true;
  if (bullet.test(said)) return false;
  // The Office's text leaves the blank at which it wrapped, and indents the first line of a paragraph.
  if (/\S $/.test(open.last)) return true;
  if (/^\p{Ll}/u.test(said) || legalStart.test(said) || /^\(/.test(said)) return true;
  if (/(?:,|;|\b(?:and|of|the|or|to|in|for))$/i.test(open.raw)) return true;
  if (indented && !open.indented) return false;
  const full = open.last.trimEnd().length >= width * 0.72;
  return full && !ends.test(open.raw) && !/^\s{2,}/.test(line);
}
