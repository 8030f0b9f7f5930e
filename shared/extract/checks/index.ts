import type { Page, Word } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { settleByArithmetic } from './by-arithmetic.ts';
import { settleByCheckDigit } from './by-check-digit.ts';
import { settleByCode } from './by-code.ts';
import { settleByDate } from './by-date.ts';
import { settleByRange } from './by-range.ts';
import { settleByRepeat } from './by-repeat.ts';
import { settleBySequence } from './by-sequence.ts';
import { settleByShape } from './by-shape.ts';
import { Doubts } from './spelling.ts';

export { markDoubts } from './mark.ts';

/** What the checks made of the doubtful characters of a document. */
export interface Checked {
  /** The pages with what is settled in their words; the same pages when nothing had to be changed. */
  pages: readonly Page[];
  doubts: Doubts;
  /** For each word of `pages` that had doubtful characters, the word as it was read. */
  read: Map<Word, Word>;
  changed: boolean;
}

/**
 * Checks the doubtful characters of a document against what the paper itself says: check digits, sequences and shapes of its lists,
 * sums, ranges, dates. A character is settled only when exactly one combination of the possible ones fits; a character of which the
 * engine was sure is never changed, nor is any of a file that spells its own text. Undefined when nothing is in doubt.
 */
export function checkDoubts(context: Context): Checked | undefined {
  const doubts = new Doubts();
  const { layout } = context;
  for (const { page } of layout.pages)
    if (page.reader === 'ocr' || page.reader === 'textract')
      for (const word of page.words) doubts.add(word, page.reader);
  const isRead = ({ page }: (typeof layout.pages)[number]) => page.reader === 'ocr' || page.reader === 'textract';
  // A number that lost a figure is in no doubt by itself: the list that it stands in tells.
  if (doubts.size === 0 && !(layout.tables.length > 0 && layout.pages.some(isRead))) return undefined;
  const lines = layout.pages.flatMap((p) => p.lines);
  for (const page of layout.pages) settleByCode(page, doubts);
  settleByCheckDigit(lines, doubts);
  settleByDate(context, lines, doubts);
  // What one check settles is sure ground for the next.
  for (let round = 0; round < 2; round++) {
    for (const table of layout.tables) {
      settleBySequence(table, doubts);
      settleByShape(table, doubts);
      settleByArithmetic(context, table, doubts);
    }
    settleByRange(context, doubts);
  }
  settleByRepeat(layout, doubts);
  return apply(
    layout.pages.map((p) => p.page),
    doubts,
  );
}

/** Writes what is settled into the words; what is left open stands in `doubtful` of the new words. */
function apply(pages: readonly Page[], doubts: Doubts): Checked {
  const read = new Map<Word, Word>();
  let changed = false;
  const after = pages.map((page): Page => {
    if (!page.words.some((w) => doubts.all(w).length > 0)) return page;
    const words = page.words.map((word) => {
      if (doubts.all(word).length === 0) return word;
      const made = rewritten(word, doubts);
      // A stain that was read as a stop stays where it is: a word of no characters would be none.
      if (made.text === '') return word;
      changed ||= made.text !== word.text;
      read.set(made, word);
      return made;
    });
    return { ...page, words };
  });
  return { pages: after, doubts, read, changed };
}

function rewritten(word: Word, doubts: Doubts): Word {
  const { doubtful: _, ...rest } = word;
  const open: NonNullable<Word['doubtful']> = [];
  let text = '';
  let from = 0;
  for (const { at, options } of doubts.all(word)) {
    text += word.text.slice(from, at);
    const [kept, ...others] = options;
    const told = word.doubtful?.some((d) => d.at === at) === true;
    if (others.length > 0 && told) open.push({ at: text.length, confidence: kept!.confidence, others });
    text += kept!.text;
    from = at + 1;
  }
  text += word.text.slice(from);
  return { ...rest, text, ...(open.length > 0 ? { doubtful: open } : {}) };
}
