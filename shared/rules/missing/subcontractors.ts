import type { Document, Evidence, Mention } from '../../model/index.ts';
import { foldName, sameName } from '../../trace/names.ts';
import type { Case, RuleFinding } from '../types.ts';

const label =
  /sub-?\s?contract|job[\s-]?work|outsourc|subunternehm|lohn|subcontrat|sous-trait|terzist|subfornit|subappalt|façon|taşeron|fason|субподряд|外发|外包|分包/iu;
const nobody =
  /^\W*(?:none|nil|no|n\/?a|not (?:applicable|used)|nobody|keine?|aucun|ninguno|nessuno|nenhum|yok|нет|无|没有)\b|^[\s\-–—.]*$/iu;
/** "Dyeing was subcontracted to Yildiz Boya": in a sentence. */
const sentence =
  /sub-?contracted (?:to|out to|with)|outsourced to|done on job[\s-]?work (?:by|at)|job[\s-]?worked (?:by|at)/iu;
const denied = /(?<!\p{L})(?:no|not|never|none|nothing|without|if|any|may|shall)(?!\p{L})/iu;

/** A maker who did a part of the work and of whom no paper is in the bundle: what he took in and gave out is not shown. */
export function subcontractors(c: Case): RuleFinding[] {
  const found = new Map<string, { name: string; document: Document; evidence: Evidence }>();
  for (const document of c.documents)
    for (const mention of document.facts.mentions) {
      const name = namedIn(mention);
      if (!name || found.has(foldName(name)) || hasPaper(c, name, document)) continue;
      found.set(foldName(name), { name, document, evidence: mention.evidence });
    }
  return [...found.values()].map(({ name, document, evidence }) => ({
    message: `${document.name} names ${name} as a sub-contractor; no paper of ${name} is in the bundle.`,
    evidence: [evidence],
    fix: `Ask ${name} for the delivery notes of what it received and sent back, or for its invoice for the work, with the lots and the place where it was done.`,
  }));
}

function namedIn({ text, label: printed, context }: Mention): string | undefined {
  if (printed && label.test(printed)) {
    const name = text.split(/[,;\n]/u)[0]!.trim();
    return nobody.test(name) || !/\p{L}{3}|\p{Script=Han}{2}/u.test(name) ? undefined : name;
  }
  if (context !== 'statement' && context !== 'text') return undefined;
  const at = sentence.exec(text);
  if (!at || denied.test(text.slice(0, at.index))) return undefined;
  const name = /^\s*(?:M\/s\.? )?((?:\p{Lu}[\p{L}&.'-]*\s?|of |and |& ){2,7})/u
    .exec(text.slice(at.index + at[0].length))?.[1]
    ?.trim();
  return name?.replace(/[.,]$/u, '');
}

/** A paper that he made, or on which another names him as the one who did a step. */
const hasPaper = (c: Case, name: string, on: Document): boolean =>
  c.documents.some(
    (d) =>
      d !== on && [...d.facts.parties, ...d.facts.sites].some((p) => p.name !== undefined && sameName(p.name, name)),
  );
