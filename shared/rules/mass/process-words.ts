import { isDenied, isDeniedAtOnce } from '../../screen/negation.ts';

/** What stands right before a word and takes it back or halves it: "semi-combed", 半精梳, an empty box of a form. */
const undone =
  /(?:[☐□]|\[\s*\]|\(\s*\)|(?<!\p{L})(?:un|semi|half|partly|partially|demi|halb|yar[ıi]|полу|не)[\s-]*|[未非不无無没半])\s*$/iu;
/** Words before it in the same clause that leave it open whether it was done. */
const open =
  /(?<!\p{L})(?:if|whether|may|can|could|either|optional(?:ly)?|available|on request|falls|wenn|kann|oder|si|peut|puede|se|pode|può|если|может|возможн\p{L}*|eğer|ise|可|如需|若)(?!\p{L})|可(?:选|供|以)/iu;
/** Combed noil is what combing takes out; a blank or a dash behind the word of a form is no answer of yes. */
const other =
  /^\s*(?:(?:cotton |yarn )?(?:noils?|waste|comber|flyers?)(?!\p{L})|[:：|]\s*(?:[-–—.]*\s*$|[-–—]+(?!\d))|[☐□]|\[\s*\]|\?)/iu;
/** "penteado: não", "combed | no", 精梳：否: the form answers no. */
const answeredNo =
  /^\s*[:：|=]\s*(?:(?:no|none|não|nao|nein|non|nee|hay[ıi]r|yo['’ʻ‘]?q|không|khong|нет|жоқ|йўқ|لا)(?![\p{L}.]|\s*\d)|[否无無])/iu;
/** "penye değil", "taroqli emas": the denial follows the word. */
const deniedAfter = /^\s*(?:değil\p{L}*|degil\p{L}*|emas|емас|эмас|deyil|нет|nicht|nein)(?!\p{L})/iu;

/** "Ne 30/1" is a count of yarn, and no French denial. */
const counts = /(?<!\p{L})n[em] ?(?=\d)/giu;

/** Whether a text states a process of its goods: a whole word of it that is neither denied, asked, left open nor of its waste. */
export function statesProcess(printed: string, words: RegExp): boolean {
  const text = printed.replace(counts, (count) => ' '.repeat(count.length));
  for (const { index, 0: word } of printed.matchAll(new RegExp(words.source, `${words.flags}g`))) {
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
    // A word grown on in front makes another of it ("негребенная", "ungekämmt"); Chinese stands without spaces.
    if (/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(before) && !/^\p{Script=Han}/u.test(word)) continue;
    const clause = before.split(/[.;。；,，\n]/u).at(-1)!;
    if (undone.test(before) || open.test(clause) || other.test(after) || deniedAfter.test(after)) continue;
    const end = index + word.length + (/^\p{L}*/u.exec(after)?.[0].length ?? 0);
    if (deniedAfter.test(text.slice(end)) || other.test(text.slice(end))) continue;
    if (answeredNo.test(text.slice(end))) continue;
    if (!isDenied(text, index, end) && !isDeniedAtOnce(text, index, end)) return true;
  }
  return false;
}
