import { distance } from 'fastest-levenshtein';
import type { Document, Evidence } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { foldId } from '../trace/fold.ts';
import { type Cited, citedOn, type ReferenceKind, shared } from '../trace/references.ts';
import { answer, notApplicable, some } from './answer.ts';
import { boughtBy } from './number/bought-by.ts';
import { tariffCodes } from './number/tariff-codes.ts';
import type { Rule, RuleFinding } from './types.ts';

const citing = new Set<Document['type']>([
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'payment-record',
  'purchase-order',
  'transport-record',
]);

/** Kinds of number that must agree inside a consignment, what they are called, and the paper that carries them as its own. */
const kinds: [ReferenceKind, string, Document['type'] | undefined][] = [
  ['invoice', 'invoice number', 'invoice'],
  ['bill-of-lading', 'bill of lading number', 'bill-of-lading'],
  ['packing-list', 'packing list number', 'packing-list'],
  ['certificate', 'certificate number', 'certificate-of-origin'],
  ['contract', 'contract number', undefined],
  ['container', 'container number', undefined],
];

export const documentNumber: Rule = {
  id: 'document.number',
  requirement: 'A number that one paper of a consignment cites is the number that the other papers carry.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    for (const { documents } of consignmentsOf(c.documents)) {
      compared += tariffCodes(documents, findings);
      for (const [kind, says, owner] of kinds) {
        compared += owner
          ? owned(documents, c.documents, kind, says, owner, findings)
          : common(documents, kind, says, findings);
      }
    }
    compared += boughtBy(c.documents, findings);
    return compared
      ? answer(`${compared} cited numbers compared`, findings)
      : notApplicable('no two papers carry the same kind of number');
  },
};

const of = (d: Document, kind: ReferenceKind): Cited[] =>
  citedOn(d).filter(
    (x) => x.kind === kind && !day.test(x.printed) && !quantity.test(x.printed.trim()) && /\d/.test(x.printed),
  );

/** An amount that was read in a number's place is no number: "6,000 pcs", "38.0", "2890 kg". */
const quantity =
  /^(?:\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d+[.,]\d{1,2}|[\d.,' ]+\s*(?:kgs?|lbs?|mt|t|pcs?|pieces|ctns?|cartons?|bales|rolls|m2?|yds?|%))$/iu;

/** A date beside a number is no number: "invoice dt. 18.12.2023". */
const day = /^\W*\d{1,4}[./ -](\d{1,2}|\p{L}{3,9})[./ -]\d{1,4}\W*$/u;

/**
 * Same number, or one within the other where a paper leaves off a head or a year ("BL-MEDU123" and "MEDU123"), or where words or a date
 * of its line ran into it ("DÉFINITIVE N° 0457/SCB/2024", "0457/SCB/2024 du 12.03.2024").
 */
const agree = (a: Cited, b: Cited): boolean =>
  a.id === b.id ||
  inside(a, b) ||
  inside(b, a) ||
  (Math.min(a.id.length, b.id.length) >= 5 &&
    (a.id.endsWith(b.id) || b.id.endsWith(a.id) || a.id.startsWith(b.id) || b.id.startsWith(a.id)));

const inside = (short: Cited, long: Cited): boolean =>
  short.id.length >= 4 &&
  /\s/.test(long.printed) &&
  long.printed.split(/[\s,;:]+/u).some((word) => foldId(word) === short.id);

/** Whether a short number is one part of a full one that the same paper names: "0457" in a column under "SKS/EXP/0457/26-27" in its head. */
const isPart = (short: Cited, full: Cited): boolean =>
  full.id !== short.id &&
  /^[\p{L}\p{Nd}]*\p{Nd}{2}[\p{L}\p{Nd}]*$/u.test(short.printed.trim()) &&
  full.printed.split(/[\s/\\._–—-]+/u).some((part) => foldId(part) === short.id);

/** Citations of a number that some paper of the bundle carries as its own. */
function owned(
  documents: Document[],
  all: Document[],
  kind: ReferenceKind,
  says: string,
  owner: Document['type'],
  findings: RuleFinding[],
): number {
  const owners = documents.filter((d) => d.type === owner && of(d, kind).some((x) => x.own));
  const near = owners.flatMap((d) => of(d, kind).filter((x) => x.own));
  // A paper may carry its number under another label than its own: a citation that it bears out anywhere is right.
  const anywhere = all.filter((d) => d.type === owner).flatMap(citedOn);
  if (near.length === 0) return 0;
  let compared = 0;
  for (const document of documents) {
    if (document.type === owner || !(citing.has(document.type) || document.type === 'invoice')) continue;
    // A truck or rail ticket calls its own waybill number by the same name.
    if (kind === 'bill-of-lading' && document.type === 'transport-record') continue;
    // A payment of another invoice with no number in common is untied, which its own rule says.
    if (
      kind === 'invoice' &&
      document.type === 'payment-record' &&
      !documents.some((d) => d !== document && shared(document, d).length)
    )
      continue;
    const cited = of(document, kind).filter((x) => !x.own);
    if (cited.length === 0) continue;
    compared++;
    if (cited.some((x) => anywhere.some((y) => agree(x, y)))) continue;
    const full = citedOn(document).filter((x) => anywhere.some((y) => agree(x, y)));
    if (cited.every((x) => full.some((y) => isPart(x, y)))) continue;
    findings.push(
      disagree(
        document.name,
        says,
        cited,
        near,
        some(
          owners.map((d) => d.name),
          3,
        ),
      ),
    );
  }
  return compared;
}

/** Numbers that no paper owns: each paper that gives some must share one with the rest, those of the invoice first. */
function common(documents: Document[], kind: ReferenceKind, says: string, findings: RuleFinding[]): number {
  const giving = documents.map((d) => ({ d, numbers: of(d, kind) })).filter(({ numbers }) => numbers.length);
  if (giving.length < 2) return 0;
  const first = giving.find(({ d }) => d.type === (kind === 'container' ? 'bill-of-lading' : 'invoice')) ?? giving[0]!;
  for (const { d, numbers } of giving) {
    if (d === first.d) continue;
    const rest = giving.filter((g) => g.d !== d).flatMap((g) => g.numbers);
    if (numbers.some((x) => first.numbers.some((y) => agree(x, y)))) {
      const bills = giving.filter((g) => g.d !== first.d && g.d.type === 'bill-of-lading').flatMap((g) => g.numbers);
      const other = kind === 'container' ? exchanged(d, numbers, first.d, first.numbers, bills) : undefined;
      if (other) findings.push(disagree(d.name, says, [other.here], [other.there], first.d.name));
      continue;
    }
    // Several invoices of one shipment may each have their own contract: agreeing with any other paper is enough.
    if (d.type === 'invoice' && numbers.some((x) => rest.some((y) => agree(x, y)))) continue;
    findings.push(disagree(d.name, says, numbers, first.numbers, first.d.name));
  }
  return giving.length;
}

/**
 * One of several containers exchanged for another: both papers name as many, and each names one that the other does not. A number that
 * another bill of lading bears out, or of which a scan may have misread a character, is not held against anybody.
 */
function exchanged(
  a: Document,
  here: Cited[],
  b: Document,
  there: Cited[],
  bills: Cited[],
): { here: Cited; there: Cited } | undefined {
  const whole = (numbers: Cited[]): Cited[] => [
    ...new Map(numbers.filter((x) => containerNumber.test(x.id)).map((x) => [x.id, x])).values(),
  ];
  const [mine, theirs] = [whole(here), whole(there)];
  if (mine.length !== theirs.length) return undefined;
  const strange = mine.find((x) => !bills.some((y) => agree(x, y)) && !theirs.some((y) => agree(x, y)));
  const absent = theirs.find((x) => !mine.some((y) => agree(x, y)));
  if (!strange || !absent) return undefined;
  const scanned = [a, b].some((d) => d.reader === 'ocr' || d.reader === 'textract');
  return scanned && distance(strange.id, absent.id) <= 2 ? undefined : { here: strange, there: absent };
}

/** Owner, category and serial number with the check digit (ISO 6346). */
const containerNumber = /^[A-Z]{3}[UJZ]\d{7}$/;

function disagree(name: string, says: string, cited: Cited[], others: Cited[], where: string): RuleFinding {
  const evidence: Evidence[] = [...cited.slice(0, 3), ...others.slice(0, 3)].map((x) => x.evidence);
  const list = (numbers: Cited[]): string => some([...new Set(numbers.map((x) => x.printed))], 3);
  return {
    message: `${name} gives the ${says} ${list(cited)}; ${where} carries ${list(others)}.`,
    evidence,
  };
}
