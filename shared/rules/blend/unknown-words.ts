import { lazyPattern } from '../../lazy.ts';

/**
 * Words by which a sentence says that nobody knows where something comes from, language by language. Those of Latin, Greek and Cyrillic
 * letters are folded (lower case without diacritics); the others stand as written.
 */
const latin: readonly string[] = [
  // English
  '(?:unknown|undetermined|unclear|undocumented|unidentified|unrecorded|undeclared|untraced|untraceable|uncertain|unspecified|undisclosed) (?:country of |place of )?(?:origins?|provenance|sources?)',
  '(?:origins?|provenance|growers?|source of supply)(?: of [^.;]{1,60}?)?,? (?:is|are|was|were|being|remains?|stays?)?,? ?(?:still |yet |so far |to us )?(?:unknown|not known|unclear|not clear|uncertain|not certain|not recorded|not documented|undocumented|not traceable|untraceable|not established|undetermined|undisclosed|not disclosed|(?:can|could) ?not be (?:traced|shown|proved|proven|established|determined|told|documented|confirmed))',
  '(?:do|does|did|could|can|are|is|was|were|have|has) ?(?:not|no longer) (?:yet |really |exactly |been )?(?:know|tell|trace|say|establish|determine|show|prove|sure|aware|certain|told|able to (?:trace|say|show|tell|prove))[^.;]{0,40}?(?:origin|provenance|where|which (?:country|gin|farm|region|field)|whose|come from|came from|grown)',
  '(?:origin|provenance|where (?:it|they|this|that|these|those|the)[^.;]{0,40}?(?:from|grown|bought|ginned)|which (?:country|gin|farm|region)[^.;]{0,30}?) (?:we|they|i|he|she|nobody|no one|none of us|the (?:mill|seller|gin|trader|merchant|supplier)) ?(?:(?:do|does|did|can|could) ?not|cannot|knows?|ever) ?(?:know|tell|trace|say|prove|show|asked|knew)?',
  '(?:nobody|no one|none of us) (?:knows|knew|can (?:say|tell)|could (?:say|tell))[^.;]{0,40}?(?:origin|where|from)',
  '(?:with no|without(?: any)?|lacks?|lacking|there (?:is|are|was|were) no|has no|have no|had no) (?:gin |origin |bale |written )?(?:records?|papers?|documents?|proof|tags?|certificates?) (?:of|for|as to|about|on) (?:the |its |their |whose )?(?:country of )?(?:origin|provenance)(?! (?:in|from))',
  '(?:for which|for these|for them|for those|of which) (?:there (?:is|are|was|were)|we have|we had|exist\\p{L}*|nobody has) no (?:papers?|documents?|records?|(?:bale|gin|ginning) (?:list|record)s?|documentation)',
  '(?:came|come|bought|purchased|delivered|arrived|received|taken|used|opened|mixed) (?:in )?without (?:any )?(?:papers?|documents?|records?|(?:an? )?(?:bale|gin|ginning) (?:list|record)s?|documentation)',
  // Spanish, Portuguese
  '(?:pacas|fardos|algodon|hilo)(?: \\p{L}+){0,6}?,? (?:sin|no (?:hay|tenemos|existen)) (?:papeles|documentos|registros|documentacion)',
  '(?:fardos|algodao|fio)(?: \\p{L}+){0,6}?,? (?:sem|nao (?:ha|temos|existem)) (?:papeis|documentos|registr?os|documentacao)',
  '(?:origen|procedencia) (?:desconocid[oa]|inciert[oa]|ignorad[oa]|sin (?:documentar|acreditar)|no (?:conocid|identificad|determinad|documentad|acreditad|trazad)\\p{L}*|(?:que )?(?:desconocemos|ignoramos|no (?:sabemos|conocemos|consta|nos consta)|se (?:desconoce|ignora)|no se (?:conoce|sabe)))',
  '(?:desconocemos|ignoramos|no (?:sabemos|conocemos|consta|nos consta|se (?:conoce|sabe)|podemos (?:acreditar|demostrar))|se (?:desconoce|ignora))[^.;]{0,40}?(?:origen|procedencia|de donde)',
  '(?:origem|proveniencia|procedencia) (?:desconhecid[oa]|incert[oa]|ignorad[oa]|nao (?:conhecid|identificad|documentad|comprovad)\\p{L}*|(?:que )?(?:desconhecemos|ignoramos|nao (?:sabemos|conhecemos|consta)|se desconhece|nao se (?:conhece|sabe)))',
  '(?:desconhecemos|ignoramos|nao (?:sabemos|conhecemos|consta|se sabe|podemos (?:comprovar|provar)))[^.;]{0,40}?(?:origem|proveniencia|de onde)',
  // French, Italian
  '(?:origine|provenance)[^.;]{0,20}? ?(?:inconnue|incertaine|indeterminee|non (?:connue|identifiee|documentee|tracee|etablie)|n.est pas (?:connue|etablie|documentee)|n.a pas (?:ete|pu etre) \\p{L}+)',
  '(?:ignorons|ignore|ne (?:connaissons|savons|connait|sait|pouvons) pas)[^.;]{0,40}?(?:origine|provenance|d.ou (?:il|elle|vien))',
  '(?:origine|provenienza) (?:sconosciuta|ignota|incerta|non (?:e )?(?:nota|conosciuta|documentata|tracciat\\p{L}*|accertata)|(?:che )?(?:non (?:la )?conosciamo|non sappiamo|ignoriamo)|e (?:ignota|sconosciuta))',
  '(?:non (?:conosciamo|sappiamo|si conosce|e nota)|ignoriamo|si ignora)[^.;]{0,40}?(?:origine|provenienza|da dove)',
  '(?:balles|coton|fil)(?: [\\p{L}’]+){0,6}?,? (?:sans|il n.y a pas de|nous n.avons pas de) (?:papiers|documents|fiches?|certificats?)|(?:balle|cotone|filato)(?: \\p{L}+){0,6}?,? (?:senza|non (?:ci sono|abbiamo|esistono)) (?:carte|documenti)',
  // German, Dutch, Polish
  '(?:ballen|baumwolle|garn)(?: \\p{L}+){0,6}?,? (?:ohne|keine) (?:papiere|belege|unterlagen|dokumente|nachweise)',
  '(?:unbekannte[rn]?|ungeklarte[rn]?|ungewisser?|nicht (?:bekannter|belegter|nachgewiesener)) (?:herkunft|ursprungs?)',
  '(?:herkunft|ursprung|woher)[^.;]{0,40}?(?:unbekannt|ungeklart|nicht (?:bekannt|geklart|belegt|nachweisbar|kennen|wissen|feststeht)|(?:kennen|wissen) wir nicht|weiss niemand)',
  '(?:wissen|kennen|weiss)(?: wir)? (?:nicht|niemand)[^.;]{0,40}?(?:herkunft|ursprung|woher)',
  '(?:onbekende|onduidelijke) (?:herkomst|oorsprong)|(?:herkomst|oorsprong)[^.;]{0,30}?(?:onbekend|niet bekend|weten (?:we|wij) niet|kennen (?:we|wij) niet)',
  '(?:nieznanego|nieustalonego) pochodzenia|pochodzeni\\p{L}*[^.;]{0,30}?(?:nieznane|nie (?:jest )?znan\\p{L}*|nie znamy)|nie (?:znamy|wiemy)[^.;]{0,30}?(?:pochodzeni|skad)',
  // Russian, Ukrainian
  '(?:неизвестн|невыясненн|неустановленн|непонятн|неподтвержденн|невідом)\\p{L}* (?:происхожден|походжен|источник)\\p{L}*',
  '(?:происхожден|походжен)\\p{L}*[^.;]{0,40}?(?:неизвест|не извест|не установлен|не подтвержд|не знаем|неясн|не выяснен|невідом|не знаємо)\\p{L}*',
  'не (?:знаем|известно|можем (?:сказать|подтвердить|установить)|знаємо|відомо)[^.;]{0,40}?(?:происхожден|походжен|откуда|звідки)',
  '(?:кип|хлоп|пряж)\\p{L}*(?: \\p{L}+){0,6}?,? (?:без (?:документов|бумаг)|(?:нет документов|документов(?: \\p{L}+){0,2} нет))',
  // Turkish, Uzbek, Kazakh
  '(?:balya|pamu[kg]|iplik)\\p{L}*(?: \\p{L}+){0,5}?,? (?:belgesiz|evraksiz|(?:belge|evrak)\\p{L}* (?:yok|bulunmuyor|mevcut degil))|(?:belgesiz|evraksiz)(?: \\p{L}+){0,3}? (?:balya|pamu)',
  '(?:mense|koken|kaynag|kaynak)\\p{L}*[^.;]{0,30}?(?:bilinmey\\p{L}*|bilinmiyor|bilinmemekte\\p{L}*|bilmiyoruz|bilmedigimiz|belli degil|belli olmayan|belirsiz|tespit edilem\\p{L}*|belgelenem\\p{L}*)',
  '(?:nereden|hangi ulkeden|nerede)[^.;]{0,30}?(?:bilmiyoruz|bilinmiyor|bilinmeyen|belli degil|bilmedigimiz)|(?:bilinmeyen|belirsiz|mechul) (?:mense|koken|kaynak)\\p{L}*',
  '(?:kelib chiqish|qayerdan|qaysi yurtdan|kelib chiqqan)\\p{L}*[^.;]{0,30}?(?:noma.?lum|bilmaymiz|ma.?lum emas|aniq emas)|noma.?lum (?:kelib chiq|joy)\\p{L}*|(?:шығу тегі|қаидан)[^.;]{0,30}?(?:белгісіз|білмеиміз)|келиб чиқиш\\p{L}*[^.;]{0,30}?(?:номаълум|билмаимиз)',
  // Indonesian, Malay, Vietnamese
  'asal(?:nya|-usul(?:nya)?| usul(?:nya)?)?[^.;]{0,30}?(?:tidak|belum|kurang) (?:kami |di)?(?:ketahui|tahu|jelas|pasti|dapat dibuktikan)|(?:tidak|belum) (?:tahu|mengetahui|diketahui)[^.;]{0,30}?(?:asal|dari mana)',
  '(?:khong|chua) (?:ro|biet|xac dinh(?: duoc)?|the xac dinh|chung minh duoc)[^.;]{0,30}?(?:nguon goc|xuat xu|tu [dđ]au)|(?:nguon goc|xuat xu)[^.;]{0,30}?(?:khong|chua) (?:ro|biet|xac dinh|duoc xac dinh)',
  '(?:bal|kapas|benang)(?: \\p{L}+){0,5}?,? (?:tanpa|tidak ada|tidak punya) (?:dokumen|surat)|(?:kien|bong|soi)(?: \\p{L}+){0,5}?,? khong co (?:giay to|chung tu|ho so)',
  // not declared, in the languages above
  '(?:origins?|provenance)(?: of [^.;]{1,60}?)?,? (?:is|are|was|were|has been|have been|had been)?,? ?(?:not|never) (?:yet |been )*(?:declared|stated|specified|indicated|disclosed|given|provided|furnished|communicated|told)(?! (?:on|up)(?!\\p{L}))|(?:without|with no|no) (?:a |any )?(?:declared|stated) (?:country of )?(?:origin|provenance)',
  '(?:origen|procedencia)[^.;]{0,30}?(?:no|sin) (?:se |fue |ha sido |esta |haber sido )?(?:declar|indic|especific|precis|inform)\\p{L}+|no (?:se|fue|nos) (?:declar|indic|especific|precis|inform)\\p{L}+[^.;]{0,20}?(?:origen|procedencia)|sin (?:origen|procedencia) declarad[oa]|(?:origem|proveniencia)[^.;]{0,20}?nao (?:foi |esta |se )?(?:declar|indic|especific|inform)\\p{L}+|sem origem declarada',
  '(?:origine|provenance)[^.;]{0,30}?non (?:declaree|precisee|indiquee|communiquee)|(?:origine|provenienza)[^.;]{0,20}?non (?:e |e stata |fu |viene )?(?:dichiarat|indicat|precisat|comunicat)\\p{L}+|(?:herkunft|ursprung)\\p{L}*[^.;]{0,30}?nicht (?:angegeben|deklariert|erklart|genannt|mitgeteilt)',
  '(?:происхожден|походжен)\\p{L}*[^.;]{0,30}?не (?:было |был |была |було )?(?:указан|заявлен|задеклар|объявлен|сообщен|вказан|задеклар)\\p{L}*|(?:mense|koken)\\p{L}*[^.;]{0,20}?(?:beyan edilme|belirtilme|bildirilme)\\p{L}+|kelib chiqish\\p{L}*[^.;]{0,30}?(?:ko.?rsatilma|bildirilma|e.?lon qilinma)\\p{L}+',
  'asal(?:nya)?[^.;]{0,30}?tidak (?:dinyatakan|disebutkan|dicantumkan|dilaporkan)|(?:khong|chua) (?:duoc )?(?:khai bao|ghi|neu)[^.;]{0,20}?(?:xuat xu|nguon goc)|(?:xuat xu|nguon goc)[^.;]{0,20}?(?:khong|chua) (?:duoc )?(?:khai bao|ghi|neu)|(?:προελευση|καταγωγη)[^.;]{0,30}?δεν (?:εχει |ειχε )?(?:δηλω|αναφερ)\\p{L}+',
  // Greek
  '(?:αγνωστης|αγνωστου|αδιευκρινιστης) (?:προελευσης|καταγωγης)|(?:προελευση|καταγωγη)[^.;]{0,30}?(?:αγνωστη|δεν (?:ειναι γνωστη|γνωριζουμε))|δεν γνωριζουμε[^.;]{0,40}?(?:προελευση|καταγωγη)',
];
const others: readonly string[] = [
  // Chinese, Japanese, Korean
  '(?:来源|來源|产地|產地|原产地|原產地|出处|產源|货源)[^。；，,]{0,8}?(?:不明|不详|不詳|未知|不清|无法(?:查|追|核|证|确)|無法(?:查|追|核|證)|不可考|待查|不确定|不確定)',
  '(?:不明|不详|未知|不知道?|不清楚|说不清|查不到)[^。；，,]{0,14}?(?:来源|來源|产地|產地|原产地|哪里|何处|从哪)',
  '(?:棉|包|纱)[^。；，]{0,14}?(?:没有|并无|缺少?)(?:任何|相关)?(?:单据|凭证|文件|产地证明|票据|手续)',
  '(?:来源|來源|产地|產地|原产国|原产地|原產地)[^。；，,]{0,8}?[未没](?:有)?(?:申报|申報|注明|標明|标明|声明|说明|提供|填写)',
  '原産地[^。]{0,8}不明|産地不明|원산지[^.]{0,12}(?:불명|미상|모르|알 수 없)',
  // Arabic, Persian, Urdu
  '(?:مجهول|غير معروف|غير معلوم|غير محدد|غير موثق)(?:ة|ه)? (?:ال)?(?:منشأ|منشا|مصدر|أصل|اصل)|(?:منشأ|منشا|مصدر|أصل)\\p{L}*[^.؛،]{0,30}?(?:مجهول|غير معروف|غير معلوم|لا نعرف|لا نعلم)|لا (?:نعرف|نعلم)[^.؛]{0,30}?(?:منشأ|منشا|مصدر|أصل)',
  '(?:منشأ|منشا|مبدا|مبدأ)\\p{L}*[^.؛]{0,30}?(?:نامعلوم|نامشخص|نمی دانیم|نمی‌دانیم)',
  '(?:نامعلوم|نا معلوم)[^.۔]{0,14}?(?:اصل|ماخذ|ملک|مقام|جگہ|ذریع)|(?:اصل|ماخذ|ملک|مقام|کہاں)[^.۔]{0,40}?(?:نامعلوم|معلوم نہیں|پتہ نہیں|پتا نہیں|نہیں جانتے|علم نہیں)',
  // Bengali, Hindi
  '(?:অজানা|অজ্ঞাত)[^।.]{0,14}?(?:উৎস|উৎপত্তি|দেশ)|(?:উৎস|উৎপত্তি|কোথা|কোন দেশ)[^।.]{0,30}?(?:অজানা|অজ্ঞাত|জানা নেই|জানি না|জানা যায়নি|জানা যায়নি)',
  '(?:अज्ञात)[^।.]{0,12}?(?:मूल|स्रोत|उद्गम)|(?:मूल|स्रोत|उद्गम|कहाँ|कहां)[^।.]{0,30}?(?:अज्ञात|पता नहीं|मालूम नहीं|ज्ञात नहीं)',
];

/** For a folded text. */
export const unknownOrigin = lazyPattern(`(?<!\\p{L})(?:${latin.join('|')})`, 'u');
/** For a text as written, in scripts that lose letters when they are folded. */
export const unknownOriginAsWritten = lazyPattern(others.join('|'), 'u');

/** Bales that others took the place of, in folded words. */
const exchanged: readonly string[] = [
  'bales?(?: [\\p{L}\\p{Nd}]+){0,6}? (?:swapped|exchanged|switched|substituted|replaced)(?: [\\p{L}\\p{Nd}]+){0,6}? (?:others?|different (?:ones|bales)|replacements?|replacement bales|bales (?:of|from) (?:our|another|other)|what we had)',
  '(?:are|were|came as|put in|used)(?: \\p{L}+){0,3}? replacement bales',
  '(?:pacas|fardos)(?: \\p{L}+){0,6}? (?:cambi|sustitu|reemplaz|troc|substitu)\\p{L}*(?: \\p{L}+){0,4}? (?:otr|outr)[ao]s',
  'balles(?: \\p{L}+){0,6}? (?:echang|remplac|substitu)\\p{L}*(?: \\p{L}+){0,4}? d.autres',
  'balle(?: \\p{L}+){0,6}? (?:sostitu|scambia|cambia)\\p{L}*(?: \\p{L}+){0,4}? altre',
  'ballen(?: \\p{L}+){0,6}? (?:gegen|durch) andere(?: \\p{L}+){0,4}? (?:getauscht|ausgetauscht|ersetzt)',
  'кип\\p{L}*(?: \\p{L}+){0,6}? (?:замен|подмен|поменя)\\p{L}*(?: \\p{L}+){0,4}? друг\\p{L}+',
  'balya\\p{L}*(?: \\p{L}+){0,6}? (?:baska|diger|farkli)\\p{L}*(?: \\p{L}+){0,4}? degistir\\p{L}*',
  'bal(?: \\p{L}+){0,6}? (?:diganti|ditukar|kami ganti|kami tukar)(?: \\p{L}+){0,4}? lain',
  'kien(?: \\p{L}+){0,6}? (?:thay|[dđ]oi)(?: \\p{L}+){0,4}? khac',
];
export const exchangedBales = lazyPattern(
  `(?<!\\p{L})(?:${exchanged.join('|')})|包[^。；，]{0,12}(?:换成?|替换|调换|掉包)[^。；]{0,8}(?:别的|其他|另外|其它)`,
  'u',
);

/** The goods of these papers, folded or as written. */
export const goodsWords = lazyPattern(
  '(?<!\\p{L})(?:cotton|lint|bales?|fib(?:re|er)s?|yarns?|fabrics?|cloth|sliver|roving|laydown|raw material|paste|concentrate|tomato(?:es)?|coton|balles?|fils?|concentre|algodon|pacas?|fardos?|hilo|hilad[oa]s?|fibras?|concentrado|pulpa|algodao|fios?|cotone|ball[ae]|filat[oi]|concentrato|pomodor[oi]|baumwoll\\p{L}*|ballen|garn\\p{L}*|tomatenmark|katoen|bawel\\p{L}*|хлоп\\p{L}*|кип\\p{L}*|пряж\\p{L}*|волок\\p{L}*|паст\\p{L}*|бавовн\\p{L}*|мақта\\p{L}*|пахта\\p{L}*|тои\\p{L}*|pamu[kg]\\p{L}*|balya\\p{L}*|iplik\\p{L}*|ipligi\\p{L}*|salca\\p{L}*|paxta\\p{L}*|toy\\p{L}*|kalava\\p{L}*|kapas|bal|bandela|benang|serat|bong|kien|soi|βαμβακ\\p{L}*|δεμα\\p{L}*|νημα\\p{L}*)(?!\\p{L})|棉|纱|紗|包|番茄|酱|綿|면화|قطن|بالات|بالة|غزل|پنبه|کپاس|روئی|روئ|گانٹھ|دھاگ|তুলা|সুতা|বেল|গাঁট|कपास|रुई|रूई|सूत|गांठ',
  'u',
);
