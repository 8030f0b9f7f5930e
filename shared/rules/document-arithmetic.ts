import type { PrintedSum } from '../model/index.ts';
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
    return answer(
      `${clear.length} printed sums added up again`,
      clear.filter(({ sum }) => !agrees(sum)).map(({ document, sum }) => finding(document.name, sum)),
    );
  },
};

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
