import type { Document } from '../model/index.ts';
import { languageSays, readsInEnglish, type Translation, translationOf } from '../trace/translations.ts';
import { answer, notApplicable } from './answer.ts';
import type { Rule } from './types.ts';

const isKnown = (d: Document): boolean => /^[a-z]{2}$/.test(d.language);

/** The language to be translated: of a form whose names are Latin letters it is the other one. */
const foreignOf = (d: Document): string => (d.language === 'en' ? (d.languages[1] ?? 'en') : d.language);

/** The best translation that the bundle has: a whole one before one in part. */
function bestOf(original: Document, english: readonly Document[]): Translation | undefined {
  const found = english.map((e) => translationOf(original, e)).filter((t) => t !== undefined);
  return found.includes('whole') ? 'whole' : found[0];
}

export const documentUntranslated: Rule = {
  id: 'document.untranslated',
  requirement: 'Every paper is in English or bilingual, or its translation is in the bundle.',
  check(c) {
    if (c.documents.length === 0) return notApplicable('there are no papers');
    const foreign = c.documents.filter((d) => isKnown(d) && !readsInEnglish(d));
    const english = c.documents.filter(readsInEnglish);
    const findings = foreign.flatMap((d) => {
      const translation = bestOf(d, english);
      if (translation === 'whole') return [];
      const what = `${d.name} (${d.type.replaceAll('-', ' ')}) is in ${languageSays(foreignOf(d))}`;
      const said = d.languages.includes('en') ? 'hardly any English' : 'no English';
      const message = translation
        ? `${what}; its translation in the bundle tells ${translation.part} only.`
        : `${what}, with ${said} on it and no translation in the bundle.`;
      return [
        { message, evidence: [d.facts.number?.evidence ?? d.facts.date?.evidence].filter((e) => e !== undefined) },
      ];
    });
    return answer(`${c.documents.length} papers, ${foreign.length} without English`, findings);
  },
};
