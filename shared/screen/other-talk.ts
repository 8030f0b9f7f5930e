import { lazyPattern } from '../lazy.ts';
import type { Framed } from './claim-frames.ts';
import { levelFold, sentenceAround } from './clauses.ts';

/**
 * Sentences that name the region and say nothing of these goods, whatever their verbs: a condition, what somebody asks, what is true of a
 * country's whole crop or of anybody's goods, an offer that was refused, the reference of a test, what another firm did years before.
 */

const open = '(?<!\\p{L})';
const all = (...lines: string[]): string => `(?:${lines.join('|')})`;
const goods =
  '(?:cotton|lint|fib(?:re|er)s?|yarns?|tomato\\p{L}*|algod\\p{L}+|coton|cotone|fibras?|fibres?|fil|filat\\p{L}+|fio|hilo|materia\\p{L}*|pomodor\\p{L}+|tomat\\p{L}*|concentr\\p{L}+|merce|produ\\p{L}+|alguna?|part[ei]\\p{L}*|vuestro|quelque)';
/** A conditional conjunction at the head of a part of the sentence; a reflexive "se" is none, so that its goods must follow. */
const condition = lazyPattern(
  `(?:^|[,;:(–—])\\s*(?:${all(
    `si (?:(?:le|la|l'|les|el|los|las|un|une|una|du|de l'|votre|vos|su|sus|este|esta|ce|cette|vuestr\\p{L}+)\\s?)?(?:\\p{L}+ ){0,2}?${goods}`,
    `se (?:(?:il|lo|l'|la|i|le|o|a|os|as|un|una|uma|questo|questa|este|esta|vostro|il vostro|seu|o seu)\\s?)(?:\\p{L}+ ){0,2}?${goods}`,
    'neu|nhuoc bang|jika|kalau|apabila|bilamana|seandainya|au cas ou|dans le cas ou|caso|wenn|falls|sofern|если|в случае,? если|agar|eger|if|lest|supposing',
  )})(?!\\p{L})(?! (?:nicht|not|no|non|не|ne|nothing) (?:anders|otherwise|указано|оговорено|diversamente|contraire))|(?:^|[,;:。\\s])(?:如果?(?!下|上|图|约|期|前|实|此|何|同|今|附|述|需|您|你|贵|我们所|所|有疑)|若(?!羌|干)|倘若?|假如|假若|要是|万一)`,
  'u',
);
/** Behind the comma of a condition the main clause says what is so: "if you must know, the cotton is from". */
const mainClause =
  /,\s(?:then |dann |alors |entonces |allora |то )?(?:the|our|all|this|these|your|we|it|they|el|la|le|les|il|lo|die|der|das|wir|notre|nuestr\p{L}|nostr\p{L}|наш\p{L}*)\s(?:\p{L}+\s){0,4}?(?:is|are|was|were|comes?|came|use|used|es|son|viene|proviene|procede|est|sont|vient|provient|e|sono|ist|sind|kommt|stammt|происходит)\s[^,]*$|[,]\s?(?:本|该|我|贵|则|那么)[^,]*$/u;
/** Somebody wants to know: the clause behind it is what was asked. */
const asking = lazyPattern(
  `${open}(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|enquir\\p{L}+|inquir\\p{L}+|want\\p{L}* to know|check|find out|see|chied\\p{L}+|domand\\p{L}+|pregunt\\p{L}+|pergunt\\p{L}+|demand\\p{L}+|frag(?:t|en|te|ten)|gefragt|спрашива\\p{L}+|спросил\\p{L}*|bertanya|menanyakan|hoi)(?!\\p{L})[^.;:]{0,40}?[\\s,](?:whether|if|se|si|ob|ли|apakah|lieu|co phai)(?!\\p{L})`,
  'u',
);
const affirmed =
  /[:;,–—-]\s*(?:\p{L}+ ){0,3}(?:yes|it is|it does|they are|indeed|si|sim|oui|ja|да|evet|ya|是的)(?!\p{L})(?! (?:not|nicht|non|нет))/u;

/** What binds a sentence to the goods at hand, or to those who write and read it. */
const ours =
  /(?<!\p{L})(?:this|these|your|our|ours|we|us|lots? \p{Nd}+|ce|cet|cette|ces|notre|nos|votre|vos|nous|est[ea]s?|nuestr\p{L}+|su|sus|quest\p{L}+|nostr\p{L}+|vostr\p{L}+|noss\p{L}+|vuestr\p{L}+|dies\p{L}+|unser\p{L}*|ihre?\p{L}*|wir|эт\p{L}+|наш\p{L}*|ваш\p{L}*|мы|bu|bizim|ini|kami|anda|nay)(?!\p{L})|本|该|此|这|我|贵/u;
/** Most of a country's crop, as the subject of the sentence. */
const crop = lazyPattern(
  `(?:^|[,;:]\\s*|${open}(?:that|dass|que|che|qu'|что|say|says|known) )\\s*(?:in \\p{Nd}{4},? )?(?:${all(
    'about|some|roughly|around|over|more than|nearly|almost|up to|an estimated|the|la|le|les|el|los|der|die|das|rund|etwa|environ|circa|cerca de|plus de|mas d[e]l?|mehr als|около|более|il|lo|a|o|as|os|com|khoang|sekitar',
  )} ){0,3}(?:${all(
    '(?:\\p{Nd}[\\p{Nd}.,]*\\s?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|процент\\p{L}*|persen)|most|much|majority|bulk|(?:three|four|nine|eight) (?:quarters|fifths|tenths)|great part|larger? (?:part|share))(?: of)?(?: the| all| its)?',
    '(?:mayor|gran|maior|maggior|plus grande|majeure) part(?:ie|e)|majorite|mayoria|maioria|gro(?:ss|ß)te teil|gro(?:ss|ß)teil|meisten?|mehrheit|большая часть|большинство|phan lon|sebagian besar',
  )} ?(?:de la |de l'|de el |del |du |des |de |da |do |di |della |del |dello |der |des |von |aus )?)(?:${all(
    "(?:china's|chinese|the (?:country|nation|world)'s|(?:country|nation|world)'s|national|global|world) (?:\\p{L}+ ){0,2}?(?:cotton|crop|output|production|lint|fib(?:re|er)|tomato\\p{L}*|harvest)",
    '(?:cotton|lint|tomato\\p{L}*)(?: (?:of|in|from) (?:china|the country|the world)| sold| traded| grown in china|(?= (?:comes|is grown)))',
    '(?:coton|algodon|algodao|cotone|tomates?|pomodoro|production|produccion|producao|produzione|recolte) (?:chinois|chino|chines|cinese|de chine|de china|da china|della cina|mondiale?|mundial|nationale?|nacional)',
    'chinesisch\\p{L}* (?:baumwoll\\p{L}*|tomat\\p{L}*|ernte)|baumwolle chinas|китаиск\\p{L}+ хлоп\\p{L}+|bong trung quoc|kapas (?:cina|tiongkok)',
  )})(?!\\p{L})[^.;]*?(?<!\\p{L})(?:is|are|was|were|comes?|came|originates?|grows?|lies|est|sont|vient|provient|es|viene|proviene|procede|e|vem|provem|ist|sind|kommt|stammt|wird|выращива\\p{L}+|происходит|berasal|den tu|duoc)(?!\\p{L})|(?:^|[,。;:])[^,。;]{0,4}(?:中国|我国|全国)(?:[^,。;]{0,8})(?:大部分|多数|\\p{Nd}+(?:\\.\\p{Nd}+)?%|[一二三四五六七八九]成)?[^,。;]{0,6}(?:棉|番茄)[^,。;]{0,8}(?:大部分|多数|\\p{Nd}+(?:\\.\\p{Nd}+)?%|[一二三四五六七八九]成|主要)?[^,。;]{0,4}(?:产|来)(?:自|于)`,
  'u',
);
/** People or goods of a kind, told by what comes from the region: "suppliers whose cotton comes from", "goods made from cotton grown in". */
const kind = lazyPattern(
  `(?:^|[,;:]\\s*|${open}(?:that|bans|detains?|blocks?|bars|rejects?|refuses?|stops|holds|excludes?|seizes?) )\\s*(?:any |all |every |such )?(?:goods|products|articles|suppliers|shipments|imports|mills|companies|firms|merchandise|importers|consignments|entries|garments|cotton|waren|lieferanten|marchandises|fournisseurs|mercancias|proveedores|merci|fornitori|mercadorias|fornecedores|товары|поставщики) (?:whose|that|which|who|made|grown|produced|manufactured|containing|with|mined|deren|die|dont|cuy[oa]s?|que|qui|il cui|che|cujo\\p{L}*|котор\\p{L}+|чеи|elaborad\\p{L}+|hechas|fabricad\\p{L}+)(?!\\p{L})`,
  'u',
);
const norm =
  /(?<!\p{L})(?:detain\p{L}*|block\p{L}*|bann?ed|barred|refused?|reject\p{L}*|seized?|exclud\p{L}+|prohibited|forbidden|inadmissible|stopped|denied|held|presum\p{L}+|delisted|not (?:accepted|admitted|allowed|permitted)|gesperrt|verboten|zuruckgewiesen|interdit\p{L}*|bloque\p{L}*|refuse\p{L}*|prohibid\p{L}+|bloquead\p{L}+|rechazad\p{L}+|vietat\p{L}+|bloccat\p{L}+|proibid\p{L}+|запрещ\p{L}+|блокир\p{L}+)(?!\p{L})/u;

/** Material that a test compares with. */
const reference =
  /^[\s\p{L}-]{0,24}?(?:reference|control|standard|comparison|database|authentic)\s?(?:librar\p{L}+|samples?|materials?|specimens?|standards?|data\p{L}*|fib(?:re|er)s?|set|values?|group|collection)(?!\p{L})|^[\s\p{L}]{0,12}(?:librar(?:y|ies)|reference set)(?!\p{L})|^[^,。;]{0,6}(?:参考样品?|对照样品?|参照样|标准样|样品库|数据库|参考库)/u;
const referenceAhead =
  /(?<!\p{L})(?:(?:reference|control|comparison|authentic|standard) (?:samples?|materials?|specimens?|fib(?:re|er)s?|library|data\p{L}*|set|bales?|cotton|values?|group)|probes de reference|echantillons? (?:de reference|temoins?)|muestras? (?:de referencia|de control|patron)|campion[ei] di (?:riferimento|controllo)|amostras? de (?:referencia|controle)|referenz(?:probe|material|muster|datenbank)\p{L}*|vergleichs(?:probe|material)\p{L}*|(?:эталонн|контрольн|референтн)\p{L}+ (?:образ\p{L}+|проб\p{L}+))(?!\p{L})(?: of| with| made| grown| from| in| taken| collected| de| du| del| da| dello| aus| из| cotton| lint| fib(?:re|er)| baumwolle| algod\p{L}+| coton| cotone| the| origine| origin| angebaut| cultiv\p{L}+)*\s*$|(?:参考样品?|对照样品?|标准样品?)[^,。;]{0,8}$/u;
const matches =
  /(?<!\p{L})(?:match\p{L}*|consistent|identical|agree[sd]?|correspond\p{L}*|fits?|same as|like|similar|close\p{L}*|within|coincid\p{L}+|concord\p{L}+|correspond\p{L}+|conform\p{L}*|entsprich\p{L}*|ubereinstimm\p{L}*|stimm\p{L}+|совпада\p{L}+|соответству\p{L}+)(?!\p{L})|一致|吻合|相符|匹配/u;
const noMatch =
  /(?<!\p{L})(?:no|not|n't|exclud\p{L}+|rul(?:ed|es) out|differ\p{L}*|inconsistent|outside|non|pas|ne|nicht|kein\p{L}*|не|sin|without|nao)(?!\p{L})|[不未无排]/u;

/** What was offered and not taken. */
const offered =
  /(?<!\p{L})(?:offer(?:s|ed|ing)?|tried to sell|tries to sell|wanted to sell|propos\p{L}+|quot(?:ed|ation)|pitched|offres?|offert\p{L}*|ofert\p{L}+|ofrec\p{L}+|oferec\p{L}+|offert[ae]|angebot\p{L}*|angeboten|anbot|bot(?:en)?|предлож\p{L}+|предлага\p{L}+|teklif\p{L}*|penawaran|menawarkan|de nghi ban|chao ban)(?!\p{L})|推销|兜售|报价|要约|提供.{0,6}报价/u;
const declined =
  /(?<!\p{L})(?:refus\p{L}+|declin\p{L}+|reject\p{L}*|turn(?:ed|s)? (?:it |them |this |him |the offer |that )?(?:down|away)|did not (?:accept|take|buy)|said no|rechaz\p{L}+|rehus\p{L}+|rifiut\p{L}+|respint\p{L}+|recus\p{L}+|rejeit\p{L}+|abgelehnt|lehnt\p{L}*|ausgeschlagen|отказ\p{L}+|отклон\p{L}+|отверг\p{L}+|reddet\p{L}*|menolak|tu choi)(?!\p{L})|拒绝|谢绝|婉拒|回绝|未接受|没有接受/u;

const taken =
  /(?<!\p{L})(?<!not |never )(?:bought|accepted|took|taken|used|ordered|received|delivered|spun|contains?|achete\p{L}*|accepte\p{L}*|compr(?:amos|ado|o)|acept\p{L}+|acquistat\p{L}|accettat\p{L}|comprad\p{L}|aceit\p{L}+|gekauft|angenommen|verwendet|купил\p{L}*|принял\p{L}*)(?!\p{L})|采购了|买了|使用了|接受了/u;

/** What was looked for and not found, what would be so of other goods, and what is set as an example. */
const searched =
  /(?<!\p{L})(?:screen\p{L}*|check\p{L}*|audit\p{L}*|search\p{L}*|look\p{L}* for|test\p{L}*|examin\p{L}*|review\p{L}*|investigat\p{L}*|pruf\p{L}*|gepruft|verifi\p{L}*|control\p{L}*|revis\p{L}*|проверил\p{L}*)(?!\p{L})|检查|排查|审核|筛查/u;
const foundNone =
  /(?<!\p{L})(?:found|discovered|detected|identified|saw|revealed|turned up)(?: |,)+(?:none|nothing|no (?:such|trace|evidence|sign|case|indication|link)\p{L}*)|(?<!\p{L})(?:nichts|keine\p{L}?) (?:davon )?gefunden|(?:rien|aucun\p{L}*)(?: \p{L}+)? (?:trouve|ete trouve)|n'a(?:vons)? rien trouve|no (?:encontramos|hallamos)|non abbiamo trovato|nao encontramos|ничего не (?:нашли|наидено)|未(?:发现|检出|查到)|没有发现/u;
const unrelated =
  /(?<!\p{L})(?:ha(?:s|d|ve) (?:nothing|no (?:connection|relation|link|bearing))(?: to do)? (?:with|to|on)|nichts zu tun|rien a voir avec|nada que ver con|n(?:ulla|iente) a che (?:fare|vedere) con|nada a ver com|не име\p{L}+ (?:никакого )?отношения|tidak ada hubungannya|khong lien quan) ?(?:these|this|your|our|the|dies\p{L}*|ces|cette|est[ea]s?|quest\p{L}|к)?|与(?:本|该|此|这)[^,。;]{0,8}(?:无关|没有关系)/u;
/** What is not to be sent or sold: an order to the other side, whatever its goods are. */
const notToSend =
  /^\s*(?:and |also )?(?:please )?(?:do not|don't|never) (?:ever |please )?(?:ship|send|deliver|supply|offer|sell|accept|load|take|buy|use|order)(?!\p{L})/u;
const wouldBe = /^(?:\s(?:cotton|lint|fib(?:re|er)|origin|yarn)){0,2} would(?! you)(?!\p{L})/u;
const headOfExample =
  /^\s*(?:training|example|exercise|quiz|case study|sample (?:text|sentence)|beispiel|schulung|exemple|formation|ejemplo|capacitacion|esempio|exemplo|пример|培训|示例)(?!\p{L})[^.:]{0,24}:/u;
const markOfExample =
  /[（(](?:an? )?(?:example|sample|specimen|fictitious|fictional|beispiel|exemple|ejemplo|esempio|exemplo|пример|示例|样例|虚构)[^)）]{0,20}[)）]/u;

/** Another firm's goods, or those of a time before. */
const another = lazyPattern(
  `${open}(?:${all(
    "(?:former|sister|previous|another|other|ex-?|third|competing|old) (?:\\p{L}+ ){0,2}?(?:mill|compan(?:y|ies)|affiliates?|supplier|spinner|buyer|customer|client|firm|group|subsidiar(?:y|ies)|owner|division|factory|owners?)('s)?",
    "(?:another|other|a different) (?:buyer|customer|client|order|shipment|lot)(?:'?s)?|competitors?",
    'anciennes? (?:\\p{L}+ )?(?:filature|usine|societe|fournisseur|filiale)|(?:societe|entreprise) soeur|(?:antigu[oa]|anterior|ex) (?:\\p{L}+ )?(?:hilandera|fabrica|empresa|proveedor|filial)|empresa hermana|(?:ex|precedente|vecchi[oa]) (?:\\p{L}+ )?(?:filatura|fornitore|societa|azienda)|(?:societa|consociata) sorella|(?:antig[oa]|anterior) (?:\\p{L}+ )?(?:fiacao|fabrica|empresa|fornecedor)|empresa irma',
    '(?:supplier|mill|spinner|vendor|trader|factory|gin|weaver|knitter)s? (?:who|that|which) (?:once|formerly|previously|used to|had)',
    'fruher\\p{L}* (?:\\p{L}+ )?(?:spinnerei|schwesterfirma|firma|tochter\\p{L}*|lieferant\\p{L}*|gesellschaft|werk)|ehemalig\\p{L}* \\p{L}+|schwester(?:firma|gesellschaft|unternehmen)|бывш\\p{L}+ (?:фабрик\\p{L}+|поставщик\\p{L}*|компани\\p{L}+|прядильн\\p{L}+)|сестринск\\p{L}+ компани\\p{L}+',
  )})(?!\\p{L})|前(?:身|供应商|工厂)|姐妹公司|其他客户|另一(?:客户|家公司|家工厂)`,
  'u',
);
const yearsAgo =
  /(?<!\p{L})(?:in|until|till|before|up to|back in|im jahr|bis|jusqu'en|en|hasta|nel|fino al|ate|em|в|до|год)\s?(?:19\p{Nd}\p{Nd}|20(?:0\p{Nd}|1\p{Nd}|2[01]))(?!\p{Nd})|(?:19\p{Nd}\p{Nd}|20(?:0\p{Nd}|1\p{Nd}|2[01]))年|(?<!\p{L})(?:once|years ago|long ago|formerly|in the past|autrefois|fruher|antes|un tempo|раньше|когда-то)(?!\p{L})|曾经?/u;
const isNow =
  /(?<!\p{L})(?:still|again|also (?:this|your|for)|(?:this|your) (?:lot|order|shipment) (?:too|as well)|from (?:it|them|that)|same (?:mill|cotton|stock|bales))(?!\p{L})|仍/u;

/** What is said of this order's cotton itself is not set aside by what has nothing to do with it. */
const ofTheseGoods =
  /(?<!\p{L})(?:this|these|your|dies\p{L}*|ihre?\p{L}*|cette|ces|votre|est[ea]|su|quest\p{L}|эт\p{L}+|ваш\p{L}*) (?:\p{L}+ )?(?:cotton|lint|yarn|goods|order|lot|shipment|partie|ware|lieferung|garn|coton|commande|fil|algodon|pedido|lote|cotone|ordine|lotto|хлоп\p{L}+|парти\p{L}+)|本批|该批|此批|贵司订单/u;
/** Whoever it is: what was done for this order is about these goods. */
const forThese =
  /(?<!\p{L})(?:for|in|into|to|fur|in|pour|para|per|для|в|untuk|cho) (?:your|this|these|our|ihre\p{L}*|diese\p{L}*|votre|cette|ce|su|est[ea]|vostr\p{L}|quest\p{L}|seu|эт\p{L}+|ваш\p{L}*) (?:\p{L}+ )?(?:order|lot|shipment|goods|yarn|fabric|batch|auftrag|partie|lieferung|ware|commande|lot|livraison|pedido|lote|envio|ordine|lotto|заказ\p{L}*|парти\p{L}+)/u;
/** The year is told, or the sentence goes on to what is so of these goods, or to the end of that firm's dealings. */
const isOver = (part: string, behind: string): boolean =>
  /\p{Nd}{4}/u.test(part) ||
  /(?<!\p{L})(?:delisted|dropped|removed|terminated|ended|closed|sold|dismissed|struck off)(?!\p{L})/u.test(behind);

/**
 * What such a sentence makes of the place: `denied` where nothing is said of these goods, `unsure` or `open` where another's goods are told of
 * that may have to do with them, undefined where the sentence is none of these.
 */
export function ofOthers(text: string, start: number, end: number): Framed {
  const { before, after } = sentenceAround(text, start, end);
  const [ahead, behind] = [levelFold(before), levelFold(after)];
  const part = ahead.split(';').at(-1)!;
  const tail = behind.split(';')[0]!;
  if (condition().test(part) && !mainClause.test(part)) return 'denied';
  if (asking().test(part)) return affirmed.test(behind) ? 'admitted' : 'denied';
  const whole = `${ahead} ${text.slice(start, end)} ${behind}`;
  // What follows from it for one's own goods is not weighed: "…, so we buy elsewhere", "…, and so is ours".
  if (!ours.test(part) && crop().test(part)) return ours.test(tail) ? 'unsure' : 'denied';
  if (!ours.test(part) && kind().test(part) && (norm.test(part) || norm.test(tail))) return 'denied';
  if (referenceAhead.test(part) || reference.test(tail))
    return matches.test(`${part} ${tail}`) && !noMatch.test(`${part} ${tail}`) ? 'open' : 'denied';
  if (offered.test(part) || offered.test(tail.slice(0, 40)))
    if (declined.test(whole) && !isNow.test(whole) && !taken.test(whole)) return 'denied';
  if (!ofTheseGoods.test(part) && unrelated.test(behind)) return 'denied';
  if (notToSend.test(part) && !/[,，]/u.test(part)) return 'denied';
  if (searched.test(part) && foundNone.test(tail)) return 'denied';
  if (!ours.test(part) && wouldBe.test(tail)) return 'denied';
  if (headOfExample.test(ahead) && markOfExample.test(behind)) return 'denied';
  if (another().test(part) && !isNow.test(whole) && !forThese.test(`${part} ${tail}`))
    return yearsAgo.test(part) && isOver(part, behind) ? 'denied' : 'unsure';
  return undefined;
}
