import { clauseAround, plainFold } from './clauses.ts';

/** Talk about the law itself, or about what would be done: naming the region in it says nothing of these goods. */
const policy =
  /\b(uflpa|uyghur forced labor|forced[- ]labou?r|wro|wros|withhold release|entity list|sanction(s|ed)?|prevention act|prohibition|tariff act|section 307|1307|high[- ]risk|due diligence|regulation|policy|prohibited|presum\w+|rebuttable|customs and border protection|executive order|legislation|human rights|forced to work)\b|强迫劳动|實體清單|实体清单|принудительн|zorla calistirma|zorunlu calisma|trabajo forzoso|trabalho forcado|lavoro forzato|travail force|zwangsarbeit|majburiy mehnat/u;

/** "grown in X without forced labor", "and no person was forced to work": the clause claims X as the place, its words on labor are then no talk of the law. */
const laborDenied =
  /\b(without|no|free (of|from)|not (using|by|with|involving)|absence of)\s+(the\s+)?(use of\s+|any\s+|involving\s+|employment of\s+)*(forced|prison|child|convict|indentured)[- ](or \p{L}+ )?labou?r\b|\b(no|none|nobody|without)\b(\s+\p{L}+){0,5}?\s+forced to work\b/gu;

/** What would be: conditions, questions, threats. */
const condition =
  /(?<![\p{L}\p{N}])(if|whether|should any|should the|in case|in the event|provided that|suspected|alleged\w*|wenn|falls|eger|если|agar|unless)(?![\p{L}\p{N}])|如果|倘若|若(?!羌)|是否|如有|如含/u;
const consequence =
  /\b((will|shall|must|may|can|would) be (rejected|refused|returned|destroyed|seized|detained|excluded|cancel\w+|denied)|(will|shall) reject|may (cancel|reject|refuse)|subject to (detention|exclusion|seizure))\b|将被(拒|退)|概不接受|予以拒收/u;

/** Does the clause speak of the law, a list, a policy or a condition rather than of these goods? */
export function isPolicyTalk(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  const clause = plainFold(`${before} ${text.slice(start, end)} ${after}`).replace(laborDenied, ' ');
  const folded = plainFold(before);
  return policy.test(clause) || consequence.test(clause) || condition.test(folded);
}

const growing =
  /\b(grown|grow|grows|harvested|picked|ginned|cultivated|planted|sourced|originat\w*|origin|produced|processed|purchased|bought|spun|made in|made from|comes? from|came from|cultivad\w*|cosechad\w*|produzid\w*|colhid\w*|coltivat\w*|prodott\w*|raccolt\w*|cultive\w*|recolte\w*|provenant|angebaut|geerntet|stammt|hergestellt|yetistiril\w*|uretil\w*|mense\w*|cirlanm\w*|выращ\w*|собран\w*|происхожд\w*|произвед\w*|yetishtiril\w*|ishlab chiqaril\w*)/u;
const hanGrowing = /产自|种植|来自|产地|轧花|加工|生产|采购|原产/;

/** Does the clause claim that something was grown, made or bought there? */
export function claimsProduction(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  const clause = `${before} ${after}`;
  return growing.test(plainFold(clause)) || hanGrowing.test(clause);
}
