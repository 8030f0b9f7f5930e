import { lazyPattern } from '../lazy.ts';
import { plainFold } from './clauses.ts';

/**
 * Words of doubt: who "cannot confirm that no …", "does not know whether …" neither claims nor excludes. Folded.
 */
const say =
  '(?:confirm|guarantee|certify|verify|exclude|rule out|warrant|assure|ensure|prove|establish|determine|say|state|tell|claim|declare|promise|know|trace|substantiate|attest|deny|be (?:sure|certain)|swear|vouch)';
const english = lazyPattern(
  [
    `\\b(?:can ?not|could not|unable to|not able to|not in a position to|do not|does not|did not|not possible to|impossible to|not yet|never|fail(?:s|ed)? to|decline[sd]? to|refuse[sd]? to)\\s+(?:\\p{L}+ly )?(?:be )?${say}(?:e?d)?\\b`,
    `\\bnot (?:be )?(?:known|confirmed|verified|proven|proved|certain|sure|clear|aware (?:of|whether|if)|established|guaranteed|excluded|ruled out|determined|free (?:of|from))\\b`,
    `\\bno (?:guarantee|assurance|certainty|information|proof|knowledge|idea|warranty|confirmation|representation|way (?:to|of)|records?|means|evidence)\\b`,
    `\\b(?:unknown|unclear|uncertain|undetermined|unverified|unconfirmed|unsure)\\b`,
    `\\bwithout (?:any )?(?:guarantee|warranty|assurance|proof|knowing|confirmation)\\b`,
  ].join('|'),
  'u',
);
const others =
  /(nicht|keine?)[^.;]{0,60}\b(bestatig\p{L}*|garantier\p{L}*|ausschlie\p{L}*|ausgeschlossen|nachweis\p{L}*|gewahrleist\p{L}*|garantie|gewahr|bekannt|sicher)\b|\b(konnen|kann)\b[^.;]{0,50}\b(nicht) (bestatig|garantier|ausschlie|gewahrleist)\p{L}*|\bwissen (?:wir )?nicht\b|\bunbekannt\b|\b(no|nao|non|ne|n)\b[^.;,]{0,30}\b(confirmar|garantizar|asegurar|excluir|descartar|certificar|verificar|garantir|assegurar|atestar|confirmer|exclure|certifier|assurer|verifier|confermare|garantire|escludere|certificare|verificare)\b|\b(no|nao) (lo |se )?(sabemos|sabe|consta)\b|\bdesconoc\p{L}+|\bdesconhec\p{L}+|\bne (savons|sait|sais) pas\b|\bnous ignorons\b|\bnon (sappiamo|si sa|e noto|e certo)\b|\b(pas|non) (certain|sur|certo|sicuro)\b|не (мо(?:жем|гу|жет|гут)|удается|удалось) [^.;,]{0,30}(подтверд|гарантир|исключ|провер|установ|утвержд)|не (знаем|знаю|известно|гарантир|подтвержд|исключ|увер|установлен)|неизвестн|нельзя (исключ|подтверд|гарант)|невозможно (исключ|подтверд|гарант|установ)|bilmiyor\p{L}*|bilinmi\p{L}*|bilinmemek\p{L}*|(teyit|garanti|tasdik|temin) ed(?:emi|eme|ilemi|ileme)\p{L}*|dogrulayam\p{L}*|dogrulanam\p{L}*|onaylayam\p{L}*|kanitlayam\p{L}*|emin degil\p{L}*|belli degil\p{L}*|bilmaymiz|bilmayman|(tasdiqlay|kafolat ber\p{L}*|aniqlay) olmay\p{L}*|nomalum|khong the (xac nhan|dam bao|bao dam|loai tru|khang dinh|chung minh)|khong (biet|chac|ro)\b|لا (?:يمكن\p{L}*|نستطيع|نقدر)(?: ان)? (?:ال)?(?:ت?اكيد|ن?ؤ?كد|ضمان|نضمن|نوكد|استبعاد|نستبعد|تاكيد)|لا (نعلم|نعرف|ندري|نضمن|نوكد)|غير (معروف|موكد|واضح)/u;
const han =
  /(不能|无法|無法|未能|难以|不可|不敢|没法)(完全|绝对|百分之百)?(确认|确定|保证|排除|证明|核实|担保|承诺|查明|追溯|確認|確定|保證|證明)|不(知道|清楚|确定|明确|排除|确知|保证)|未(确认|核实|查明|证实|知)|尚不|不详|未知|没有证据/u;

/** Does the clause say that its writer does not know, or will not say? */
export function isDoubtful(before: string, after: string): boolean {
  const [ahead, behind] = [plainFold(before).replace(/(?<=[og])['’‘ʻʼ`´](?=\p{L})/gu, ''), plainFold(after)];
  const whole = `${ahead} \u2009 ${behind}`;
  return (
    english().test(ahead) ||
    /\b(unknown|not (known|certain|excluded|confirmed|ruled out)|unclear|(?:can|could) ?not be (?:excluded|ruled out|confirmed|guaranteed))\b/u.test(
      behind,
    ) ||
    others.test(whole) ||
    han.test(before + after)
  );
}
