import type { Word } from '../../model/index.ts';
import type { Line } from '../layout/types.ts';
import { checkedNumbers, compact } from './check-numbers.ts';
import { decide } from './decide.ts';
import type { Doubts } from './spelling.ts';

/** Most words that one number is printed in ("MSKU 123 456 7", an IBAN in groups of four). */
const mostWords = 9;
/** Longest of these numbers: an IBAN with its blanks. */
const longest = 44;
/** Characters in front of a number in which its label is looked for. */
const labelReach = 60;

/** Settles the doubtful characters of numbers that carry a check digit, wherever they stand in a line. */
export function settleByCheckDigit(lines: readonly Line[], doubts: Doubts): void {
  for (const [row, line] of lines.entries()) {
    const words = line.segments.flatMap((s) => s.words);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
        const group = words.slice(from, to);
        if (group.reduce((n, w) => n + w.text.length + 1, 0) > longest) break;
        if (!group.some((w) => doubts.of(w).length > 0)) continue;
        const above = lines[row - 1]?.text ?? '';
        settle(group, `${above} ${textOf(words.slice(0, from)).slice(-labelReach)}`, doubts);
      }
    }
  }
}

const textOf = (words: readonly Word[]): string => words.map((w) => w.text).join(' ');

function settle(group: readonly Word[], before: string, doubts: Doubts): void {
  const spelled = doubts.spell(group);
  const length = compact(spelled.text).length;
  if (length < 7 || length > 37 || !/\d{3}/u.test(spelled.text.replace(/[OoIlSBZG]/gu, '0'))) return;
  // A label may stand at the head of the words themselves ("IMO9321483").
  const head = /^(\p{L}{2,}[\s.:]*?(?:no|nr|№)?[\s.:]+)?/iu.exec(spelled.text)?.[1] ?? '';
  const label = `${before} ${head}`;
  const lead = compact(head).length;
  for (const kind of checkedNumbers) {
    // A character more or less may have been read.
    const [least, most] = kind.length;
    if (length < least - 1 || length > most + lead + 1) continue;
    if (kind.label && !kind.label.test(label)) continue;
    const meaning = ([text]: string[]): string | undefined => {
      const number = compact(text!.replace(/^[\s:#]+|[\s:;,.]+$/gu, '')).toUpperCase();
      return kind.shape.test(number) && kind.holds(number) ? number : undefined;
    };
    if (decide(doubts, [spelled], meaning, `the check digit of the ${kind.name}`, { strict: true })) return;
  }
}
