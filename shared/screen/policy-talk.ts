import { clauseAround, plainFold } from './clauses.ts';
import { answerAfter } from './denial-forms.ts';
import { isAnsweredElsewhere, isTopicOfAnswer } from './enquiry.ts';
import { claimsShare } from './shares-claimed.ts';

/** Talk about the law itself, or about what would be done: naming the region in it says nothing of these goods. */
const policy =
  /\b(uflpa|uyghur forced labor|forced[- ]labou?r|wro|wros|withhold release|entity list|sanction(s|ed)?|prevention act|prohibition|tariff act|section 307|1307|high[- ]risk|due diligence|regulation|policy|prohibited|presum\w+|rebuttable|customs and border protection|executive order|legislation|human rights|forced to work)\b|强迫劳动|實體清單|实体清单|принудительн|zorla calistirma|zorunlu calisma|trabajo forzoso|trabalho forcado|lavoro forzato|travail force|zwangsarbeit|majburiy mehnat/u;

/** "grown in X without forced labor", "and no person was forced to work": the clause claims X as the place, its words on labor are then no talk of the law. */
const laborDenied =
  /\b(without|no|free (of|from)|not (using|by|with|involving)|absence of)\s+(the\s+)?(use of\s+|any\s+|involving\s+|employment of\s+)*(forced|prison|child|convict|indentured)[- ](or \p{L}+ )?labou?r\b|\b(no|none|nobody|without)\b(\s+\p{L}+){0,5}?\s+forced to work\b/gu;

/** What would be: conditions, questions, threats. */
const condition =
  /(?<![\p{L}\p{N}])(if|whether|should any|should the|in case|in the event|provided that|suspected|alleged\w*|wenn|falls|eger|если|agar|unless|should (?:\p{L}+ ){1,6}be (?:found|detected|discovered|identified|delivered)|any (?:\p{L}+ ){1,4}found(?: to)?|qualora|nel caso|en caso de|en el caso|si (?:se|on|nous|du|de la|algun|alguna)|en cas de|au cas ou|em caso de|caso (?:se|seja|haja)|sollten?|в случае|neu phat hien|trong truong hop|jika|apabila|bila ditemukan|halinde|takdirde|اذا|في حال)(?![\p{L}\p{N}])|यदि|अगर|যদি|如(?:发现|出现|查出|检出|發現)|一经发现|^\s*发现|如果|倘若|若(?!羌)|是否|如有|如含/u;
const consequence =
  /\b((will|shall|must|may|can|would) be (rejected|refused|returned|destroyed|seized|detained|excluded|cancel\w+|denied)|(will|shall) reject|may (cancel|reject|refuse)|subject to (detention|exclusion|seizure))\b|\b(?:must|shall|may|will|should) (?:be )?(?:return\p{L}*|segregat\p{L}*|isolat\p{L}*|quarantin\p{L}*|report\p{L}*|replac\p{L}*)|(?:verra|verranno|sara|saranno) (?:respint|restitui|rifiutat)\p{L}*|(?:sera|seront|sera|seran|sera devuelt|sera rechazad)\p{L}* (?:refus|retourn|rejet|rechaz|devuelt)\p{L}*|将被(拒|退)|应当?(?:立即)?(?:退|隔离|销毁|通知|停)|(?:须|必须)(?:退|隔离|销毁)|場合|경우|概不接受|予以拒收/u;

/** "unless otherwise stated", "we do not know whether": neither makes what follows a condition. */
const noCondition =
  /\b(unless|if not|where not)\s+(otherwise\s+)?(expressly |specifically )?(stated|agreed|noted|specified|indicated|mentioned|provided|marked|instructed)\b|\b(know|known|say|confirm|confirmed|tell|sure|certain|clear|unclear|unknown|uncertain|unsure|determine|determined|verify|verified|establish|established|aware)\s+(if|whether)\b|\b(wissen (wir )?nicht|unklar|unbekannt)\b[\s,]*(ob)?|\bif (you|i) (must|want to|need to|have to|really want to) know\b|\bif (i|we) (remember|recall)\b|(知道|清楚|确定|确认|不详|保证|证明)[^，。；]{0,6}是否|если не (указано|оговорено)|(не (знаем|известно)|неизвестно)[\s,]*если/gu;

/** A verb that says something of the goods themselves, in the languages of the papers. */
const saysOfGoods =
  /(?<!\p{L})(is|are|was|were|has been|have been|originates?|originated|comes?|came|contains?|contained|consists?|es|son|fue|fueron|procede|proviene|contiene|foi|foram|provem|contem|est|sont|provient|contient|stammt|stammen|ist|sind|wurden?|выращен\p{L}*|собран\p{L}*|происходит|использован\p{L}*|содержит|yetistirilmistir|yetistirildi|gelmektedir|kullanilmistir|yetishtirilgan|keltirilgan)(?!\p{L})|产自|产于|来自|使用|采用|源自|种植于|采摘于/u;
/** "goods that were produced in X", "cotton products made in whole or in part in X": goods of any kind, as laws speak of them. */
const anyGoods =
  /(?<!\p{L})(that|which|who|die|welche|que|qui|che|котор\p{L}*|goods|merchandise|products|waren|mercanc\p{L}*|mercadorias|marchandises|merci|товар\p{L}*|wholly|in part|any|all|every|alle|tod[oa]s|tous|toutes)(?!\p{L})/u;
/** "cotton 60 % X", "gin in X", "lint: X": goods or a works with the place, where no sentence is made of it. */
const namesGoods =
  /\b(gin|ginned|ginnery|lint|laydown|blend|lot|bales?)\b[^.]{0,40}(\d\s*%|[:：]|\bin\b|\bfrom\b)|\bcotton\b[^.]{0,20}\d\s*%/u;

/**
 * Does the part of the sentence between commas that holds the place speak of the goods by itself, while the words of law stand in another
 * part ("In line with our due diligence, the cotton was grown in X")? Chinese verbs count like those of the other languages.
 */
function standsApart(before: string, place: string, after: string): boolean {
  const head = before.split(/[,，、;；:：]/u);
  // "gin in Aksu, X": the province goes with its county.
  const own = (head.at(-1)!.trim() === '' ? head.slice(-2) : head.slice(-1)).join(' ');
  const [tail = ''] = after.split(/[,，;；]/u);
  const part = plainFold(`${own} ${place} ${tail}`).replace(laborDenied, ' ');
  if (policy.test(part) || anyGoods.test(part) || condition.test(plainFold(own).replace(noCondition, ' ')))
    return false;
  const claims = growing.test(part) || holding.test(part) || hanGrowing.test(part);
  return (claims && saysOfGoods.test(part)) || (head.length > 1 && namesGoods.test(part));
}

/** Does the clause speak of the law, a list, a policy or a condition rather than of these goods? */
export function isPolicyTalk(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  const clause = plainFold(`${before} ${text.slice(start, end)} ${after}`).replace(laborDenied, ' ');
  const folded = plainFold(before);
  if (consequence.test(clause)) return true;
  if (isAnsweredElsewhere(text, start, end)) return true;
  if (policy.test(clause) && !standsApart(before, text.slice(start, end), after)) return true;
  // A question that is answered with yes is no condition.
  return condition.test(folded.replace(noCondition, ' ')) && answerAfter(before, after) !== 'yes';
}

const growing =
  /(?<!\p{L})(grown|grow|grows|harvested|picked|ginned|ginning (?:in|at)|cultivated|planted|sourced|originat\p{L}*|origin|produced|processed|purchased|bought|spun|made in|made from|made of|comes? from|came from|cultivad\p{L}*|cosechad\p{L}*|proced[ea]\p{L}*|provien\p{L}*|produzid\p{L}*|colhid\p{L}*|provem|oriund\p{L}*|coltivat\p{L}*|prodott\p{L}*|raccolt\p{L}*|cultive\p{L}*|recolte\p{L}*|provenant|provien\p{L}*|origin\p{L}*|angebaut|geerntet|stammt|stammen|kommt aus|bezogen|hergestellt|yetistiril\p{L}*|uretil\p{L}*|mense\p{L}*|temin edil\p{L}*|tedarik edil\p{L}*|satin alin\p{L}*|toplan\p{L}*|cirlanm\p{L}*|выращ\p{L}*|собран\p{L}*|происход\p{L}*|происхожд\p{L}*|произвед\p{L}*|произрос\p{L}*|закуплен\p{L}*|yetishtiril\p{L}*|etishtiril\p{L}*|ishlab chiqaril\p{L}*|етиштирил\p{L}*|(bong|duoc) trong|trong tai|nguon goc|xuat xu|thu hoach)|زرع|مزروع|منشا|مصدره/u;
const hanGrowing = /产自|产于|种植|来自|产地|轧花|加工|生产|采购|原产|源自|采摘/;

/** "contains Xinjiang cotton", "cotton from X was used": the goods are said to hold it. */
const holding =
  /(?<!\p{L})(contains?|contained|containing|uses?|used|using|consists?|comprises?|includes?|blended|mixed|laydown|enthalt\p{L}*|verwend\p{L}*|contien\p{L}*|contem|utiliz\p{L}*|utilis\p{L}*|usamos|impieg\p{L}*|использ\p{L}*|содерж\p{L}*|примен\p{L}*|kullanil\p{L}*|kullaniyor\p{L}*|icer\p{L}*|ishlatil\p{L}*|foydalanil\p{L}*|su dung|chua)(?!\p{L})|使用|采用|选用|含有|包含|نستخدم|يستخدم|يحتوي|تحتوي/u;
const held =
  /^[\s'’()\p{L}]{0,40}?(cotton|lint|fib(?:er|re)s?|yarn|tomato\p{L}*|baumwoll\p{L}*|algod[ao]\p{L}*|coton|cotone|хлоп\p{L}*|pamu[kg]\p{L}*|paxta\p{L}*|пахта\p{L}*|棉|番茄|綿|コットン|トマト)/u;
const holds =
  /(cotton|lint|fib(?:er|re)s?|yarn|tomato\p{L}*|baumwolle|algod[ao]\p{L}*|coton|cotone|хлоп\p{L}*|pamu[kg]\p{L}*|paxta\p{L}*|bong|القطن|قطن)\s+(?:(?:from|of|in|the|aus|von|der|de|del|du|da|do|dello|dalla?|из|tu|من|region|province)\s+)*$/u;

/** Words right before a place that give it to the cotton: "原棉：", "Fibre source:", "seed cotton was delivered from", "no cotton other than". */
const given =
  /(?<!\p{L})(?:(?:fib(?:er|re)|cotton|lint|raw material|tomato\p{L}*)\s+(?:sources?|supply|provenance|area|region)\s*[:：][^.;]{0,40}|(?:cotton|lint|fib(?:er|re)|bales?|tomato\p{L}*)\b[^,.;:]{0,30}\b(?:delivered|supplied|received|brought|hauled|trucked|taken|collected)(?: in)? (?:from|by)\b[^.;:]{0,30}|no (?:\p{L}+ )?(?:cotton|lint|fib(?:er|re)|tomato\p{L}*)\b[^,.;:]{0,40}\b(?:other than|except|but)(?: for)?(?: from| in| the)*\s*)$|(?:原棉|棉花|籽棉|皮棉|番茄)(?:产地|来源)?\s*(?:[:：]|为|是|系)[^，。；,;]{0,20}$/u;

/** Does the clause claim that something was grown, made or bought there, or that the goods hold cotton of it? */
export function claimsProduction(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  const clause = `${before} ${after}`;
  const folded = plainFold(clause);
  if (claimsShare(before, after)) return true;
  if (isTopicOfAnswer(text, start, end)) return false;
  if (growing.test(folded) || hanGrowing.test(clause) || given.test(plainFold(before))) return true;
  return (
    holding.test(folded) &&
    (/棉$/u.test(text.slice(start, end)) || held.test(plainFold(after)) || holds.test(plainFold(before)))
  );
}
