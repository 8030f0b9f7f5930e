import { lazyPattern } from '../../lazy.ts';
import { foldText } from '../../trace/fold.ts';
import { namesNoParty } from '../../trace/names.ts';

/** Patterns of a list as one: each a whole word, or what a word begins with where a star ends it. */
const oneOf = (list: string): string =>
  list
    .split(/\s\|\s/u)
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}(?!\\p{L})`))
    .join('|');

/** Answers of a form that are the whole cell (folded): English, German, French, Italian, Spanish, Portuguese, Turkish, Uzbek, Russian, others. */
const answers = lazyPattern(
  `^(?:${oneOf(`
  yes | y | no | n | na | null | n ?[/.] ?a\\.? | n\\.? ?d\\.? | tbd | tba | tbc | other | others | several | pending | self | own | as above | ditto |
  ja | nein | k\\.? ?a\\.? | eigene |
  oui | non | s ?[/.] ?o\\.? | divers | si | vari | varios | varias | propio | propia | proprio | propria | interno | interna | sim | nao |
  evet | hayir | yok | var | vardir | mevcut | muhtelif | kendi |
  ha | yoq | yo[\`'’‘ʻʼ]q | bor | йўқ | ҳа | жоқ | жок | иә | нест |
  да | нет | н ?/ ?[пд]\\.? | имеется | имеются | так | ні | немає | няма | различные |
  tak | nie | khong | co | tidak | ya | οχι | όχι | ναι | κανένας | لا | نعم | لا يوجد | 없음 | 해당없음 |
  是 | 否 | 有 | 同上 | 不详 | 待定 | 自制 | 自产 | はい | いいえ | なし | 無し | 該当なし | 该当なし`)})$`,
  'u',
);

/** What begins an answer that no work was given out, or that says where it was done instead (folded). */
const denials = lazyPattern(
  `^(?:${oneOf(`
  none | nil | nobody | no one | not | never | nothing | neither | without | no(?=\\s+[^\\d\\s]) | in[- ]?house | done in | see | to be | refer to | as per |
  own (?:factory|plant|facility|facilities|production|premises) | all (?:in|done|steps|processes|work|operations) |
  kein* | nicht | niemand | ohne | entf\\.? | entfallt | im (?:eigenen )?haus* | hausintern | eigenfertigung | eigene fertigung | eigenproduktion | siehe |
  aucun* | neant | sans | pas de | non (?:applicable|utilise)* | en interne | en propre | voir |
  nessun* | non | senza | in proprio | produzione (?:propria|interna) | internamente | vedi |
  ningun* | no (?:aplica|procede|hay|se) | produccion propia | en planta propia | ver |
  nenhum* | nao | sem | producao propria |
  kullanilma* | yoktur | yapilma* | uygulanma* | bulunma* | mevcut degil* | kendi (?:bunye|tesis|fabrika|imalat)* | bunyemizde | fasona? (?:yok|verilme|yapilma)* | hicbir* | bkz |
  mavjud emas | qo[\`'’‘ʻʼ]llanilma* | foydalanilma* | jalb (?:etil|qilin)ma* |
  не (?=\\p{L}{3})* | отсутств* | без | собственн* | своими силами | на собственн* | см\\.? | не залуча* | відсутн* | власн* |
  nie (?:dotyczy|ma|korzysta) | brak | wlasn* | khong (?:co|ap dung|su dung) | tidak`)})`,
  'u',
);
/** The same in Chinese: without a company's name behind it (无锡…印染厂, 本色印染厂). */
const hanDenial =
  /^(?!无锡|無錫|无为|无棣|未来|不二)(?:以上|上述|本厂|本公司|本工厂|全部|均|未|无|無|没有?|沒有?|不|自有|自主|自行|厂内|内部|见附|详见|待)(?!.*(?:公司|厂|坊|集团)$)|^(?:以上|上述|全部|均|无|無|没有|沒有)?(?:由|在|为|是)?(?:本|我|自有)(?:厂|公司|工厂)$|^无(?:外发|外协|分包)/u;

const edge = String.raw`[\s"'“”„«»()\[\]{}\-–—_*•·:.,;!。；，/\\☐☑☒✓✔✗□■]+`;
const edges = lazyPattern(`^${edge}|${edge}$`, 'gu');

/** Whether a text where a firm's name was asked for is an answer instead: "Yes", "none of the above", "in-house", "Kullanılmadı", 以上均无, a dash. */
export function isAnswer(text: string): boolean {
  const folded = foldText(text).replace(edges(), '');
  if (!/\p{L}{3}|\p{Script=Han}{2}/u.test(folded)) return true;
  return answers().test(folded) || denials().test(folded) || hanDenial.test(folded) || namesNoParty(text);
}
