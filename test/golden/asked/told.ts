import { createHash } from 'node:crypto';
import type { Document, Evidence } from '../../../shared/model/index.ts';
import { differences } from '../lines.ts';

/** Longest answer that is shown whole; of a longer one the head, and a digest of all. */
const longest = 700;

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;
const isEvidence = (x: Record<string, unknown>): x is Record<string, unknown> & Evidence =>
  typeof x.quote === 'string' && Array.isArray(x.box);
const isPaper = (x: Record<string, unknown>): x is Record<string, unknown> & Document =>
  isObject(x.facts) && typeof x.type === 'string' && typeof x.sha256 === 'string';
const percent = (share: number): number => Math.round(share * 100);

/**
 * An answer as one line: papers by their names (one that the code made anew with what differs), evidence by quote and place, maps and sets in
 * their order, nothing for what is absent.
 */
export function told(answer: unknown, papers: ReadonlyMap<Document, string>): string {
  const byId = new Map([...papers].map(([d, name]) => [d.id, { d, name }]));
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  const say = (x: unknown): string => {
    if (x === undefined) return '–';
    if (typeof x === 'string') return JSON.stringify(byId.get(x)?.name ?? x);
    if (!isObject(x)) return typeof x === 'function' ? 'function' : String(x);
    if (isPaper(x)) return paper(x);
    if (isEvidence(x)) return evidence(x);
    if (x instanceof Map) return `{${[...x].map(([k, v]) => `${bareKey(k)}: ${say(v)}`).join(', ')}}`;
    if (Array.isArray(x) || x instanceof Set) return `[${[...x].map(say).join(', ')}]`;
    const told = Object.entries(x).filter(([, v]) => v !== undefined);
    return `{${told.map(([k, v]) => `${k}: ${say(v)}`).join(', ')}}`;
  };
  const bareKey = (k: unknown): string => (typeof k === 'string' ? k : say(k));
  const evidence = ({ document, page, box, quote, doubtful, settled, confidence: _ }: Evidence): string => {
    const more = [doubtful && `doubtful ${say(doubtful)}`, settled && `settled: ${settled}`].filter(Boolean).join('; ');
    return `"${quote}"@${nameOf(document)} p${page} ${percent(box[0])},${percent(box[1])}${more ? ` (${more})` : ''}`;
  };
  const paper = (d: Document): string => {
    const own = papers.get(d);
    if (own !== undefined) return `@${own}`;
    const was = byId.get(d.id);
    const notes = d.notes.length > (was?.d.notes.length ?? 0) ? ` notes ${say(d.notes)}` : '';
    return was
      ? `@${was.name} with ${say(differences(was.d.facts, d.facts))}, ${d.type}, pages ${say(d.pages)}${notes}`
      : `paper ${say(d.name)}: ${d.type}, pages ${say(d.pages)}, ${say(d.facts)}${notes}`;
  };
  return say(answer);
}

/** The same, cut to what a reviewer reads; what is cut shows in the digest. */
export const brief = (text: string): string =>
  text.length <= longest
    ? text
    : `${text.slice(0, longest)}… ${text.length} characters, ${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
