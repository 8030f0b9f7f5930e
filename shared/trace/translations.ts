import { lazy } from '../lazy.ts';
import type { Document } from '../model/index.ts';
import { foldId } from './fold.ts';
import { unitsOf } from './units.ts';

/** From this share of its lines on, a bilingual form says in English what matters on it. */
const bilingual = 0.5;
/** A paper of which most letters are English (names, addresses, goods) needs fewer lines. */
const mostlyEnglish = 0.35;

const foreignScript = /[^\P{L}\p{Script=Latin}]/u;
const said = new Set(['goods', 'statement', 'text', 'origin', 'route', 'identifier']);

/** Whether a person who reads English alone can read the paper: it is English or a bilingual form. */
export function readsInEnglish(d: Document): boolean {
  if (d.english !== undefined) return d.english >= (d.language === 'en' ? mostlyEnglish : bilingual);
  return d.language === 'en' || (d.languages.includes('en') && speaksEnglish(d));
}

/** By its facts alone: among what a paper in another script says of the goods, some must stand in Latin words too. */
function speaksEnglish(d: Document): boolean {
  const texts = d.facts.mentions.filter((m) => said.has(m.context)).map((m) => `${m.label ?? ''} ${m.text}`);
  const foreign = texts.filter((t) => foreignScript.test(t)).length;
  const latin = texts.filter((t) => (t.match(/\b[A-Za-z]{3,}\b/gu) ?? []).length >= 2).length;
  return foreign < 3 || latin >= 0.2 * texts.length;
}

/** What a paper and its translation have in common whatever the language: numbers, days, weights, units. */
function marksOf(d: Document): Set<string> {
  const { facts } = d;
  const marks = new Set<string>();
  const add = (kind: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') marks.add(`${kind} ${value}`);
  };
  for (const name of ['number', 'contractNumber', 'invoiceNumber', 'orderNumber'] as const)
    add('id', facts[name] && foldId(facts[name].value));
  add('date', facts.date?.value);
  for (const name of ['total', 'netWeight', 'grossWeight', 'packages', 'baleCount'] as const)
    add('figure', facts[name] && Math.round(facts[name].value * 10));
  for (const list of [facts.lots, facts.containers, facts.bales])
    for (const value of list?.value.slice(0, 400) ?? []) add('id', foldId(value));
  for (const code of facts.hsCodes?.value ?? []) add('hs', code.slice(0, 6));
  for (const line of facts.lines?.value ?? []) add('figure', line.amount && Math.round(line.amount * 10));
  for (const event of facts.events ?? []) add('date', event.from);
  for (const reference of facts.references) add('id', foldId(reference.value));
  return marks;
}

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : [...a].filter((m) => b.has(m)).length / a.size;

/** What an English paper of the bundle is to a foreign one. */
export type Translation = 'whole' | { part: string };

/**
 * Whether `english` translates `original`: it has its number or cites it, says that it is a translation and shares most of its marks, or is of
 * the same type and has its table. One that leaves out rows or goods lines of the original translates it in part.
 */
export function translationOf(original: Document, english: Document): Translation | undefined {
  if (original.id === english.id) return undefined;
  const number = original.facts.number && foldId(original.facts.number.value);
  const theirs = english.facts.number && foldId(english.facts.number.value);
  const [a, b] = [marksOf(original), marksOf(english)];
  const cites =
    number !== undefined && (theirs === number || english.facts.references.some((r) => foldId(r.value) === number));
  const shared = shareOf(a, b);
  const met = [...a].filter((m) => b.has(m)).length;
  const same = english.type === original.type;
  const is =
    (cites && (same || english.type === 'other' || english.translation === true)) ||
    (english.translation === true && met >= 3 && shared >= 0.4) ||
    (same && met >= 4 && shared >= 0.7 && shareOf(b, a) >= 0.5);
  return is ? extentOf(original, english) : undefined;
}

function extentOf(original: Document, english: Document): Translation {
  const [units, translated] = [unitsOf(original), unitsOf(english)].map((all) =>
    all.reduce((n, u) => n + (u.last - u.first + 1), 0),
  ) as [number, number];
  if (units >= 3 && translated < units && translated > 0) return { part: `${translated} of ${units} bales` };
  const [lines, told] = [original.facts.lines?.value.length ?? 0, english.facts.lines?.value.length ?? 0];
  if (lines >= 2 && told < lines && told > 0) return { part: `${told} of ${lines} goods lines` };
  return 'whole';
}

/** Languages by their English names, as a finding says them. */
const names = lazy(() => new Intl.DisplayNames(['en'], { type: 'language' }));
export const languageSays = (code: string): string => (/^[a-z]{2,3}$/.test(code) ? (names().of(code) ?? code) : code);
