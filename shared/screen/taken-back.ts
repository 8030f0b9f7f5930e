import { findCountries } from '../extract/values/index.ts';
import { lazyPattern } from '../lazy.ts';
import { clauseAround, levelFold, sentenceAround } from './clauses.ts';

/**
 * Denials that take themselves back: "we no longer buy X cotton, but this lot still contains it", "apart from the collar yarn no X
 * cotton was used", "nothing but X cotton", "X, not Y", "not Y but X". What is left is an admission.
 */

const open = '(?<!\\p{L})';
const all = (...lines: string[]): string => `(?:${lines.join('|')})`;

/** A part of an article, a lot or a batch: what an exception may leave in. */
const partOfGoods = lazyPattern(
  `${open}(?:${all(
    '(?:the |this |that |these )?(?:\\p{L}+ )?(?:collars?|cuffs?|ribs?|ribbing|sewing threads?|threads?|linings?|waistbands?|labels?|pockets?(?:ing)?|trims?|trimmings?|sleeves?|hems?|elastics?|tapes?|drawcords?|bindings?|hoods?|piping|inlays?|body|panels?)',
    '(?:the |this )?\\p{L}+ (?:yarns?|fabric|cloth)|lots?|batch(?:es)?|bales?|style|colou?r|shade',
    'kragen|bundchen|nahgarn\\p{L}*|futter|partie|los|charge|cols?|fil a coudre|doublure|bords?-cotes?|poignets?|cuello|puno|punos|hilo de coser|forro|ribete|ribetes|lote',
    'collo|collett\\p{L}+|polsin\\p{L}+|fodera|bord[oi]|filo da cucire|lotto|gola|punho|punhos|linha de costura|ворот\\p{L}*|манжет\\p{L}*|подклад\\p{L}*|нит\\p{L}{1,3}|парти\\p{L}+',
    'yaka\\p{L}*|manset\\p{L}*|astar\\p{L}*|dikis ipligi\\p{L}*|co ao|chi may|bo tay|kerah|manset|benang jahit|lo so|lo hang',
  )})(?!\\p{L})|领口|领子|袖口|罗纹|缝纫线|缝线|绣花线|里料|里布|里衬|口袋|腰头|包边|标签|帽子|下摆|(?:第?[\\d一二三四五六七八九十]+号?(?:批|色号|缸)|批号|批次)`,
  'u',
);
const exceptionAhead = lazyPattern(
  `${open}(?:apart from|except(?:ing)?(?: for)?|aside from|with the exception of|other than in|save for|salvo|excepto|a excepcion de|exceto|com excecao de|sauf|excepte|a parte?|a l'exception de|tranne|eccetto|ad eccezione d\\p{L}+|ausser|außer|bis auf|mit ausnahme|abgesehen von|кроме|за исключением|не считая|tru|ngoai tru|kecuali)(?!\\p{L})([^.;]{2,90}?)(?:[,，]|\\s(?=(?:wurden?|wird|werden|ist|sind|haben|enthalt|enthalten|verwenden) ))`,
  'u',
);
const hanExceptionAhead = /除(?:了)?([^,。;]{1,16}?)(?:之外|以外|外)[,，]?/u;
const exceptionBehind = lazyPattern(
  `${open}(?:except(?:ing)?(?: for| in)?|apart from|aside from|save (?:for|in)|other than in|with the exception of|salvo|excepto|exceto|sauf|tranne|eccetto|ausser|außer|bis auf|кроме|за исключением|ngoai tru|kecuali)(?!\\p{L})\\s+([^.;]{2,60})`,
  'u',
);
const foreign =
  /\b(?:as|where|when|if|permitted|required|samples?|laborator\p{L}*|reference|from|aus|de la india|us|american|brazilian|egyptian|indian)\b/u;
const isPart = (said: string): boolean => {
  const part = partOfGoods().exec(said);
  const elsewhere = findCountries(said).some((c) => c.value !== 'CN');
  return (
    part !== null &&
    part.index <= 24 &&
    !elsewhere &&
    !otherFibre.test(said) &&
    !foreign.test(said.slice(0, part.index))
  );
};

/** Fibres that are no cotton: a part made of them excepts nothing. */
const otherFibre =
  /(?<!\p{L})(?:polyest\p{L}+|poliest\p{L}+|viscos\p{L}*|viskose|nylon|polyamid\p{L}*|poliamid\p{L}*|elasta\p{L}*|spandex|lycra|lyocell|modal|acryl\p{L}*|acril\p{L}*|wool|wolle|laine|lana|silk|seide|soie|seta|seda|linen|leinen|lin|lino|полиэстер\p{L}*|вискоз\p{L}*)(?!\p{L})|涤纶|粘胶|锦纶|氨纶|聚酯|尼龙/u;
/** What follows an exception, without a relative clause of its own, is the denial from which it excepts. */
const isDeniedNext = (rest: string): boolean => {
  const main = rest.replace(/^\s*(?:which|that|die|der|das|qui|que|che|котор\p{L}+)(?!\p{L})[^,;]*,/u, '');
  return !otherFibre.test(rest) && !/;/u.test(main) && negation.test(main.split(/[,，]/u)[0]!);
};

const negation =
  /(?:\b(?:no|not|none|never|nothing|nobody|nowhere|neither|without|non|pas|jamais|aucun|ne|nunca|nada|mai|nessun\p{L}*|niente|nulla|nenhum\p{L}*|nao|nicht|kein\p{L}*|nie|nichts|khong|tidak)\b|n['’]t\b|(?<!\p{L})(?:не|ни|нет)(?!\p{L})|[不未没无非])/u;

/** What the goods of the order are called, and what binds a sentence to them. */
const ours = all(
  '(?:this|these|that|those|your|our|the) (?:\\p{L}+ )?(?:lots?|bales?|orders?|shipments?|goods|yarns?|fabrics?|counts?|batch(?:es)?|consignments?|styles?|t-?shirts?|shirts?|cones?|drums?|paste|cartons?|deliver(?:y|ies)|production|laydown|mill|spinner)|lots? \\p{Nd}+|the (?:mill|spinner|factory|supplier|knitter|weaver) ',
  '(?:ce|cette|ces|vos|votre|notre|le|la) (?:lots?|commande|livraison|marchandise|fil|tissu|partie)|(?:est[ea]|su|sus|nuestr[oa]|el) (?:lote|pedido|partida|mercancia|envio|hilo)|(?:quest[oa]|il|la) ?(?:lotto|partita|ordine|merce|filato)|(?:est[ea]|o|a) (?:lote|pedido|remessa|mercadoria|fio)',
  '(?:diese[rsmn]?|ihre?|die|das) (?:partie|charge|lieferung|ware|garn|los|auftrag)|эт\\p{L}+ (?:парти\\p{L}+|товар\\p{L}*|заказ\\p{L}*|пряж\\p{L}+)|bu (?:parti|siparis|lot)\\p{L}*|(?:pesanan|lot|barang) ini|(?:lo hang|don hang|soi) nay',
);
const isOurs = lazyPattern(`${open}(?:${ours})`, 'u');
const anaphor = lazyPattern(
  `${open}(?:${all(
    '(?<!that |which |who )(?:still |nevertheless |nonetheless |also |even )*(?:contains?|contained|uses?|used|holds?|included?s?|consumed|blended|mixed) (?:some of |part of |only )?(?:it|them|this|that)(?= |$|[,.;!])(?! (?:out|back|to|as|may|would|can|from|of|with))',
    '(?:spun|spin|made|make|knit|knitted|woven|blended|mixed|filled(?: up)?|topped(?: up)?|came|comes?|come|produced|drawn|taken)(?: [\\p{L}\\p{N}]+){0,4} (?:from|out of) (?:\\p{L}+ stocks? of |the (?:remainder|rest|last|remains) of )?(?:it|them|that|this|these)(?= |$|[,.;!])',
    '(?:made|blended|mixed|filled(?: up)?|topped(?: up)?)(?: [\\p{L}\\p{N}]+){0,4} (?:of|with) (?:it|them|that|this|these)(?= |$|[,.;!])',
    '(?:are|is|were|was) (?:\\p{L}+ ){0,3}(?:remainder|rest|last|remains|part) of (?:it|them|that)',
    "(?:en|l[ae']|les)\\s?(?:contient|contiennent|comporte|utilise|emploie|(?:a|ont) (?:encore )?(?:utilise|employe|mis))\\p{L}*|en (?:contient|contiennent|provient|proviennent)",
    '(?:lo|la|los|las) (?:contienen?|usa|usan|uso|usaron|utiliza|utilizo|utilizaron|lleva|llevan|empleo)|(?:contienen?|lleva) (?:de )?(?:ese|este|dicho) algodon',
    '(?:lo|la|ne|li) (?:contiene|contengono|usa|usano|ha (?:usato|utilizzato|impiegato)|utilizza)|(?:o|ainda o|a) (?:contem|utiliza|usa|usou|utilizou)|contem-n[oa]',
    '(?:enthalt|enthalten|verwendet|benutzt|fuhrt)(?: \\p{L}+){0,2} (?:sie|solche|welche|davon|es)(?!\\p{L})(?! nicht| keine)|(?:sie|davon|daraus|damit) (?:noch |auch |doch )?(?:enthalten|verwendet|gesponnen|hergestellt|gemacht|genommen)',
    '(?:его|ее|из него|из нее) (?:\\p{L}+ )?(?:содерж\\p{L}+|использ\\p{L}+|примен\\p{L}+|сделан\\p{L}*|спряден\\p{L}*)|(?:содерж\\p{L}+|использ\\p{L}+) (?:его|ее)(?!\\p{L})|onu (?:hala |yine de )?(?:icer|kullan)\\p{L}+|(?:mengandung|memakai|menggunakan)nya|(?:van|con) (?:chua|dung) (?:no|loai)',
  )})`,
  'u',
);
const hanAnaphor =
  /(?:但是?|却|然而|不过|可是?)[^。;]{0,16}?(?:仍然?|还是?|依然|却|实际)?(?:使用|用|含有?|掺有?|掺用|混有?|混入)了?(?:该|此|这|其|它|这种|这些|上述|部分|一部分)*(?:棉花?|原料)?(?=[,。;!]|$)/u;
const hanOurs = /本批|该批|此批|这批|贵司|贵方|订单|本单|此单|工厂|纱厂|货物/u;
/** In such a part of the sentence nothing is admitted: it denies, supposes, bars, or speaks of others. */
const bars =
  /(?<!\p{L})(?:no|not|none|never|nobody|neither|nor|if|would|could|may|might|must|shall|should|can|any|whoever|whether|reject\p{L}*|refus\p{L}*|return\p{L}*|block\p{L}*|destroy\p{L}*|others?|competitors?|many|former\p{L}*|sister|another|previous|pas|aucun\p{L}*|si|jamais|non|nessun\p{L}*|nicht|kein\p{L}*|wenn|falls|не|если|nao|se|ninguna?|nunca|nenhum\p{L}*|autres?|otr[oa]s|altr[ie]|outr[oa]s|andere\p{L}*|tidak|khong|jika|neu)(?!\p{L})|n't(?!\p{L})|[不未没]|如果|若|其他/u;

/** What sets the later part against the earlier one. */
const against =
  /;|(?<!\p{L})(?:but|yet|however|still|nevertheless|nonetheless|although|though|despite|so|unfortunately|only|even so|aber|doch|jedoch|trotzdem|noch|mais|pourtant|toutefois|encore|cependant|bien que|pero|sin embargo|aunque|todavia|ma|pero|tuttavia|ancora|anche se|benche|mas|porem|embora|ainda|но|однако|хотя|все же|еще|ama|fakat|ancak|hala|tapi|tetapi|namun|masih|nhung|tuy)(?!\p{L})|但|却|然而|不过|可是|仍/u;

/** Fibre that is named again: with another name it is another fibre. */
const otherCotton =
  /(?<!\p{L})(?:cotton|lint|fib(?:re|er)s?|coton|algod\p{L}+|algodao|cotone|baumwolle|хлоп\p{L}+|pamu[kg]\p{L}*|kapas|bong|american|us|indian|egyptian|brazilian|texan|californian|pima|sea island|u\.s|agypt\p{L}+|egypt\p{L}+|egip\p{L}+|egizian\p{L}+|texas|arizona|california)(?!\p{L})/u;

/** Does a later part of the sentence, or the next sentence, say that the goods hold what was denied before? */
function isTakenUp(behind: string, next: string, whole: string): boolean {
  const parts = `${behind} ; ${next}`
    .split(
      /[,;.!。]|\s(?:but|yet|however|though|although|mais|pero|ma|mas|aber|jedoch|но|однако|ama|tapi|nhung|and|et|y|e|und|и)\s/u,
    )
    .slice(1);
  if (!against.test(whole)) return false;
  const taken = parts.findIndex(
    (part) => anaphor().test(part) && !bars.test(part) && (isOurs().test(part) || isOurs().test(whole)),
  );
  // "It" is the cotton named last: of another country or kind, it is not the one that was denied.
  const nearer = parts.slice(0, taken + 1).join(' ; ');
  if (taken >= 0 && !otherCotton.test(nearer) && !findCountries(nearer).some((c) => c.value !== 'CN')) return true;
  const han = hanAnaphor.exec(behind);
  return han !== null && hanOurs.test(han[0]) && !/[不未没]|如|若/u.test(han[0].replace(/不过/u, ''));
}

/** "anything but", "nothing other than", "outra coisa senão", right before the place. */
const restriction = lazyPattern(
  `(?:\\b(?:no|not|none|never|nothing|nobody|cannot)\\b|n't\\b)[^.;]{0,60}?\\b(?:anything|nothing|else|other\\p{L}*|none)?\\s?(?:but|other than|except(?: for)?|save) (?:the |from |with |of |lint |cotton |fib(?:re|er) |yarn |raw )*$|nothing (?:but|other than|except) (?:the |from |of |lint |cotton |fib(?:re|er) |yarn )*$|${open}(?:nunca|nao|no|jamas|jamais|non|mai|ne|n'|nicht?s?|nie)(?!\\p{L})[^.;]{0,60}?(?:outra coisa senao|outro algodao senao|senao|otra cosa que|nada mas que|mas que|sino|altro che|rien d'autre que|autre chose que|anderes als|etwas anderes als)(?: \\p{L}+){0,3} ?$|${open}ничего,? кроме (?:хлопка из )?$`,
  'u',
);
const place = '(?:из |aus |de |du |del |dello |dalla? |da |do |from |of |in |the )*';
/** "could not avoid using", "have not stopped buying": the denied verb is itself one of giving up. */
const notGivenUp = lazyPattern(
  `(?:\\b(?:not|cannot|never)|n't) (?:\\p{L}+ ){0,2}?(?:avoid(?:ed)?|stop(?:ped)?|cease[d]?|help|refrain(?:ed)? from|given? up|quit|done? without|managed? without) (?:(?:to )?(?:us(?:e|ing)|buy(?:ing)?|spin(?:ning)?|blend(?:ing)?|add(?:ing)?|tak(?:e|ing)) )?(?:the |any |some |all )?(?:lint|cotton|yarn|fib(?:re|er))? ?(?:from |of )?$|${open}(?:${all(
    "(?:pas (?:pu )?(?:eviter|cesse|arrete) (?:d'|de )(?:utiliser|employer|acheter))[^,.;]{0,20}",
    'no (?:hemos |pudimos |podemos )?(?:dejado|dejamos|evitar|evitado) (?:de )?(?:usar|utilizar|comprar)[^,.;]{0,20}|non (?:abbiamo )?(?:potuto evitare|smesso|evitato) (?:di )?(?:usare|utilizzare|comprare)[^,.;]{0,20}|nao (?:deixamos|pudemos evitar|evitamos) (?:de )?(?:usar|utilizar|comprar)[^,.;]{0,20}',
    'не (?:прекратили|перестали|смогли избежать) (?:использ|закуп|покуп|примен)\\p{L}+[^,.;]{0,20}',
  )}) ?$|(?:没有停止|未停止|不得不|只好|只能)(?:使用|采用|采购|用|买)[^,。;]{0,4}$`,
  'u',
);
/** "because it is", "only we do": what was denied or doubted before is affirmed in two words. */
const affirmed =
  /(?<!\p{L})(?:because|since|as|but|although|though|yet) (?:it|they|some of it|this|that) (?:actually |in fact |indeed |really |partly )?(?:is|are|was|were|does|do|did)\s*[.;!]?\s*$|(?<!\p{L})(?:only|but|except) (?:we|our mill|this (?:lot|order|mill)) (?:do|does|did)\s*[.;!]?\s*$/u;
/** An amount of the place is what a sentence excepts from the rest: "except for ten percent X cotton, all is". */
const amountExcepted =
  /(?<!\p{L})(?:except(?: for)?|apart from|aside from|excluding|besides|with the exception of|sauf|excepto|salvo|tranne|eccetto|exceto|bis auf|ausser|außer|кроме) (?:the |about |some |only |a |an |circa |etwa |environ )*(?:[1-9]\p{Nd}*(?:[.,]\p{Nd}+)?|one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|half|zehn|zwanzig|funf|dix|vingt|cinq|diez|veinte|cinco|dieci|venti|dez|vinte) ?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|kgs?|tons?|tonnes?|bales?|lots?) (?:of |de |di |du |del |dello |from |aus |cotton |lint )*(?:the )?$/u;
/** "not Y but", right before the place. */
const insteadAhead = lazyPattern(
  `${open}(?:not|non|nicht|kein\\p{L}*|no|nao|не|bukan|khong phai)(?!\\p{L})\\s(?!only)[^.;]{1,50}?(?<!\\p{L})(?:but(?: rather)?|sondern|sino|bensi|ma|mas sim|senao|mais|а|melainkan|ma la)(?!\\p{L})(?: \\p{L}*(?:cotton|lint|baumwolle|garn|algodon|coton|cotone|algodao|хлоп\\p{L}*|kapas|bong))? ${place}$|(?:不是|并非|非|不属于)[^,。;]{1,16}[,，]?(?:而是|而为|是)[^,。;]{0,10}$|degil[,]? $`,
  'u',
);
/** "…, not from Y", right behind it: Y is the name of another place or its goods. */
const insteadBehind =
  /^[\p{Ll}\s-]{0,24}[,，]?\s?(?:and |et |y |e |und |en |а )?(?:not|non|nicht|no|nao|не|bukan|chu khong phai|khong phai|rather than|instead of)\s+(?:from |of |in |aus |de |du |des |del |della? |dal |da |do |dos |из |d[ae]ri |tu |in )*(?:the |la |le |el |os |as )?(?=[^\s,.;])/u;
const hanInsteadBehind = /^[^,。;]{0,8}[,，]?(?:而非|而不是|不是|并非)(?!新疆|如此|这样|真)[\p{Script=Han}]{1,8}/u;
const barred =
  /(?<!\p{L})(?:banned|prohibited|forbidden|refused|rejected|excluded|blocked|barred|accepted|allowed|permitted|offered|not|never|avoided|would|could|may|if)(?!\p{L})/u;
const goods =
  /(?<!\p{L})(?:cotton|lint|fib(?:re|er)s?|yarns?|fabrics?|goods|lots?|bales?|tomato\p{L}*|paste|puree|material|algod\p{L}+|coton|fils?|fibras?|cotone|filat\p{L}+|hil[oa]\p{L}*|fios?|pomodor\p{L}+|baumwoll\p{L}*|garn\p{L}*|ware|faser\p{L}*|хлоп\p{L}+|пряж\p{L}+|сырь\p{L}+|волокн\p{L}+|pamu[kg]\p{L}*|iplik\p{L}*|kapas|benang|bong|soi|paxta\p{L}*)(?!\p{L})|棉|纱|原料|番茄/u;

/** "but please call it Uzbek": another name is to stand on the papers for what was just named. */
const renamed =
  /(?<!\p{L})(?:call|label|relabel|declare|describe|mark|certify|invoice|show|state|nennen|deklarier\p{L}*|appele[rz]|declare[rz]|llam\p{L}+|declar\p{L}+|chiam\p{L}+|dichiar\p{L}+|назов\p{L}+|указ\p{L}+) (?:(?:sie |es |bitte )?(?:it|them|this|these|sie|es|le|la|lo|los|его|ее)) (?:as |to be |als |comme |como |come |как )?([^.;]{2,40})/u;
/** "They did not rule it out; on the contrary". */
const contrary =
  /(?<!\p{L})(?:on the contrary|quite the contrary|im gegenteil|au contraire|al contrario|ao contrario|pelo contrario|por el contrario|наоборот|напротив|justru|nguoc lai)(?!\p{L})|恰恰相反|正相反/u;

/** Is the denial of the place, itself denied, set against what was found instead? */
export function isSetAgainst(text: string, start: number, end: number): boolean {
  const { before, after, next } = sentenceAround(text, start, end);
  return negation.test(levelFold(before)) && contrary.test(levelFold(`${after} ${next}`));
}

/** Is the place one that the sentence names for these goods, while it sets another aside or leaves none beside it? */
export function isAdmitted(text: string, start: number, end: number, denied: boolean): boolean {
  const { before, after, next } = sentenceAround(text, start, end);
  const [ahead, behind] = [levelFold(before), levelFold(after)];
  if (/[?？]/u.test(behind)) return false;
  const about = goods.test(`${ahead} ${behind.slice(0, 30)}`) || /棉$/u.test(text.slice(start, end));
  const clause = clauseAround(text, start, end);
  const own = levelFold(clause.after).split(/[,，]/u)[0]!;
  if (about && !barred.test(own)) {
    if (restriction().test(ahead) || insteadAhead().test(ahead) || notGivenUp().test(ahead)) return true;
    if (amountExcepted.test(ahead) || (affirmed.test(behind) && negation.test(ahead))) return true;
    if (
      !denied &&
      !barred.test(levelFold(clause.before)) &&
      (isInsteadBehind(after, behind) || hanInsteadBehind.test(behind))
    )
      return true;
  }
  const other = renamed.exec(behind);
  if (about && !denied && other && /^\p{Lu}/u.test(printedOf(after, other))) return true;
  if (
    isTakenUp(behind, levelFold(next), `${ahead} ${behind} ${levelFold(next)}`) &&
    (denied || turnsAway().test(`${ahead} ${behind}`))
  )
    return true;
  if (!denied) return false;
  const excepted = exceptionAhead().exec(ahead) ?? hanExceptionAhead.exec(ahead);
  if (excepted && isPart(excepted[1]!) && isDeniedNext(ahead.slice(excepted.index + excepted[0].length))) return true;
  const left = exceptionBehind().exec(behind)?.[1];
  return left !== undefined && isPart(left);
}
/** The words of the last group as they are printed: folding keeps every letter in its place. */
const printedOf = (after: string, m: RegExpExecArray): string => {
  const at = m.index + m[0].length - m[1]!.length;
  return after.slice(at, at + m[1]!.length);
};
const turnsAway = lazyPattern(
  `${negation.source}|${open}(?:refus|reject|forbid|ban|exclud|stop|gave up|give up|given up|ceas|without|interdi|prohib|viet|verb|запре|прекра|arret|deja|smess|deixa)\\p{L}*|禁|停`,
  'u',
);

/** The name behind "not" must be another's: a capital, or a language that has none, and no verb or property. */
function isInsteadBehind(printed: string, behind: string): boolean {
  const found = insteadBehind.exec(behind);
  if (!found) return false;
  return /^\p{Lu}/u.test(printed.slice(found[0].length));
}
