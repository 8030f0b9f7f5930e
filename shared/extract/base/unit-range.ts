import { isDay, parseRange } from '../values/index.ts';

/** A range of package numbers; short ones too ("1-500"), which elsewhere could be one number. */
export function rangeOf(text: string): { first: string; last: string; count: number } | undefined {
  if (isDay(text)) return undefined;
  const parsed = parseRange(text);
  if (parsed) return parsed;
  const match = /^\D{0,6}?(\d{1,6})\s*(?:[-–—~～]|to|至|до|a)\s*(\d{1,6})$/iu.exec(text.trim());
  const count = match ? Number(match[2]) - Number(match[1]) + 1 : 0;
  return match && count > 0 ? { first: match[1]!, last: match[2]!, count } : undefined;
}
