import type { RelatedHit } from '../screen/types.ts';
import { some } from './answer.ts';
import { ordersOn } from './entity-hits.ts';
import { evidenceKey } from './region-hits.ts';
import type { Case, RuleFinding } from './types.ts';

/** Roles that say nothing of where goods were made. */
const besides = new Set(['bank', 'carrier', 'notify']);

/**
 * Parents and sisters of listed parties, each once: related, never listed (SCREENING.md 5.7). A note says how and where that is known from,
 * and decides nothing.
 */
export function relatedNotes(c: Case): RuleFinding[] {
  const hits = (c.screening.related ?? []).filter(
    ({ mention, entity }) =>
      !besides.has(mention.role ?? mention.context) &&
      ordersOn(c, entity.id, entity.list, entity.effective_date, entity.until).length > 0,
  );
  const groups = Map.groupBy(hits, ({ entity, how }) => `${entity.id}|${how}`);
  return [...groups.values()].map(noteOf);
}

function noteOf(hits: RelatedHit[]): RuleFinding {
  const { entity, how, confidence, source, mention } = hits[0]!;
  const papers = some([...new Set(hits.map((h) => h.document.name))]);
  return {
    message: `“${mention.text}” in ${papers} is related to ${entity.name}, which is listed: it is known as its ${how} (${confidence} confidence; ${source}). It is not listed itself, and nothing is held against it.`,
    evidence: [...new Map(hits.map((h) => [evidenceKey(h.evidence), h.evidence])).values()].slice(0, 6),
    severity: 'note',
    fix: `Ask ${mention.text} whether ${entity.name} or another plant of the group grew, ginned, spun or made any part of these goods, and keep the answer with the papers.`,
  };
}
