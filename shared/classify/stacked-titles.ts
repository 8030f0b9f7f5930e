import type { Face, FaceSegment } from './face.ts';

/** Words that one line of a title holds, and lines that a title is broken over. */
const stackWords = 6;
const stackLines = 3;

/** Titles broken over lines ("CERTIFICATE" over "OF ORIGIN"), as boxes of forms have them beside lines of other boxes; `joint` is the last break. */
export function stacked(face: Face): { segment: FaceSegment; joint: number }[] {
  if (face.usual === 0) return [];
  const short = face.segments.filter((s) => s.top < 0.5 && s.tokens.length > 0 && s.tokens.length <= stackWords);
  const under = (s: FaceSegment) =>
    short.find((t) => {
      const down = (t.top - s.top) / (face.usual * Math.max(s.size, t.size));
      const aligned = Math.abs(t.center - s.center) < 0.03 || Math.abs(t.left - s.left) < 0.005;
      return down > 0.6 && down < 2.2 && aligned && Math.max(s.size, t.size) < 1.6 * Math.min(s.size, t.size);
    });
  return short.flatMap((first) => {
    const found: { segment: FaceSegment; joint: number }[] = [];
    let stack = first;
    let last = first;
    for (let lines = 1; lines < stackLines; lines++) {
      const next = under(last);
      if (!next) break;
      const company = Math.min(stack.company, next.company);
      const size = Math.max(stack.size, next.size);
      stack = {
        ...stack,
        text: `${stack.text} ${next.text}`,
        tokens: [...stack.tokens, ...next.tokens],
        company,
        size,
      };
      found.push({ segment: stack, joint: stack.tokens.length - next.tokens.length });
      last = next;
    }
    return found;
  });
}
