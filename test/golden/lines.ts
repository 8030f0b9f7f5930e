import type { Document, Evidence, Verdict } from '../../shared/model/index.ts';

/** Longest quote that is shown whole. */
const longest = 70;

/**
 * A verdict as lines that a person can read, and that differ when anything differs that the judging made: outcome, summary, findings with
 * their evidence, what each rule says of itself, steps, lots, links, papers to ask for, deadlines. `given`: the papers as handed in; of
 * facts only what judging changed is shown. Digests of orders and lists are left out, since they change with the data.
 */
export function linesOf(verdict: Verdict, given: readonly Document[]): string[] {
  const label = labels(verdict.documents);
  const named = (text: string): string => label.get(text) ?? text;
  const at = (e: Evidence): string => {
    const [left, top] = e.box;
    const more = `${e.doubtful ? ' doubtful' : ''}${e.settled ? ` settled: ${e.settled}` : ''}`;
    return `${named(e.document)} p${e.page} (${percent(left)},${percent(top)}) "${short(e.quote)}"${more}`;
  };
  const shown = (of: readonly Evidence[]): string[] => of.map((e) => `    ${at(e)}`);
  const orders = (ids: readonly string[]): string => (ids.length ? ` [${ids.join(', ')}]` : '');
  const lines = [
    `outcome: ${verdict.outcome} on ${verdict.entryDate}${verdict.entryDateAssumed ? ' (assumed)' : ''}`,
    `commodities: ${verdict.commodities.join(', ')}`,
    `summary: ${verdict.summary}`,
  ];
  for (const o of verdict.statedOrigins) lines.push(`origin of ${o.commodity}: ${o.country}`, ...shown(o.evidence));
  for (const f of verdict.findings)
    lines.push(
      `${f.severity} ${f.rule}${orders(f.orders)}: ${f.message}`,
      `    fix: ${f.fix}${f.papers ? ` (${f.papers.join(', ')})` : ''}`,
      ...shown(f.evidence),
    );
  for (const r of verdict.rules) lines.push(`${r.rule} ${r.state}: ${r.why}`);
  for (const s of verdict.chain.steps) {
    const known = [s.party, s.place, s.country, days(s.from, s.to), kg('in', s.inputKg), kg('out', s.outputKg)];
    lines.push(
      `step ${s.id} ${s.kind}${s.shown ? '' : ' not shown'} (${s.documents.map(named).join(', ')}): ${known.filter(Boolean).join('; ')}`,
    );
    if (s.inputs.length + s.outputs.length > 0) lines.push(`    ${s.inputs.join(', ')} to ${s.outputs.join(', ')}`);
    if (s.certificates) lines.push(`    certificates: ${s.certificates.map(named).join(', ')}`);
    for (const c of s.closedBy ?? []) lines.push(`    closed by ${c.paper}: ${c.what} from ${c.from}`);
    lines.push(...shown(s.evidence));
  }
  for (const { id, evidence, ...lot } of verdict.chain.lots) lines.push(`lot ${id}: ${flat(lot)}`, ...shown(evidence));
  for (const l of verdict.chain.links)
    lines.push(`link ${named(l.from)} to ${named(l.to)} by ${l.by} ${l.value}`, ...shown(l.evidence));
  for (const d of verdict.deadlines ?? []) {
    const { evidence, name: _, submit: __, ...rest } = d;
    lines.push(`deadline ${flat(rest)}`, ...shown(evidence));
  }
  for (const a of verdict.next?.ask ?? []) lines.push(`ask ${a.from} for ${a.what} (${a.closes.join(', ')})`);
  for (const o of verdict.next?.options ?? []) lines.push(`option ${o.id} ${o.deadlines.join(', ')}`);
  const own = new Map(given.map((d) => [d.id, d]));
  for (const d of verdict.documents) {
    lines.push(`paper ${named(d.id)}: ${d.type}`);
    for (const note of d.notes) lines.push(`    ${note}`);
    lines.push(...differences(own.get(d.id)?.facts, d.facts).map((x) => `    ${x}`));
  }
  for (const u of verdict.unreadable) lines.push(`unreadable ${u.name}: ${u.problems.map((p) => p.code).join(', ')}`);
  lines.push(`${verdict.inputs.documents.length} files${verdict.inputs.amendments ? ', amended' : ''}`);
  return lines.map((line) => line.replace(/\n/g, '⏎'));
}

/** A name for each paper: that of its file where only one has it. */
export function labels(documents: readonly Document[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const d of documents) times.set(d.name, (times.get(d.name) ?? 0) + 1);
  return new Map(documents.map((d) => [d.id, times.get(d.name) === 1 ? d.name : `${d.name}/${d.id}`]));
}

const percent = (share: number): string => (share * 100).toFixed(1).replace(/\.0$/, '');
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}… ${text.length} characters` : text;
const days = (from?: string, to?: string): string | undefined => (from || to ? `${from ?? ''}–${to ?? ''}` : undefined);
const kg = (word: string, value?: number): string | undefined =>
  value === undefined ? undefined : `${word} ${value} kg`;
const flat = (value: object): string =>
  Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k} ${typeof v === 'object' ? JSON.stringify(v) : v}`)
    .join('; ');

/** Where two values differ, as `path: old → new`. */
export function differences(was: unknown, is: unknown, path = ''): string[] {
  if (Object.is(was, is)) return [];
  if (typeof was !== 'object' || typeof is !== 'object' || !was || !is)
    return [`${path}: ${short(JSON.stringify(was) ?? 'none')} → ${short(JSON.stringify(is) ?? 'none')}`];
  const [a, b] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((k) =>
    differences(a[k], b[k], path ? `${path}.${k}` : k),
  );
}
