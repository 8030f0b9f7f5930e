import type { Section } from './types.ts';

const numbered = /2\s*\(d\)\s*\(2\)\s*\(B\)\s*\(\s*(iv|v|iii|ii|i)\s*\)/gi;
/** What each list is for, in the words of the statute. */
const worded: readonly (readonly [Section, RegExp])[] = [
  ['i', /entities in (?:xinjiang|the xuar).{0,40}that mine,? produce,? or manufacture/i],
  ['ii', /working with the government of (?:the )?xinjiang.{0,60}to recruit/i],
  ['iv', /(?:that )?export(?:ed)? products.{0,80}into the united states/i],
  ['v', /that source material from (?:the )?xinjiang|facilities and entities,? including the xinjiang production/i],
];

/** The lists of UFLPA section 2(d)(2)(B) that a text names, by number or by the statute's words, in the order in which they stand. */
export function sectionsIn(text: string): Section[] {
  const found = new Set<Section>();
  for (const m of text.matchAll(numbered)) {
    const section = m[1]!.toLowerCase();
    if (section !== 'iii') found.add(section as Section);
  }
  if (found.size === 0) for (const [section, words] of worded) if (words.test(text)) found.add(section);
  return [...found];
}
