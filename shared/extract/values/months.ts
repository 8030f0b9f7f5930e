import { valueWords } from '../labels/value-words.ts';
import { foldText } from './fold.ts';

let names: Map<string, number> | undefined;

/** Month names and their short forms in every language (folded), with the month from 1. */
export function months(): ReadonlyMap<string, number> {
  names ??= new Map(
    valueWords.months.flatMap((list) =>
      list.flatMap((forms, index) => forms.map((form): [string, number] => [foldText(form), index + 1])),
    ),
  );
  return names;
}

/** The month that a printed word names ("Sept.", "марта", "Eylül"); undefined when it names none. */
export function parseMonth(word: string): number | undefined {
  return months().get(foldText(word).replace(/[.'’]+$/, ''));
}
