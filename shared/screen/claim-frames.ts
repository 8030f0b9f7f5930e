import { lazyPattern } from '../lazy.ts';
import { levelFold, sentenceAround } from './clauses.ts';
import type { Standing } from './denial-reading.ts';

/**
 * Sentences about a claim: "the claim that … is untrue", "it is wrong to say that …", "there is no denying that …", "do not tell customs
 * that …". What the outer words say governs what the inner clause says of the place: a disputed claim is a denial, a disputed
 * denial an admission, and what must be kept from somebody is so.
 */

/**
 * What a frame makes of the place: a standing, `admitted` where the sentence says that the goods come from there, `open` where it leaves
 * open whether they do.
 */
export type Framed = Standing | 'admitted' | 'open' | undefined;
/** What a clause says of the place by its own words. */
export type Reads = (before: string, after: string) => Standing;

const all = (...lines: string[]): string => `(?:${lines.join('|')})`;
const open = '(?<!\\p{L})';

const claimNoun = all(
  'claims?|allegations?|assertions?|statements?|rumou?rs?|suggestions?|accusations?|findings?|notions?|charges?|suspicions?|conclusions?|declarations?|certificates?|reports?|articles?|stor(?:y|ies)|assumptions?|beliefs?|confirmations?',
  'affirmations?|allegations?|accusations?|rumeurs?|declarations?|theses?|informations?|soupcons?',
  'afirmacion(?:es)?|acusacion(?:es)?|alegacion(?:es)?|declaracion(?:es)?|rumor(?:es)?|hallazgos?|noticias?|version(?:es)?',
  'accus[ae]|affermazion[ei]|dichiarazion[ei]|voc[ei]|notizi[ae]|tes[ei]|sospett[oi]',
  'alegac(?:ao|oes)|afirmac(?:ao|oes)|acusac(?:ao|oes)|declarac(?:ao|oes)|boatos?|suspeitas?',
  'behauptung(?:en)?|aussagen?|anschuldigung(?:en)?|vorwurf|vorwurfe|gerucht[e]?|erklarung(?:en)?|meldung(?:en)?|berichte?|feststellung(?:en)?|verdacht',
  'утверждени\\p{L}+|заявлени\\p{L}+|слух\\p{L}*|обвинени\\p{L}+|сообщени\\p{L}+|сведени\\p{L}+|подозрени\\p{L}+',
  'klaim|tuduhan|pernyataan|rumor|laporan|tuyen bo|cao buoc|tin don|thong tin|khang dinh',
);
const that = all(
  'that|which (?:say|state|claim|declare|assert)s? that|(?:saying|stating|claiming|declaring|alleging) that|according to which',
  "que|qu'|selon lesquell?e?s?|selon laquelle|selon lequel|de que|segun (?:la|el|los|las) cual(?:es)?|segundo (?:a|o) qual|che|secondo cui",
  'dass|wonach|что|о том,? что|согласно котор\\p{L}+|bahwa|rang|cho rang',
);
const wrong = all(
  'untrue|false|wrong|incorrect|baseless|unfounded|groundless|inaccurate|unsubstantiated|mistaken|fabricated|invented|misleading|erroneous|nonsense|(?:a )?lies?|(?:a )?mistakes?|(?:an )?errors?|not (?:true|correct|accurate|right|the case)|without (?:any )?(?:basis|foundation|merit|substance)',
  'faux|fauss?e?s?|inexacte?s?|infondee?s?|mensongere?s?|erronee?s?|incorrecte?s?|sans fondement|denuee?s? de',
  'fals[oa]s?|incorrect[oa]s?|infundad[oa]s?|erronead?[oa]s?|inexact[oa]s?|inciert[oa]s?|carecen? de|mentira',
  'fals[oaie]|infondat[oaie]|errat[oaie]|inesatt[oaie]|scorrett[oaie]|priv[aoie] di',
  'incorret[oa]s?|errad[oa]s?|inexat[oa]s?|inveridic[oa]s?|improcedentes?',
  'falsch|unwahr|unzutreffend|unbegrundet|haltlos|unrichtig|erfunden|erlogen|nicht (?:wahr|richtig|zutreffend|korrekt)',
  'неверн\\p{L}*|ложн\\p{L}*|ложь|неправд\\p{L}*|ошибочн\\p{L}*|безосновательн\\p{L}*|необоснован\\p{L}*|не соответству\\p{L}+',
  'tidak benar|salah|palsu|keliru|tidak berdasar|sai(?: su that)?|khong (?:dung|chinh xac|co co so)|vo can cu',
);
const be = all(
  "(?:is|are|was|were|would be|it's|remains?)(?: (?:simply|plainly|entirely|completely|wholly|just|factually|therefore|quite|clearly|a|an))*",
  '(?:est|sont|etait|es|son|era|resulta|e|sono|era|sao|ist|sind|war|waren|sei|seien|trifft|treffen)(?: (?:tout a fait|totalement|totalmente|completamente|del todo|vollig|schlicht|einfach|ganz|simplement|purement|pura|completa))*',
  'является|являются|adalah|la',
);
const dispute = all(
  'den(?:y|ies|ied)|disput(?:e|es|ed)|rejects?|rejected|contests?|contested|refut(?:e|es|ed)|contradicts?|contradicted|rebuts?|rebutted|challenged?|disproves?d?|contrary to|dismiss(?:es|ed)?',
  'contestons|nions|rejetons|dementons|refutons|conteste|dement|negamos|rechazamos|desmentimos|refutamos|impugnamos|niega|rechaza|desmiente|neghiamo|respingiamo|smentiamo|contestiamo|rifiutiamo|nega|smentisce',
  'rejeitamos|contestamos|bestreite[nt]?|dementiere[nt]?|widerspreche[nt]?|bestritten|отрица\\p{L}+|оспарива\\p{L}+|отверга\\p{L}+|опроверга\\p{L}+|membantah|menyangkal|bac bo|phu nhan',
);

/** Words before the inner clause that say it is not so. */
const falseAhead = lazyPattern(
  `${open}(?:${all(
    `(?:${be}) (?:${wrong})(?:,? (?:to|de|zu|bahwa|khi|jika)? ?(?:say|state|claim|assume|believe|suggest|write|assert|conclude|allege|declare|certify|dire|pretendre|affirmer|decir|afirmar|affermare|sostenere|dizer|behaupten|sagen|noi|dikatakan))?,? (?:${that})`,
    `(?:${be})? ?(?:not|no|non|nao|nicht|n'est pas|pas) (?:${be} )?(?:true|correct|right|the case|vrai|exact|cierto|verdad|correcto|exacto|vero|corretto|esatto|verdade|certo|correto|exato|wahr|richtig|zutreffend),? (?:${that})`,
    `(?:trifft|stimmt) (?:es )?nicht(?: zu)?,? dass`,
    `(?:неверно|неправда|ложно|ошибочно|неправильно|не соответствует деиствительности)(?:,? (?:утверждать|говорить|считать))?,? что`,
    `(?:tidak benar|salah|keliru)(?: jika dikatakan)?,? bahwa|(?:khong dung|sai)(?: khi (?:noi|cho))? rang`,
    `(?:${dispute}),? (?:(?:the|this|that|any|all|their|your|l|la|le|les|el|los|cette|die|den|diese|toda|qualquer|o|a|os|as|il|i)['\\s]+){0,2}(?:\\p{L}+ )?(?:${claimNoun})?,? ?(?:${that})`,
  )})\\s?`,
  'gu',
);
/** A claim is named before the inner clause ("the claim that"), and behind it is said what it is worth. */
const claimAhead = lazyPattern(
  `${open}(?:${claimNoun}),? (?:\\p{L}+ ){0,5}?(?:${that})\\s?|${open}(?:claims?|allegations?|accusations?|rumou?rs?|suspicions?) of\\s|${open}(?:behauptung|aussage|anschuldigung|meldung|gerucht|vorwurf|erklarung),\\s`,
  'gu',
);
const wrongBehind = lazyPattern(
  `(?:^|[\\s,])(?:(?:${be})[\\s,]+(?:also |all |both )?(?:${wrong})(?!\\p{L})|trifft nicht zu|stimmt nicht|(?:неверн|ложн|безосновательн|необоснован)\\p{L}*|не соответству\\p{L}+|(?:has|have|had|lacks?) (?:no|any) (?:basis|foundation|merit|substance))`,
  'u',
);
const wrongBehindOthers =
  /(?:iddia|soylenti|ifade|haber|beyan)\p{L}*[^.;]{0,24}(?:asilsiz|yanlis|dogru degil|gercek ?disi|gercegi yansitm|yalan)|(?:olduğu|geldigi|kullanildigi|uretildigi|yetistirildigi)\s+(?:dogru|gercek) degil|(?:的)?(?:说法|传言|传闻|指控|报道|声明|言论|陈述|谣言|指称|消息|指责|怀疑)[^。;]{0,12}(?:不属实|不实|虚假|失实|错误|不正确|不成立|是假|没有根据|没有依据|毫无根据|无根据|无依据|子虚乌有|有误|不准确|不符合事实)/u;
const hanDispute = /(?:否认|驳斥|反驳|不认同|不同意|不承认|反对|质疑)[^,。;]{0,20}$/u;

/** "There is no denying that", "we admit that": what follows is so. */
const trueAhead = lazyPattern(
  `${open}(?:${all(
    "no (?:denying|doubt|question|disputing|hiding|escaping)(?: about it| the fact)?[,:]?(?: that)?|(?:not|cannot|never|n't|don't|can't) (?:deny|dispute|contest|conceal|hide)(?: (?:that|the fact that))?",
    '(?:admit|concede|confess|acknowledge)(?:s|ted|d|es|ed)?(?: to \\p{L}+)?(?: openly| freely)? that|the (?:truth|fact) is,? that',
    "(?:ne|n') ?(?:nions|contestons|cachons) pas qu[e']|il est vrai qu[e']|nous (?:reconnaissons|admettons|avouons) qu[e']",
    'no (?:negamos|ocultamos|discutimos) que|es (?:verdad|cierto) que|reconocemos que|admitimos que|nao (?:negamos|escondemos) que|reconhecemos que|e verdade que',
    'non (?:neghiamo|nascondiamo|contestiamo) che|e vero che|ammettiamo che|bestreiten (?:wir )?nicht,? dass|geben (?:wir )?zu,? dass|es stimmt,? dass',
    'не (?:отрицаем|оспариваем|скрываем),? что|признаем,? что|это правда,? что|tidak (?:menyangkal|membantah)(?: bahwa)?|khong phu nhan(?: rang)?',
  )})(?!\\p{L})\\s?`,
  'gu',
);
const hanTrue = /(?:不否认|不能否认|无法否认|不可否认|承认|坦言|坦承)[^,。;]{0,14}$/u;

/** Telling, showing, writing down: who is kept from it is kept from what is so. */
const telling = all(
  'tell|told|mention|mentioned|reveal|revealed|disclosed?|inform|notify|let (?:\\p{L}+ ){1,3}know|write|written|print|printed|put (?:it )?(?:on|in)|indicate|show',
  'dites|dire|dit|mentionne[rz]|mentionnons|indique[rz]|ecrive[rz]|ecrire|revele[rz]|informe[rz]|signale[rz]',
  'digan?|diga|decir|dicho|mencionen?|mencionar|escriban?|escribir|indiquen?|revelen?|informen?|comuniquen?',
  'dite|dica|dicano|dire|detto|menzionate|scrivete|scrivere|indicate|rivelate|comunicate|informate',
  'digam?|dizer|mencionem?|mencionar|escrevam?|escrever|informem?|revelem?|contem ao',
  'sagen|gesagt|sagt|erwahnen|erwahnt|mitteilen|mitgeteilt|schreiben|schreibt|verraten|offenlegen|angeben',
  'говорите|говорить|сказали|сообщаи\\p{L}*|сообщать|сообщили|упомина\\p{L}+|указыва\\p{L}+|пишите|писать|раскрыва\\p{L}+',
  'katakan|memberi ?tahu|beri ?tahu|sebutkan|menyebutkan|tulis|menulis|noi|tiet lo|ghi|de cap|bao cho',
);
/** What somebody must not come to know; that one has not learned something oneself keeps nothing back. */
const knowing = all(
  'know|learn|see|hear|find out|discover|notice|be (?:told|informed)|sache|savoir|apprenne|apprendre|sepan?|saber|enterarse|sappia|sapere|conoscere|venire a sapere|saiba|saibam|erfahren|erfahrt|wissen|узна\\p{L}+|знать|знал\\p{L}*|tahu|biet',
);
const mustNot = all(
  "(?:must|should|may|shall|can) ?not|mustn't|shouldn't|(?:nobody|no one) (?:must|may|should|shall)|ne (?:doit|doivent|devez|faut) (?:pas|surtout pas)|no (?:debe|deben|puede|pueden)|non (?:deve|devono|puo)|nao (?:deve|devem|pode)|darf (?:es )?nicht|durfen (?:es )?nicht|soll nicht|не долж\\p{L}+|нельзя|tidak boleh|khong duoc",
);
const notTelling = lazyPattern(
  `${open}(?:do not|don't|did not|didn't|have not|haven't|has not|must not|mustn't|should not|shouldn't|may not|not to|never|nobody (?:may|must|should|shall)|no one (?:may|must|should|shall)|cannot|not|ne|n'|no|non|nao|nicht|не|jangan|tidak|khong|dung|cam)\\s?(?:(?!been |being |were )\\p{L}+['\\s]+){0,4}?(?:${telling})(?!\\p{L})[^.;:]{0,60}?[\\s,](?:that|que|qu'|che|dass|что|bahwa|rang)(?![\\p{L}])\\s?|${open}${mustNot}\\s(?:\\p{L}+['\\s]+){0,3}?${knowing}(?!\\p{L})[^.;:]{0,40}?[\\s,](?:that|que|qu'|che|dass|что|bahwa|rang)(?![\\p{L}])\\s?|${open}(?:keep|kept|hide|hidden|conceal|concealed)(?: \\p{L}+){0,6}? that\\s`,
  'gu',
);
const dassBehind = lazyPattern(`${open}(?:nicht|niemand\\p{L}*)[^.;:]{0,40}(?:${telling}),? (?:dass)\\s`, 'gu');
const hanNotTelling =
  /(?:不要|勿|别|切勿|不得|不可|不能|未|没有|没|不想)(?:再)?[^,。;]{0,14}(?:告诉|告知|提及|提到|透露|披露|注明|写明|标明|说明|写上|知道|得知|声张|公开)[^,。;]{0,10}$|(?:隐瞒|瞒着|对外保密)[^。;]{0,12}$/u;
/** A word of one's own is withheld: that neither says nor denies what it would have been. */
const notSaying = lazyPattern(
  `${open}(?:do not|don't|did not|didn't|have not|haven't|has not|never|nobody|no one|nowhere|not|refus\\p{L}+ to|declin\\p{L}+ to)\\s?(?:\\p{L}+\\s){0,3}?(?:declared?|promised?|stated?|said|say|claimed?|certif(?:y|ied)|guaranteed?|warranted|represented|told)(?!\\p{L})[^.;:]{0,40}?\\sthat\\s`,
  'gu',
);
/** "because it is not": what must not be said is not so. */
const takenBack =
  /(?:because|since|as|for|denn|weil|da|car|parce qu|porque|pues|perche|poiche|так как|потому что)[^.;]{0,30}\b(?:not|no|non|nao|nicht|pas|не|is from|comes from|vient d|viene d|kommt aus)(?!\p{L})|因为[^。;]*(?:不|非)/u;

/** Sayings of others that are no finding: "customs suspects that". */
const supposed = lazyPattern(
  `${open}(?:suspects?|suspected|alleges?|alleged|presumes?|presumed|fears?|feared|soupconn\\p{L}+|sospecha\\p{L}*|sospett\\p{L}+|suspeita\\p{L}*|vermute[nt]?|verdachtig\\p{L}+|подозрева\\p{L}+) (?:${that})\\s`,
  'gu',
);

/** Goods of any kind or people in general, of whom a sentence says something at large. */
export const atLarge =
  /^\s*(?:goods|products|companies|importers|suppliers|firms|those|anyone|whoever|items|merchandise|shipments|mercancias|marchandises|waren|товары|企业|任何)(?!\p{L})/u;

/** Goods, or what is said of them, in the inner clause: what is kept back of other things admits nothing. */
const ofGoods =
  /(?<!\p{L})(?:cotton|lint|fib(?:re|er)s?|yarns?|threads?|fabrics?|goods|lots?|bales?|tomato\p{L}*|paste|puree|raw materials?|material|shirts?|garments?|order|it (?:is|was|comes?|came)|they (?:are|were|come|came)|algod\p{L}+|coton|fils?|fibras?|fibres?|cotone|filat\p{L}+|hil[oa]\p{L}*|fios?|pomodor\p{L}+|baumwoll\p{L}*|garn\p{L}*|ware|faser\p{L}*|хлоп\p{L}+|пряж\p{L}+|сырь\p{L}+|волокн\p{L}+|pamu[kg]\p{L}*|iplik\p{L}*|kapas|benang|bong|soi|paxta\p{L}*)(?!\p{L})|棉|纱|原料|番茄|布料|面料/u;

/** The last of the outer words that still govern what follows: behind a semicolon or a colon another statement stands. */
const lastOf = (pattern: RegExp, text: string): RegExpMatchArray | undefined =>
  [...text.matchAll(pattern)].findLast((m) => !/[;:]/u.test(text.slice(m.index + m[0].length)));
const negatedAhead =
  /(?:\bnot|n't|cannot|never|\bno|\bne|\bno|\bnon|\bnao|\bnicht|(?<!\p{L})не)\s+(?:\p{L}+\s+){0,2}$/u;

/** What the words around the clause of the place make of it, or undefined where no such words stand. */
export function framed(text: string, start: number, end: number, reads: Reads): Framed {
  const { before, after } = sentenceAround(text, start, end);
  const [ahead, behind] = [levelFold(before), levelFold(after)];
  const inner = (from: number, to?: number): Standing => reads(before.slice(from), after.slice(0, to));
  const over = (m: RegExpMatchArray): number => m.index! + m[0].length;

  const isOfGoods = (from: number): boolean =>
    ofGoods.test(`${ahead.slice(Math.max(0, from))} ${text.slice(start, end)}${behind.slice(0, 30)}`);

  const hidden = lastOf(notTelling(), ahead) ?? lastOf(dassBehind(), ahead);
  if (hidden || hanNotTelling.test(ahead)) {
    const said = hidden ? inner(over(hidden)) : reads('', after);
    if (said === 'stated' && isOfGoods(hidden ? over(hidden) : ahead.length - 14))
      return takenBack.test(behind) ? 'unsure' : 'admitted';
  }
  const unsaid = lastOf(notSaying(), ahead);
  if (unsaid) return isOfGoods(over(unsaid)) ? 'open' : 'unsure';
  const untrue = lastOf(falseAhead(), ahead);
  // "do not deny that" holds "deny that", "not true that" holds "true that": the longer one is meant.
  const found = lastOf(trueAhead(), ahead);
  const sure = found && untrue && untrue.index! < found.index! ? undefined : found;
  if ((sure || hanTrue.test(ahead)) && !/[?？]\s*$/u.test(behind)) {
    const from = sure ? over(sure) : ahead.length;
    if (!atLarge.test(ahead.slice(from)) && isOfGoods(from) && inner(from) === 'stated') return 'admitted';
  }
  const turned = (said: Standing, from: number): Framed => {
    if (said === 'unsure') return 'unsure';
    // What stands behind a comma may be a statement of its own.
    if (said === 'stated') return ahead.slice(from).includes(',') ? 'unsure' : 'denied';
    return atLarge.test(ahead.slice(from)) ? 'unsure' : 'admitted';
  };
  if (untrue && !sure) {
    const said = inner(over(untrue));
    if (!negatedAhead.test(ahead.slice(0, untrue.index))) return turned(said, over(untrue));
    return said === 'stated' ? 'admitted' : said;
  }
  if (hanDispute.test(ahead) && !/不否认|无法否认|不可否认|不能否认/u.test(ahead))
    return turned(reads('', after), ahead.length);
  const han = wrongBehindOthers.exec(behind);
  if (han) return turned(inner(0, han.index), ahead.length);
  const claim = lastOf(claimAhead(), ahead);
  const worth = claim && wrongBehind().exec(behind);
  if (claim && worth) return turned(inner(over(claim), worth.index), over(claim));
  const guess = lastOf(supposed(), ahead);
  if (guess && inner(over(guess)) === 'stated') return isOfGoods(over(guess)) ? 'open' : 'unsure';
  return undefined;
}
