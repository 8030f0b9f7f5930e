import { PhraseIndex, tokensOf } from '../../classify/phrases.ts';
import { titlePhrases } from '../../classify/title-phrases.ts';
import { titleOf } from '../labels/titles.ts';

const titles = new PhraseIndex<true>();
for (const { title, tokens } of titlePhrases) titles.add(title, true, tokens);

const small = new Set(
  'no nr number original copy duplicate triplicate page of for the and a de del da di du des la le и от для'.split(' '),
);
const cache = new Map<string, boolean>();

/** Whether a text is the title of a paper ("COMMERCIAL INVOICE", "Invoice INV-12"): a title phrase covers most of its words. */
export function isTitle(text: string): boolean {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size > 20_000) cache.clear();
  const tokens = tokensOf(text);
  let covered = 0;
  if (tokens.length <= 20) for (const match of titles.find(tokens, true)) covered += match.to - match.from;
  const words = tokens.filter((t) => !/\p{N}/u.test(t) && !small.has(t)).length;
  const answer = (covered > 0 && covered >= words * 0.7) || (titleOf(text)[0]?.score ?? 0) >= 0.95;
  cache.set(text, answer);
  return answer;
}

/** What follows a title at the start of a text ("Facture N° FA-2017-0010" → "N° FA-2017-0010"); undefined when no title starts it. */
export function afterTitle(text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  for (let n = Math.min(words.length - 1, 6); n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    if (/\d/u.test(head) || !isTitle(head)) continue;
    const tokens = tokensOf(head);
    if ([...titles.find(tokens, true)][0]?.from !== 0) continue;
    return words.slice(n).join(' ');
  }
  return undefined;
}
