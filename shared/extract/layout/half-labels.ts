import { matchLabel } from '../labels/index.ts';

/** The scripts that label files are written in; a label of two languages changes from one to another. */
const scripts = ['Han', 'Latin', 'Cyrillic', 'Greek'] as const;
type Script = (typeof scripts)[number];

const letters: Readonly<Record<Script, RegExp>> = {
  Han: /\p{Script=Han}/u,
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};

/** What a half of a label looks like: a few words without figures; Chinese ones are short and name no firm. */
const half: Readonly<Record<Script, RegExp>> = {
  Han: /^(?!.*(?:公司|集团|有限))\p{Script=Han}[\p{Script=Han}\s、（）()]{0,11}$/u,
  Latin: /^\p{Script=Latin}[\p{Script=Latin}\p{M}\s.,'’&()/-]{0,39}$/u,
  Cyrillic: /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s.,№()/-]{0,39}$/u,
  Greek: /^\p{Script=Greek}[\p{Script=Greek}\p{M}\s.,'’()/-]{0,39}$/u,
};

const scriptAt = (text: string): Script | undefined => {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return scripts.find((s) => letters[s].test(first));
};

/** Where the script of a text changes first: both halves, without the marks between them. */
function halves(text: string): { head: string; tail: string; from: Script; to: Script } | undefined {
  const from = scriptAt(text);
  if (from === undefined || text.length > 240) return undefined;
  const others = scripts.filter((s) => s !== from);
  const at = text.search(new RegExp(`[${others.map((s) => `\\p{Script=${s}}`).join('')}]`, 'u'));
  if (at <= 0) return undefined;
  const head = text.slice(0, at).replace(/[\s/／|(（·•–—-]+$/u, '');
  const tail = text.slice(at);
  return half[from].test(head) ? { head, tail, from, to: scriptAt(tail)! } : undefined;
}

/**
 * A label in two languages of which only the second half is known ("布批 Fabric lot", "记录号 Record No.: PM-1"): that half says what is
 * asked for, where nothing or a colon stands behind it.
 */
export function matchSecondHalf(text: string): ReturnType<typeof matchLabel> {
  const parts = halves(text);
  if (!parts) return [];
  return matchLabel(parts.tail).flatMap((m) => {
    const ended = parts.tail.slice(0, parts.tail.length - m.rest.length).trimEnd();
    const colon = /[:：]$/u.test(ended) || /^\s*[:：]/u.test(m.rest);
    if (m.score < 0.95 || !(m.rest === '' || colon)) return [];
    return [{ ...m, label: text.slice(0, text.length - m.rest.length).trim() }];
  });
}

/** "Point and country of origin": a label whose second half is the one that is known. */
export function matchSecond(text: string): ReturnType<typeof matchLabel> {
  if (text.length > 60 || /\d/u.test(text)) return [];
  const half = /(?:\s(?:and|&|or|y|et|und|e|ve|и)\s|[/／]\s|\s[/／]|(?<=\p{L}{4})[/／](?=\p{L}{4}))\s*(.+)$/iu.exec(
    text,
  )?.[1];
  if (!half) return [];
  return matchLabel(half)
    .filter((m) => m.rest === '' && m.score >= 0.95)
    .map((m) => ({ ...m, label: text, score: 0.9 }));
}

/** A label in two languages of which only the first half is known ("Εκκόκκιση / ginned"), with a stroke between them and nothing behind. */
export function matchFirstHalf(text: string): ReturnType<typeof matchLabel> {
  const parts = halves(text);
  if (!parts || !/^\s*[/／|]/u.test(text.slice(parts.head.length)) || !half[parts.to].test(parts.tail)) return [];
  return matchLabel(parts.head).flatMap((m) =>
    m.rest === '' && m.score >= 0.95 ? [{ ...m, label: text.trim() }] : [],
  );
}

/**
 * What stands behind the second half of a label whose first half was known ("纺纱厂 Spinning unit : Weifang …"): the words up to the colon
 * are the same label in the other language. Undefined where no such half is there.
 */
export function behindSecondHalf(label: string, rest: string): string | undefined {
  const [, words, value] = /^([^:：\p{Nd}]{2,40}?)\s*[:：](?!\/\/)\s*(.*)$/su.exec(rest) ?? [];
  if (words === undefined) return undefined;
  const to = scriptAt(words);
  const from = scriptAt(label);
  if (!to || !from || to === from || !half[to].test(words)) return undefined;
  return value;
}
