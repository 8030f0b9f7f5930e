import type { Weights } from './evidence.ts';
import type { Face } from './face.ts';

/** A shape of a page that tells its kind without a word of any language. */
interface Shape {
  name: string;
  weights: Weights;
  /** Lines that must fit before the shape counts. */
  atLeast: number;
  line: RegExp;
}

const shapes: readonly Shape[] = [
  {
    name: 'SWIFT field tags',
    weights: { 'payment-record': 9 },
    atLeast: 3,
    line: /^\s*(?::\d{2}[A-Z]?:|F?(?:20|23B|32A|33B|50[AFK]|52[AD]|53[AB]|57[AD]|59[AF]?|70|71[AFG])\s?:)/u,
  },
  {
    // USDA Universal Classification Data Format: gin code, bale number, date classed, module type (DOMAIN.md 11.1).
    name: 'USDA classification records',
    weights: { 'ginning-record': 9 },
    atLeast: 1,
    line: /^\d{12}(?:(?:19|20)\d{6}|\d{6})[012]\d{5}/u,
  },
  {
    name: 'fibre tester log',
    weights: { 'lab-report': 8 },
    atLeast: 2,
    line: /^(?:[^@]*@){12,}/u,
  },
];

/** What the shape of the lines says. */
export function shapeEvidence(face: Face): { weights: Weights; name: string }[] {
  return shapes.filter((s) => face.lines.filter((l) => s.line.test(l)).length >= s.atLeast);
}
