import { oneLine } from '../one-line.ts';
import { barLine } from '../terminal/bar.ts';
import { isTerminal, showsColour } from '../terminal/colour.ts';

/** Standard error as the commands write to it. */
export interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Told of a bundle on its way: one line rewritten on a terminal, plain lines elsewhere. */
export interface UploadProgress {
  /** `total`: bytes of all papers; `done`: of those that are there. */
  bytes(name: string, done: number, total: number): void;
  uploaded(name: string, index: number, count: number): void;
  /** What it waits for; the same words are said once. */
  waits(text: string): void;
  say(text: string): void;
  clear(): void;
}

/** Rewrites no more often than eyes follow. */
const frame = 100;

export function uploadProgress(screen: Screen, env: NodeJS.ProcessEnv, now: () => number = Date.now): UploadProgress {
  const live = isTerminal(screen, env);
  const begun = now();
  let last = '';
  let drawn = 0;
  const clear = () => {
    if (live) screen.write('\r\u001b[K');
  };
  const say = (text: string) => {
    clear();
    screen.write(`${oneLine(text)}\n`);
  };
  const draw = (line: string) => screen.write(`\r\u001b[K${line}`);
  return {
    clear,
    say,
    bytes: (name, done, total) => {
      if (!live || (now() - drawn < frame && done < total)) return;
      drawn = now();
      const seconds = (now() - begun) / 1000;
      const secondsLeft = done > 0 && seconds > 2 ? (seconds / done) * (total - done) : undefined;
      const share = total === 0 ? 1 : done / total;
      draw(
        barLine(
          { done: share, about: `uploading ${name}`, secondsLeft },
          screen.columns ?? 80,
          showsColour(screen, env),
        ),
      );
    },
    uploaded: (name, index, count) => say(`uploaded ${String(index).padStart(String(count).length)}/${count}  ${name}`),
    waits: (text) => {
      if (text === last) return;
      last = text;
      if (live) draw(oneLine(text).slice(0, (screen.columns ?? 80) - 1));
      else say(text);
    },
  };
}
