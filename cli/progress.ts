import { oneLine } from './one-line.ts';
import { barLine } from './terminal/bar.ts';
import { isTerminal, showsColour } from './terminal/colour.ts';
import { type Reading, readingOf } from './terminal/time-left.ts';

/** Progress on standard error: one line a paper; on a terminal with a bar below it while papers are read. */
export interface Progress {
  /** The papers that will be read, by their bytes. */
  files(bytes: readonly number[]): void;
  paper(name: string, index: number, count: number): void;
  page(page: number, pages: number | undefined): void;
  /** A page of the paper was read from its picture, now or (`kept`) before. */
  picture(picture: number, pictures: number, kept: boolean): void;
  /** Ends the line of the paper; the line is written when the function that comes back is called. */
  done(said: string): () => void;
  say(text: string): void;
}

/** Pictures from which a scan is told of page by page where lines cannot be rewritten: some half a minute of reading. */
const longScan = 5;

/** Where progress is told: standard error, or any writable that knows whether it is a terminal. */
export interface ProgressStream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** `now`: milliseconds. */
export function progressOn(
  stream: ProgressStream,
  env: NodeJS.ProcessEnv = process.env,
  now: () => number = Date.now,
): Progress {
  let line = '';
  let paperName = '';
  let reading: Reading = readingOf([]);
  const live = isTerminal(stream, env);
  const colour = showsColour(stream, env);
  const clear = () => {
    if (live) stream.write('\r\u001b[K');
  };
  const draw = (where = '') => {
    if (!live) return;
    const about = `${line}${where}`;
    stream.write(`\r\u001b[K${barLine({ ...reading.stands(now()), about }, stream.columns ?? 80, colour)}`);
  };
  return {
    files: (bytes) => {
      reading = readingOf(bytes);
    },
    paper: (name, index, count) => {
      paperName = oneLine(name);
      line = `reading ${String(index).padStart(String(count).length)}/${count}  ${paperName}`;
      reading.paper(index - 1, now());
      draw();
    },
    page: (page, pages) => {
      if (pages === undefined || pages <= 1) return;
      reading.page(page, pages, now());
      draw(`  page ${page} of ${pages}`);
    },
    picture: (picture, pictures, kept) => {
      const where = `page ${picture} of ${pictures}${kept ? ', read before' : ''}`;
      reading.picture(picture, pictures, kept, now());
      if (live) draw(`  ${where}`);
      else if (pictures >= longScan) stream.write(`${paperName}: ${where}\n`);
    },
    done: (said) => {
      reading.done(now());
      clear();
      const whole = `${line}  ${said}\n`;
      return () => stream.write(whole);
    },
    say: (text) => {
      clear();
      stream.write(`${text.split('\n').map(oneLine).join('\n')}\n`);
    },
  };
}
