/** Words that deny, in the languages of the papers (folded, without diacritics). */
const denials: ReadonlySet<string> = new Set([
  'no',
  'not',
  'non',
  'never',
  'none',
  'nor',
  'neither',
  'without',
  'nothing',
  'cannot',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'wasnt',
  'excluding',
  'exclude',
  'excludes',
  'excluded',
  'except',
  'outside',
  'prohibit',
  'prohibits',
  'prohibited',
  'prohibiting',
  'ban',
  'banned',
  'bans',
  'avoid',
  'avoids',
  'refrain',
  'zero',
  'absence',
  'unless',
  'neither',
  'ni',
  'sin',
  'ningun',
  'ninguna',
  'ninguno',
  'nunca',
  'tampoco',
  'excluye',
  'excepto',
  'fuera',
  'nao',
  'nem',
  'sem',
  'nenhum',
  'nenhuma',
  'exceto',
  'isento',
  'isenta',
  'fora',
  'ne',
  'senza',
  'nessun',
  'nessuna',
  'nessuno',
  'mai',
  'esclus',
  'escluso',
  'esclusa',
  'priva',
  'privo',
  'fuori',
  'neppure',
  'n',
  'pas',
  'aucun',
  'aucune',
  'sans',
  'jamais',
  'hors',
  'exempt',
  'exclu',
  'exclue',
  'ni',
  'nicht',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'keinerlei',
  'ohne',
  'weder',
  'noch',
  'niemals',
  'auser',
  'ausserhalb',
  'auserhalb',
  'frei',
  'degil',
  'degildir',
  'hicbir',
  'olmayan',
  'olmadigi',
  'olmadigini',
  'disinda',
  'disindan',
  'yok',
  'yoktur',
  'icermez',
  'icermemektedir',
  'kullanilmamistir',
  'kullanilmamaktadir',
  'kullanilmaz',
  'emas',
  'yoq',
  'hech',
  'tashqari',
  'mavjud emas',
  'ishlatilmagan',
  'foydalanilmagan',
  'не',
  'нет',
  'ни',
  'без',
  'кроме',
  'вне',
  'отсутствует',
  'отсутствие',
  'исключая',
  'исключено',
  'никакой',
  'никаких',
  'не является',
  'эмас',
  'йуқ',
  'йўқ',
  'ҳеч',
  'ташқари',
  'khong',
]);
/** Endings that deny in Turkish and Uzbek verbs. */
const denialEndings =
  /(mamistir|memistir|mamaktadir|memektedir|mayan|meyen|madigi|medigi|madigini|medigini|mamasi|memesi|maganligi|magan|maydi|masdan)$/;
const freePhrase =
  /\b(free (of|from)|libre de|livre de|exempt de|frei von|other than|anywhere but|instead of|rather than)\b/;
const freeAfter = /^[\s-]*free\b/i;
const hanDenial = /非|不|未|没有?|無|无|禁止|拒绝|除外|以外|并非|从未|绝无/;

/** Talk about the law itself: naming the region in it says nothing of the goods. */
const policy =
  /\b(uflpa|uyghur forced labor|forced[- ]labou?r|withhold release|entity list|sanction(s|ed)?|prevention act|prohibition|tariff act|section 307|1307|high[- ]risk|due diligence|regulation|policy|prohibited)\b|强迫劳动|принудительн|zorla calistirma|zorunlu calisma|trabajo forzoso|trabalho forcado|lavoro forzato|travail force|zwangsarbeit|majburiy mehnat/;

const plainFold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/n['’]t\b/g, ' not');

const sentenceEnd = /[.!?;。！？；\n\r]+(?=\s|$|[\p{Script=Han}])/gu;
const contrast =
  /\b(but|however|although|sondern|aber|mais|pero|sino|mas|ma|ama|fakat|но|однако|а именно|lekin|ammo)\b|但是?|而是/u;

/** The clause of a text that holds the stretch from `start` to `end`: cut at sentence ends and at words of contrast. */
export function clauseAround(text: string, start: number, end: number): { before: string; after: string } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    // "No. 12", "Co. Ltd." and initials end no sentence.
    const head = text.slice(Math.max(0, match.index - 5), match.index);
    if (match[0] === '.' && /(^|\W)(no|nr|co|ltd|inc|st|dr|mr|ms|corp|art|sec|dist|prov|\p{Lu})$/iu.test(head))
      continue;
    if (match.index < start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  let before = text.slice(from, start);
  let after = text.slice(end, to);
  for (let cut = contrast.exec(before); cut; cut = contrast.exec(before))
    before = before.slice(cut.index + cut[0].length);
  const cut = contrast.exec(after);
  if (cut) after = after.slice(0, cut.index);
  return { before, after };
}

function denies(part: string): boolean {
  const folded = plainFold(part);
  if (freePhrase.test(folded) || hanDenial.test(part)) return true;
  const list = folded.match(/[\p{L}\p{N}]+\.?/gu) ?? [];
  return list.some((raw, i) => {
    const word = raw.replace('.', '');
    // "No. 12" and "No 12" are a number, "not only" and "non-" of a trade word deny nothing.
    if ((word === 'no' || word === 'n') && (raw.endsWith('.') || /^\d/.test(list[i + 1] ?? ''))) return false;
    if (word === 'not' && list[i + 1] === 'only') return false;
    return denials.has(word) || denialEndings.test(word);
  });
}

/** Is the stretch of the text denied ("not from …", "free of …", "…-free", 非…, "… değildir")? */
export function isDenied(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  if (freeAfter.test(after)) return true;
  if (denies(before)) return true;
  // After the name only the rest of the same comma part may deny it: "Aksu, Xinjiang, not compressed" denies something else.
  const near = after.split(/[,，、:：(（]/)[0] ?? '';
  return denies(near);
}

/** Does the clause speak of the law, a list or a policy rather than of goods? */
export function isPolicyTalk(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  return policy.test(plainFold(`${before} ${text.slice(start, end)} ${after}`));
}

const growing =
  /\b(grown|grow|harvested|picked|ginned|cultivated|planted|sourced|originat\w*|origin|produced|processed|purchased|bought|spun|made in|made from|comes? from|came from|cultivad\w*|cosechad\w*|produzid\w*|colhid\w*|coltivat\w*|prodott\w*|raccolt\w*|cultive\w*|recolte\w*|provenant|angebaut|geerntet|stammt|hergestellt|yetistiril\w*|uretil\w*|mense\w*|cirlanm\w*|выращ\w*|собран\w*|происхожд\w*|произвед\w*|yetishtiril\w*|ishlab chiqaril\w*)/u;
const hanGrowing = /产自|种植|来自|产地|轧花|加工|生产|采购|原产/;

/** Does the clause claim that something was grown, made or bought there? */
export function claimsProduction(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end);
  const clause = `${before} ${after}`;
  return growing.test(plainFold(clause)) || hanGrowing.test(clause);
}
