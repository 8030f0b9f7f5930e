/** What follows a comma and still belongs to the name before it: a legal form. */
const legalForm =
  /^(?:ltd|limited|llc|l\.\s?l\.\s?c|inc|incorporated|co|corp|corporation|company|plc|l\.?p|s\.?\s?a|s\.?\s?r\.?\s?l|gmbh|pte|pvt|j\.?s\.?c|lp|llp)\b\.?/i;
const formAtEnd =
  /(?:\b(?:co\.?,?\s*(?:ltd|limited)|ltd|limited|llc|l\.l\.c|inc|corp|corporation|company|group|plc|d\.o\.o|s\.a\.(?: de c\.v)?|co)\.?\)?)$/i;
/** Does a text end as a company's name does? */
export const endsInForm = (text: string): boolean => formAtEnd.test(text.slice(-40));

/** Cuts a text at a character outside of brackets. */
export function cutAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (c === separator && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

const trim = (text: string) => text.replace(/^[\s,;]+|[\s,;]+$/g, '');
const withoutAnd = (text: string) => trim(trim(text).replace(/^(?:and|or|&)\s+/i, ''));

/** "A, B Co., Ltd., and C": cut at commas, legal forms kept with their names. */
function atCommas(text: string): string[] {
  const names: string[] = [];
  for (const part of cutAt(text, ',').map(trim)) {
    if (part === '') continue;
    const form = legalForm.exec(part);
    if (names.length > 0 && form) {
      names[names.length - 1] += `, ${part}`;
      continue;
    }
    names.push(part);
  }
  return names;
}

/** Every way to cut a text in two at an "and" between words. */
function atAnd(text: string): [string, string][] {
  return [...text.matchAll(/\s+and\s+/g)]
    .filter((m) => balanced(text.slice(0, m.index)))
    .map((m) => [trim(text.slice(0, m.index)), trim(text.slice(m.index + m[0].length))]);
}
const balanced = (text: string) => text.split('(').length === text.split(')').length;

/** Are the two halves names, rather than the two halves of one ("Cotton and Linen")? */
function areTwo([a, b]: [string, string]): boolean {
  if (endsInForm(a) && /\s/.test(b)) return true;
  const [first, second] = [a.split(/\s+/), b.split(/\s+/)];
  return (
    first.length > 1 &&
    second.length > 1 &&
    first.slice(-2).join(' ').toLowerCase() === second.slice(-2).join(' ').toLowerCase()
  );
}

function refine(names: readonly string[], expected: number | undefined): string[] {
  const cut = names.map(withoutAnd).filter((n) => n !== '');
  return cut.flatMap((name) => {
    const ways = atAnd(name);
    const way = ways.find(areTwo) ?? (expected === cut.length + 1 && ways.length === 1 ? ways[0] : undefined);
    return way && (expected === undefined || cut.length < expected) ? [way[0], ...refine([way[1]], undefined)] : [name];
  });
}

/**
 * The names of a list as the official tables write it: by semicolons where there are any, else by commas and "and". `expected` is how many
 * the text says that there are; where a cut is open, it decides.
 */
export function splitNames(text: string, expected?: number): string[] {
  const bySemicolon = cutAt(text, ';')
    .map(trim)
    .filter((n) => n !== '');
  if (bySemicolon.length > 1) return refine(bySemicolon, expected);
  const one = bySemicolon[0] ?? '';
  if (expected === 1) return one === '' ? [] : [withoutAnd(one)];
  return refine(atCommas(one), expected);
}
