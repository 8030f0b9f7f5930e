import { isElsewhere, placeWord } from './name-places.ts';
import { knownWord, legalForms, softForms } from './name-words.ts';
import { fold, words } from './tokens.ts';

/** A company that a cell names beside or behind another, with where it stands. */
export interface InnerParty {
  text: string;
  start: number;
  end: number;
  /** It may be the first half of a longer name ("X & Design"). */
  half: boolean;
}

/** What parts one party from another: signs, brackets, a comma that leads to no legal form, words of another script. */
const between =
  /[()（）[\]{};|/=+\n\t:：*→>]|,(?!\s*(?:ltd|limited|llc|l\.l\.c|inc|лтд|gmbh|ag|kft|s\.?\s?(?:a|l|r\.?\s?l|p\.?\s?a)\.?|a\.?\s?[sş]\.?|b\.?v\.?|plc|pte|pvt|pty|jsc|corp|co)(?![\p{L}]))|\s[-–—x×]{1,2}\s|(?:(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L})+|(?<=\p{Script=Latin}[\s.]*)(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic}[\s.]*)(?=\p{Script=Latin})/giu;
/** Signs and words that may part names: most cells hold one name and none of them. */
const several =
  /[()（）[\]{};|/=+:：*→>&\n\t]|,(?!\s*(?:ltd|limited|llc|inc|l\.l\.c)(?!\p{L}))|\s[-–—]|(?<!\p{L})(?:\p{Ll}\p{L}*|AND|OF|BY|TO|FOR|WITH|FROM|VIA|EX|And|Of|By|To|(?:LTD|Ltd|Limited|LIMITED|LLC|INC|Inc|GmbH|GMBH)\.?)\s+\S|[A-Za-z][^A-Za-z]*\p{Script=Cyrillic}|\p{Script=Cyrillic}[^\p{Script=Cyrillic}]*[A-Za-z]|(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;

/** "(Shanshan)", "(Group)", "(Ho Chi Minh) Co.": a place or a soft word in brackets, and what stands before a legal form, is part of the name. */
const insideName = /[(（]\s*([\p{Script=Latin}\s.]{2,24}?)\s*[)）](\s*[\p{Script=Latin}./]+)?/gu;
/** Words that stand between two parties, where capitals do not tell them from the names (folded). */
const relations = new Set(
  'owned controlled by of to for from via agent agents agency successor successors behalf order licence license licensed licensee venture member subsidiary subsidiaries affiliate affiliated formerly previously ex alias named called renamed branch mill plant factory workshop division department unit part a an the with under in as dba fka aka its wholly majority partly partially jointly filiale filial de du des d la le les antes anteriormente denominada anciennement autrefois der die das von vom vormals ehemals fruher bei gia dal dalla della di controllata da do pela pelo ltda eski adiyla unvani dahulu milik dari oleh anak perusahaan nha san xuat cong ty con cua truoc day uretici producer manufacturer supplier spinner'.split(
    ' ',
  ),
);
const joiners = new Set(['and', '&', 'y', 'e', 'et', 'und', 've', 'va', 'dan', 'en', 'plus']);

/** A name in small letters beside others in capitals. */
const smallName =
  /(?<!\p{L})\p{Ll}\p{L}+\s(?:[\p{Ll}&]+\s)*(?:co\.?,?\s?)?(?:ltd|limited|co|corp|corporation|inc|group|llc)(?!\p{L})/u;

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
}

const isForm = ({ folded }: Word) =>
  legalForms.has(folded) && folded.length > 1 && !joiners.has(folded) && !relations.has(folded);
/** Words of trades and forms alone: no name of a company that another may stand beside. */
const saysNothing = (all: readonly Word[]): boolean =>
  all.every(({ folded }) => folded === '' || joiners.has(folded) || knownWord(folded));
const formAlone = (all: readonly string[]): boolean => all.length > 0 && all.every((w) => legalForms.has(w));
/** Forms that end a name: what follows is another's. */
const ending = /^(?:ltd|limited|llc|inc|gmbh|plc|srl|spa|sarl|ltda|sti|jsc|bhd)$/;

/** Words behind a name that make it part of a longer one ("X Group of Tobacco"). */
const goesOn = new Set('of for de du des di da do della von fur'.split(' '));

interface Stretch {
  names: Word[];
  /** The word that cuts it off on the right. */
  next?: string;
}

/** The words of a piece cut where another party may begin: at words written small among capitals, at words of a relation, after a form. */
function cutAtRelations(all: readonly Word[], cased: boolean): Stretch[] {
  const found: Stretch[] = [];
  let open: Word[] = [];
  for (const [i, word] of all.entries()) {
    // "S.A. de C.V." is one form.
    const within = open.length > 0 && isForm(open.at(-1)!) && all[i + 1] !== undefined && isForm(all[i + 1]!);
    const small = cased ? /^\p{Ll}/u.test(word.text) : relations.has(word.folded);
    const titled = relations.has(word.folded) && (word.folded.length > 4 || /^(?:of|by|to)$/.test(word.folded));
    const cuts = !isForm(word) && !joiners.has(word.folded) && !within && (small || titled);
    const afterForm = !within && open.length > 1 && ending.test(open.at(-1)!.folded) && !isForm(word);
    if ((cuts || afterForm) && open.length > 0) {
      found.push({ names: open, ...(cuts ? { next: word.folded } : {}) });
      open = [];
    }
    if (!cuts) open.push(word);
  }
  if (open.length > 0) found.push({ names: open });
  return found;
}

const wordsIn = (text: string, from: number): Word[] =>
  [...text.matchAll(/[^\s,]+/gu)].map((m) => ({
    text: m[0],
    folded: m[0] === '&' ? '&' : fold(m[0]).replace(/[^\p{L}\p{N}]/gu, ''),
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));

/**
 * The companies that a cell of several names: in brackets, behind a comma or "and", and behind words that say what they are to one
 * another, in whatever language: a name is told by its capitals and its legal form. Latin names only; each is to be compared whole.
 */
export function partiesIn(cell: string): InnerParty[] {
  if (!several.test(cell)) return [];
  // Of the same length, so that places in the text stay.
  const text = cell.replace(insideName, (m, inner: string, next = '') => {
    const all = words(inner);
    const within = all.every(
      (w) => placeWord(w) !== undefined || isElsewhere(w) || softForms.has(w) || legalForms.has(w),
    );
    return within || formAlone(words(next)) ? m.replace(/[()（）]/g, ' ') : m;
  });
  const found = new Map<string, InnerParty>();
  const add = (all: readonly Word[], half: boolean) => {
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last || all.length < 2 || /^\P{L}*\p{N}/u.test(first.text) || saysNothing(all)) return;
    const [start, end] = [first.start, last.end];
    const part = cell.slice(start, end);
    if (part.length < cell.length && !found.has(part)) found.set(part, { text: part, start, end, half });
  };
  const cased = /\p{Lu}\p{L}*\p{Ll}/u.test(cell) && /(?<!\p{L})\p{Ll}{2}/u.test(cell);
  const ways = cased ? (smallName.test(cell) ? [true, false] : [true]) : [false];
  for (const { from, to } of cutsOf(text)) {
    const all = wordsIn(text.slice(from, to), from);
    for (const { names, next } of ways.flatMap((way) => cutAtRelations(all, way))) {
      const ended = next === undefined || isForm(names.at(-1)!);
      if (!ended && goesOn.has(next)) continue;
      add(names, !ended);
      for (const [i, word] of names.entries()) {
        if (!joiners.has(word.folded) || i === 0) continue;
        if (!saysNothing(names.slice(i + 1))) add(names.slice(0, i), !isForm(names[i - 1]!));
        add(names.slice(i + 1), !ended);
      }
    }
  }
  return [...found.values()];
}

function cutsOf(text: string): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  let from = 0;
  for (const m of text.matchAll(between)) {
    cuts.push({ from, to: m.index });
    from = m.index + m[0].length;
  }
  return [...cuts, { from, to: text.length }].filter((c) => c.to - c.from > 4);
}
