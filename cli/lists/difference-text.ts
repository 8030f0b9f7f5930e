import type { Difference } from '../../shared/lists/difference.ts';
import type { ListedEntity } from '../../shared/screen/types.ts';
import { oneLine } from '../one-line.ts';

const named = (row: ListedEntity) =>
  `${row.name}${row.aliases.length > 0 ? ` (also ${row.aliases.join('; ')})` : ''}${row.effective_date ? `, from ${row.effective_date}` : ', day unknown'}`;

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}: ${lines.length}`, ...lines.map((l) => `    ${oneLine(l)}`)];
}

/** What a source changes, for a person: added, removed, changed and kept rows, lines that are no rows, and what sources say differently. */
export function differenceText(d: Difference, about: { path: string; because: string }): string {
  return [
    `${oneLine(about.path)}: ${d.source}`,
    `  ${d.whole ? `the whole ${d.list} list` : `a part of the ${d.list} list`}, of ${d.of} (${about.because})`,
    ...part('added', d.added.map(named)),
    ...part(
      'removed',
      d.removed.map((r) => `${r.name}: stays covered for entries up to ${r.until}`),
    ),
    ...part(
      'changed',
      d.changed.map((c) => `${c.row.name}: ${c.what.join('; ')}`),
    ),
    `  kept as they were: ${d.kept}`,
    ...part(
      'lines that are no rows, or not wholly',
      d.unparsed.map((u) => `line ${u.line}: ${u.why}: ${u.text}`),
    ),
    ...part('sources disagree', d.disagreements),
    `  names on the list: ${d.before} before, ${d.after} after${d.missing ? `; ${d.missing} that are known to be on it are still missing` : d.missing === 0 ? '; none is known to be missing' : ''}`,
    '',
  ].join('\n');
}
