import { oneLine } from './one-line.ts';

/** Progress on standard error: one line a paper, rewritten in place on a terminal while its pages are read. */
export interface Progress {
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

/** `stream` is standard error, or any writable that knows whether it is a terminal. */
export function progressOn(stream: { write(text: string): unknown; isTTY?: boolean }): Progress {
  let line = '';
  let paperName = '';
  const rewrite = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return {
    paper: (name, index, count) => {
      paperName = oneLine(name);
      line = `reading ${String(index).padStart(String(count).length)}/${count}  ${paperName}`;
      rewrite(line);
    },
    page: (page, pages) => {
      if (pages !== undefined && pages > 1) rewrite(`${line}  page ${page} of ${pages}`);
    },
    picture: (picture, pictures, kept) => {
      const where = `page ${picture} of ${pictures}${kept ? ', read before' : ''}`;
      if (stream.isTTY) rewrite(`${line}  ${where}`);
      else if (pictures >= longScan) stream.write(`${paperName}: ${where}\n`);
    },
    done: (said) => {
      rewrite('');
      const whole = `${line}  ${said}\n`;
      return () => stream.write(whole);
    },
    say: (text) => {
      rewrite('');
      stream.write(`${text.split('\n').map(oneLine).join('\n')}\n`);
    },
  };
}
