import type { Bundle } from './index.ts';

const columns = (texts: string[]) => texts.map((text) => text.padStart(12)).join('');
const kb = (bytes: number) => Math.ceil(bytes / 1024).toLocaleString('en');

export const heading = `${'function'.padEnd(10)}${columns(['code KB', 'all KB', 'budget KB'])}`;

/** A function's size beside its budget (KB unpacked), as a line of a table, with what it lacks below. */
export function weigh(name: string, { size, code, missing }: Bundle, budget: number): { line: string; over: boolean } {
  const over = size > budget * 1024;
  const row = `${name.padEnd(10)}${columns([kb(code), kb(size), budget.toLocaleString('en')])}`;
  const lines = [over ? `${row}  over its budget` : row, ...missing.map((what) => `           without ${what}`)];
  return { line: lines.join('\n'), over };
}
