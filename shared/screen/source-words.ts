import { lazyPattern } from '../lazy.ts';

/**
 * Words of plain sentences that say where goods come from ("el algodón viene de", "mua từ", "drawn from the store in"), in the languages of
 * the papers, folded (see `plainFold`): lower case, without diacritics. How they govern a place stands in `source-clauses.ts`.
 */

/** Whole words, or their beginnings where "-" ends them. */
const words = (text: string) =>
  lazyPattern(
    `(?<![\\p{L}\\p{N}])(?:${text
      .trim()
      .split(/\s+/)
      .map((w) => (w.endsWith('-') ? `${w.slice(0, -1)}\\p{L}*` : w.replaceAll('_', '\\s')))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
const whole = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Raw goods of the orders: what grows. */
export const rawGoods = words(`
  cotton lint seedcotton gins? ginner(?:y|ies) fib(?:re|er)s? bales? raw_materials? tomato- paste puree concentrate ketchup
  baumwoll- faser- rohstoff- tomatenmark coton fibres? matieres?_premieres? tomates? concentre
  algodon algodones fibra materia_prima pasta_de_tomate concentrado algodao pluma polpa
  cotone pomodor- concentrato passata pamu[kg]- elyaf- lif lifi hammadde- domates- salca-
  хлоп- волокн- сырь- томат- паст- paxta- tola- bong nguyen_lieu ca_chua kapas serat bahan_baku tomat pasta_tomat
  قطن القطن وقطن بالقطن للقطن الياف طماطم الطماطم معجون
`);
/** What is made of them. */
export const madeGoods = words(`
  yarns? fabrics? cloth garn- gewebe- stoff- fils? file tissus? hilos? hilado hilaza telas? toiles? tejidos? fios? tecidos?
  filat[oi] tessut[oi] iplik- ipligi- kumas- пряж- ткан- kalava soi vai benang kain خيوط غزل الغزل
`);
export const hanRaw = /棉(?!纱|布|织|线)|皮棉|籽棉|原料|番茄/u;
export const hanMade = /纱|布|面料|织物|成衣/u;

/** Growing, buying, coming, taking: verbs whose place is the source of the goods. */
export const sourceVerbs = words(`
  comes? came coming grown grew picked harvested ginned pressed baled cultivated planted bought buy buys purchas- sourc- procur-
  suppl(?:y|ies|ied) deliver(?:ed|s)? receiv(?:ed|e|es) obtain- import(?:ed|s)? draws? drew drawn took taken spin spins spun made produced processed originat- stems?
  topped blended laid railed trucked hauled collected hail(?:s|ed)
  vien(?:t|nent) venait provien- provenan- proven[ut]- issue?s? achet- achat import(?:e|es|ee|ees|ons) originaires? cultive- recolte- egrene- file- fourni- livre- tire-
  vien(?:e|en|i) vino vengono proced- provenient- provengono llega- llego compr- adquir- cosech- cultiv- recog- desmot- hilad- se_hilo hech[oa] feit[oa] elaborad- trae- trajo suministr- sembrad-
  vem vieram veio provem oriund- importad- colhid- descaroc- fiad- chega- fornecid-
  ricev- ricevut- recibid- recebid- recu(?:s|e|es)?
  arriva- arrivano acquist- importat- coltivat- raccolt- sgranat- filat[oaie] fornit[oaie]
  komm(?:t|en) kam kamen stamm- bezogen beziehen bezieht gekauft kauf(?:en|ten) geliefert entkornt geerntet angebaut gepfluckt gesponnen versponnen besteht bestehen eingekauft importiert erworben
  поступ- закуп- купл- купил- приобр- выращ- собран- очищен- получ- привез- завез- постав- происход- произвед- взят- прибыл- отгружен-
  gel(?:ir|di|mis|mek|iyor)- alin(?:di|mis|mak|ir|an)- aldik temin tedarik getiril- yetis- toplan- uretil- hasat cirlan- satin kokenli mense-
  mua nhap lay dung thu_mua trong keo xuat_xu nguon_goc [đd]en [đd]uoc_mua
  berasal asal dibeli beli membeli diperoleh didatangkan datang diimpor dipasok dipanen ditanam dipintal dihasilkan
  شراء شراوه اشترينا اشتري مصدر- ياتي تاتي ورد مستورد استوردنا زرع مزروع حلج محلوج جني جاء المستخدم
`);
/** "is from", "are Chinese, from": to be, with its word of source at once behind it. */
export const isFrom =
  /(?<!\p{L})(?:is|are|was|were|est|sont|es|son|e|sono|sao|ist|sind)(?:\s\p{L}+,?){0,2}\s(?:from|de|du|d|aus|da|do|dal|dallo|dalla|del|dello|della)(?!\p{L})/u;

/** "It is", "the lint was" right before the place, which the goods follow: "it is X cotton". */
export const isItself =
  /(?<!\p{L})(?:it|this|that|these|they|cotton|lint|fib(?:re|er)|yarn)\s(?:is|are|was|were)\s(?:all\s|really\s|actually\s|in fact\s|pure\s)?$/u;

/** What leads to the place. */
export const prepositions = whole(`
  from in at around near off of out ex by with de del desde en d du des au chez da do dos das no na em dal dalla dallo dall dai di dello
  della dell nel nella nello nell ad presso aus von vom bei im из с со в во от tu tai o dari di من في والى بمدينة مصدره مصدرها منشاه منشاها
`);
/** What may stand between that word and the place: articles, kinds of places and of works, quarters of the sky, the country. */
export const between = whole(`
  the a an our their its own local this that same and or plus city county town prefecture region area district province zone oasis basin
  gin gins ginner ginners ginnery ginneries ginning mill mills plant factory farm farms fields warehouse warehouses depot reserve store stock
  growers north south east west northern southern eastern western far central china prc s
  origin provenance provenienza origine procedencia origen origem proveniencia herkunft
  la el los las region provincia zona comarca ciudad distrito prefectura condado oeste norte sur sul y e desmotadora almacen
  l le les ville prefecture comte usine egreneuse environs ouest et pres chine prefeitura cidade regiao armazem
  il lo gli regione citta contea prefettura stabilimento cina der die das dem den gebiet stadt kreis bezirk provinz und betrieb lager
  eines einem raum район районе раиона раионе раион города городе г уезда уезде округа округе и китая китае китаи кнр завода заводе
  vung tinh thanh pho khu huyen [đd]ia wilayah kota daerah kabupaten prefektur provinsi tiongkok cina
  مدينة منطقة اقليم مقاطعة محلج الصين
`);

/** Turkish and Uzbek case endings of a source or a place behind their apostrophe. */
export const caseEnding = /['’‘ʻʼ`´](?:n?dan|n?den|tan|ten|n?da|n?de)$/u;
/** "… bölgesinden gelmektedir": the kind of place that carries the ending instead. */
export const caseKind = /^\s+(?:bolge|sehr|il|vilayet|yore|eyalet|civar|kent|vaha)\p{L}*?n?[dt][ae]n?(?!\p{L})/u;

/** What keeps a sentence from being a plain statement of these goods: denials, conditions, questions, hearsay, other times and other goods. */
export const notPlain = words(`
  not no never none neither nor without cannot cant dont didnt doesnt isnt arent wasnt werent if whether would could may might should unless
  claim(?:s|ed)? alleg- rumou?rs? reports? reported suspect- accus- suppos- presum- article news study false untrue wrong baseless myth nonsense lies? disput- deny denies denied doubt-
  most mostly majority percent global world industry other another offer(?:s|ed)? quotation quoted samples? reference tests? tested isotop- blocked banned prohibit- refus- reject- return(?:ed|s)?
  pric(?:e|es|ed|ing) market futures weather forecast acreage competitor- machin- spares? spare_parts equipment software training licen[cs]e
  letter e-?mail message enquir- inquir- question- concern- regarding about(?=\\s(?:the|our|your|cotton|lint|yarn)) office agent branch
  buyer trader mrs? ms dr herr frau senora? sra? sig signora? monsieur mme bay hanim господин г-н colleague manager technician engineer inspector driver auditor transit through border in_(?:19\\d\\d|200\\d|201\\d) chinese_(?:mills|spinners)
  until formerly previously former ago used_to once sold instead replac- any who where hoped? plan- visit(?:ed|s)? example
  nunca jamas tampoco non nao nem mai neppure ne pas jamais weder noch nicht kein- niemals ob falls wenn si_[ds]e?l? se_o se_il falso falsa faux falsch pretend- afirm- supuest-
  offert- offre- ofert- muestra- amostra- campion- prob[ae]n? refuse- rechaz- recus- rifiut- abgelehn- angeboten behaupt- mustern? antes autrefois prima fruher
  не ни нет нельзя если ли раньше образ- предлаг- предлож- отказ- утвержд-
  degil yok olmayan eger eski teklif numune hayir khong chua neu co_phai tu_choi mau tidak bukan jika apakah kalau belum contoh menolak
  لا لم لن ليس ليست غير اذا هل لو عينة عرض رفضنا بدون
`);
/** The same in Chinese. */
export const hanNotPlain =
  /[不未无非没否吗呢价]|如果|若(?!羌)|如[有含发]|是否|说法|报道|据[说称传闻]|推销|样品|拒绝|其他|以前|曾|多数|大部分|百分|全国|法律|禁止|怀疑/u;
/** What goes on from a name of two characters: a river, a port's quarter, a person. */
export const hanGoesOn = /^(?:里|港|保税|码头|堆场|先生|女士|经理|集团|公司)/u;
/** What stands free before such a name. */
export const hanFree = /(?:^|[\s、，,：:自于由从在以用购和及与至到来为是县市区州省国疆])$/u;
/** "from, bought at, by way of supply of": what leads to the place in Chinese. */
export const hanAhead =
  /(?:产自|产于|来自|源自|出自|取自|购自|购于|采自|收自|调自|采购自|采购于|收购自|采购地为|产地[为是:：]|原产|由|从|自|在|于|以|用|使用|采用|选用)[^，。；,;由从]{0,12}$/u;
export const hanVerbs = /产|来自|源自|出自|取自|购|采|调|供|出库|轧|纺|加工|收|种植|提供|运|织|用/u;
