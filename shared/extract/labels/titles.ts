import type { DocumentType } from '../../model/document.ts';
import { titleTree } from './title-index.ts';
import { labelText, tokenize } from './tokens.ts';

export interface TitleMatch {
  type: DocumentType;
  language: string;
  /** 1 when the title is the whole line; lower the more other words stand around it. */
  score: number;
  /** The title as printed. */
  label: string;
}

/** The kinds of document that a line names as a title would ("COMMERCIAL INVOICE", "商业发票 COMMERCIAL INVOICE"), best first. */
export function titleOf(text: string): TitleMatch[] {
  if (text.length > 160) return [];
  const plain = labelText(text);
  const tokens = tokenize(plain);
  // In spaced-out titles ("I N V O I C E") the single letters have become one word already.
  const found = new Map<DocumentType, TitleMatch & { covered: number }>();
  for (let place = 0; place < tokens.length; ) {
    const hit = titleTree().at(tokens, place)[0];
    if (!hit) {
      place += 1;
      continue;
    }
    for (const { is, language } of hit.meanings) {
      const covered = hit.end - place + (found.get(is)?.covered ?? 0);
      const label = found.get(is)?.label ?? plain.slice(tokens[place]!.start, tokens[hit.end - 1]!.end);
      const share = covered / tokens.length;
      const score = Number((share * (place === 0 || share > 0.9 || found.has(is) ? 1 : 0.9)).toFixed(2));
      found.set(is, { type: is, language, score, label, covered });
    }
    place = hit.end;
  }
  return [...found.values()].sort((a, b) => b.score - a.score).map(({ covered: _covered, ...match }) => match);
}
