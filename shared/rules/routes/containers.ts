import { containerCheckDigit } from '../../extract/values/containers.ts';
import type { Document, Evidence } from '../../model/index.ts';
import { some } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';

/** Papers whose characters are certain: a digit that a scan misread is no wrong number. */
const certain: ReadonlySet<Document['reader']> = new Set(['text-layer', 'sheet', 'xml']);

/** Container numbers whose check digit is not the one of ISO 6346: a misprint, or no container of that number exists. */
export function containers(c: Case): { compared: number; findings: RuleFinding[] } {
  const wrong = new Map<string, { on: Set<string>; evidence: Evidence[] }>();
  const numbers = new Set<string>();
  for (const document of c.documents) {
    const fact = document.facts.containers;
    if (!fact) continue;
    for (const [i, value] of fact.value.entries()) {
      const number = value.replace(/[^A-Z0-9]/g, '');
      if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(number)) continue;
      numbers.add(number);
      if (containerCheckDigit(number.slice(0, 10)) === Number(number[10]) || !certain.has(document.reader)) continue;
      const known = wrong.get(number) ?? { on: new Set<string>(), evidence: [] };
      known.on.add(document.name);
      known.evidence.push(fact.each?.[i] ?? fact.evidence);
      wrong.set(number, known);
    }
  }
  const findings = [...wrong].map(
    ([number, { on, evidence }]): RuleFinding => ({
      message: `Container ${number} on ${some([...on], 3)} ends in ${number[10]}; the check digit of ISO 6346 is ${containerCheckDigit(number.slice(0, 10))}: a misprint, or no such container exists.`,
      evidence: evidence.slice(0, 4),
      severity: 'note',
    }),
  );
  return { compared: numbers.size, findings };
}
