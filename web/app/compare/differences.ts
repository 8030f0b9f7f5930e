import type { Document, Finding } from '../../../shared/model/index.ts';
import { factsSay, typeSays } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';

/** A fact that two verdicts read differently. */
export interface FactChanged {
  document: string;
  fact: string;
  before: string;
  after: string;
}

export interface Differences {
  began: Finding[];
  ceased: Finding[];
  came: Document[];
  went: Document[];
  facts: FactChanged[];
}

const saying = ({ rule, severity, message }: Finding) => `${rule} ${severity} ${message}`;
const notIn = <T>(some: readonly T[], others: readonly T[], key: (of: T) => string): T[] => {
  const known = new Set(others.map(key));
  return some.filter((one) => !known.has(key(one)));
};

/** What is different between two verdicts on one bundle. */
export const differences = (before: Verdict, after: Verdict): Differences => ({
  began: notIn(after.findings, before.findings, saying),
  ceased: notIn(before.findings, after.findings, saying),
  came: notIn(after.documents, before.documents, ({ id }) => id),
  went: notIn(before.documents, after.documents, ({ id }) => id),
  facts: after.documents.flatMap((document) => {
    const was = before.documents.find(({ id }) => id === document.id);
    return was ? changed(was, document) : [];
  }),
});

function changed(before: Document, after: Document): FactChanged[] {
  const a = readings(before);
  const b = readings(after);
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((fact) => ({ document: after.name, fact, before: a.get(fact) ?? '–', after: b.get(fact) ?? '–' }))
    .filter(({ before, after }) => before !== after);
}

/** Everything that a document says, by its name in words; rows one by one. */
function readings(document: Document): Map<string, string> {
  const all = new Map([['type', typeSays(document.type)]]);
  for (const { name, text } of factsSay(document.facts)) all.set(name, text);
  const { lines, units, flows, events, parties, sites } = document.facts;
  const tables = { goods: lines?.value ?? [], units, flows, events, parties, sites };
  for (const [table, rows] of Object.entries(tables))
    for (const [i, row] of (rows as readonly Readonly<Record<string, unknown>>[]).entries())
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'string' || typeof value === 'number')
          if (column !== 'doubt') all.set(`${table}, row ${i + 1}, ${column}`, String(value));
  return all;
}
