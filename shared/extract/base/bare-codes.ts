import type { Line, Segment } from '../layout/types.ts';

/** A number that stands alone, of the length of a national number of lots (11) or bales (32), printed whole or in groups. */
const bare = /^(?:\d{11}|\d{32}|\d{5} \d{2} \d \d{3}|\d{5}-\d{2}-\d-\d{3})$/u;
/** What can head a column: words without a number of their own. */
const head = /^(?=.*\p{L}{2})(?!.*\d{3})/u;

/**
 * Long numbers in columns that came into no table, each with the words that stand above it in its column. What heads a column on one page
 * heads it on the next.
 */
export function bareCodes(lines: readonly Line[]): { label: string; segment: Segment }[] {
  const found: { label: string; segment: Segment }[] = [];
  let heads: Segment[] = [];
  for (const { segments } of lines)
    for (const segment of segments) {
      if (bare.test(segment.text.trim())) {
        const above = heads.find((h) => overlap(h, segment));
        found.push({ label: above?.text ?? '', segment });
      } else if (head.test(segment.text)) heads = [...heads.filter((h) => !overlap(h, segment)), segment];
    }
  return found;
}

const overlap = ({ box: [a, , w] }: Segment, { box: [b, , v] }: Segment): boolean => a < b + v && b < a + w;
