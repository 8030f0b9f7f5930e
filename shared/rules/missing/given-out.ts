import { lazyPattern } from '../../lazy.ts';
import { ofOtherGoods } from '../blend/put-words.ts';

/** Sentences and lines by which a mill says that another firm did a part of the work, in the languages of the trade. */

/** Words that say it by themselves. */
const givenOut = [
  // English
  'sub-?contracted (?:out )?(?:to|with)|outsourced to|contracted out to|farmed out to|(?:given|put|sent) out to|(?:done|made|processed|carried out) on job[\\s-]?work (?:by|at|with)|job[\\s-]?worked (?:by|at)|(?:given|sent|issued) (?:on|for) job[\\s-]?work to|(?:by|at|with|to) (?:the |our |a |its )?(?:sub-?contractors?|job[\\s-]?workers?)',
  // Spanish, Portuguese
  '(?:sub-?contratad|tercerizad|maquilad)[oa]s? (?:a|al|con|en|por|de)|(?:en|a|de) (?:r[eé]gimen de )?maquila (?:a|al|con|en|por|de)|servicio de (?:terceros|maquila) (?:a|al|con|en|por|de)|(?:terceirizad|sub-?contratad)[oa]s? (?:a|à|ao|com|na|no|pela|pelo|junto à)|(?:em|a|de) (?:regime de )?(?:facção|feitio) (?:a|à|ao|na|no|pela|pelo|com)|(?:a|al|pela|pelo|à|ao|por|con|com) (?:nuestro |nuestra |nossa |nosso |el |la )?(?:sub-?contratista|sub-?contratad[oa]|façonista|faccionista|maquilador[ae]?)',
  // French, Italian
  'sous-?trait[ée]+s? (?:à|au|chez|auprès de)|(?:à|en) façon (?:à|au|chez|par)|(?:par|chez|au) (?:notre |le |la )?(?:sous-?traitant|façonnier)|(?:subappaltat|terziarizzat|esternalizzat)[oaie] (?:a|al|alla|allo|presso)|(?:in )?conto (?:lavoro|terzi|lavorazione) (?:a|al|alla|da|dal|dalla|presso)|(?:a|al|dal|presso(?: il)?|alla|dalla) (?:nostro |ns\\.? )?(?:terzista|fa[çc]onista|subfornitore|subappaltatore)',
  // German, Dutch, Polish
  '(?:im|in) lohn(?:arbeit|auftrag|veredlung)? (?:bei|durch|an)|(?:fremdvergeben|ausgelagert) an|(?:durch|bei|an) (?:den |die |unseren |unserem |dem )?(?:subunternehmer|lohn(?:stricker|färber|weber|näher|spinner|veredler|konfektionär)\\p{L}*)|uitbesteed aan|zlecon\\p{L}+ (?:podwykonawcy|firmie)',
  // Russian, Ukrainian
  '(?:суб)?подрядчик\\p{L}*|(?:на|по) (?:суб)?подряд\\p{L}*|на давальческ\\p{L}+ (?:основе|условиях|переработк\\p{L}+)(?: (?:в|на|у|предприяти\\p{L}+|фабрик\\p{L}+))*',
  // Vietnamese, Indonesian
  '(?:thuê|đưa|gửi|đặt)? ?gia công (?:ngoài )?(?:tại|bởi|ở|cho|với)|di-?subkontrak\\p{L}* (?:ke|kepada|oleh)|(?:di)?ma[ck]lo+n\\p{L}* (?:ke|kepada|oleh|di)|(?:di)?maklun\\p{L}* (?:ke|kepada|oleh|di)',
].join('|');
/** Words of handing over, which say it beside a word of the work alone. */
const handed =
  '(?:(?:entrusted|assigned|commissioned|passed|handed) (?:out )?to|(?:encargad|encomendad|confiad|asignad)[oa]s? (?:a|al)|(?:entregue|encomendad|confiad|adjudicad)[oae]*s? (?:a|à|ao)|(?:confié|donné|remis)e?s? (?:à|au)|(?:affidat|assegnat|commissionat)[oaie] (?:a|al|alla|allo)|(?:vergeben|übertragen) an|передан\\p{L}*(?: (?:на (?:вязание|переработку|крашение|отделку|пошив|ткачество)|в|предприятию|фабрике|фирме))+|поручен\\p{L}*(?: (?:предприятию|фабрике|фирме))?)';
const firm =
  '["«“]?((?:(?:M/s\\.?|Công ty|Xưởng|PT\\.?|CV\\.?|ООО|ОАО|ЗАО|АО|ТОО|ИП|OOO) ?)?["«“]?(?:(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}&.\'’-]*|(?:of|and|del?|della|dei|di|do|da|dos|e|y|et|und|&)(?!\\p{L})|[«“"])\\s?){1,9})';
const told = lazyPattern(`(?<!\\p{L})(?i:${givenOut})\\s+${firm}`, 'u');
const handedTo = lazyPattern(`(?<!\\p{L})(?i:${handed})\\s+${firm}`, 'u');
/** "Fason olarak Yılmaz Örme San. Ltd. Şti.'de ördürüldü", "Yılmaz Örme firmasına fason verildi". */
const turkish = lazyPattern(
  "fason\\p{L}*(?:\\s+olarak)?\\s*[:,]?\\s+((?:\\p{Lu}[\\p{L}&.]*\\s?){2,8})(?=['’,]|\\s\\p{Ll})|((?:\\p{Lu}[\\p{L}&.]*\\s?){2,8}?)(?:['’]\\p{Ll}+)?\\s+(?:firma\\p{L}*\\s+)?fason\\p{L}*(?:\\s+olarak)?\\s+(?:\\p{Ll}+(?:tırıl|tiril|turul|türül|tıl|til|tul|tül|dırıl|diril|durul|dürül)\\p{L}*|veril\\p{L}*|yap\\p{L}*)",
  'u',
);
const han =
  /(?:外发|发外|委外|外协|委托|外包|分包)(?:给|至|到|于|由)?([\p{Script=Han}（）()]{3,24}?(?:公司|厂|坊|集团))/u;
/** "Subcontractor for knitting (1,800 kg): Name", a line that no table or form has set apart. */
const line = lazyPattern(
  '^[^\\p{L}]{0,6}(?:[\\p{L}/ ]{0,40}[ /])?(?:sub-? ?contract(?:or|ed)\\p{L}*|job[\\s-]?work(?:er)?|outsourced|subunternehmer|lohn(?:konfektion|veredl|fertig|färb|näh|web|strick|spinn|druck)\\p{L}*|sub-?contratist\\p{L}*|sub-?contratad\\p{L}*|maquil\\p{L}*|tercerizad\\p{L}*|servicio de terceros|terceirizad\\p{L}*|facç(?:ão|ões)|faccionista|sous-? ?traitan\\p{L}*|façonn\\p{L}*|façon|terzist\\p{L}*|conto (?:terzi|lavoro)|fa[çc]onist\\p{L}*|subfornit\\p{L}*|subappalt\\p{L}*|taşeron|fason(?:cu)?|alt yüklenici|субподрядчик\\p{L}*|подрядчик\\p{L}*|gia công|makloon|maklun|外发|外包|分包|外协|委外)(?!\\p{Ll})[^:：.;]{0,70}[:：]\\s*(\\S.*)$',
  'iu',
);
/** A step of the goods. */
const work = lazyPattern(
  '(?<!\\p{L})(?:knit|weav|wove|spin|spun|dye|dying|bleach|finish|print|sew|stitch|cut|embroid|wash|ginn|comb|twist|doubl|mak(?:e|ing) up|process|evaporat|concentrat|fill|tej|hila|tint|teñi|confec|cost|lava|estamp|desmot|acabad|bordad|tric|tec(?:e|i)|fia[çd]|tingi|filatur|filage|tiss|teint|coutur|égren|impress|magli|tessi|filat|tinto|tintura|confez|cuci|ricam|stamp|strick|web|färb|spinn|näh|konfek|druck|ausrüst|вяза|ткач|ткан|пряд|краш|крас|отдел|отбел|пошив|шить|раскро|переработ|concentra|trasform)|织|染|纺|缝|印花|水洗|绣|加工',
  'iu',
);
/** What others do for every mill, and is no step of the goods. */
const services =
  /(?<!\p{L})(?:tests?|testing|tested|inspect\p{L}*|laborator\p{L}*|transport\p{L}*|carriage|freight|truck\p{L}*|forward\p{L}*|logisti\p{L}*|customs|clearance|audit\p{L}*|certif\p{L}*|waste|sludge|effluent|security|guard\p{L}*|cleaning|canteen|catering|maintenance|repair\p{L}*|software|payroll|accounting|translat\p{L}*|ensayo\p{L}*|contr[oô]l[eo]?s?|kontroll?e\p{L}*|análisis|flete|aduana\p{L}*|ensaio\p{L}*|análises|analys\p{L}*|essais|douan\p{L}*|trasport\p{L}*|dogan\p{L}*|prüf\p{L}*|spedition|испытан\p{L}*|анализ\p{L}*|перевоз\p{L}*|nakliye\p{L}*|gümrük\p{L}*|测试|检测|运输|报关)(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:no|not|never|none|nothing|without|neither|nor|if|any|may|shall|must|can|could|would|only if|ningun\p{L}*|ningún|nunca|sin|no se|si|nenhum\p{L}*|não|sem|aucun\p{L}*|jamais|ne|pas|sans|nessun\p{L}*|non|senza|kein\p{L}*|nicht|ohne|не|нет|без|ни|niet|geen|nie|không|tidak|bukan|tanpa)(?!\p{L})|[不未无無没]/iu;
/** The keeper of the record himself, a person, a buyer, no firm. */
const noFirm =
  /^(?:us|we|our|the|it|this|these|mr|mrs|ms|dr|sr|sra|herr|frau|mme|others?|third|another|date|lot|order|invoice|from|to|for|on|in)(?!\p{L})/iu;
const betweenSentences = /(?<=[.!?])\s+(?:\/\s+)?(?=\p{Lu})(?!\p{Lu}[\p{L}.]{0,12}\.(?:\s|,|$))|[;。；\n]/u;
/** "S.A.", "E.I.R.L.", "Ltd." at the end of a name keep their point. */
const endsInForm = /(?:(?:^|\s)(?:\p{Lu}\.){2,}|(?:^|\s)(?:Ltd|Co|Inc|Corp|Şti|San|Tic|Cia|Lda|Ltda|Pvt)\.)$/u;

/** The firm to which a sentence, or a line of it, says that a part of the work was given; undefined where it says so of none, or of other goods. */
export function givenOutTo(text: string): string | undefined {
  if (text.length > 2000) return undefined;
  for (const sentence of text.split(betweenSentences)) {
    if (
      sentence.length > 400 ||
      services.test(sentence) ||
      ofOtherGoods().test(sentence.replace(/(?<!\p{L})(?:for|of|by) (?:the |our |a )?customers?\b/giu, ''))
    )
      continue;
    const labelled = line().exec(sentence)?.[1];
    if (labelled) {
      const name = clean(labelled.split(/[,;，；、(（]|\s[–—-]\s/u)[0]!);
      if (name && !denied.test(name)) return name;
      continue;
    }
    const at = told().exec(sentence) ?? workHanded(sentence);
    const turk = at ? null : turkish().exec(sentence);
    const chinese = at || turk ? null : han.exec(sentence);
    const found = at ?? turk ?? chinese;
    if (!found || denied.test(sentence.slice(0, found.index))) continue;
    const name = clean(found[1] ?? found[2] ?? '');
    if (name && (chinese || /[\s«“"]/u.test(name))) return name;
  }
  return undefined;
}

/** A word of handing over whose subject, before it, is a step of the goods. */
function workHanded(sentence: string): RegExpExecArray | null {
  const found = handedTo().exec(sentence);
  return found && work().test(sentence.slice(Math.max(0, found.index - 90), found.index)) ? found : null;
}

function clean(printed: string): string | undefined {
  const name = printed
    .replace(/^M\/s\.?\s*/iu, '')
    .replace(/(?:\s+(?:of|and|de|del|della|dei|di|do|da|dos|e|y|et|und|&))+\s*$/u, '')
    .replace(/^["«“\s]+|["»”\s,]+$/gu, '')
    .trim();
  const plain = name.endsWith('.') && !endsInForm.test(name) ? name.slice(0, -1) : name;
  return plain.length < 3 || noFirm.test(plain) || !/\p{Lu}|\p{Script=Han}/u.test(plain) ? undefined : plain;
}
