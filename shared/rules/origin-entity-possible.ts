import { answer, notApplicable } from './answer.ts';
import { entityHits, evidenceOf, papersOf } from './entity-hits.ts';
import { gapsOf } from './list-gaps.ts';
import { relatedNotes } from './related-notes.ts';
import type { Rule, RuleFinding } from './types.ts';

/** 19 USC 1484: reasonable care asks for an answer where a name is near to a listed one. */
export const originEntityPossible: Rule = {
  id: 'origin.entity-possible',
  requirement: 'Every name that is near to a listed one is told apart from it.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings: RuleFinding[] = [];
    const all = entityHits(c);
    const inChain = new Set(
      all.filter((e) => e.level === 'match' && e.inChain).flatMap((e) => e.hits.map((h) => h.match.id)),
    );
    for (const entity of all) {
      // A listed party of the chain itself needs no question about the line that names it again.
      if (entity.hits.some((h) => inChain.has(h.match.id)) && !(entity.level === 'match' && entity.inChain)) continue;
      const talked = entity.level === 'match' && !entity.inChain;
      if (entity.covering.length === 0 || !(entity.level === 'review' || talked)) continue;
      const first = entity.hits[0]!;
      const why = first.match.words.map((w) => `${w.query} = ${w.listed} (${w.why})`).join(', ');
      const message = talked
        ? `${papersOf(entity)} names ${first.match.name}, a listed party, outside the parties of the goods (“${first.mention.text.slice(0, 160)}”): what it did in the chain has to be said.`
        : `“${first.mention.text}” in ${papersOf(entity)} resembles ${first.match.name}${why ? `: ${why}` : ''}.`;
      findings.push({
        message,
        evidence: evidenceOf(entity),
        orders: entity.covering.map((o) => o.id),
        severity: 'gap',
      });
    }
    findings.push(...relatedNotes(c));
    return answer(`Every name was compared with the lists for near spellings.${gapsOf(c)}`, findings);
  },
};
