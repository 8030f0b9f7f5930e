/** Lower case without diacritics, so that words compare; lengths may change. */
export const plainFold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/n['’]t\b/g, ' not')
    .normalize('NFC');

// A single line break lies within a sentence as often as not; an empty line or a bullet ends one.
const sentenceEnd =
  /[.!;。！；।۔؛]+(?=\s|$|[\p{Script=Han}])|[?？؟]+(?=\s|$|[\p{Script=Han}])|\r?\n[ \t]*(?=\r?\n|[-•*▪●·–][ \t]|\(?\d{1,2}[.)][ \t])/gu;
/** "No. 12", "Co. Ltd." and initials end no sentence. */
const shortened = /(^|\W)(no|nr|co|ltd|inc|st|dr|mr|ms|corp|art|sec|dist|prov|excl|incl|г|ул|обл|\p{Lu})$/iu;
const contrast =
  /(?<![\p{L}\p{N}])(but|however(?!\s+\p{L}+\s*,)|although|whereas|while|sondern|aber|mais|pero|sino|mas|ma|ama|fakat|но|однако|а именно|lekin|ammo)(?![\p{L}\p{N}])|但是?|而是|而(?=产自|来自)/u;

/** The clause of a text that holds the stretch from `start` to `end`: cut at sentence ends and at words of contrast. */
export function clauseAround(text: string, start: number, end: number): { before: string; after: string } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match[0] === '.' && shortened.test(text.slice(Math.max(0, match.index - 5), match.index))) continue;
    // After a question its answer is still to come.
    if (match.index < start) from = match.index + match[0].length;
    else if (match.index >= end) {
      if (/[?？؟]/.test(match[0])) continue;
      to = match.index;
      break;
    }
  }
  let before = text.slice(from, start);
  let after = text.slice(end, to);
  for (let cut = contrast.exec(before); cut; cut = contrast.exec(before))
    // "no cotton but Brazilian": a "but" that makes an exception of "no" is no contrast.
    before = before.slice(cut.index + cut[0].length);
  const cut = contrast.exec(after);
  if (cut) after = after.slice(0, cut.index);
  return { before, after };
}

/**
 * The whole sentence of the stretch, with what stands behind a semicolon or a word of contrast, and the sentence after it. A denial
 * and the claim that takes it back, or a claim and what disputes it, stand in one sentence or two, not in one clause.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { before: string; after: string; next: string } {
  const ends = [...text.matchAll(sentenceEnd)].filter(
    (m) =>
      !/^[;；؛]/u.test(m[0]) &&
      !(m[0] === '.' && shortened.test(text.slice(Math.max(0, m.index - 5), m.index))) &&
      (m.index < start || m.index >= end),
  );
  const last = ends.findLast((m) => m.index < start);
  const over = ends.filter((m) => m.index >= end);
  const from = last ? last.index + last[0].length : 0;
  const to = over[0] ? over[0].index + over[0][0].length : text.length;
  return {
    before: text.slice(from, start),
    after: text.slice(end, to),
    next: text.slice(to, over[1]?.index ?? text.length),
  };
}

/** Lower case without diacritics, letter by letter, so that every place in the text stays where it is. */
export const levelFold = (text: string): string =>
  text
    .replace(/[^\x20-\x60\x7b-\x7e]/gu, (c) => {
      if (c.length > 1 || /[\uac00-\ud7af]/.test(c)) return c;
      return folds[c] ?? c.normalize('NFKD').toLowerCase()[0]!;
    })
    .toLowerCase();
const folds: Readonly<Record<string, string>> = { ı: 'i', İ: 'i', đ: 'd', Đ: 'd', '’': "'", '‘': "'" };
