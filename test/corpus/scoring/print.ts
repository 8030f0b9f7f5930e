import type { BundleScore } from './tally.ts';

const outcomes = ['prohibited', 'contradicted', 'unproven', 'clear', 'not-covered', 'crash'];
const share = (a: number, b: number): string => (b ? `${((100 * a) / b).toFixed(1)} %` : '-');
const count = <K>(map: Map<K, number>, key: K, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

/** The whole score as text: outcomes, rules, types, fields, then the failing cases. */
export const scoreText = (scores: BundleScore[], truthRules: Map<string, string[]>, failures: number): string => {
  const out: string[] = [];
  const right = scores.filter((s) => s.expected === s.got).length;
  out.push(
    `Outcome: ${right} of ${scores.length} right (${share(right, scores.length)})`,
    '',
    'expected \\ got'.padEnd(16) + outcomes.map((o) => o.padStart(13)).join(''),
  );
  for (const e of outcomes) {
    const row = scores.filter((s) => s.expected === e);
    if (row.length)
      out.push(e.padEnd(16) + outcomes.map((g) => String(row.filter((s) => s.got === g).length).padStart(13)).join(''));
  }
  const planted = new Map<string, number>();
  const missed = new Map<string, number>();
  const alarms = new Map<string, number>();
  for (const s of scores) {
    for (const rule of truthRules.get(s.id) ?? []) count(planted, rule);
    for (const rule of s.missed) count(missed, rule);
    for (const rule of new Set(s.falseAlarms.map((f) => f.rule))) count(alarms, rule);
  }
  out.push(
    '',
    'Rule'.padEnd(28) +
      'found'.padStart(8) +
      'planted'.padStart(9) +
      'recall'.padStart(10) +
      'false alarms'.padStart(14),
  );
  for (const rule of [...new Set([...planted.keys(), ...alarms.keys()])].sort()) {
    const p = planted.get(rule) ?? 0;
    const m = missed.get(rule) ?? 0;
    out.push(
      rule.padEnd(28) +
        String(p - m).padStart(8) +
        String(p).padStart(9) +
        share(p - m, p).padStart(10) +
        String(alarms.get(rule) ?? 0).padStart(14),
    );
  }
  const docs = scores.flatMap((s) => s.documents);
  const typed = docs.filter((d) => d.expectedType === d.gotType).length;
  out.push('', `Document type: ${typed} of ${docs.length} right (${share(typed, docs.length)})`);
  const wrongTypes = new Map<string, number>();
  for (const d of docs)
    if (d.expectedType !== d.gotType)
      count(wrongTypes, `${d.expectedType} (${d.layout}, ${d.language}, ${d.carrier}) read as ${d.gotType}`);
  for (const [k, n] of [...wrongTypes].sort((a, b) => b[1] - a[1]).slice(0, 12)) out.push(`  ${n} × ${k}`);
  out.push(
    '',
    'Field'.padEnd(20) +
      'right'.padStart(7) +
      'wrong'.padStart(7) +
      'missing'.padStart(9) +
      'invented'.padStart(10) +
      'accuracy'.padStart(10),
  );
  const all = docs.flatMap((d) => d.fields.map((f) => ({ ...f, d })));
  for (const field of new Set(all.map((f) => f.field))) {
    const of = all.filter((f) => f.field === field);
    const n = (state: string) => of.filter((f) => f.state === state).length;
    const stated = n('right') + n('wrong') + n('missing');
    out.push(
      field.padEnd(20) +
        String(n('right')).padStart(7) +
        String(n('wrong')).padStart(7) +
        String(n('missing')).padStart(9) +
        String(n('invented')).padStart(10) +
        share(n('right'), stated).padStart(10),
    );
  }
  const stated = all.filter((f) => f.state !== 'invented');
  out.push(
    'all'.padEnd(20) +
      ''.padStart(33) +
      share(stated.filter((f) => f.state === 'right').length, stated.length).padStart(10),
  );
  const bad = new Map<string, { n: number; example: string }>();
  for (const f of all.filter((x) => x.state !== 'right')) {
    const key = `${f.d.layout}/${f.d.language}${f.d.carrier === 'pdf' ? '' : `/${f.d.carrier}`} ${f.field} ${f.state}`;
    const has = bad.get(key);
    bad.set(key, {
      n: (has?.n ?? 0) + 1,
      example: has?.example ?? `expected ${f.expected} got ${f.got} (${f.d.file})`,
    });
  }
  out.push('', 'Facts that fail most, by layout:');
  for (const [k, v] of [...bad].sort((a, b) => b[1].n - a[1].n).slice(0, failures))
    out.push(`  ${v.n} × ${k}: ${v.example}`);
  out.push('', 'Bundles that fail:');
  for (const s of scores.filter((x) => x.expected !== x.got || x.missed.length || x.falseAlarms.length)) {
    out.push(
      `  ${s.id} [${s.kind}] ${s.about}: expected ${s.expected}, got ${s.got}${s.missed.length ? `; missed ${s.missed.join(', ')}` : ''}${s.error ? `; ${s.error}` : ''}`,
    );
    for (const f of s.falseAlarms.slice(0, 4)) out.push(`      false alarm ${f.rule}: ${f.message.slice(0, 220)}`);
    if (s.expected !== s.got)
      for (const f of s.besides.slice(0, 3)) out.push(`      also ${f.rule}: ${f.message.slice(0, 220)}`);
  }
  return `${out.join('\n')}\n`;
};
