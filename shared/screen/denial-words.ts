import { plainFold } from './clauses.ts';

/**
 * Words that deny, in the languages of the papers (folded: lower case, without diacritics). Told apart by where they deny: before a
 * name ("no cotton from X"), after it ("X cotton is not used"), or as the answer in a form ("X cotton: none").
 */

const set = (text: string): ReadonlySet<string> => new Set(plainFold(text).trim().split(/\s+/));

/** Plain negations: before the name, or after it with a verb. */
export const negations = set(`
  not never cannot cant dont doesnt didnt isnt arent wasnt werent wont
  nunca tampoco nao nem neppure ne pas jamais
  nicht niemals weder nie niet geen nooit
  degil degildir deyil deyildir hicbir yok yoktur yox yoxdur icermez icermemektedir
  emas yoq hech mavjudmas yok емес жок жоқ эмас йук йуқ йўқ хеч ҳеч
  не нет ни нема немає нест
  khong chua tidak bukan nici nem nincs nie nejsou neni inte ej ikke ei eivat
  δεν ουτε μη οχι
  نہیں نہ نيست نیست ليس ليست لیس لا لم لن غير غیر نه
  नहीं न নয় নেই হয়নি না
  לא אין
`);

/** Quantities of nothing: before the name, or as an answer after it; "no" after a name is a number or a word of its own. */
export const nones = set(`
  no non none nor neither nothing zero nil
  ningun ninguna ninguno nenhum nenhuma nessun nessuna nessuno n aucun aucune ni
  kein keine keinen keiner keinem keines keinerlei
  никакой никаких никакого ниякого
  zadny zadna zadne zaden zadnej brak tiada
`);

/** Words that shut out what follows; after the name they say something of the goods ("grown in X without irrigation"). */
export const exclusions = set(`
  without excluding exclude excludes except excepting outside unless avoid avoids avoiding refrain refrains absence lacking excl
  besides prohibit prohibits prohibiting ban bans banning
  sin excepto salvo fuera sem exceto fora isento isenta senza privo priva privi fuori escluso esclusa tranne
  sans hors sauf exempt exempts exempte exempté ohne auser ausserhalb auserhalb auer ausgenommen
  zonder behalve buiten haric disinda disindan tashqari
  без кроме вне исключая отсутствие отсутствует окрим поза ташкари ташқари
  bez oprocz krome mimo fara fără utan uden ilman
  χωρις εκτος
  tanpa selain kecuali
  بدون بغیر خال خالي خالية خالٍ باستثناء عدا سوى سوائے
  बिना ব্যতীত ছাড়া মুক্ত
  ללא
`);

/** Words after a name that shut it out: "X cotton is excluded", "X cotton banned". */
export const shutOut = set(`
  excluded excepted exempted prohibited banned forbidden barred rejected refused absent unacceptable
  excluido excluida excluidos esclusa escluso exclu exclue excluida proibido prohibido interdit ausgeschlossen verboten
  исключено исключен исключён исключена исключены запрещен запрещён запрещено отсутствует отсутствуют
  yasak yasaktir haric haricinde disinda disindaki tashqari mustesna taqiqlanadi
  excludedfrom dilarang dikecualikan uitgesloten wykluczone
  frei free libre livre vrij mentes fri
  kullanilmamistir kullanilmamaktadir kullanilmaz olmayan olmadigi olmadigini ishlatilmagan ishlatilmaydi foydalanilmagan
  foydalanilmaydi ishlatilmaganligi
`);

/** Endings that deny in Turkish, Azerbaijani and Uzbek verbs. */
export const denialEndings =
  /(mamistir|маған|меген|баған|беген|паған|пеген|memistir|mamaktadir|memektedir|mayan|meyen|madigi|medigi|madigini|medigini|mamasi|memesi|mayib|meyib|maganligi|magan|maydi|masdan|mayaca\w*|meyece\w*|mam(?:is|akta)|mez|maz|mazlar|маган|меген|баган|беген|паган|пеган|пеген|маиди|маиды|меиди|меиді|баиды|масдан)$/;

/** Verbs with the negation grown on, by the language (Czech, Slovak) or by a scan that lost the space. */
export const fusedDenials =
  /^(не(содерж|использ|явля|имеет|имеют|произв|происх|выращ|поступ|закуп|из(?=с|$))|ne(obsah|pochaz|pochadz|pouziv|pocház)|(does|do|did|is|are|was|were|has|have|can|will|shall)not\p{L}*|contains?no\p{L}*|contains?not|nocotton|noxinjiang\p{L}*|notfrom\p{L}*|notof|notcontain\p{L}*|notused|notgrown\p{L}*|notsourced\p{L}*|noneof\p{L}*|free(of|from)\p{L}*|nonxinjiang\p{L}*|otherthan\p{L}*|withoutxinjiang\p{L}*)/u;

export const phrases =
  /(?<![\p{L}\p{N}])(free (of|from)|clear of|inconsistent with|incompatible with|dissimilar (to|from)|distinct from|distinguishable from|differ(s|ed|ent)? from|no match (with|for|to)|mismatch with|devoid of|libres? de|livres? de|exempt de|frei von|vrij van|wolny od|wolne od|bebas dari|other than|anywhere but|instead of|rather than|apart from|aside from|in no way|by no means|to the exclusion of|with the exception of|anders als|autre que|autres que|distint[oa]s? de|otro que|diferente de|divers[oai] da|отличн\p{L}+ от|за исключением|poza|свободн\p{L}+ от|вільн\p{L}+ від)(?![\p{L}\p{N}])/u;

/** Chinese, Japanese and Korean. Words that merely hold such a character are taken out first. */
export const hanDenial =
  /非|不|未|没|無|无|禁|杜绝|拒|以外|之外|零含量|除(?![湿尘杂虫草])|ない|ません|なし|除く|ず、|않|없|아닌|아닙|아니|미사용|제외|불포함/;
export const hanHarmless =
  /无锡|無錫|无纺|無紡|无棣|无为|无极|无限|无缝|无疑|非洲|非常|非凡|不锈|不銹|不同|不仅|不但|不断|不久|不得不|不少于|不低于|不足|不超过|不等|不限|未来|未央|未名|没有问题|不可否认|不漂|未漂|不脱|未梳|未经梳|未染|不染/g;

/** English words that say "not" and mean the opposite, or measure something. */
export const harmless =
  /(?<![\p{L}\p{N}])(not only|not just|not merely|no doubt|without (a |any )?doubt|without (a |any |a single )?exceptions?|no exceptions?|ohne ausnahme|sans exception|sin excepcion|sem excecao|senza eccezioni?|без исключени\p{L}*|istisnasiz|undoubtedly|no less than|not less than|not more than|no more than|not exceeding|not later than|no later than|no sooner|not before|not after|nothing but|none but|no one but|not without|without delay|without prejudice|without recourse|without limitation|(?:is|are|was|were)? ?not (?:true|correct|the case) that|non[- ](?:woven|wovens|combed|carded|organic|bleached|dyed|compressed|negotiable|preferential|wood|gmo|refundable|hazardous|basmati|members?)|(?:does|do|did|can|could|may)? ?(?:not|cannot) (?:be )?(?:exclud\w+|ruled? out|free (?:of|from)|denied|deny)|(?:contains?|uses?|used|is|nothing|no \p{L}+|none) (?:no \p{L}+ )?other than(?= xinjiang| xuar)|no \p{L}+ (?:other than|except|but)|nothing (?:other than|except)|nicht nur|nicht ausgeschlossen|non solo|no solo|nao so|nao apenas|pas seulement|pas exclu\p{L}*|не только|не исключ\p{L}+|нельзя исключ\p{L}+|без сомнен\p{L}+|sadece degil|yalnizca degil|nafaqat)(?![\p{L}\p{N}])/gu;
