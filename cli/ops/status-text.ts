import { oneLine } from '../one-line.ts';
import type { Status } from './status.ts';

/** Rows as columns: text to the left, numbers to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((c, i) => Math.max(most[i] ?? 0, String(c).length)), []);
  return rows
    .map((row) =>
      row
        .map((c, i) => (typeof c === 'number' ? String(c).padStart(widths[i]!) : oneLine(c).padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const most = 20;
const some = <T>(list: readonly T[], line: (one: T) => string): string[] => [
  ...list.slice(0, most).map((one) => `  ${oneLine(line(one))}`),
  ...(list.length > most ? [`  and ${list.length - most} more (--json lists all)`] : []),
];

/** Seconds as a person says them. */
function span(seconds: number | undefined): string {
  if (seconds === undefined) return '?';
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** The status for a person. */
export function statusText(s: Status): string {
  const { papers: p, objects: o, bundles: b } = s;
  const state = s.running === undefined ? '' : s.running ? ', running' : ', not running';
  return [
    `${s.where}${state}, ${s.at}`,
    '',
    `Papers   ${p.received} received = ${p.read} read + ${p.rejected} rejected + ${p.withdrawn} withdrawn + ${p.inFlight} in flight${p.difference === 0 ? '' : `; ${p.difference} unaccounted for`}; ${p.expected} still expected`,
    `Objects  ${o.count} stored, ${o.strays} strays, ${o.unnoticed.length} not noticed, ${o.gone.length} gone`,
    ...some(o.unnoticed, (key) => `not noticed: ${key}`),
    ...some(o.gone, ({ importer, bundle, key }) => `gone: ${importer}/${bundle}: ${key}`),
    `Scans    ${s.scans.waiting} wait for the page reader, ${s.scans.running} are with it`,
    `Bundles  ${b.count}: ${b.judged} judged, ${b.pending} pending, ${b.open} not handed in`,
    ...some(b.late, ({ importer, bundle, since }) => `late: ${importer}/${bundle}, since ${since}`),
    ...some(b.differ, ({ importer, bundle, difference }) => `does not add up: ${importer}/${bundle}, by ${difference}`),
    '',
    columns([
      ['Queue', 'waiting', 'delayed', 'in flight', 'dead', 'oldest'],
      ...Object.entries(s.queues).map(([name, d]) => [name, d.waiting, d.delayed, d.inFlight, d.dead, span(d.oldest)]),
    ]),
    '',
    ...(s.verdicts.length === 0
      ? ['No verdict yet.']
      : [
          'Newest verdicts',
          columns(
            s.verdicts.map((v) => [
              v.at,
              v.outcome,
              `${v.importer}/${v.bundle}`,
              `revision ${v.revision}`,
              v.reference ?? '',
            ]),
          ),
        ]),
    '',
    ...(s.needs.length === 0 ? ['All is well.'] : ['Needs a hand:', ...s.needs.map((need) => `  ${need}`)]),
    '',
  ].join('\n');
}
