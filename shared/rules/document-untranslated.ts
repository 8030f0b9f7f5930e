import type { Document } from '../model/index.ts';
import { foldId } from '../trace/fold.ts';
import { answer, notApplicable } from './answer.ts';
import type { Rule } from './types.ts';

const name = new Intl.DisplayNames(['en'], { type: 'language' });
const speaks = (code: string): string => (/^[a-z]{2,3}$/.test(code) ? (name.of(code) ?? code) : code);

const isEnglish = (d: Document): boolean => d.language === 'en' || (d.languages.includes('en') && speaksEnglish(d));

const foreignScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}]/u;
const said = new Set(['goods', 'statement', 'text', 'origin', 'route', 'identifier']);

/**
 * A paper in another script on which only names and addresses are Latin is not bilingual: among what it says of the goods, some must
 * stand in Latin words too.
 */
function speaksEnglish(d: Document): boolean {
  const texts = d.facts.mentions.filter((m) => said.has(m.context)).map((m) => `${m.label ?? ''} ${m.text}`);
  const foreign = texts.filter((t) => foreignScript.test(t)).length;
  const latin = texts.filter((t) => (t.match(/\b[A-Za-z]{3,}\b/gu) ?? []).length >= 2).length;
  return foreign === 0 || foreign < 3 || latin >= 0.2 * texts.length;
}
const isKnown = (d: Document): boolean => /^[a-z]{2}$/.test(d.language);

export const documentUntranslated: Rule = {
  id: 'document.untranslated',
  requirement: 'Every paper is in English or bilingual, or its translation is in the bundle.',
  check(c) {
    const foreign = c.documents.filter((d) => isKnown(d) && !isEnglish(d));
    if (c.documents.length === 0) return notApplicable('there are no papers');
    const alone = foreign.filter((d) => !c.documents.some((other) => isEnglish(other) && isTranslation(d, other)));
    return answer(
      `${c.documents.length} papers, ${foreign.length} without English`,
      alone.map((d) => ({
        message: `${d.name} (${d.type.replaceAll('-', ' ')}) is in ${speaks(d.language)}, with no English on it and no translation in the bundle.`,
        evidence: [d.facts.number?.evidence ?? d.facts.date?.evidence].filter((e) => e !== undefined),
      })),
    );
  },
};

/** A translation has the number of its original, or cites it. */
function isTranslation(original: Document, english: Document): boolean {
  const number = original.facts.number && foldId(original.facts.number.value);
  if (!number) return false;
  if (english.type === original.type && english.facts.number && foldId(english.facts.number.value) === number)
    return true;
  return english.type === 'other' && english.facts.references.some((r) => foldId(r.value) === number);
}
