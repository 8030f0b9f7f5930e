import type { Document, Evidence, Mention } from '../../model/index.ts';
import { paragraphs } from '../../screen/paragraphs.ts';
import { foldName, sameName } from '../../trace/names.ts';
import type { Case, RuleFinding } from '../types.ts';
import { givenOutTo } from './given-out.ts';
import { isAnswer } from './no-firm.ts';

/** Labels behind which a sub-contractor is named, in the languages of the labels (shared/extract/labels); not those of his contract or code. */
const label =
  /(?<![\p{L}-])(?:sub-? ?contract(?:or|ed)|job[\s-]?work|outsourced to|subunternehm|lohn(?:konfektion|veredl|fertig|färb|näh|web|strick|spinn|druck|arbeit(?!s))|subcontratist|subcontratad|sous-? ?traitant|terzist|subfornit|subappalt|façon|facon|taşeron|fason|alt yüklenici|(?:суб)?подрядчик)|外发|外包|分包|外协|委外/iu;
const ofIts = /(?<!\p{L})(?:no|nr|number|ref|reference|code|date|agreement)(?!\p{L})\.?\s*$/iu;
const yes = /^[^\p{L}\p{N}]*(?:yes|ja|oui|s[iìí]|sim|evet|да|ha|是|有)[^\p{L}\p{N}]*$/iu;

/** A maker who did a part of the work and of whom no paper is in the bundle: what he took in and gave out is not shown. */
export function subcontractors(c: Case): RuleFinding[] {
  const found = new Map<string, { name: string; document: Document; evidence: Evidence }>();
  for (const document of c.documents)
    for (const mention of [...document.facts.mentions, ...joinedLines(document)]) {
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

/** Sentences that run over lines, whole. */
const joinedLines = ({ facts }: Document): Mention[] =>
  paragraphs(facts.mentions.filter((m) => m.context === 'statement' || m.context === 'text')).flatMap((p) =>
    p.lines && p.lines.length > 1 ? [p.mention] : [],
  );

function namedIn({ text, label: printed, context }: Mention): string | undefined {
  if (printed && label.test(printed) && !ofIts.test(printed)) {
    const [first = '', ...more] = text.split(/[,;:\n，；：、]/u).map((part) => part.trim());
    // "Yes: Yildiz Boya" names him behind the answer; behind a denial stands only what it denies.
    const name = yes.test(first) ? more[0] : first;
    return name && !isAnswer(name) ? name : undefined;
  }
  if (context !== 'statement' && context !== 'text') return undefined;
  return givenOutTo(text);
}

/** A paper that he made, this one or another, or another on which he is named as the one who did a step. */
const hasPaper = (c: Case, name: string, on: Document): boolean =>
  (on.facts.issuer !== undefined && sameName(on.facts.issuer.value, name)) ||
  c.documents.some(
    (d) =>
      d !== on && [...d.facts.parties, ...d.facts.sites].some((p) => p.name !== undefined && sameName(p.name, name)),
  );
