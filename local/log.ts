import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edge } from '../functions/edge/edge.ts';

type Level = 'INFO' | 'WARN' | 'ERROR';

export interface Log {
  /** What a function tells operators, for the function of this name. */
  edgeOf(service: string): Edge;
  /** A line of the system itself. */
  write(service: string, level: Level, message: string, fields?: object): void;
  /** A short line for who looks at the terminal. */
  say(line: string): void;
}

/**
 * Logs as JSON lines in `<folder>/log/<day>.jsonl`, in the fields that Powertools writes in Lambda; warnings and errors also as a short
 * line for a person.
 */
export function logIn(folder: string, say: (line: string) => void): Log {
  mkdirSync(join(folder, 'log'), { recursive: true });
  const append = (fields: object) => {
    const timestamp = new Date().toISOString();
    const file = join(folder, 'log', `${timestamp.slice(0, 10)}.jsonl`);
    try {
      appendFileSync(file, `${JSON.stringify({ timestamp, ...fields })}\n`);
    } catch (error) {
      // A full disk must not stop what can still be done.
      say(`log: ${error instanceof Error ? error.message : error}`);
    }
  };
  const write: Log['write'] = (service, level, message, fields = {}) => {
    append({ level, service, message, ...fields });
    if (level === 'INFO') return;
    const { reason, name } = fields as { reason?: unknown; name?: unknown };
    say(`${service}: ${message}${(reason ?? name) ? ` (${String(reason ?? name).slice(0, 200)})` : ''}`);
  };
  return {
    write,
    say,
    edgeOf(service) {
      let keys: Record<string, unknown> = {};
      const at =
        (level: Level) =>
        (input: string | { message: string }, ...extra: unknown[]) => {
          const { message, ...rest } = typeof input === 'string' ? { message: input } : input;
          write(service, level, message, Object.assign({}, keys, rest, ...extra.map(fieldsOf)));
        };
      return {
        log: {
          info: at('INFO'),
          warn: at('WARN'),
          error: at('ERROR'),
          addContext: () => {},
          appendKeys: (more) => {
            keys = { ...keys, ...more };
          },
          resetKeys: () => {
            keys = {};
          },
        },
        count: (metric, by = 1) => append({ service, metric, value: by }),
        time: (metric, milliseconds) => append({ service, metric, milliseconds }),
        flush: () => {},
      };
    },
  };
}

const fieldsOf = (extra: unknown): object =>
  extra instanceof Error
    ? { name: extra.name, reason: extra.message, stack: extra.stack }
    : typeof extra === 'object' && extra !== null
      ? extra
      : { extra };
