import { isDay, parseIdentifier, parseRange } from '../values/index.ts';

/** One entry of an identifier cell: a single number or a run. */
export interface UnitId {
  id: string;
  to?: string;
  count?: number;
}

const single = /^[\p{L}\d][\p{L}\d.]*$/u;
const grouped = /^\d{1,3}(?:[,\u00a0\u202f]\d{3})+$/u;

/** The identifiers of a cell: "1001", "1001-1100", "1001, 1002 and 1005-1010". Nothing for a cell without a figure. */
export function readIds(text: string): UnitId[] {
  if (!/\d/u.test(text) || isDay(text)) return [];
  if (single.test(text)) return [{ id: text }];
  if (grouped.test(text)) return [{ id: text.replace(/\D/gu, '') }];
  const whole = asRange(text);
  if (whole) return [whole];
  const parts = text.split(
    /\s*(?:[,;，；、\n]|\s&\s|\sand\s|\si\s|\sи\s|\sve\s|\sy\s|\se\s|\set\s|\sund\s|\sva\s|和|及)\s*/u,
  );
  return parts.flatMap((part) => {
    if (!/\d/u.test(part)) return [];
    const range = asRange(part);
    if (range) return [range];
    const id = parseIdentifier(part)?.value;
    return id && id.length <= 48 ? [{ id }] : [];
  });
}

function asRange(text: string): UnitId | undefined {
  const range = parseRange(text);
  return range && { id: range.first, to: range.last, count: range.count };
}
