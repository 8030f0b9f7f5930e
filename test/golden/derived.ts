/**
 * Makes bundles of kinds that few tests build, from those that `npm run golden` collected: scans with doubtful characters, papers over two
 * files, translations, copies, invoices of one sale, claims of other bundles. `node test/golden/derived.ts POOL.json OUT.json [COUNT]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { Claim, Document, Evidence } from '../../shared/model/index.ts';
import { claimed, partsOf } from '../../shared/trace/claims.ts';
import { toldBy } from '../../shared/trace/readings/slots.ts';
import { Random } from '../corpus/world/random.ts';
import type { GoldenCase } from './cases.ts';

const [, , pool, out, count = '60'] = argv;
const random = new Random(12);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;
const chance = (share: number): boolean => random.next() < share;
const small = (JSON.parse(readFileSync(pool!, 'utf8')) as GoldenCase[]).filter(
  (c) => c.documents.length > 0 && JSON.stringify(c).length < 40_000,
);
const copyOf = (d: Document, id: string, name: string): Document => ({
  ...(JSON.parse(JSON.stringify(d).replaceAll(`"document":"${d.id}"`, `"document":"${id}"`)) as Document),
  id,
  name,
  sha256: [...d.sha256].reverse().join(''),
});

const twins = ['0O', '1I', '5S', '8B', '2Z', '6G', '17', '38', '56', '49'];
const misread = (sign: string): string => {
  const near = twins.filter((t) => t.includes(sign));
  return near.length > 0 ? [...pick(near)].find((x) => x !== sign)! : pick([...'0123456789']);
};
type Tree = Record<string | number, unknown>;

/** One character of a value misread, with doubt about it; others as likely as not. */
function doubtful(c: GoldenCase): boolean {
  const papers = c.documents.filter((d) => [...toldBy(d)].length > 0);
  if (papers.length === 0) return false;
  const d = pick(papers);
  d.reader = pick(['ocr', 'ocr', 'ocr', 'textract', 'text-layer']);
  let made = 0;
  for (let i = 0; i < 12 && made < 1 + Math.floor(random.next() * 3); i++) {
    const [path, , , value] = pick([...toldBy(d)]);
    if (value === undefined) continue;
    const printed = String(value);
    const places = [...printed].flatMap((x, k) => (/[\dA-Z]/.test(x) ? [k] : []));
    if (places.length === 0) continue;
    const at = pick(places);
    const right = printed[at]!;
    const swap = chance(0.75) ? misread(right) : right;
    const wrong = printed.slice(0, at) + swap + printed.slice(at + 1);
    const to = typeof value === 'number' ? Number(wrong) : wrong;
    if (typeof to === 'number' && Number.isNaN(to)) continue;
    let tree = d.facts as unknown as Tree;
    let holder = tree;
    for (const step of path.slice(0, -1)) {
      tree = tree[step] as Tree;
      if ('evidence' in tree) holder = tree;
    }
    const last = path.at(-1)!;
    const each = (holder.each as Evidence[] | undefined)?.[Number(last)];
    const evidence = each ?? (holder.evidence as Evidence);
    if (!evidence.quote.includes(printed)) evidence.quote = `${evidence.quote} ${printed}`;
    const from = evidence.quote.indexOf(printed);
    const likely = pick([0.05, 0.15, 0.3, 0.45]);
    tree[last] = to;
    evidence.quote = evidence.quote.replace(printed, wrong);
    const others = [{ text: right === swap ? misread(right) : right, confidence: likely }];
    if (chance(0.3)) others.push({ text: pick(['', '11', misread(right), '7']), confidence: likely / 2 });
    evidence.doubtful = [...(evidence.doubtful ?? []), { at: from + at, confidence: 1 - likely, others }];
    made++;
  }
  return made > 0;
}

const halves = <T>(list: readonly T[]): [T[], T[]] => {
  const at = Math.max(1, Math.floor(list.length * pick([0.3, 0.5, 0.7])));
  return [list.slice(0, at), list.slice(at)];
};
const later = ['total', 'subtotal', 'netWeight', 'grossWeight', 'packages', 'baleCount', 'signed'] as const;

/** A paper over two files, as the names or the page marks say. */
function inParts(c: GoldenCase): boolean {
  const able = c.documents.filter(
    (d) => d.facts.units.length + d.facts.flows.length + (d.facts.lines?.value.length ?? 0) > 1,
  );
  if (able.length === 0) return false;
  const d = pick(able);
  const [stem, end] = [d.name.replace(/\.[^.]+$/, ''), pick(['pdf', 'jpg'])];
  const names = pick([
    [`${stem} page 1.${end}`, `${stem} page 2.${end}`],
    [`${stem} 1 of 2.${end}`, `${stem} 2 of 2.${end}`],
    [`${stem}_001.${end}`, `${stem}_002.${end}`],
    [`${stem}-p1.${end}`, `${stem}-p3.${end}`],
    [`${stem}.${end}`, `other.${end}`],
  ]);
  const second = copyOf(d, `${d.id.slice(0, 12)}two`, names[1]!);
  d.name = names[0]!;
  const [f, g] = [d.facts as unknown as Tree, second.facts as unknown as Tree];
  for (const key of ['units', 'flows', 'events', 'mentions', 'parties', 'references', 'sites'])
    [f[key], g[key]] = [halves(f[key] as unknown[])[0], halves(g[key] as unknown[])[1]];
  if (d.facts.units.length > 0) [f.units, g.units] = halves([...d.facts.units, ...second.facts.units]);
  if (d.facts.lines && d.facts.lines.value.length > 1)
    [d.facts.lines.value, second.facts.lines!.value] = halves(second.facts.lines!.value);
  for (const key of later) if (chance(0.7)) delete f[key];
  for (const key of ['number', 'date', 'seller', 'issuer', 'shipper']) if (chance(0.5)) delete g[key];
  if (chance(0.4))
    [d.part, second.part] = [
      { from: 1, to: 1, of: 2 },
      { from: pick([2, 2, 3]), to: 3, of: pick([2, 2, 3]) },
    ];
  if (chance(0.3)) second.part = { from: 2, to: 2 };
  if (chance(0.3)) [second.type, second.typeConfidence] = ['other', 0.4];
  c.documents.push(second);
  return true;
}

/** A paper in another language with an English one beside it. */
function translated(c: GoldenCase): boolean {
  const d = pick(c.documents);
  const english = copyOf(d, `${d.id.slice(0, 12)}en`, `translation of ${d.name}`);
  Object.assign(d, {
    language: pick(['zh', 'tr', 'ru', 'es']),
    languages: ['zh'],
    english: pick([0, 0.1, 0.34, 0.5, 0.6]),
  });
  if (chance(0.3)) d.languages = [d.language, 'en'];
  if (chance(0.3)) delete d.english;
  Object.assign(english, { language: 'en', languages: ['en'] });
  if (chance(0.5)) english.english = pick([1, 0.36, 0.3]);
  if (chance(0.6)) english.translation = true;
  if (chance(0.3)) english.type = 'other';
  const g = english.facts as unknown as Tree;
  for (const key of Object.keys(g))
    if (chance(0.25)) {
      if (Array.isArray(g[key])) g[key] = halves(g[key] as unknown[])[0];
      else if (key !== 'number' || chance(0.5)) delete g[key];
    }
  const lines = english.facts.lines?.value;
  if (lines && lines.length > 1 && chance(0.4)) lines.pop();
  c.documents.push(english);
  return true;
}

/** A second sheet of a paper: a copy, a scan of it, or one with a figure changed. */
function copied(c: GoldenCase): boolean {
  const numbered = c.documents.filter((d) => d.facts.number);
  const d = pick(numbered.length > 0 && chance(0.8) ? numbered : c.documents);
  const sheet = copyOf(d, `${d.id.slice(0, 12)}cp`, `copy of ${d.name}`);
  if (chance(0.4)) sheet.reader = 'ocr';
  if (chance(0.15)) sheet.sha256 = d.sha256;
  const g = sheet.facts as unknown as Tree;
  const figures = ['total', 'netWeight', 'grossWeight', 'packages', 'baleCount'].filter((k) => k in g);
  if (figures.length > 0 && chance(0.5)) {
    const fact = g[pick(figures)] as { value: number };
    fact.value += pick([1, 100, 0.5]);
  }
  if (sheet.facts.date && chance(0.2)) sheet.facts.date.value = '2024-02-11';
  if (sheet.facts.mentions.length > 0 && chance(0.3)) sheet.facts.mentions.pop();
  if (sheet.facts.units.length > 0 && chance(0.2)) sheet.facts.units.pop();
  if (sheet.facts.seller && chance(0.4)) sheet.facts.seller.value = sheet.facts.seller.value.replace(/[aeo]/, 'c');
  c.documents.push(sheet);
  return true;
}

/** An invoice beside another: pro-forma and commercial invoice of one sale, or of two. */
function billedTwice(c: GoldenCase): boolean {
  const d = c.documents.find((x) => x.type === 'invoice');
  if (!d) return false;
  const second = copyOf(d, `${d.id.slice(0, 12)}pf`, `proforma ${d.name}`);
  const { facts } = second;
  if (facts.number) facts.number.value = `PF-${facts.number.value}9`;
  if (facts.date) facts.date.value = pick(['2023-06-01', '2024-01-05', facts.date.value]);
  if (facts.netWeight && chance(0.3)) facts.netWeight.value += pick([0.5, 2, 1000]);
  if (chance(0.4))
    facts.references.push({
      kind: 'invoice',
      value: d.facts.number?.value ?? 'X',
      evidence: d.facts.number?.evidence ?? d.typeEvidence!,
    } as never);
  if (chance(0.3)) facts.units = [];
  if (chance(0.3)) delete facts.lots;
  if (chance(0.3)) delete facts.total;
  if (chance(0.2) && facts.buyer) facts.parties = facts.parties.filter((p) => p.role !== 'buyer');
  if (chance(0.3)) for (const line of facts.lines?.value ?? []) if (line.quantity) line.quantity += 1;
  facts.references = facts.references.filter((r) => r.evidence);
  c.documents.push(second);
  return true;
}

/** Claims of another bundle on what this one rests on. */
function rivalled(c: GoldenCase): boolean {
  const units = claimed(c.documents);
  const own = [...units, ...partsOf(c.documents, units.length > 0 && chance(0.5))].map(({ claimed: x }) => x);
  if (own.length === 0) return false;
  c.claims = own.slice(0, 4).map((x, i): Claim => {
    const claim: Claim = { bundle: `other-${i}`, ...structuredClone(x), on: pick(['2023-12-01', '2024-02-20']) };
    if (chance(0.3)) claim.first += 1;
    if (chance(0.3)) claim.last = Math.max(claim.first, claim.last - 1);
    if (chance(0.2)) claim.source = pick(['', 'another gin', `${claim.source} ltd`]);
    if (chance(0.2)) claim.crop = pick([2019, 2023, 2024]);
    if (chance(0.15)) claim.bundle = c.bundle?.id ?? 'one';
    return claim;
  });
  return true;
}

const kinds = { doubtful, inParts, translated, copied, billedTwice, rivalled };
const made: GoldenCase[] = [];
for (const [kind, change] of Object.entries(kinds))
  for (let i = 0, tries = 0; i < Number(count) && tries < 10 * Number(count); tries++) {
    const base = pick(small);
    const c = structuredClone(base);
    if (!change(c)) continue;
    made.push({ ...c, name: `${kind.toLowerCase()}-of-${base.name}-${tries}`, from: `${base.from} (${kind})` });
    i++;
  }
writeFileSync(out!, JSON.stringify(made));
console.error(`${made.length} bundles`);
process.exit();
