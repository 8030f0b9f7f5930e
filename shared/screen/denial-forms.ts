import { lazyPattern } from '../lazy.ts';
import { plainFold } from './clauses.ts';
import { between, materials, origins, processing, relations, sourcing, uses } from './denial-words.ts';

/** Answers in forms and cells: "Xinjiang cotton used: ☐ yes ☑ no". */

const number = '[0０]+(?:[.,]0+)?(?![.,]?\\d)';
const word =
  "none|nil|no|n/a|na|not applicable|never|zero|absent|false|nein|non|nao|нет|hayir|yok|yoq|yo'q|aucun|ninguno?|nessuno?|keine|khong|لا|无|無|没有|否|不含|无此项";
/** A negative answer and nothing behind it, or another sentence: "no. 5" is a number, "No. of bales" a label. */
const negative = lazyPattern(
  `^\\s*\\(?\\s*(?:(?:${word})(?=\\s*(?:$|[|;,)\\n\\t]|\\.\\s*$|\\.\\s+(?!(?:of|one|two|three|four|five|six|seven|eight|nine|ten)\\b)\\p{Lu}\\p{Ll}))|${number}\\s*(?:%|kgs?|mt|t|tons?|bales?|包|吨|公斤)?\\s*\\)?\\s*(?:$|[|;,)\\n\\t]|\\.\\s*$|\\.\\s+\\p{L}))`,
  'iu',
);
const ticked = /[[(【]\s*[xXvV✓✔√]\s*[\])】]|[☒☑✓✔√■]/u;
const empty = /[[(【]\s*[\])】]|[☐□]/u;
const yes = /^(yes|ja|oui|si|да|evet|ha|sim|co|نعم|是|有)(?!\p{L})/u;
const no =
  /^(no|none|we (?:do|did|have|are) not|we never|we don t|否|нет|hayir|non|nein|nao|yoq|khong|لا|无|無)(?!\p{L})/u;
const hanAsk =
  /^(?:棉花?|皮棉|原料|产品|成分|含量|占比|比例|使用|采用|来源|产地|的|情况|是否|吗|地区|省|有无|及|等|制品|番茄酱?|用量|采购|量|数量|\s|[A-Za-z])*$/u;

/** Does what stands between the place and the answer ask for nothing but its use, share or origin? "X cotton, organic: no" asks for more. */
function asksOfPlace(label: string): boolean {
  const text = plainFold(label).replace(/[?？؟]/g, ' ');
  if (/\p{Script=Han}/u.test(text)) return hanAsk.test(label.replace(/[?？:：,，()（）]/g, ''));
  const proper = new Set((label.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).map((w) => plainFold(w)));
  const shouted = !/\p{Ll}/u.test(label);
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every(
    (w) =>
      materials().test(w) ||
      relations().test(w) ||
      sourcing().test(w) ||
      (uses().test(w) && !/^(contain|includ)/.test(w)) ||
      origins().test(w) ||
      (processing().test(w) && /^process/.test(w)) ||
      between().test(w) ||
      /^(content|percent|percentage|yes|no|ja|nein|oui|non|si|sim|nao|uyghur|y|n|tick|applicable|inhalt)$/.test(w) ||
      (!shouted &&
        proper.has(w) &&
        !/^(organic|bci|gots|combed|carded|bleached|dyed|ginned|certified|conventional|mixed)/.test(w)),
  );
}

/** The answer after the name: denied, affirmed, a question without one, or none there. */
export function answerAfter(before: string, after: string): 'no' | 'yes' | undefined {
  const asked = /[?？؟]/.exec(after);
  const box = ticked.exec(after);
  const blank = empty.exec(after);
  if (box && (blank || yesOrNo.test(plainFold(after)))) {
    const first = Math.min(box.index, blank?.index ?? box.index);
    const label = after.slice(0, first);
    const lead = label.replace(/\b(yes|no|ja|nein|oui|non)\s*$/iu, '');
    if (!asksOfPlace(lead)) return asked ? 'yes' : undefined;
    const marked = plainFold(after.slice(box.index + box[0].length)).trim();
    if (no.test(marked)) return 'no';
    if (yes.test(marked)) return 'yes';
    // The box stands behind its word: "yes ☐ no ☑".
    const head = plainFold(after.slice(0, box.index)).trim();
    return /(^|[^\p{L}])(no|nein|non|否|нет)$/u.test(head) ? 'no' : 'yes';
  }
  // "☐ X ☑ Brazil": an option that is not ticked, where another is.
  if (/([[(【]\s*[\])】]|[☐□])\s*$/u.test(before) && ticked.test(before + after)) return 'no';
  if (asked) {
    const label = after.slice(0, asked.index);
    const rest = after
      .slice(asked.index + 1)
      .replace(/^[\s:：|–—-]+/u, '')
      .replace(
        /^(?:answer|ans|a|reply|respuesta|resposta|risposta|antwort|réponse|ответ|cevap|答|回答)\s*[.:：]\s*/iu,
        '',
      );
    if (rest.trim() === '' || request.test(plainFold(rest).trim())) return 'no';
    if (negative().test(rest) || no.test(plainFold(rest).trim())) return asksOfPlace(label) ? 'no' : 'yes';
    if (yes.test(plainFold(rest).trim()) || /^[\d<>~≈]/.test(rest.trim())) return 'yes';
    // Another answer than "no" is no denial; a blank form goes on with another question.
    return /[?？؟_…]|\.{3}/.test(rest) || rest.trim().split(/\s+/).length > 8 ? 'no' : 'yes';
  }
  const open = /^([^:：|\t=]{0,60}?)[:：|\t=]+\s*(.*)$/su.exec(after);
  if (open && negative().test(open[2]!) && asksOfPlace(open[1]!)) return 'no';
  const dash = /^([^-–—(]{0,40}?)(?:\s[-–—]\s?|[–—]|\()\s*(.*)$/su.exec(after);
  if (dash && asksOfPlace(dash[1]!) && negative().test(dash[2]!) && !/^\s*no\s*[.]/iu.test(dash[2]!)) return 'no';
  const share = new RegExp(
    `^\\s*(?:[-–—]\\s*)?(?:(?:cotton|lint|fibre|fiber|content|棉花?)\\s*)?${number}\\s*(?:%|％|kgs?\\b|mt\\b|t\\b|bales?\\b)\\s*(?:$|[|;,.)\\n/]|(?:cotton|lint|棉))`,
    'iu',
  );
  return share.test(after) ? 'no' : undefined;
}
/** A question followed by a wish for its answer ("Please confirm.") is open, whatever the wish is. */
const request =
  /^(?:please|pls|kindly|let us know|we (?:await|look|need|ask|would|kindly|request|expect)|await|looking forward|confirm|reply|advise|thank|(?:can|could|would|will) you|if (?:so|yes)|bitte|(?:wir|ich) (?:bitten?|erwarten|brauchen)|um |danke|teilen sie|merci|nous (?:attendons|vous|demandons)|veuillez|priere|dans l|si prega|(?:attendiamo|restiamo|aspettiamo|vi preghiamo|vogliate|prego|grazie)|favor|por favor|rogamos|agradec|sirvanse|quedamos|esperamos|aguard|solicit|obrigad|gentileza|gracias|просим|прошу|пожалуиста|ждем|сообщите|подтвердите|спасибо|ответьте|lutfen|rica|cevab|yanit|bekliyor|tesekkur|xin|vui long|de nghi|mong|cam on|mohon|harap|tolong|silakan|terima kasih|kami (?:tunggu|menunggu|mohon)|iltimos|请|烦请|敬请|望|盼|谢谢|急盼|يرجى|نرجو)/u;
const yesOrNo = /yes|no|是|否|да|нет|ja|nein|oui|non/iu;
