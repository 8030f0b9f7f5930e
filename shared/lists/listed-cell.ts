import { cutAt, endsInForm, splitNames } from './split-names.ts';
import type { ListedCell, NamedParty } from './types.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = `(?<n>${numbers.join('|')}|\\d{1,2}|several|multiple)`;
/** What opens other names of the same party. */
const aliasLead = new RegExp(
  `^(?:and\\s+|including\\s+|with\\s+|to include\\s+)*(?:${number}\\s+)?(?:(?:known\\s+)?alias(?:es)?(?:\\s+names?)?\\s*(?::|,|of\\b|-)?|(?:also|otherwise|now|commonly)\\s+(?:known|doing business|listed|referred to|called)(?:\\s+as)?\\s*:?|a\\s?\\.?\\s?/?k\\s?\\.?\\s?/?a\\b\\.?\\s*:?|d\\s?\\.?/?b\\s?\\.?/?a\\b\\.?\\s*:?)\\s*`,
  'i',
);
/** What opens names that it bore before. */
const formerLead =
  /^(?:and\s+|also\s+)*(?:(?:formerly|previously)(?:\s+and\s+also)?(?:\s+(?:known|doing business|listed|called)(?:\s+as)?)?\s*:?|f\s?\.?\s?\/?k\s?\.?\s?\/?a\b\.?\s*:?|(?:now )?known until \d{4} as)\s*/i;
const plainIncluding = /^(?:and\s+|to\s+)?includ(?:ing|es?)\s+/i;
/** Whom the listing reaches without naming them. */
const reaching =
  /[,\s]+(?:and\s+(?:(?:all\s+(?:of\s+)?)?(?:its|their)\s+|all\s+|any\s+)?)(?:subsidiar(?:y|ies)|subordinates?(?:\s+(?:and|or)\s+affiliated?s?(?:\s+entities)?)?|affiliate(?:s|d entities)?|related entities)(?:,?\s+(?:and|or)\s+(?:affiliate(?:s|d entities)?|subsidiaries|joint ventures|branches))?\s*$/i;
/** Who follows by name: "and its eight Zhuhai-based subsidiaries, which include …", "and its subsidiary …". */
const membersTail = new RegExp(
  `[,\\s]+(?:and\\s+its|and|with\\s+its|its)\\s+(?:${number}\\s+)?(?:\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*){0,2}-based\\s+)?(?:subsidiar(?:y|ies)|affiliates?|subordinates?)\\s*(?:,\\s*)?(?:\\(?\\s*(?:which\\s+includes?|which\\s+are|including|includes?|namely|to\\s+wit|:)\\s*:?\\s*)?(?=\\p{Lu})`,
  'u',
);

/** Blank kinds, quotes and footnote marks of the published tables made plain; the words stay as they are printed. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]+/g, '')
    .replace(/\[\s*(?:\d{1,2}|[a-z])\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const count = (said: string | undefined): number | undefined => {
  if (said === undefined) return undefined;
  const at = numbers.indexOf(said.toLowerCase());
  return at >= 0 ? at + 1 : /^\d+$/.test(said) ? Number(said) : undefined;
};

const han = /\p{Script=Han}/u;
/** Chinese names of a text, without the words that announce them (又名, 曾用名, 前身为). */
const chineseOf = (text: string): string[] =>
  text
    .split(/[;；、，]/)
    .map((name) =>
      tidy(
        name.replace(
          /^\s*(?:以?及|和|also known as|formerly known as|a\.?k\.?a\.?|chinese(?: name)?|中文(?:名称?)?|又名|又称|亦称|亦名|别名|别称|简称|曾用名|前身(?:为|是)?|原名|原称)\s*[:：为]?\s*/i,
          '',
        ),
      ),
    )
    .filter((name) => name !== '');
/** Brackets of every shape made round, as far as they hold other names: "［又名…］", "[also known as …]". */
const roundBrackets = (text: string): string =>
  text
    .replace(/[（﹙]/g, '(')
    .replace(/[）﹚]/g, ')')
    .replace(/[［【〔]/g, '[')
    .replace(/[］】〕]/g, ']')
    .replace(/\[([^[\]]*)\]/g, (whole, said: string) =>
      han.test(said) || [formerLead, aliasLead].some((lead) => (lead.exec(said.trim())?.[0] ?? '').trim() !== '')
        ? `(${said})`
        : whole,
    );
const noParty = (): NamedParty => ({ name: '', aliases: [], formerly: [], chinese: [] });
const tidy = (name: string) =>
  name
    .replace(/\s+([,.;)])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/^["'\s,;:]+|["'\s,;:]+$/g, '')
    .replace(/\b(Co|Ltd|Inc|Corp)\.{2,}/g, '$1.')
    .trim();

/** The bracketed parts of the outermost level, and the text around them with each bracket's place marked. */
function brackets(text: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  let outside = '';
  let depth = 0;
  let held = '';
  for (const c of text.replace(/（/g, '(').replace(/）/g, ')')) {
    if (c === '(' && depth++ === 0) continue;
    if (c === ')' && depth > 0 && --depth === 0) {
      outside += `\u0001${inside.length}\u0002`;
      inside.push(held);
      held = '';
      continue;
    }
    if (depth > 0) held += c;
    else outside += c;
  }
  // A bracket that the source never closes: its text still counts.
  if (depth > 0) {
    outside += `\u0001${inside.length}\u0002`;
    inside.push(held);
  }
  return { outside, inside };
}

/** Letters that begin the words of a name: "XPCC" of "Xinjiang Production and Construction Corps". */
const initials = (name: string) => [...name.matchAll(/\p{Lu}/gu)].map((m) => m[0]).join('');

/** Puts a list of names in its place: those in Chinese apart, a further lead inside ("and formerly known as") changes the kind. */
function take(
  party: NamedParty,
  text: string,
  kind: 'aliases' | 'formerly',
  expected: number | undefined,
  doubts: string[],
): void {
  // A second lead within the same bracket opens a list of its own.
  const second = /[;,]?\s+(?:and\s+)?(?=(?:formerly|previously|also)\s+known\s+as\b|f\.?k\.?a\.?\b|a\.?k\.?a\.?\b)/gi;
  const lists = text.split(second).filter((t) => t.trim() !== '');
  if (lists.length > 1) {
    for (const list of lists) takeLed(party, list, kind, doubts);
    return;
  }
  const names = splitNames(text, expected).map((n) => tidy(n));
  for (const name of names.filter((n) => n !== '')) {
    // A name may have a lead of its own: "(a.k.a. X; f.k.a. Y)".
    if (names.length > 1 && takeLed(party, name, undefined, doubts)) continue;
    if (han.test(name)) party.chinese.push(...chineseOf(name));
    else party[kind].push(name);
  }
  if (expected !== undefined && names.length !== expected)
    doubts.push(
      `says ${expected} other ${expected === 1 ? 'name' : 'names'} and gives ${names.length}: ${names.join('; ')}`,
    );
}

/** Takes a text that may open with a lead; false when it has none. */
function takeLed(
  party: NamedParty,
  text: string,
  otherwise: 'aliases' | 'formerly' | undefined,
  doubts: string[],
): boolean {
  const led = text.trim();
  const former = formerLead.exec(led);
  if (former && former[0].trim() !== '') {
    take(party, led.slice(former[0].length), 'formerly', undefined, doubts);
    return true;
  }
  const alias = aliasLead.exec(led);
  if (alias && alias[0].trim() !== '') {
    take(party, led.slice(alias[0].length), 'aliases', count(alias.groups?.n), doubts);
    return true;
  }
  if (otherwise === undefined) return false;
  take(party, led, otherwise, undefined, doubts);
  return true;
}

/** One party with its names in brackets or behind a lead. */
function partyOf(text: string, doubts: string[]): NamedParty & { members: NamedParty[] } {
  const party = { ...noParty(), members: [] as NamedParty[] };
  const { outside, inside } = brackets(text);
  let kept = outside.replace(/\u0001(\d+)\u0002/g, (_, at: string) => {
    const said = inside[Number(at)]!.trim();
    if (takeLed(party, said, undefined, doubts)) return ' ';
    if (han.test(said)) {
      party.chinese.push(...chineseOf(said));
      return ' ';
    }
    const before = tidy(outside.slice(0, outside.indexOf(`\u0001${at}\u0002`)).replace(/\u0001\d+\u0002/g, ' '));
    if (/^[A-Z]{3,8}$/.test(said) && initials(before).includes(said)) {
      party.aliases.push(said);
      return ' ';
    }
    const members =
      /^(?:and\s+|including\s+)?(?:its\s+)?(?:\w+\s+)?subsidiar(?:y|ies)\s*:?\s*(?:which include|including)?\s*(?=\p{Lu})/iu.exec(
        said,
      );
    if (members || plainIncluding.test(said)) {
      const list = said.slice((members ?? plainIncluding.exec(said)!)[0].length);
      party.members.push(...splitNames(list).map((n) => partyOf(n, doubts)));
      return ' ';
    }
    if (endsInForm(said) && endsInForm(before) && /\s/.test(said)) {
      doubts.push(
        `“${said}” stands in brackets without a word that says what it is: taken for another name of the party`,
      );
      party.aliases.push(said);
      return ' ';
    }
    return `(${said})`;
  });
  // Names behind a lead without brackets run to the end: "X Co., Ltd., also known as Y".
  const open =
    /[,;]?\s+(?=(?:(?:also|formerly|previously|otherwise)\s+known\s+as|a\.?\s?\/?k\.?\s?\/?a\.?|f\.?\s?\/?k\.?\s?\/?a\.?|(?:and|including)\s+\w+\s+alias(?:es)?)(?=[\s:.]))/i.exec(
      kept,
    );
  if (open) {
    takeLed(party, kept.slice(open.index + open[0].length), 'aliases', doubts);
    kept = kept.slice(0, open.index);
  }
  const runs = kept.match(/[\p{Script=Han}（）()]{4,}/gu)?.filter((r) => han.test(r)) ?? [];
  for (const run of runs) kept = kept.replace(run, ' ');
  // The name itself before those of its brackets.
  party.chinese.unshift(...runs.flatMap(chineseOf));
  party.name = tidy(kept);
  if (party.name === '' && party.chinese.length > 0) party.name = party.chinese[0]!;
  return party;
}

/** The cell with the most subsidiaries has some 1,500 characters; a longer one is another text. */
const longestCell = 4000;

/**
 * Reads the name cell of an official table: one party, or several that the cell joins ("A Co., Ltd. and B Co., Ltd."), with aliases,
 * former names, Chinese names, named subsidiaries, and whom it reaches besides. Empty when the cell names nobody.
 */
export function listedCell(cell: string): ListedCell[] {
  const text = roundBrackets(plainText(cell));
  if (!/[\p{L}]{2}/u.test(text) || text.length > longestCell) return [];
  return parties(text).map((one) => oneCell(one));
}

/** Whole parties of a cell: cut at semicolons outside of brackets, or at an "and" between two legal forms. */
function parties(text: string): string[] {
  if (membersTail.test(text) && !/^[^(]*;/.test(text.slice(0, membersTail.exec(text)!.index))) return [text];
  if (/\b(?:also|formerly|previously) known as\b|\ba\.?k\.?a\b|alias/i.test(brackets(text).outside)) return [text];
  if (/\s(?:including|to include)\s/i.test(brackets(text).outside)) return [text];
  return cutAt(text, ';')
    .map((t) => t.replace(/^\s*and\s+/i, '').trim())
    .filter((t) => t !== '')
    .flatMap((t) => atForms(t))
    .flatMap((t) => {
      const ways = [...t.matchAll(/\s+and\s+/g)].filter((m) => {
        const [a, b] = [t.slice(0, m.index), t.slice(m.index + m[0].length).replace(reaching, '')];
        return (
          a.split('(').length === a.split(')').length &&
          endsInForm(a.replace(/\([^()]*\)$/, '').trim()) &&
          endsInForm(b.replace(/\([^()]*\)$/, '').trim())
        );
      });
      const way = ways[0];
      return way ? [t.slice(0, way.index), t.slice(way.index + way[0].length)] : [t];
    });
}

/** Is a place in a text outside of all brackets? */
const isOutside = (text: string, at: number): boolean =>
  text.slice(0, at).split('(').length === text.slice(0, at).split(')').length;

/** "A S.A. de C.V., B S.A. de C.V.": two parties, each with its legal form; "A Co., Ltd., Xinye Branch" is one. */
function atForms(text: string): string[] {
  const { outside } = brackets(text);
  if (outside !== text || !outside.includes(',')) return [text];
  const names = splitNames(text.replace(reaching, ''), 99);
  return names.length > 1 && names.every((n) => endsInForm(n) && /\s/.test(n))
    ? [...names.slice(0, -1), text.slice(text.indexOf(names.at(-1)!))]
    : [text];
}

function oneCell(text: string): ListedCell {
  const doubts: string[] = [];
  const members: NamedParty[] = [];
  let rest = text;
  const reach = reaching.exec(rest);
  if (reach) rest = rest.slice(0, reach.index);
  const tail = membersTail.exec(rest);
  if (tail && isOutside(rest, tail.index)) {
    const said = count(tail.groups?.n);
    const list = rest
      .slice(tail.index + tail[0].length)
      .replace(/\)$/, (c, _at: number, all: string) => (all.split('(').length === all.split(')').length ? c : ''));
    const names = splitNames(list, said);
    if (said !== undefined && names.length !== said) doubts.push(`says ${said} subsidiaries and names ${names.length}`);
    members.push(...names.map((n) => partyOf(n, doubts)).map(bare));
    rest = rest.slice(0, tail.index);
  } else {
    const { outside } = brackets(rest);
    const open = /[,\s]+(?:including|to include)\s*:?\s+(?=\p{Lu})/u.exec(outside);
    const at = open ? rest.indexOf(open[0]) : -1;
    if (open && at > 0 && !/^\s*\w+\s+alias/i.test(rest.slice(at + open[0].length))) {
      members.push(...splitNames(rest.slice(at + open[0].length)).map((n) => bare(partyOf(n, doubts))));
      rest = rest.slice(0, at);
    }
  }
  const party = partyOf(rest, doubts);
  return {
    ...bare(party),
    members: [...party.members.map(bare), ...members].filter((m) => m.name !== ''),
    ...(reach ? { reaches: reach[0].replace(/^[,\s]+/, '').trim() } : {}),
    doubts,
  };
}

const bare = ({ name, aliases, formerly, chinese }: NamedParty): NamedParty => ({
  name,
  aliases: [...new Set(aliases)].filter((a) => a !== name),
  formerly: [...new Set(formerly)].filter((a) => a !== name),
  chinese: [...new Set(chinese)].filter((a) => a !== name),
});
