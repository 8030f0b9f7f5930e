/** What parts the fields of a delimited text. */
export type Delimiter = ',' | ';' | '\t' | '|' | '^' | '~' | '@';

const candidates: Delimiter[] = ['\t', '|', ';', '^', ',', '~', '@'];
/** Records looked at: the head of a file shows its shape. */
const looked = 400;

/**
 * The delimiter of a text whose records agree on their number of fields, or undefined for prose. A few title lines above
 * the table and ragged rows are allowed; decimal commas and commas of a sentence are told from delimiters.
 */
export function sniffDelimiter(text: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of candidates) {
    const score = consistency(text, delimiter);
    if (score > 0 && (!best || score > best.score + 1e-9)) best = { delimiter, score };
  }
  return best?.delimiter;
}

/** 0 when the delimiter does not part records, else the share of records that agree, weighted by their fields. */
function consistency(text: string, delimiter: Delimiter): number {
  const { counts, loose, decimal } = countDelimiters(text, delimiter);
  const filled = counts.filter((count) => count >= 0);
  if (filled.length < 2) return 0;
  const tally = new Map<number, number>();
  for (const count of filled) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  let mode = 0;
  let hits = 0;
  for (const [count, n] of tally) if (n * Math.min(count, 4) > hits * Math.min(mode, 4)) [mode, hits] = [count, n];
  if (hits < 2) return 0;
  const total = filled.reduce((sum, count) => sum + count, 0);
  let share = hits / filled.length;
  if (share < 0.5) {
    // A long preamble or footer: the records that hold the delimiter must agree among themselves, one after another.
    const holding = filled.filter((count) => count > 0).length;
    const blocks = delimiter !== '@' && delimiter !== '~' && inBlocks(counts, loose, decimal);
    if (!blocks && (mode < 3 || hits < 3 || hits / holding < 0.6)) return 0;
    share = 0.5;
    if (blocks) return share * (1 + Math.log2(mode + 1));
  }
  if (mode === 1 && delimiter !== '\t' && share < 0.8) return 0;
  if ((delimiter === '@' || delimiter === '~') && (mode < 5 || share < 0.9)) return 0;
  // Commas of a sentence are followed by a space; those of a list of fields mostly are not.
  if (delimiter === ',' && loose > total * 0.7 && (share < 0.9 || mode < 2)) return 0;
  // Columns that stand apart by blanks have decimal commas in them: "218,0      222,0".
  if (delimiter === ',' && decimal > total * 0.9) return hasColumns(text) ? 0 : 0.01 * share;
  return share * (1 + Math.log2(mode + 1));
}

/**
 * Rows of two fields over a short wider table, or the other way round: no one number of fields stands in most records, yet each stands in a
 * run of like ones. Commas of a sentence and of decimals run so seldom, and are told by the blank or the digits beside them.
 */
function inBlocks(counts: readonly number[], loose: number, decimal: number): boolean {
  const filled = counts.filter((count) => count >= 0);
  const held = filled.filter((count) => count > 0);
  const total = held.reduce((sum, count) => sum + count, 0);
  if (held.length < 0.7 * filled.length || loose > 0.3 * total || decimal > 0.5 * total) return false;
  const like = filled.filter((count, i) => count > 0 && (filled[i - 1] === count || filled[i + 1] === count));
  return like.length >= 0.85 * held.length && like.some((count) => count >= 2);
}

/** Whether most lines that hold a decimal comma part their numbers by wide blanks. */
function hasColumns(text: string): boolean {
  const lines = text.split(/\r?\n|\r/u, looked).filter((line) => /\d,\d/.test(line));
  return lines.filter((line) => /\S {2,}\S*\d,\d/.test(line)).length > lines.length / 2;
}

function countDelimiters(text: string, delimiter: Delimiter): { counts: number[]; loose: number; decimal: number } {
  const counts: number[] = [];
  let count = 0;
  let loose = 0;
  let decimal = 0;
  let fieldStart = true;
  let quoted = false;
  let blank = true;
  for (let i = 0; i < text.length && counts.length < looked; i += 1) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') i += 1;
      else if (c === '"') quoted = false;
      continue;
    }
    if (c === '\n' || (c === '\r' && text[i + 1] !== '\n')) {
      counts.push(blank && count === 0 ? -1 : count);
      count = 0;
      blank = true;
      fieldStart = true;
    } else if (c === delimiter) {
      count += 1;
      if (text[i + 1] === ' ') loose += 1;
      if (/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')) decimal += 1;
      fieldStart = true;
    } else if (c === '"' && fieldStart && closes(text, i)) {
      quoted = true;
      blank = false;
    } else if (c !== ' ' && c !== '\r') {
      blank = false;
      fieldStart = false;
    }
  }
  if (!blank || count > 0) counts.push(count);
  return { counts, loose, decimal };
}

/** Whether the quote at `start` is closed again within a bounded stretch: a stray inch mark is not. */
function closes(text: string, start: number): boolean {
  const end = text.indexOf('"', start + 1);
  return end > 0 && end - start < 32_768;
}
