import type { Document, Evidence } from '../../model/index.ts';
import type { RuleFinding } from '../types.ts';

/** Papers of one sale that classify the goods. */
const classifying: ReadonlySet<Document['type']> = new Set([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'purchase-order',
]);

interface Codes {
  document: Document;
  codes: string[];
  evidence: Evidence;
}

/**
 * Tariff codes of the papers of one sale against those of the invoice. Countries share the first six digits (the Harmonized System): another
 * heading is other goods, another subheading of one heading is a remark. A paper that shares a code with the invoice agrees with it,
 * and so does one that only gives a chapter.
 */
export function tariffCodes(documents: readonly Document[], findings: RuleFinding[]): number {
  const given = documents.filter((d) => classifying.has(d.type)).flatMap(codesOf);
  const first = given.find(({ document }) => document.type === 'invoice') ?? given[0];
  if (!first || given.length < 2) return 0;
  for (const other of given) {
    if (other === first || other.document.type === first.document.type) continue;
    const share = (digits: number) => other.codes.some((a) => first.codes.some((b) => sameTo(a, b, digits)));
    if (share(6)) continue;
    const list = (x: Codes) => [...new Set(x.codes)].slice(0, 3).join(', ');
    findings.push({
      message: `${other.document.name} gives the tariff code ${list(other)}; ${first.document.name} gives ${list(first)}.`,
      evidence: [other.evidence, first.evidence],
      ...(share(4) ? { severity: 'warning' as const } : {}),
    });
  }
  return given.length;
}

/** The same as far as both are printed, up to so many digits. */
const sameTo = (a: string, b: string, digits: number): boolean => {
  const shorter = Math.min(a.length, b.length, digits);
  return a.slice(0, shorter) === b.slice(0, shorter);
};

function codesOf(document: Document): Codes[] {
  const { lines, hsCodes } = document.facts;
  // A code of a row that a scan read may have lost a digit; a doubt decides nothing.
  if (hsCodes?.doubt || document.reader === 'ocr' || document.reader === 'textract') return [];
  const rows = (lines?.value ?? []).filter((l) => l.hsCode !== undefined);
  const codes = [...rows.map((l) => l.hsCode!), ...(hsCodes?.value ?? [])]
    .map((code) => code.replace(/\D/g, ''))
    .filter((code) => code.length >= 4);
  const evidence = hsCodes?.evidence ?? rows[0]?.evidence;
  return codes.length > 0 && evidence ? [{ document, codes, evidence }] : [];
}
