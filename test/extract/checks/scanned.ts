import type { DoubtfulCharacter, Page, Word } from '../../../shared/model/index.ts';
import { page, type Row } from '../../classify/paper.ts';

const marked = /\{([^|{}])\|([^{}]*)\}/u;

/**
 * A page as OCR reads it. A doubtful character is written with what else it may be: "604{8|3}1" was read as 60481 and may be 60431;
 * "{8|3|5}" has two other readings, "{1|}" may be nothing.
 */
export function scannedPage(number: number, rows: readonly Row[], likely = 0.3): Page {
  const drawn = page(number, rows);
  return { ...drawn, reader: 'ocr', words: drawn.words.map((word) => doubtful(word, likely)) };
}

function doubtful(word: Word, likely: number): Word {
  const told: DoubtfulCharacter[] = [];
  let { text } = word;
  for (let found = marked.exec(text); found; found = marked.exec(text)) {
    const others = found[2]!.split('|');
    told.push({
      at: found.index,
      confidence: 1 - likely,
      others: others.map((other) => ({ text: other, confidence: likely / others.length })),
    });
    text = text.slice(0, found.index) + found[1] + text.slice(found.index + found[0].length);
  }
  return told.length === 0 ? word : { ...word, text, doubtful: told };
}
