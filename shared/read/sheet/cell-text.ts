import { SSF } from '@e965/xlsx';

/** A number with three decimals: as text it might be one of thousands. */
export const isPointed = (text: string): boolean => /^\d{1,3}\.\d{3}$/.test(text);

/**
 * What a cell says: the text that a person sees, but a true date as `YYYY-MM-DD` (with ` HH:MM` when its format shows a
 * time, `YYYY-MM` when it shows no day), and a number in full where its format hides digits.
 */
export function numberText(value: number, format: string, date1904: boolean): string {
  if (!Number.isFinite(value)) return String(value);
  if (format !== 'General' && SSF.is_date(format)) return dateText(value, format, date1904);
  return shownNumber(value, format);
}

function dateText(value: number, format: string, date1904: boolean): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  const code = SSF.parse_date_code(value, { date1904 });
  const shown = formatted(value, format, date1904);
  if (!code || value < 0) return shown || plain(value);
  const hasYear = /[yeg]/i.test(bare) || /d/i.test(bare);
  // Times alone, and durations, are no dates.
  if (!hasYear || code.y < 1901) return shown;
  const two = (n: number) => String(n).padStart(2, '0');
  const month = `${code.y}-${two(code.m)}`;
  if (!/d/i.test(bare)) return /m/i.test(bare) ? month : String(code.y);
  const time = /[hH]/.test(bare) && code.H + code.M + code.S > 0 ? ` ${two(code.H)}:${two(code.M)}` : '';
  return `${month}-${two(code.d)}${time}`;
}

function formatted(value: number, format: string, date1904 = false): string {
  try {
    return SSF.format(format, value, { date1904 }).trim();
  } catch {
    return plain(value);
  }
}

/** The number in full: fifteen significant digits are all that a sheet holds; never in powers of ten below 1e21. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  if (Math.abs(rounded) < 1) return rounded.toFixed(20).replace(/0+$/, '');
  return BigInt(rounded).toString();
}

function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === '@' || format === '') return plain(value);
  const shown = formatted(value, format);
  if (!shown) return '';
  const digits = shown.replace(/\D/g, '');
  // Text for a number ("Yes", "-"), or digits set in groups ("12-345-6"): as shown.
  if (!digits) return shown;
  if (digits.replace(/^0+/, '') === plain(Math.abs(value)).replace(/\D/g, '').replace(/^0+/, '')) return shown;
  const runs = shown.match(/\d[\d,]*(\.\d+)?|\.\d+/g) ?? [];
  if (runs.length !== 1 || /\de[+-]?\d/i.test(shown)) return plain(value);
  const run = runs[0]!;
  const scale = shown.includes('%') ? 100 : 1;
  const full = Math.abs(value) * scale;
  const read = Number(run.replace(/,/g, ''));
  const decimals = run.split('.')[1]?.length ?? 0;
  if (Math.abs(read - full) <= Math.max(full, 1) * 1e-12) return shown;
  // Rounded for the eye: the same setting with all its digits. A format that scales (thousands) gives the plain number.
  return Math.abs(read - full) <= 0.5001 * 10 ** -decimals ? shown.replace(run, plain(full)) : plain(value);
}
