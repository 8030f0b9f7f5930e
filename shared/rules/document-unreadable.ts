import type { Document, Evidence } from '../model/index.ts';
import { foldId } from '../trace/fold.ts';
import { citedOn } from '../trace/references.ts';
import { countOf, UnitSet, unitsOf } from '../trace/units.ts';
import { blurredBelow, confidenceFloor } from '../trade/floors.ts';
import { answer } from './answer.ts';
import { isSettledCountry } from './settled-country.ts';
import type { Rule, RuleFinding } from './types.ts';
import { unaddedTotal, unreadFacts } from './unread-facts.ts';

export const documentUnreadable: Rule = {
  id: 'document.unreadable',
  requirement: 'Every file, every page and every fact that decides can be read.',
  check(c) {
    const findings: RuleFinding[] = c.unreadable.map((file) => ({
      message: `${file.name} could not be read: ${file.problems.map((p) => p.message).join(' ')}`,
      evidence: [],
    }));
    for (const { why, message, evidence } of c.open ?? []) if (why === 'line') findings.push({ message, evidence });
    for (const document of c.documents) {
      for (const problem of document.problems) {
        const where = problem.page ? `Page ${problem.page} of ${document.name}` : document.name;
        findings.push({ message: `${where} could not be read: ${problem.message}`, evidence: [] });
      }
      if (isBlurred(document)) {
        const sure = Math.round(document.confidence * 100);
        findings.push({
          message: `${document.name} was read with a certainty of ${sure} % only, so that it cannot be told what paper it is.`,
          evidence: [],
        });
        continue;
      }
      const unread = unreadFacts(document);
      if (unread.length) {
        findings.push({
          message: `On ${document.name}, a scan, ${unread.join(' and ')} could be read, which every such paper states: what it says of the goods was held against no other paper.`,
          evidence: [],
        });
      }
      const others = c.documents.filter((d) => d !== document);
      const total = unaddedTotal(document, others);
      if (total) {
        findings.push({
          message: `On ${document.name} no line of goods with a quantity or an amount could be read: its total of ${total.value.toLocaleString('en-US')} was added up against nothing.`,
          evidence: [total.evidence],
          // One figure unchecked, of a paper that is read otherwise.
          severity: 'warning',
        });
      }
      const faint = faintFacts(document, others);
      if (faint.length) {
        findings.push({
          message: `${document.name}: ${faint.map((f) => `${f.name} ("${f.evidence.quote}")`).join(', ')} could not be read with enough certainty.`,
          evidence: faint.map((f) => f.evidence).slice(0, 6),
        });
      }
    }
    return answer(`${c.documents.length} papers and ${c.unreadable.length} unreadable files`, findings);
  },
};

/** A scan so faint that its kind could not be told. */
export const isBlurred = (d: Document): boolean =>
  d.type === 'other' &&
  (d.reader === 'ocr' || d.reader === 'textract') &&
  d.confidence < blurredBelow.value &&
  d.problems.length === 0;

/** Facts on which the outcome rests, by name. */
const deciding = {
  number: 'its number',
  countryOfOrigin: 'the country of origin',
  origins: 'the origins',
  netWeight: 'the net weight',
  grossWeight: 'the gross weight',
  baleCount: 'the number of bales',
  invoiceNumber: 'the invoice number',
  hsCodes: 'the HS code',
  validUntil: 'the last day of validity',
} as const;

/** Whether another paper says the same in clear print: then nothing hangs on the faint one. */
function borneOut(key: keyof typeof deciding, document: Document, others: readonly Document[]): boolean {
  // The origin is what the verdict is about: each paper that states it must be readable.
  if (key === 'countryOfOrigin' || key === 'origins') return isSettledCountry(document.facts[key]!.evidence);
  const said = (d: Document): string => {
    const value = d.facts[key]?.value;
    return JSON.stringify(typeof value === 'string' ? foldId(value) : value);
  };
  if (
    key === 'baleCount' &&
    unitsOf(document).length > 1 &&
    document.facts.baleCount?.value === countOf(unitsOf(document))
  )
    return true;
  if (key === 'baleCount' && others.some((d) => countOf(unitsOf(d)) === document.facts.baleCount?.value)) return true;
  if (key === 'number') {
    const own = foldId(document.facts.number!.value);
    return others.some((d) => citedOn(d).some((x) => x.id === own && isClear(x.evidence)));
  }
  return others.some((d) => d.facts[key] && isClear(d.facts[key].evidence) && said(d) === said(document));
}

const isClear = (evidence: Evidence): boolean => evidence.confidence >= confidenceFloor.value;

function faintFacts(document: Document, others: readonly Document[]): { name: string; evidence: Evidence }[] {
  const found: { name: string; evidence: Evidence }[] = [];
  for (const [key, name] of Object.entries(deciding)) {
    const evidence = document.facts[key as keyof typeof deciding]?.evidence;
    if (!evidence || isClear(evidence) || borneOut(key as keyof typeof deciding, document, others)) continue;
    found.push({ name, evidence });
  }
  const clear = new UnitSet(others.flatMap(unitsOf).filter((run) => isClear(run.row.evidence)));
  const rows = unitsOf(document)
    .filter((run) => !isClear(run.row.evidence) && clear.missing(run).length > 0)
    .map((run) => run.row);
  if (rows.length) found.push({ name: `${rows.length} of its listed units`, evidence: rows[0]!.evidence });
  return found;
}
