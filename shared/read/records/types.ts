/** A layout of records that carries no head of its own: each line is one record, its fields known by their place. */
export interface RecordLayout {
  /** What the layout is called; stands over the table and in the note on the file. */
  title: string;
  /** The label of each field, in order; a field without a name in the source is left out. */
  heads: readonly string[];
  /** The fields of one line, in the order of `heads` and with inner blanks trimmed, or undefined for a line that is no record of this layout. */
  fields(line: string): string[] | undefined;
  /** Puts fields in their places where only all records together tell which is which. */
  settle?(records: string[][]): void;
}

/** A field of fixed width: its first and last column, counted from 1 as the layouts are published. */
export interface Span {
  head: string;
  from: number;
  to: number;
}

export const cut = (line: string, { from, to }: Pick<Span, 'from' | 'to'>): string => line.slice(from - 1, to).trim();

/** Whether eight digits are a day, and from when the trade keeps such files. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || year < 1980 || year > 2100 || month > 12) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
