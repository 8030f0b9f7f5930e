import type { Amendment, Document } from '../model/index.ts';

/** Amendments as a file lists them, numbered in their order within each place. */
export function numbered(listed: readonly Omit<Amendment, 'n'>[]): Amendment[] {
  const counts = new Map<string, number>();
  return listed.map((one) => {
    const key = `${one.document} ${one.place}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return { ...one, n: counts.get(key)! };
  });
}

/** What people amended of the papers of a verdict. */
export const amendmentsIn = (documents: readonly Document[]): Amendment[] =>
  documents.flatMap((d) =>
    (d.amendments ?? []).map(({ shown: _, read: __, evidence: ___, open: ____, refused: _____, ...one }) => ({
      ...one,
      document: d.id,
    })),
  );

/** The last amendment of each place of each document: those that stand. */
export function standing(amendments: readonly Amendment[]): Amendment[] {
  const last = new Map<string, Amendment>();
  for (const one of [...amendments].sort((a, b) => a.n - b.n)) last.set(`${one.document} ${one.place}`, one);
  return [...last.values()].filter((one) => one.value !== undefined);
}
