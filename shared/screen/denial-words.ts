import { lazy } from '../lazy.ts';
import { plainFold } from './clauses.ts';

/**
 * Words of denials in the languages of the papers (folded: lower case, without diacritics). A word that denies excludes a place only
 * where it governs a word of origin, sourcing, use or containment, a material, or the place itself: the kinds of words stand here,
 * how they govern in `denial-scope.ts`.
 */

/** Word classes are told by how a word begins, or by the whole word where it ends in "=". */
const beginning = (text: string) =>
  lazy(() => {
    const words = plainFold(text).trim().split(/\s+/);
    return new RegExp(`^(?:${words.map((w) => (w.endsWith('=') ? `${w.slice(0, -1)}$` : w)).join('|')})`, 'u');
  });
const whole = (text: string): ReadonlySet<string> => new Set(plainFold(text).trim().split(/\s+/));

/** "not" of every language: before what it denies. */
export const negations = whole(`
  not never cannot cant dont doesnt didnt isnt arent wasnt werent wont nor neither
  nunca jamas tampoco nao mai nem neppure ne pas jamais weder noch nicht niemals nie niet geen nooit
  не ни нема няма немае нест khong chang tidak bukan nici nu nejsou inte ej ikke ei eivat
  δεν ουτε μη لا لم لن ليس ليست لیس غير غیر
  לא אין
`);

/** Quantities of nothing: "no cotton from". */
export const nones = whole(`
  no non none nothing zero nil nobody ningun ninguna ninguno nenhum nenhuma nessun nessuna nessuno aucun aucune
  kein keine keinen keinem keiner keines keinerlei никакой никаких никакого никакая ниякого нет нету отсутствие
  zadny zadna zadne zaden zadnej brak tiada without absence lack lacking sin sem senza sans ohne zonder без bez fara
  utan uden ilman χωρις κανενα κανενας καμια tanpa بدون بغیر بلا ללא freeof privo priva privi exento exenta isento isenta exempt exempte
  exempts خال خالي خالية خاليه hec hicbir hech
`);

/** Words that leave a place out: it must follow at once. */
export const exclusions = whole(`
  outside beyond elsewherethan otherthan excluding exclude excludes excl except excepting exceptfor outof
  excepto salvo fuera fora exceto fuori escluso esclusa escludendo tranne hors sauf ausser auser außer ausserhalb auserhalb außerhalb
  ausgenommen behalve buiten кроме вне исключая окрим поза oprocz krome mimo differentfrom εκτος selain kecuali
  باستثناء عدا سوى خارج سوائے insteadof
`);
/** "apart from X" and "besides X" leave out or add: only "all … apart from X" leaves out. */
export const besides = whole('besides apartfrom asidefrom');

/** Verbs that turn away, give up or forbid: "refuse cotton from", "stopped buying in"; a "not" before them affirms. */
export const refusals = beginning(`
  refus reject boycott ban= bans= banned banning forbid forbad prohibit proscrib disallow bar= bars= barred shun avoid
  refrain abstain stop= stops= stopped stopping ceas discontinu halt suspend terminat eliminat exclud abandon phasedout divest
  verbiet verbot verweiger ablehn abgelehnt vermeid verzicht boykott untersag ausgeschlossen
  prohib rechaz evit= evita evito boicot descart dejamos= dejado= dejo= deja= excluy exclui excluid veta abstien abstene
  interdi rejet evite cess arret= arrete exclu= exclut exclue renonc bann proib recus rejeit deixamos= deixou= deixa=
  viet= vieta rifiut respin smess smett esclud rinunc
  запрещ запрет отказ избега бойкот прекрат исключ отверг отверга воздерж
  yasak reddet reddedi boykot kacin durdur vazgec taqiqla
  cam= tranh= tuchoi= tay_chay= ngung=
  نرفض يرفض ترفض رفض مقاطع توقف نتجنب تجنب يحظر تحظر حظر محظور ممنوع يمنع نمنع
`);

/** Buying and taking over: what is denied with them is the source, whatever the goods are. */
export const sourcing = beginning(`
  sourc purchas buy= buys= buying bought procur import acquir obtain deal= deals= dealing engag= engage cooperat transact
  bezieh bezog kauf= kaufen kauft gekauft einkauf erwerb erworben beschaff importier eingefuhrt
  compr adquier adquir adquis abaste surt achet achat acquier acquer acquis approvision acquist compera
  закуп покуп купл= куплен куп= приобр импорт ввоз сотруднич satin= tedarik temin= ithal
  xarid sotib харид сотиб mua= nhap= nhapkhau= نشتر يشتر تشتر شراء اشترى استورد نستورد يستورد استيراد نتعامل
  kupuj kupi nakup inkop koper inkoop membeli kupic zakup
`);

/** Using, holding, accepting: what is denied with them is their object. */
export const uses = beginning(`
  use= uses= used= using= utili usage= contain includ incorporat compris accept allow permit tolerat have= has= had= having= hold= present=
  employ= employed= found= detect appear exist involv admit toler handle handles sell= sells= sold= receive= receives= received= enter= enters= entered= consist allowed
  verwend benutz nutz= nutzen einsetz eingesetzt setzen= setzt= einsatz= enthalt enthielt beinhalt zulassig akzeptier erlaubt haben= hat= zugelassen vorhanden=
  entra= entram= entran= entrano= ingres mantem= manten= mantene mantien maintain maintien trabalh trabaj
  usa= usan= usado usada usados usadas usamos= usar= uso= usata usato usate usati usiamo= usano= emple contien conten contem= contenu incluy inclui incluem= permit acept aceit haya= hay= tien tenemos= temos= tem= avons= abbiamo= habe=
  employ= emploie emploi comport accept autoris entre= entrent= presen admi utilizz impieg ammess ammett consent
  использ примен содерж включ име= имеет имеем допуск принима работа разреш
  kullan icer bulun kapsa barindir kabul yer= izin= calis
  ishlat foydalan ишлат фойдалан mavjud мавжуд қолдан колдан пайдалан
  dung= sudung= chua= co= pha= tron= gom= chapnhan=
  نستخدم يستخدم تستخدم تستعمل نستعمل يستعمل استخدام استعمال مستخدم يحتوي تحتوي يحوي تحوي نقبل يقبل مقبول يوجد توجد يتضمن تتضمن مسموح يسمح يدخل تدخل
  zawier uzyw pouziv obsahuj bevat gebruik innehall anvand indehold brug tartalmaz hasznal sisall kayt mengandung menggunakan digunakan memakai dipakai memuat conti folos περιεχ χρησιμοπ mayroon
`);

/** Growing, making, coming from: what is denied with them is the place. */
export const origins = beginning(`
  origen= origem= origine= procedencia= proveniencia= from= grow grew harvest cultivat= cultivated planted= picked= produc manufactur made= make= makes= mined= originat origin= origins= come= comes= came= coming= stem= stems= stemm deriv locat based= situat assembl raised= trace traced traceab attribut link connect associat affiliat related= relate tied= owned= controlled= operat regist= registered consistent= belong
  aus= aus stamm komm herkunft ursprung angebaut anbau= geerntet hergestellt herstell produzier gewonnen geliefert liefer= stammen
  procede= proceden= procedente provien proven provem provê provê= origin cultiv cosech produj produz produc produt elabora fabric hecho hecha proceda provenga
  recolt produi issu= issue= issus= vien= vient= viennent= provenan prodott raccol colh coltiv vem= vêm= oriund
  из= происход происхожд поступ выращ произв собран= собира поставля получ родом= относ
  mense koken uret yetis gel= gelm gelir= kaynak topla ekil
  kel= kelm kelib= yetishtir етиштир келиб= келтир ishlab
  dentu= nguongoc= xuatxu= trong= nguon= goc= xuat= sanxuat= layt=
  من= ياتي تاتي منشا مصدر مصدره زرع مزروع يزرع ينتج تنتج انتج انتاج قادم وارد منتج
  pochadz pochaz pochod pochodz afkomstig uit= ursprung kommer fran= fra= berasal provine szarmaz peraisin προερχ απο=
`);

/** Steps of work: "not ginned in X" denies the place, "not ginned X cotton" a property. */
export const processing = beginning(`
  gin= ginned ginning spun= spin spinning woven weav knit process card= carded= dyed= dye= sewn= cut= packed= wash
  entkornt gesponnen gewebt verarbeit desmotad hilad tejid procesad egrene file= files= tisse transform
  descaroc fiad sgranat filat tessut очищ переработ обработ пряд cirlan cirçir egril dokun isle
`);

/** The goods, their parts, and what is made of them. */
export const materials = beginning(`
  cotton lint= fibre fiber yarn thread fabric cloth textile garment apparel material component input product good= goods= merchandise item article raw= tomato pomodor помидор paste ketchup
  concentrat concentrad pluma=
  part= parts= portion amount quantit trace= traces= percent percentage share content bale bales lot= lots= consignment shipment shipments cargo import= imports staple lintcotton ingredient commodit
  baumwoll faser garn stoff ware= waren= produkt rohstoff material= bestandteil tomat erzeugnis anteil teil=
  algodon algodao fibra hilo hilado fio= fios= tejid tecido materia mercanc mercador producto produto parte= cantidad quantidade tomate lote= pedido encomenda commande ordine bestellung lieferung заказ поставк siparis sevkiyat partida= envio= remessa spedizione livraison order= batch
  coton fil= fils= tissu produit marchandis partie= matiere cotone filat filo= tessut prodott= prodotto= merce merci= materiale quantita
  хлоп волокн пряж ткан сыр матери продук товар изделия изделие части часть доля партия партии томат
  pamuk pamug iplik kumas urun mal= mallar hammadde lif= lifi elyaf parca miktar domates
  paxta tola= tolasi kalava mahsulot xomashyo пахта маҳсулот махсулот мақта макта tarkib таркиб
  bong= soi= vai= hang= sanpham= nguyen= lieu= phan=
  قطن القطن الياف خيوط خيط دفع شحن طلبي بضاع قماش نسيج منتج المنتج بضاع مواد مادة اقمش غزل
  bavln bawel bawełn katoen bomull bomuld pamut puuvill kapas bumbac βαμβακ katun
`);

/** Who supplies, works or stands there, and dealings with them. */
export const relations = beginning(`
  supplier vendor entit compan factor mill= mills= facilit farm= farms= farmer relation dealing ties= tie= link connection business presence affiliat subsidiar subcontract partner contract= contracts= worker employee source= sources= supply= chain gin= gins= ginner spinner plant= producer grower trader region= regions province provinces
  prefecture prefectures counties warehous relac filial almacen deposito magazzin lager= commercia comercia commercial societa
  lieferant lieferkette unternehmen fabrik betrieb beziehung geschaft zulieferer quelle
  proveedor empresa fabrica relacion planta fornecedor cadeia fournisseur entreprise usine relation chaine fornitor aziend stabiliment catena rapport
  поставщик компани предприят фабрик завод отношен связ цепочк
  tedarikci firma= firmalar fabrika sirket iliski zincir yetkili korxona zavod
  nhacungcap= congty= nhamay= مورد موردين شرك مصنع علاق سلسلة
`);

/** What may stand between a denial and its word: articles, auxiliaries, pronouns, plain adverbs, words of the contract. */
export const between = beginning(`
  for= with= auf= regarding= a= an= the= any= of= to= in= at= within= and= or= nor= and/or be= been= being= is= are= was= were= do= does= did= has= have= had= having= will= shall= must= may= can= could= would= should= we= our= ours= us= they= their= it= its= this= that= these= those= which= who= such= whatever whatsoever kind= type= form= way= manner= by= knowingly directly indirectly either= ever= currently presently also= already= otherwise= since= there= other-wise under= said= above= following= mentioned covered= listed described= delivered= shipped= supplied= sold= exported= invoiced= declared= certified= purchased= this= contract= order= invoice= whether= however= small= either= seed= virgin= recycled= chinese= chino= chinos= chinesa= chines= chinois= chinoise= chinoises= chinesische= chinesischer= chinesischen= cinese= cinesi= китайск imported= domestic= finished= soever company all-ways territor area district state longer= way= party= parties= single= so-called xinjiang uyghur uygur autonomous prefecture xpcc buyer seller even= yet= into= own= subject= resulting here herein hereby hereunder therein thereof involvement whole= anything= stage= entire= time= supplying end= i= you= he= as= isotop
  der= die= das= dem= den= des= ein= eine= einer= einen= einem= wir= unser sie= es= ist= sind= war= waren= wird= werden= wurde worden= hat= haben= oder= und= noch= im= in= von= vom= zu= zum= zur= jeglich irgend direkt indirekt diese dieser dieses region provinz gebiet autonom uigur fur= wissentlich am= sein=
  el= la= los= las= un= una= unos= de= del= en= y= o= u= e= ni= que= se= es= son= fue= fueron= ha= han= sido= ser= esta= estan= este= estos= estas= nuestr nos= nosotros= alguno alguna algun directa indirecta region provincia autonom tipo= cualquier a= al= le= su= sus= ningun como= haber ya= lo=
  do= da= dos= das= no= na= nos= nas= em= ou= um= uma= foi= foram= sao= esta= estao= nosso nossa nossos qualquer e= eh= regiao algum este= esta= isso seja= por= pelo= pela=
  ayons= ayez= aient= ait= soient= le= les= l= d= du= des= au= aux= un= une= et= ou= est= sont= a= ont= ete= etre= nous= notre nos= ce= cette= ces= qui= soit= y= n= il= elle= aucun directement indirectement region= province= sous= quelque provenance quelconque=
  lo= il= gli= di= i= uno= del= dello= della= dei= degli= delle= dal= dallo= dalla= dai= nel= nello= nella= al= allo= alla= ai= si= ha= hanno= viene= vengono= stato= stata= stati= nostro nostra nostri alcun o= ed= direttamente indirettamente regione=
  sea= seja= sia= com= con=
  и= или= при= в= во= на= с= со= от= к= мы= наш наша наше наши= наш нам= был= была= было= были= является= являются= есть= это= этот эта эти= данн какой какого каких какои какие= либо= прямо= косвенно= нибудь= район автономн уигур уйгур провинц регион любой любого любых= ни= же= нашей= у= нас= самом= его= ее= их= сво
  ve= veya= ya= da= de= bu= biz= bizim= olan= olarak= dogrudan dolayli ozerk bolge uygur herhangi= bir= edil edilm tarafindan= ile= tarafimizca= iceris icin= asla= kesinlikle= etm= ediyor= eden= et=
  va= yoki= bu= biz= bizning= olingan= ham= bilan= hududi hududidan viloyati muxtor rayoni= hech= qanday= uchun= tomonidan= бу= ва= ёки= биз= олинган= қандай= кандай= tuman
  duoc= bi= tu= bat= ky= nao= cua= va= hoac= cac= toi= chung= nay= la= trong= tai= vung= khu= tri= cai= o= thuoc= phai= gi= loai= mot=
  في= من= عن= الى= على= او= و= اي= اية= هذا= هذه= ان= التي= الذي= لدينا= بها= به= منطقة اقليم اقليمي لنا= ذلك= يكون= تكون= باي= شكل= يتم= تم= كان= كانت= مباشر
  ze= z= w= het= een= uit= dari= din= av= af= fra= nenhum
`);

/** Said of less than all, or of something else than the place: "not only", "not all", "no other", "not always". */
export const limits = whole(`
  only solely exclusively entirely wholly purely merely fully completely mostly mainly predominantly necessarily usually normally
  generally primarily all always every everything just other others exceeding later less more 100 alone than but except unless
  ausschliesslich ausschließlich ausschlieslich alle alles immer nur ganz vollstandig andere anderen anderer
  solo solamente unicamente exclusivamente todo toda todos todas siempre otro otra otros otras mas
  seulement uniquement exclusivement tout toute tous toutes toujours autre autres que qu
  apenas somente sempre outro outra outros outras senao
  soltanto unicamente esclusivamente tutto tutta tutti tutte sempre altro altra altri altre che
  только весь вся все всегда исключительно другой другого других другие кроме полностью целиком
  sadece yalnizca yalniz tamamen tamami hep tum baska diger faqat butun boshqa doim бошқа бошка
  chi tatca khac luon hoantoan فقط دائما كل جميع اخرى اخر
`);

/** How, when or for what: after a denied verb these are what is denied ("not grown with pesticides"). */
export const manners = whole(`
  with by using through via for under before after until on as without at against than
  mit durch mittels fur ohne nach vor als con mediante por para sin antes despues com sem antes depois avec par pour sans avant apres
  per dopo prima senza с при через для до после ile icin bilan uchun bang voi mit cho بواسطة مع قبل بعد
`);

/** Words after a name that shut it out: "X cotton is excluded". */
export const shutOut = whole(`
  excluded excepted exempted prohibited banned forbidden barred rejected refused absent unacceptable boycotted avoided disallowed
  excluido excluida excluidos excluidas esclusa escluso exclu exclue prohibido prohibida proibido proibida proibidas interdit interdite vietato
  vietata rechazado rechazada rifiutato ausgeschlossen verboten untersagt tabu eingestellt gestoppt beendet
  исключено исключен исключена исключены запрещен запрещена запрещено запрещены отсутствует отсутствуют исключается
  yasak yasaktir yasaklanmistir haric haricinde disinda disindaki disindan tashqari mustesna taqiqlanadi taqiqlangan dilarang
  dikecualikan uitgesloten wykluczone محظور ممنوع محظورة ممنوعة مستبعد مستثنى
`);

/** Negative verbs of Turkish, Azerbaijani, Uzbek, Kazakh and Kyrgyz: what is denied stands before them. */
export const negativeVerb =
  /^(?:kullan|gir(?=m)|icer|bulun|satin|al(?=[mi])|alin|tedarik|temin|ithal|uret|yetis|gel|kapsa|barindir|calis|kaynaklan|topla|saglan|ol(?=m|un)|edil|edin|et(?=m)|veril|yer|koken|kabul|gecir|tasi|izin|sat|ishlat|foydalan|sotib|xarid|olin|ol(?=m)|kel|yetishtir|etishtir|chiq|kir|qil|qol|mavjud|berl|beril|ruxsat|istifade|istehsal|et|ишлат|фойдалан|олин|кел|етиштир|чиқар|чикар|қил|кил|колдан|қолдан|пайдалан|алын|ал(?=м|б)|сатып)\p{L}*?(?:m[ae]mi[sz]\p{L}*|m[ae]mak\p{L}*|m[ae]mek\p{L}*|m[ae]y[ae]n\p{L}*|m[ae]d(?:i|igi)\p{L}*|m[ae]y[ei]b\p{L}*|m[ae]z(?:lar|ler)?|m[ai]yor\p{L}*|miyor\p{L}*|muyor\p{L}*|m[ae]m[ae]si|m[ae]yac\p{L}*|m[ae]yec\p{L}*|m[ae]g[ae]n\p{L}*|m[ae]yd[iu]\p{L}*|m[ae]ymiz|m[ae]sd[ae]n|маган\p{L}*|меген\p{L}*|баган\p{L}*|беген\p{L}*|паган\p{L}*|маиди\p{L}*|маимиз|маиды|меиди|баиды)$/u;
/** "is not", "there is none" behind what they deny. */
export const finalDenial = whole(
  'degil degildir deyil deyildir yok yoktur yox yoxdur emas yoq mavjudmas емес жок жоқ эмас йук йуқ йўқ emasligi degilse नहीं ਨਹੀਂ নয় নেই হয়নি',
);

/** Verbs with the negation grown on, by the language (Czech, Slovak) or by a scan that lost the space. */
export const fusedDenials =
  /^(не(содерж|использ|имеет|имеют|произв|происх|выращ|поступ|закуп|из(?=с|$))|ne(obsah|pochaz|pochadz|pouziv)|(does|do|did|is|are|was|were|has|have|shall)not(contain|use|source|from|originat|includ|com)\p{L}*|contains?(no|not)|nocotton|noxinjiang\p{L}*|notfrom\p{L}*|notof|notcontain\p{L}*|notused|notgrown\p{L}*|notsourced\p{L}*|noneof\p{L}*|nonxinjiang\p{L}*|withoutxinjiang\p{L}*)/u;

/** Spellings of two or more words that govern as one. */
export const joins: readonly (readonly [RegExp, string])[] = [
  [
    /\b(in whole or in part|wholly or (in part|partly|partially)|entirely or (in part|partly)|(ganz|vollstandig) oder teilweise|total o parcialmente|en todo o en parte|en tout ou (en )?partie|in tutto o in parte|total ou parcialmente|no todo ou em parte|either in whole or in part|at all|in any (way|form|manner|case|event)|under any circumstances?|to the best of our knowledge|полностью или частично)\b/gu,
    ' ',
  ],
  [/\bno longer\b/gu, ' not '],
  [/\bn['’ ]\s?(\p{L}+) (plus|jamais|pas)\b/gu, ' not $1 '],
  [/\b(kein\p{L}*(?: \p{L}+){1,2}) mehr\b/gu, '$1 '],
  [/\btidak ada\b/gu, ' no '],
  [/\b(?<!not )den(?:y|ies) (?:any|all|every)\b/gu, ' no '],
  [/\b(tidak|belum|khong) (pernah|bao gio)( sekali)?\b/gu, ' $1 '],
  [/\b(mati?[eè]r[ei]e?s?|materi[ae]s?)[ -](prem[i]eres?|prim[ae]s?|prime)\b/gu, ' material '],
  [/\b(rul(?:e|es|ed|ing) out|loai tru)\b/gu, ' refuse '],
  [/\bconsistent with\b/gu, ' from '],
  [
    /\b(in no way|by no means|en ningun momento|em nenhum momento|em momento algum|in nessun momento|a aucun moment|zu keiner zeit|zu keinem zeitpunkt|ни в какой момент|under no circumstances?|at no (time|point|stage)|in no case|en ningun caso|en aucun cas|auf keinen fall|in nessun caso|em nenhum caso)\b/gu,
    ' not ',
  ],
  [
    /(?<!\p{L})(free (of|from)|esent[ei] da(?:l|llo|lla|i|gli)?|priv[oaie] d[ei](?:l|llo|lla|i)?|clear of|devoid of|libres? de|livres? de|exempts? de|frei von|vrij van|wolny od|wolne od|bebas dari|свободн\p{L}+ от|вільн\p{L}+ від|خال من|خالي من|خالية من)(?!\p{L})/gu,
    ' freeof ',
  ],
  [
    /(?<!\p{L})(inconsistent with|incompatible with|dissimilar (to|from)|distinct from|distinguishable from|differ(s|ed|ent)? from|no match (with|for|to)|mismatch with|away from|anders als|autres? que|distint[oa]s? de|otr[oa]s? que|diferentes? de|divers[oaie] da(ll[oa]|l)?|отличн\p{L}+ от)(?!\p{L})/gu,
    ' differentfrom ',
  ],
  [
    /(?<!\p{L})(elsewhere than|(anywhere|anything) (but|other than|except)|other than|different from|to the exclusion of|with the exception of|за исключением|за пределами|fuera de|fora d[eoa]|al di fuori d\p{L}+|en dehors d[eu]|a excepcion de|a l exception d[eu]|con excepcion de|com excecao d[eoa]|ad eccezione d\p{L}+|mit ausnahme von|ngoai (?=tan cuong|xinjiang))(?!\p{L})/gu,
    ' otherthan ',
  ],
  [
    /(?<!\p{L})(instead of|rather than|statt|anstelle von|en lugar de|au lieu d[eu]|em vez de|invece d\p{L}+|вместо)(?!\p{L})/gu,
    ' insteadof ',
  ],
  [/\b(apart from)\b/gu, ' apartfrom '],
  [/\b(aside from|in addition to)\b/gu, ' asidefrom '],
  [/\b(phas(e|es|ed|ing) out)\b/gu, ' phasedout '],
  [/\b(turn(s|ed)? down|turn(s|ed)? away|withdr(e|a)w\p{L}* from|exited|pulled out of)\b/gu, ' refuse '],
  [/\b(lehn\p{L}*)(?= .*\bab\b)/gu, ' ablehnen '],
  [/\btu choi\b|\btay chay\b|\bngung\b|\bcam\b/gu, ' cam '],
  [/\bsu dung\b/gu, ' dung '],
  [/\b(dejado|dejamos|dejo|deixamos|deixou|deixado) de\b/gu, ' dejado '],
  [/\bkhong (den|toi) tu\b/gu, ' khong dentu '],
];

/** English words that say "not" and mean the opposite, or measure something. */
export const harmless =
  /(?<![\p{L}\p{N}])(unless (otherwise )?(expressly |specifically )?(stated|agreed|noted|specified|indicated|mentioned|provided|marked|instructed)|(if|where) not otherwise \p{L}+|sauf (indication|mention|accord|stipulation) \p{L}+|salvo (indicacion|disposicion|acuerdo|pacto|diversa|indicacao|disposicao|quando|ove|que)( \p{L}+)?|(sofern|soweit|wenn) nicht anders \p{L}+|если не (указано|оговорено) \p{L}+|aksi (belirtil|kararlastiril)\p{L}+|not only|not just|not merely|no doubt|without (a |any )?doubt|without (a |any |a single )?exceptions?|no exceptions?|ohne ausnahme|sans exception|sin excepcion|sem excecao|senza eccezioni?|без исключени\p{L}*|istisnasiz|undoubtedly|no less than|not less than|not more than|no more than|not exceeding|not later than|no later than|no sooner|not before|not after|nothing but|none but|no one but|not without|without delay|without prejudice|without recourse|without limitation|(?:is|are|was|were)? ?not (?:true|correct|the case|false) that|nothing (?:other than|except)|nicht nur|nicht ausgeschlossen|non solo|no solo|nao so|nao apenas|pas seulement|pas exclu\p{L}*|не только|не исключ\p{L}+|нельзя исключ\p{L}+|без сомнен\p{L}+|sadece degil|yalnizca degil|nafaqat|khong chi|لا شك|ليس فقط)(?![\p{L}\p{N}])/gu;

export const endsOfStatements = /[,，،:：]|(?<=\S)\s[–—]\s/;
