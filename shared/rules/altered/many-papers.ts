import type { Document, Evidence, Party, PartyRole, PlacedPicture } from '../../model/index.ts';
import { foldId } from '../../trace/fold.ts';
import { comparableNames, sameName } from '../../trace/names.ts';
import { inRole } from '../../trace/parties.ts';
import type { RuleFinding } from '../types.ts';
import { at } from './decides.ts';

/** Papers that their maker signs or stamps. Orders, transport and payment papers bear the stamps of others by nature. */
const signedPapers = new Set<Document['type']>([
  'invoice',
  'packing-list',
  'certificate-of-origin',
  'ginning-record',
  'farm-record',
  'seed-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
  'supplier-statement',
  'lab-report',
]);
/** Whoever may have signed a paper: its maker, and those who declare on a form that another issues. */
const signing: PartyRole[] = [
  'issuer',
  'seller',
  'shipper',
  'manufacturer',
  'supplier',
  'gin',
  'spinner',
  'mill',
  'farm',
  'processor',
];

/** Share of the steps of brightness in which two looks of one picture may differ: what compression and scaling change. */
const sameLook = 0.15;
/** How much wider for its height a picture may be than the same one elsewhere. */
const sameShape = 1.15;
/** Where heads and feet of pages end: logos and marks of certifiers stand there. */
const head = 0.22;
const foot = 0.95;
/** A signature or stamp stands this near to its caption, as a share of the page. */
const nearCaption = 0.16;
/** Parts of a layout that two papers of one template share. */
const sameLayout = 0.6;
/** Dates that tests and converters write in place of the real one. */
const firstYear = 1995;

/** Signs that papers of different makers were made by one hand. Each pair of makers once. */
export function signsAcross(documents: readonly Document[]): RuleFinding[] {
  const papers = documents.filter((d) => signedPapers.has(d.type));
  const findings: RuleFinding[] = [];
  for (let i = 0; i < papers.length; i++) {
    for (let j = i + 1; j < papers.length; j++) {
      const [a, b] = [papers[i] as Document, papers[j] as Document];
      if (a.sha256 === b.sha256) continue;
      const makers = strangers(a, b);
      if (!makers) continue;
      const sign = samePicture(a, b, papers) ?? sameScan(a, b) ?? sameNumber(a, b) ?? sameFile(a, b);
      if (!sign) continue;
      const [x, y] = makers;
      findings.push({
        message: `${a.name} (${x.name}) and ${b.name} (${y.name}) ${sign.says}.`,
        evidence: [...sign.evidence, x.evidence, y.evidence],
        ...(sign.note ? { severity: 'note' as const } : {}),
      });
    }
  }
  return findings;
}

/** The makers of two papers, where nobody who may have signed the one may have signed the other. */
function strangers(a: Document, b: Document): [Party, Party] | undefined {
  const [xs, ys] = [inRole(a, ...signing), inRole(b, ...signing)];
  const [x, y] = [xs[0], ys[0]];
  if (!x || !y) return undefined;
  const apart = xs.every((p) => ys.every((q) => comparableNames(p.name, q.name) && !sameName(p.name, q.name)));
  return apart ? [x, y] : undefined;
}

interface Sign {
  says: string;
  evidence: Evidence[];
  note?: boolean;
}

/** One picture of a signature or stamp on both papers. Logos stand in heads and feet; a picture on many makers' papers is a mark. */
function samePicture(a: Document, b: Document, papers: readonly Document[]): Sign | undefined {
  for (const x of candidates(a)) {
    const y = candidates(b).find((other) => isSame(x, other));
    if (!y) continue;
    const bearers = papers.filter((d) => (d.marks?.pictures ?? []).some((p) => isSame(p, x)));
    const makers = bearers.filter((d, i) => bearers.slice(0, i).every((other) => strangers(d, other)));
    if (makers.length > 2) continue;
    const evidence = [at(a, x, 'picture'), at(b, y, 'picture')];
    const captioned = isCaptioned(a, x) && isCaptioned(b, y);
    return captioned
      ? { says: 'bear the same picture of a signature or stamp, though different firms made them', evidence }
      : { says: 'bear the same picture, though different firms made them', evidence, note: true };
  }
  return undefined;
}

/** A picture of this share of its page is a scan of the paper itself. */
const scanned = 0.5;

/** One scan under both papers: what differs was put on top. */
function sameScan(a: Document, b: Document): Sign | undefined {
  if (a.reader === 'text-layer' || b.reader === 'text-layer') return undefined;
  const scans = (d: Document): PlacedPicture[] =>
    (d.marks?.pictures ?? []).filter(({ box }) => box[2] * box[3] >= scanned);
  for (const x of scans(a)) {
    const y = scans(b).find((other) => other.digest === x.digest);
    if (!y) continue;
    const evidence = [at(a, x, 'scan'), at(b, y, 'scan')];
    return { says: 'rest on the same scan, though different firms made them', evidence };
  }
  return undefined;
}

const candidates = (d: Document): PlacedPicture[] =>
  (d.marks?.pictures ?? []).filter(({ box, look }) => look !== undefined && box[1] > head && box[1] + box[3] < foot);

/** Whether a picture stands by the caption that was read as the place of the signature. */
function isCaptioned(d: Document, { page, box }: PlacedPicture): boolean {
  const caption = d.facts.signed?.evidence;
  if (!caption || caption.page !== page) return false;
  const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  const across = Math.max(caption.box[0] - x, x - caption.box[0] - caption.box[2], 0);
  const down = Math.max(caption.box[1] - y, y - caption.box[1] - caption.box[3], 0);
  return Math.hypot(across, down) < nearCaption;
}

function isSame(a: PlacedPicture, b: PlacedPicture): boolean {
  if (a.digest === b.digest) return true;
  if (!a.look || !b.look || a.look.length !== b.look.length) return false;
  // Width to height of the one against the other, without dividing by a height of nothing.
  const [wide, high] = [a.box[2] * b.box[3], b.box[2] * a.box[3]];
  if (wide > sameShape * high || high > sameShape * wide) return false;
  let apart = 0;
  let steps = 0;
  for (const [i, sign] of [...a.look].entries()) {
    const [x, y] = [Number.parseInt(sign, 16), Number.parseInt(b.look[i] as string, 16)];
    apart += bits(x ^ y);
    steps += bits(x | y);
  }
  return apart <= sameLook * steps;
}

function bits(value: number): number {
  return value === 0 ? 0 : (value & 1) + bits(value >> 1);
}

const numbered = new Set<Document['type']>(['certificate-of-origin', 'lab-report']);

/** One number on certificates of two bodies. */
function sameNumber(a: Document, b: Document): Sign | undefined {
  const [x, y] = [a.facts.number, b.facts.number];
  if (a.type !== b.type || !numbered.has(a.type) || !x || !y) return undefined;
  const id = foldId(x.value);
  if (id !== foldId(y.value) || id.length < 5 || (id.match(/\d/g) ?? []).length < 3) return undefined;
  return {
    says: `bear the same number ${x.value}, though different bodies issued them`,
    evidence: [x.evidence, y.evidence],
  };
}

/** Both files come from one: a changed copy keeps the identifier and the moment of the first. */
function sameFile(a: Document, b: Document): Sign | undefined {
  const [m, n] = [a.marks, b.marks];
  if (!m?.created || !n || m.created !== n.created || Number(m.created.slice(0, 4)) < firstYear) return undefined;
  const says = `were made from one file (both written by ${m.producer ?? 'the same program'} at ${m.created}), though different firms made them`;
  if (m.origin && m.origin === n.origin) return { says, evidence: [] };
  if (a.type !== b.type || m.producer !== n.producer || m.creator !== n.creator || midnight.test(m.created))
    return undefined;
  return likeness(m.layout, n.layout) >= sameLayout ? { says, evidence: [] } : undefined;
}

const midnight = /T00:00:00/;

/** Share of the places at which two sketches agree. */
function likeness(a: string | undefined, b: string | undefined): number {
  if (!a || !b || a.length !== b.length) return 0;
  const parts = a.match(/.{4}/gs) ?? [];
  return parts.filter((part, i) => b.startsWith(part, 4 * i)).length / parts.length;
}
