import type { Party, PartyRole } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { matchLabel } from '../labels/match-label.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment } from '../layout/types.ts';
import { readBlock } from './block.ts';
import { type Context, evidenceOf } from './context.ts';

const roles: Partial<Record<FieldId, PartyRole>> = {
  seller: 'seller',
  buyer: 'buyer',
  billTo: 'buyer',
  importer: 'buyer',
  shipper: 'shipper',
  exporter: 'shipper',
  consignee: 'consignee',
  notify: 'notify',
};

/** A party that a sentence names behind the word for its role, and the segments that the sentence stands in. */
interface Told {
  role: PartyRole;
  name: string;
  segments: Segment[];
}

/** Lines that go on with one another: one segment each, flush at the left, the upper one wide, without a sentence's end. */
const goesOn = (above: Line, below: Line): boolean =>
  above.segments.length === 1 &&
  below.segments.length === 1 &&
  above.text.length >= 60 &&
  !/[.!?:;。]$/u.test(above.text.trim()) &&
  Math.abs(above.box[0] - below.box[0]) < 0.01 &&
  below.box[0] + below.box[2] <= above.box[0] + above.box[2] + 0.02 &&
  below.box[1] - (above.box[1] + above.box[3]) < 0.8 * above.box[3];

/** Where the word for a role begins in a text, with what stands behind it: at its beginning or behind a mark, before a name. */
function rolesIn(text: string): { at: number; role: PartyRole; rest: number }[] {
  const found: { at: number; role: PartyRole; rest: number }[] = [];
  for (const { index: at } of text.matchAll(/(?<=^|[.,;/–—]\s+)\p{L}/gu)) {
    const words = /^(?:\p{L}+\s+){1,3}/u.exec(text.slice(at))?.[0].trim().split(/\s+/u) ?? [];
    for (let n = words.length; n > 0; n--) {
      const named = words.slice(0, n).join(' ');
      const label = matchLabel(named).find((l) => l.score === 1 && l.rest === '' && roles[l.field]);
      const behind = label && /^\s*[:：]?\s*(?=\p{Lu})/u.exec(text.slice(at + named.length));
      if (!behind) continue;
      found.push({ at, role: roles[label.field]!, rest: at + named.length + behind[0].length });
      break;
    }
  }
  return found;
}

const known = new WeakMap<Context, Told[]>();

/** The parties of sentences that name two or more by their roles: "Expéditeur Coton du Lac SARL, destinataire Oak Mills Inc.", over the end of a line too. */
export function toldParties(context: Context): Told[] {
  const before = known.get(context);
  if (before) return before;
  const found: Told[] = [];
  const lines = context.layout.pages.slice(0, 3).flatMap((p) => p.lines.slice(0, 80));
  for (const [i, line] of lines.entries()) {
    const own = line.segments.length === 1 ? rolesIn(line.text) : [];
    if (new Set(own.map((o) => o.role)).size < 2) continue;
    const below = lines[i + 1];
    const on = below && below.page === line.page && goesOn(line, below) && !readLabel(below.text) ? below : undefined;
    const text = on ? `${line.text} ${on.text}` : line.text;
    const parts = rolesIn(text);
    for (const [k, part] of parts.entries()) {
      const end = parts[k + 1]?.at ?? text.length;
      const [name] = text
        .slice(part.rest, end)
        .replace(/[\s,;/–—]+$/u, '')
        .split(/(?<=\p{L}{4})[.;]\s+(?=\p{Lu})/u);
      if (name && name.length <= 90)
        found.push({
          role: part.role,
          name: name.replace(/(?<=\p{Ll}{4})\.$/u, ''),
          segments: [...line.segments, ...(on?.segments ?? [])],
        });
    }
  }
  known.set(context, found);
  return found;
}

/** Adds the parties of such sentences in roles that no label of its own names. */
export function addToldParties(context: Context, parties: Party[]): void {
  for (const { role, name, segments } of toldParties(context)) {
    const block = readBlock([name]);
    if (!block) continue;
    const party: Party = {
      role,
      name: block.name,
      ...(block.address ? { address: block.address } : {}),
      ...(block.country ? { country: block.country } : {}),
      evidence: evidenceOf(context, segments),
    };
    // a label that took the whole sentence named more than its party
    const whole = parties.findIndex((p) => p.role === role && p.name.length > name.length && p.name.includes(name));
    if (whole >= 0) parties[whole] = party;
    else if (!parties.some((p) => p.role === role)) parties.push(party);
  }
}

/** Lines of running text, of which the one below is the end and nobody's name at the head of a paper. */
const running = /\p{Ll}{2,}(?:\s+\p{Ll}{2,}){2}/u;

/** The segments that only go on with a sentence: of parties told by their roles, or of running text that breaks at the end of its line. */
export function wrappedSegments(context: Context): Set<Segment> {
  const told = toldParties(context).flatMap((t) => t.segments);
  const lines = context.layout.pages[0]?.lines ?? [];
  const ends = lines.flatMap((line, i) =>
    i > 0 && running.test(lines[i - 1]!.text) && goesOn(lines[i - 1]!, line) ? line.segments : [],
  );
  return new Set([...told, ...ends]);
}
