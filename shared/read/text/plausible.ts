/**
 * How much decoded text looks like writing, from about -3 (noise) to 1 (every word is plausible). Only words that hold
 * characters beyond ASCII count: the rest reads alike in every code page. Undefined when there is no such word.
 */
export function plausibility(text: string): number | undefined {
  let words = 0;
  let score = 0;
  for (const [word] of text.matchAll(/[^\s\x00-\x1f,;:|/"'()[\]{}<>=+*&!?~^-]+/g)) {
    if (!/[^\x00-\x7f]/.test(word)) continue;
    words += 1;
    score += wordScore(word);
    if (words >= 4000) break;
  }
  return words === 0 ? undefined : score / words;
}

/** Signs that stand beside words in trade papers and belong to no alphabet. */
const signs = /[°№€£¥§©®™±²³µ·½¼¾×÷–—‘’‚“”„†•…‰‹›«»¿¡、。，：；（）【】《》！？％￥～　－／＋＝]/gu;

function wordScore(word: string): number {
  const bare = word.replace(signs, '');
  // A sign in the middle of letters ("Ba³wan") betrays the wrong code page.
  const split = /\p{L}[°€£¥§©®™±²³µ½¼¾×÷„†‰‹¿¡]+\p{L}/u.test(word) ? -1 : 0;
  if (!/[^\x00-\x7f]/.test(bare)) return split || 0.5;
  if (/[\p{C}\u{fffd}\p{Co}\u2500-\u25ff]/u.test(bare)) return -3;
  const letters = bare.replace(/[^\p{L}\p{M}]/gu, '');
  if (!letters) return -0.5;
  if (/[^\p{L}\p{M}\p{N}.@#%$_\\`]/u.test(bare)) return -1;
  return split + lettersScore(letters);
}

function lettersScore(letters: string): number {
  const ofScript = (re: RegExp) => (letters.match(re)?.length ?? 0) / letters.length;
  const han = ofScript(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ々]/gu);
  const ascii = ofScript(/[A-Za-z]/g);
  if (han > 0) {
    if (han + ascii < 0.99) return -2;
    // Half-width kana is what Shift_JIS makes of other code pages; real papers seldom use it.
    return /[\uff66-\uff9f]/.test(letters) ? -0.5 : 1;
  }
  const cyrillic = ofScript(/\p{Script=Cyrillic}/gu);
  if (cyrillic > 0) return cyrillic < 0.99 ? -1 : caseScore(letters) + (/^[а-яёА-ЯЁ]+$/.test(letters) ? 0 : -0.1);
  const latin = ofScript(/\p{Script=Latin}/gu);
  if (latin > 0.99) {
    const rare = ofScript(/[^A-Za-zàâäáãåæçéèêëíìîïñóòôöõøœßúùûüÿÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜğşıİĞŞ]/gu);
    const accented = 1 - ascii;
    return caseScore(letters) - rare - (letters.length > 3 && accented > 0.5 ? 2 : 0) - (accented === 1 ? 0.3 : 0);
  }
  for (const script of [/\p{Script=Greek}/gu, /\p{Script=Arabic}/gu, /\p{Script=Hebrew}/gu, /\p{Script=Thai}/gu]) {
    if (ofScript(script) > 0.99) return caseScore(letters);
  }
  return -1;
}

/** 1 for a word all small, all capital or capitalised; less for capitals inside a word (a code page of other order). */
function caseScore(letters: string): number {
  return /\p{Ll}\p{Lu}/u.test(letters) ? -0.5 : 1;
}
