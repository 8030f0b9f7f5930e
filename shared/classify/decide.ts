import type { DocumentType } from '../model/index.ts';
import { nameWeights } from './headline.ts';
import type { Scores } from './score.ts';

export interface TypeChoice {
  type: DocumentType;
  confidence: number;
  evidence: string[];
  /** Score of the chosen type, and how far it leads. */
  score: number;
  margin: number;
}

/** Under this nothing speaks: the paper is of no type that a rule knows. */
const floor = 3;
/** Within this, two types are equals, and the name of the file may settle it. */
const tie = 0.8;

/** The type for which most speaks. The file's name is asked only between equals. */
export function chooseType(scores: Scores, name: string): TypeChoice {
  const ranked = [...scores.total].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  let [best, second] = ranked;
  if (best && second && best[1] - second[1] < tie) {
    const named = nameWeights(name);
    const pick = ranked
      .filter(([, s]) => best![1] - s < tie)
      .sort((a, b) => (named[b[0]] ?? 0) - (named[a[0]] ?? 0) || b[1] - a[1])[0];
    if (pick && pick !== best) [best, second] = [pick, best];
  }
  if (!best || best[1] < floor) {
    return { type: 'other', confidence: best ? 0.4 : 0.3, evidence: [], score: 0, margin: 0 };
  }
  const [type, score] = best;
  const margin = Math.max(0, score - (second?.[1] ?? 0));
  const confidence = (score / (score + 2.5)) * (0.55 + 0.45 * Math.min(1, margin / 4));
  return {
    type,
    confidence: Math.round(confidence * 100) / 100,
    evidence: scores.words.get(type) ?? [],
    score,
    margin,
  };
}
