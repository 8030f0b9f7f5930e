import { columnsOf } from '../../shared/report/words.ts';
import { oneLine } from '../one-line.ts';

/** A line of progress: how much is done (0 to 1), what it is about, and the seconds that are left where they are known. */
export interface BarLine {
  done: number;
  /** Cut where the terminal is too narrow: it may hold a file's name. */
  about: string;
  secondsLeft?: number | undefined;
}

const cells = 16;

/** The line, no wider than the terminal: one that wraps could not be rewritten. */
export function barLine({ done, about, secondsLeft }: BarLine, columns: number, colour: boolean): string {
  const share = Math.min(1, Math.max(0, Number.isFinite(done) ? done : 0));
  const full = Math.floor(share * cells);
  const bar = `${'█'.repeat(full)}${'░'.repeat(cells - full)}`;
  const left = secondsLeft === undefined ? '' : `  ${timeLeft(secondsLeft)}`;
  const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
  const room = columns - 1 - cells - 1 - percent.length - 2 - left.length;
  const shown = colour ? `\u001b[32m${bar}\u001b[39m` : bar;
  if (room < 8) return cut(`${percent}${left}`, columns - 1);
  return `${shown} ${percent}  ${cut(oneLine(about), room)}${left}`;
}

/** "about 2 min left": no more exact than an estimate is. */
export function timeLeft(seconds: number): string {
  if (seconds < 3) return 'a moment left';
  if (seconds < 55) return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} s left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `about ${minutes} min left` : `about ${Math.round(seconds / 360) / 10} h left`;
}

/** A text cut to so many columns of the terminal; wide characters take two. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let taken = '';
  let used = 1;
  for (const char of text) {
    used += columnsOf(char);
    if (used > columns) break;
    taken += char;
  }
  return `${taken}…`;
}
