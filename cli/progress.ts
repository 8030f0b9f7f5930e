import { oneLine } from './one-line.ts';

/** Progress on standard error: one line a paper, rewritten in place on a terminal while its pages are read. */
export interface Progress {
  paper(name: string, index: number, count: number): void;
  page(page: number, pages: number | undefined): void;
  /** Ends the line of the paper; the line is written when the function that comes back is called. */
  done(said: string): () => void;
  say(text: string): void;
}

/** `stream` is standard error, or any writable that knows whether it is a terminal. */
export function progressOn(stream: { write(text: string): unknown; isTTY?: boolean }): Progress {
  let line = '';
  const rewrite = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return {
    paper: (name, index, count) => {
      line = `reading ${String(index).padStart(String(count).length)}/${count}  ${oneLine(name)}`;
      rewrite(line);
    },
    page: (page, pages) => {
      if (pages !== undefined && pages > 1) rewrite(`${line}  page ${page} of ${pages}`);
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
