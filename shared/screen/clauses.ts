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
const contrast =
  /(?<![\p{L}\p{N}])(but|however(?!\s+\p{L}+\s*,)|although|whereas|while|sondern|aber|mais|pero|sino|mas|ma|ama|fakat|но|однако|а именно|lekin|ammo)(?![\p{L}\p{N}])|但是?|而是|而(?=产自|来自)/u;

/** The clause of a text that holds the stretch from `start` to `end`: cut at sentence ends and at words of contrast. */
export function clauseAround(text: string, start: number, end: number): { before: string; after: string } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    // "No. 12", "Co. Ltd." and initials end no sentence; after a question its answer is still to come.
    const head = text.slice(Math.max(0, match.index - 5), match.index);
    if (
      match[0] === '.' &&
      /(^|\W)(no|nr|co|ltd|inc|st|dr|mr|ms|corp|art|sec|dist|prov|excl|incl|г|ул|обл|\p{Lu})$/iu.test(head)
    )
      continue;
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
