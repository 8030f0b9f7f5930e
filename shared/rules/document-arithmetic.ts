import type { Document, PrintedSum } from '../model/index.ts';
import { isCarried } from '../trace/captions.ts';
import { unitsOf } from '../trace/units.ts';
import { confidenceFloor } from '../trade/floors.ts';
import { answer, couldNotRun, notApplicable } from './answer.ts';
import type { Rule, RuleFinding } from './types.ts';

export const documentArithmetic: Rule = {
  id: 'document.arithmetic',
  requirement: "Every sum that a document prints follows from the document's own rows.",
  check(c) {
    const sums = c.documents.flatMap((document) => document.facts.sums.map((sum) => ({ document, sum })));
    if (sums.length === 0) return notApplicable('no paper prints a sum that can be added up again');
    const clear = sums.filter(({ sum }) => sum.evidence.confidence >= confidenceFloor.value);
    if (clear.length === 0)
      return couldNotRun('The sums on the papers could not be read with enough certainty.', [sums[0]!.sum.evidence]);
    const wrong = clear.filter(({ sum }) => !agrees(sum));
    const byPaper = Map.groupBy(wrong, ({ document }) => document);
    return answer(
      `${clear.length} printed sums added up again`,
      [...byPaper].flatMap(([document, sums]) =>
        findingsOf(
          document,
          sums.map(({ sum }) => sum),
          c.documents.filter((d) => d !== document),
        ),
      ),
    );
  },
};

/**
 * The sums of one paper that do not follow. Where the count of a list's rows and the weights of the same list all differ, rows were lost
 * or added in reading: that is one gap; a paper that was tampered with differs in the one sum that was changed.
 */
function findingsOf(document: Document, wrong: PrintedSum[], others: Document[]): RuleFinding[] {
  const sums = wrong.filter((sum) => !isStray(document, sum) && !isOfMore(document, sum, others));
  const isCount = (sum: PrintedSum): boolean => sum.unit !== undefined && counted.test(sum.unit);
  const count = sums.find(isCount);
  const listed = sums.filter((sum) => !isCount(sum) && /\brows?\b/u.test(sum.of));
  const strays = wrong.length - sums.length;
  const sameRows = listed.length > 1 && new Set(listed.map((sum) => /(\d+) rows?/u.exec(sum.of)?.[1])).size === 1;
  if (!count && sameRows && listed.every((sum) => Math.abs(sum.computed - sum.printed) > 0.05 * sum.printed))
    return [
      unsure(document.name, listed),
      ...sums.filter((s) => !listed.includes(s)).map((s) => finding(document.name, s)),
    ];
  if (!count || listed.length + strays === 0)
    return sums.map((sum) => (isBorneOut(sum, others) ? rowsMisread(document.name, sum) : finding(document.name, sum)));
  const rest = sums.filter((sum) => sum !== count && !listed.includes(sum));
  const message = `${document.name} prints ${say(count.printed, count.unit)} for ${count.of}; ${say(count.computed, count.unit)} were read and their weights do not add up either: the list could not be read surely.`;
  return [
    { message, evidence: [count, ...listed].map((sum) => sum.evidence).slice(0, 4), severity: 'gap' },
    ...rest.map((sum) => finding(document.name, sum)),
  ];
}

/** Every column of a list off by far: the same rows were lost or added in all of them. */
const unsure = (name: string, sums: PrintedSum[]): RuleFinding => ({
  message: `${name}: none of the ${sums.length} columns of its list adds up to the printed totals (${sums.map((s) => say(s.printed, s.unit)).join(', ')}): the list could not be read surely.`,
  evidence: sums.map((s) => s.evidence).slice(0, 4),
  severity: 'gap',
});

/** A grand total under the last section of a list: it sums more than the rows above it, and the list or two other papers bear it out. */
function isOfMore(document: Document, sum: PrintedSum, others: Document[]): boolean {
  const rows = Number(/\b(\d+) rows?\b/u.exec(sum.of)?.[1] ?? 0);
  const units = unitsOf(document);
  if (rows === 0) return false;
  const near = (kg: number | undefined): boolean =>
    kg !== undefined && Math.abs(kg - sum.printed) <= 0.0005 * sum.printed;
  const all = (key: 'netKg' | 'grossKg' | 'tareKg'): number => units.reduce((n, run) => n + (run.row[key] ?? 0), 0);
  // The units without the sums among them give what is printed.
  if (near(all('netKg')) || near(all('grossKg')) || near(all('tareKg'))) return true;
  if (rows >= units.length || sum.computed > sum.printed) return false;
  return others.filter((d) => near(d.facts.netWeight?.value) || near(d.facts.grossWeight?.value)).length >= 2;
}

/** A total of many rows that two other papers print too: then a row was misread, which a closer look at the paper will show. */
function isBorneOut(sum: PrintedSum, others: Document[]): boolean {
  const rows = Number(/\b(\d+) rows?\b/u.exec(sum.of)?.[1] ?? 0);
  const near = Math.abs(sum.printed - sum.computed) <= 0.01 * sum.printed;
  const same = (n: number | undefined): boolean => n !== undefined && Math.abs(n - sum.printed) < 0.05;
  const bearing = others.filter((d) => same(d.facts.netWeight?.value) || same(d.facts.grossWeight?.value));
  return rows >= 10 && near && bearing.length >= 2;
}

const rowsMisread = (name: string, sum: PrintedSum): RuleFinding => ({
  message: `${name} prints ${say(sum.printed, sum.unit)} for ${sum.of}, as other papers do; its rows as read give ${say(sum.computed, sum.unit)}: one of them could not be read surely.`,
  evidence: [sum.evidence],
  severity: 'gap',
});

const poundsInKilogram = 2.20462;

/** Beyond this ratio the figure that was taken for a sum stands for something else. */
const stray = 20;

/**
 * A printed figure that is no sum of these rows: the count under a column of weights, a total of another column, a price and an amount
 * that ran together in one cell.
 */
function isStray(document: Document, sum: PrintedSum): boolean {
  const [low, high] = [Math.min(sum.printed, sum.computed), Math.max(sum.printed, sum.computed)];
  // The total in pounds beside the one in kilograms.
  if (low > 0 && Math.abs(high / low - poundsInKilogram) < 0.002) return true;
  // A weight where the number of bales was looked for.
  if (sum.unit !== undefined && counted.test(sum.unit) && !Number.isInteger(sum.printed)) return true;
  const { baleCount } = document.facts;
  if (baleCount?.value === sum.printed && sum.unit !== undefined && /^kgs?$/iu.test(sum.unit)) return true;
  if (printsComputed(sum)) return true;
  if (high > 1000 * Math.max(low, 1e-9)) return true;
  // A line that carries a sum is none of its column, unless it was added up as what it is.
  if (isCarried(sum.evidence.quote) && !/^sum (?:carried|brought) forward of \d/u.test(sum.of)) return true;
  if (high <= stray * Math.max(low, 1e-9)) return false;
  const isCount = document.facts.sums.some((s) => s !== sum && s.printed === sum.printed && s.unit !== sum.unit);
  const { total } = document.facts;
  const product = /^line\b/u.test(sum.of);
  return isCount || product || (total !== undefined && Math.abs(total.value - sum.computed) <= 0.01 * total.value);
}

/** "50 10 738,9" read as 738.9: the line prints what the rows give, of which the end was taken for the figure. */
function printsComputed({ printed, computed, evidence }: PrintedSum): boolean {
  const plain = (text: string): string => text.replace(/\D/g, '');
  const [whole, part] = [plain(String(computed)), plain(String(printed))];
  if (part.length < 3 || whole.length <= part.length || !whole.endsWith(part)) return false;
  const ends = (run: string): boolean =>
    plain(run).endsWith(whole) || plain(run.replace(/[.,]0{1,3}\s*$/u, '')).endsWith(whole);
  return evidence.quote.split(/[^\d\s.,']+/u).some(ends);
}

/** A sum so far off that rows of it were not read, rather than added up wrongly, is a gap and no contradiction. */
const farOff = 0.4;

function finding(name: string, sum: PrintedSum): RuleFinding {
  const [printed, computed] = [say(sum.printed, sum.unit), say(sum.computed, sum.unit)];
  const evidence = [sum.evidence];
  if (sum.computed < sum.printed * (1 - farOff)) {
    const message = `${name} prints ${printed} for ${sum.of}, but the rows that could be read give only ${computed}: rows are missing from the copy or could not be read.`;
    return { message, evidence, severity: 'gap' };
  }
  return { message: `${name} prints ${printed} for ${sum.of}; the rows give ${computed}.`, evidence };
}

const say = (n: number, unit: string | undefined): string =>
  `${n.toLocaleString('en-US', { maximumFractionDigits: 3 })}${unit ? ` ${unit}` : ''}`;

const counted = /^(bales?|drums?|rolls?|cartons?|pieces?|pcs|packages?|count|bags?|boxes|units?)$/i;

/** Room for rounding: half of the last printed digit, and what converted pounds lose. A count must be exact. */
function agrees({ printed, computed, unit }: PrintedSum): boolean {
  const apart = Math.abs(printed - computed);
  if (unit && counted.test(unit)) return apart < 0.001;
  const decimals = (String(printed).split('.')[1] ?? '').length;
  const money = unit !== undefined && /^[A-Z]{3}$/.test(unit);
  const step = money ? Math.max(0.05, 0.5 * 10 ** -decimals * (decimals ? 1 : 1)) : 0.6 * 10 ** -Math.min(decimals, 2);
  return apart <= Math.max(step, money ? 1e-6 * Math.abs(printed) : 2e-4 * Math.abs(printed));
}
