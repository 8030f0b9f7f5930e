import { clauseAround, plainFold } from './clauses.ts';
import {
  denialEndings,
  exclusions,
  fusedDenials,
  hanDenial,
  hanHarmless,
  harmless,
  negations,
  nones,
  phrases,
  shutOut,
} from './denial-words.ts';

export { clauseAround } from './clauses.ts';
export { claimsProduction, isPolicyTalk } from './policy-talk.ts';

/** "no doubt", "not only", 无锡: taken out before anything is looked for. */
const withoutHarmless = (part: string): string => plainFold(part).replace(harmless, ' ').replace(hanHarmless, '');

interface Word {
  word: string;
  /** "No. 12", "No 12", "N° 5": a number. */
  number: boolean;
  next: string;
}

function wordsOf(folded: string): Word[] {
  const list = folded.match(/[\p{L}\p{M}\p{N}]+\.?/gu) ?? [];
  return list.map((raw, i) => {
    const word = raw.replace('.', '');
    const number = /^(no|n|nr|non)$/.test(word) && (raw.endsWith('.') || /^\d/.test(list[i + 1] ?? ''));
    return { word, number, next: (list[i + 1] ?? '').replace('.', '') };
  });
}

/** "0 % cotton from". */
const nothingOf = /(^|[^\d.,])0([.,]0+)?\s*(%|percent|kgs?\b)/;

/** Whether a part of a clause before a name denies what follows it. */
function deniesAhead(part: string): boolean {
  const folded = withoutHarmless(part);
  if (phrases.test(folded) || hanDenial.test(folded) || nothingOf.test(folded)) return true;
  return wordsOf(folded).some(
    ({ word, number }) =>
      !number &&
      (negations.has(word) ||
        nones.has(word) ||
        exclusions.has(word) ||
        fusedDenials.test(word) ||
        denialEndings.test(word)),
  );
}

/** What "not" after a name may deny of it: its use, not its colour ("X cotton not bleached"). */
const use =
  /^(used|use|using|present|includ\w*|contain\w*|permit\w*|allow\w*|accept\w*|found|detect\w*|appl\w*|sourc\w*|involv\w*|part|purchas\w*|bought|buy|procur\w*|receiv\w*|processed|suppl\w*|the|a|an|any|origin\w*|from|in|there|mixed|blended|been|be|being|come|comes|our|its)$/;

/** Whether the words right after a name, up to the next comma, deny it. */
function deniesBehind(part: string): boolean {
  const folded = withoutHarmless(part);
  if (hanDenial.test(folded)) return true;
  const words = wordsOf(folded);
  return words.some(({ word, next }, i) => {
    if (word === 'not' || word === 'never') return next === '' || use.test(next);
    // Spanish and Portuguese "no se utiliza", "no es", "nao e": a verb follows.
    if (word === 'no') return i > 0 && /^(se|es|esta|fue|ha|son|esta|procede)$/.test(next);
    if (word === 'free') return i === 0;
    return negations.has(word) || shutOut.has(word) || denialEndings.test(word) || fusedDenials.test(word);
  });
}

const finite =
  /\b(is|are|was|were|has|have|had|do|does|did|come|comes|came|lies|use|uses|used|buy|buys|source|sources|sourced|contain|contains|contained|originate|originates|originated|procure|purchase|purchased|supply|accept|confirm|declare|state|certify|warrant|made|must|will|shall)\b/u;
/** A subject of its own with its verb, or a label: "the cotton was grown in", "Cotton:", 棉花产自. */
const ownStatement =
  /(\p{L}[\p{L}\s%\d]*\b(is|are|was|were|comes?|came|originates?)\b)|^\s*(and\s+|und\s+|et\s+|y\s+|e\s+|и\s+|ve\s+)?(was|were|is|are|comes?|came)\b|\b(cotton|lint|fibre|fiber|yarn|tomato(es)?|origin|хлопок|pamuk|paxta)\s*[:：]|产自|来自|产地|原产|种植于|采购自|棉花?[：:]|(全部|均|全|都|一律)(使用|采用|选用|为|是|系|用)/u;
/** "and was grown in": a new predicate, which an earlier "not" does not reach. */
const newPredicate =
  /\b(?:and|und|et|y|e|ve|и)\s+(?:(?:it|they)\s+)?(?:is|was|are|were|has been|have been|comes?|came|wurde|est|es|foi|был\p{L}*)\b/u;

/** Does a denial before the name reach it? Comma parts with a statement of their own are out of its reach. */
function reaches(before: string): boolean {
  const parts = before.split(/[,，，،:：]|(?<=\S)\s[–—]\s/);
  let own = parts.pop() ?? '';
  const fresh = plainFold(own).split(newPredicate);
  own = fresh.at(-1) ?? own;
  if (deniesAhead(own)) return true;
  if (fresh.length > 1) return false;
  const folded = plainFold(own);
  for (let k = parts.length - 1; k >= 0; k--) {
    const part = parts[k]!;
    if (!deniesAhead(part)) continue;
    const between = `${parts.slice(k + 1).join(',')} ${folded}`;
    if (!ownStatement.test(plainFold(between))) return true;
    // "None of our suppliers, their affiliates or subcontractors is …": the denied subject goes on.
    if (
      /^\s*(none of|neither|no one|nobody|no (supplier|part|portion|member|subsidiary))\b/.test(plainFold(part)) &&
      !finite.test(plainFold(part))
    )
      return true;
    // "No part of it, however small, is grown in X": a denied subject that still awaits its verb.
    return !finite.test(plainFold(part)) && /^\s*(is|are|was|were|comes?|originates?)\b/.test(folded);
  }
  return false;
}

const negative =
  /^\s*(\(?\s*(none|nil|no|n\/a|na|not applicable|never|zero|absent|false|nein|non|nao|нет|hayir|yok|yoq|yo'q|aucun|ninguno?|nessuno?|keine|无|無|没有|否|不含|[0０]([.,]0+)?\s*(%|kgs?|mt|bales|包)?)\s*\)?)\s*([|.;,)]|$)/u;
const boxes = /[[(【]\s*[xXvV✓✔√]\s*[\])】]|[☒☑✓✔√■]/u;
const emptyBox = /[[(【]\s*[\])】]|[☐□]/u;

/** The answer of a form or a cell after the name: denied, affirmed, or none there. */
function answerAfter(after: string): 'no' | 'yes' | undefined {
  const folded = plainFold(after);
  const question = /[?？؟]/.exec(folded);
  if (boxes.test(after) && (emptyBox.test(after) || /yes|no|是|否|да|нет/iu.test(folded))) {
    const box = boxes.exec(after)!;
    const marked = plainFold(after.slice(box.index + box[0].length)).trim();
    return /^(no|none|否|нет|hayir|non|nein)/u.test(marked) ? 'no' : 'yes';
  }
  const open = /^[^:：|\t?？؟=]{0,60}[:：|\t?？؟=]+\s*(.*)$/su.exec(folded);
  const rest = open?.[1] ?? /^\s*(?:[-–—]|\()\s*(.*)$/su.exec(folded)?.[1];
  if (rest !== undefined && negative.test(rest)) return 'no';
  if (/^\s*[-–—]?\s*0([.,]0+)?\s*(%|kgs?\b|mt\b|t\b|bales?\b)/.test(folded)) return 'no';
  if (question !== null) return /[?？؟]\s*(yes|ja|oui|si|да|evet|ha|是|有)/u.test(folded) ? 'yes' : 'no';
  return undefined;
}

/** "All origins but X". */
const allBut = /\b(all|any\p{L}*|every\p{L}*|each)\b[^.;,]{0,40}\bbut\s+(from\s+|in\s+)?(the\s+)?$/u;

/** "X, Hotan or Korla has never been used": what is said behind a list of names is said of each. */
const morePlaces =
  /^(\s*,\s*\p{Lu}[\p{L}'’-]+(\s\p{Lu}[\p{L}'’-]+){0,3}){0,6}\s*,?\s+(or|and|nor|y|o|u|e|et|ou|und|oder|ve|veya|и|или)\s+\p{Lu}[\p{L}'’-]+/u;

/** Is the stretch of the text denied ("not from …", "free of …", "…-free", 非…, "… değildir", "…: none")? */
export function isDenied(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  const answer = answerAfter(after);
  if (answer !== undefined) return answer === 'no';
  if (reaches(before) || allBut.test(plainFold(text.slice(0, start)))) return true;
  // After the name only the rest of the same comma part may deny it: "Aksu, Xinjiang, not compressed" denies something else.
  const rest = after.replace(/^\s*[(（][^)）]{0,40}[)）]/u, '').replace(morePlaces, ' ');
  return deniesBehind(rest.split(/[,，、:：(（]/)[0] ?? '') || /^[\s-]*(free|frei)\b/i.test(after);
}

/** Denied in the very words before or after it: the way in which an address or a name may leave a place out ("China (non-Xinjiang)"). */
export function isDeniedAtOnce(text: string, start: number, end: number): boolean {
  const before = plainFold(text.slice(Math.max(0, start - 24), start));
  const near =
    /(\b(non|not|not in|not from|outside( of)?|excluding|excl\.?|except( for)?|other than|без|кроме|не из|вне|hors|sauf|ohne|außer|excepto|escluso|haric)[\s(-]*(the )?|非|不含|除)$/u;
  return near.test(before) || /^(-free\b|以外|之外|除外| haric| disinda)/iu.test(plainFold(text.slice(end, end + 14)));
}
