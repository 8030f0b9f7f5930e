import { partyKey } from './same-party.ts';
import type { Section, SourceRow } from './types.ts';

/** The rows of one party in a source as one: on one list of section 2(d)(2)(B) or several, since the earliest of their days. */
export type Joined = Omit<SourceRow, 'section'> & { sections: Section[] };

/** Joins rows of the same name; a party may stand in several tables of the Entity List, and in several orders. */
export function joinedRows(rows: readonly SourceRow[]): Joined[] {
  const found = new Map<string, Joined>();
  for (const { section, ...row } of rows) {
    const key = partyKey(row.party.name);
    const known = found.get(key);
    const sections = section ? [section] : [];
    if (!known) {
      found.set(key, { ...row, party: { ...row.party }, sections });
      continue;
    }
    const { party } = known;
    party.aliases = [...new Set([...party.aliases, ...row.party.aliases])];
    party.formerly = [...new Set([...party.formerly, ...row.party.formerly])];
    party.chinese = [...new Set([...party.chinese, ...row.party.chinese])];
    known.sections = [...new Set([...known.sections, ...sections])].sort();
    if (row.effective !== undefined && (known.effective === undefined || row.effective < known.effective))
      known.effective = row.effective;
    // Of several orders on one party one that is in force makes it so.
    if (row.status !== undefined && row.status !== 'Inactive' && known.status === 'Inactive') known.status = row.status;
    if (known.reaches === undefined && row.reaches !== undefined) known.reaches = row.reaches;
    if (known.citation === undefined && row.citation !== undefined) known.citation = row.citation;
    if (row.goods !== undefined && known.goods !== undefined && !known.goods.includes(row.goods))
      known.goods = `${known.goods}; ${row.goods}`;
  }
  return [...found.values()];
}
