/** Names in scripts and languages that the gazetteer lacks: gazetteer id → spellings. */
const names: Readonly<Record<string, string>> = {
  'CN-XJ':
    '疆棉|Sinquião|Sin-kiang|Hsin-chiang|Shinjon|Шинжон|Шинжонг|Шинжян|شينجيانغ|سنجان|سین\u200cکیانگ|سین کیانگ|سنکیانگ|سینکیانگ|شین جیانگ|Xin jiang Uygur|Xin jiang Uyghur|Xin jiang Province|Xin jiang cotton|Xin jiang China|Xin jiang autonomous|Sincan Uygur|Sincan pamuğu|Sincan menşeli|Sincan bölgesi|Sincan Özerk Bölgesi|Sincan Özerk|Sincan, Çin|Шыңжаң-Ұйғыр|Шинҗаң|Сінцзян|Сіньцзян|Синдзян|Синцзян|Синьдзян|СУАР КНР|Sindžiang|Sinciang|Sin-ťiang|Xinjiangin|شىنجاڭ ئۇيغۇر ئاپتونوم رايونى|الشينجيانغ|تركستان الشرقية|Xinyang Uyghur',
  'CN-XJ-6501':
    'Urumçi|Urumtschi|Ouroumtsi|Ürimqi|Үрімші|Урумчи|Урумчі|Урумчй|أورومتشي|أورومتشى|ارومچی|اورومچی|ئۈرۈمچى شەھىرى|Ürümçi|Urumczi|Urumči|Ouroumqi|Oeroemtsji|Urumqui',
  'CN-XJ-6531': 'Kaşgar|Kachgar|Қашқар|Қошғар|Кашгар|كاشغر|کاشغر|كاشغار|قەشقەر|Kaszgar|Kašgar|Kaschgar|Kasjgar',
  'CN-XJ-6529': 'Аксу|Ақсу|ئاقسۇ|أقسو|آقسو|أكسو|Aksou|Aqsou',
  'CN-XJ-6502': 'Карамай|Қарамай|قاراماي|Karamaj|Karamaï',
  'CN-XJ-6504': 'Турфан|Тұрпан|Турпан|Turfán|تۇرپان|تورفان|Tourfan|Tourpan',
  'CN-XJ-6505': 'Хами|Кумул|Құмыл|قۇمۇل|هامي|Koumoul',
  'CN-XJ-6523': 'Чанцзи|Санжы|سانجى|Tchangji|Çangji|Tschangdschi',
  'CN-XJ-6527': 'Боро-Тала|Боротала|Бортала|بۆرتالا',
  'CN-XJ-6528': 'Баинголин|Баин-Гол|Баянгол-Монгольский|بايىنغولىن',
  'CN-XJ-6530': 'Кызылсу|Кызыл-Суу|قىزىلسۇ',
  'CN-XJ-6532': 'خوتان|Хотан|Хотон|Қотан|خوتەن|Chotan|Jotán',
  'CN-XJ-6540': 'Или-Казахский|Іле Қазақ|ئىلى',
  'CN-XJ-6542': 'Тачэн|Тарбагатай|Тарбағатай|تارباغاتاي|چۆچەك',
  'CN-XJ-6543': 'Алтай|ئالتاي',
  'CN-XJ-652801': 'Корла|Құрлы|كورلا|كورلا شەھىرى',
  'CN-XJ-659001': 'Шихэцзы|شىخەنزە|Chihezi|Şihezi|Şıhezi|Schihezi|Shihetsi|Shihetze|Šihezi|Shihedzi',
  'CN-XJ-659002': 'Арал|Алар|ئارال',
  'CN-XJ-659003': 'Тумшук|Тумушукэ|تۇمشۇق|Tumşuk|Tumschuk|Toumchouk',
  'CN-XJ-659004': 'Уцзяцюй|ئۇجاچۈ',
  'CN-XJ-659006': 'Темэньгуань|باشئەگىم',
  'CN-XJ-659008': 'Кокдала|Көкдала|كۆكدالا',
  'CN-XJ-654002': 'Кульджа|Инин|Құлжа|غۇلجا|Kouldja|Ghouldja|Kuldscha',
  'CN-XJ-654003': 'Куйтунь|Куйтун|كۈيتۇن',
  'CN-XJ-654004': 'Хоргос|Қорғас|قورغاس',
  'CN-XJ-654202': 'Усу|Шиху|شىخو',
  'CN-XJ-654203': 'Шавань|ساۋەن',
  'CN-XJ-652702': 'Алашанькоу|ئالاتاۋ',
  'CN-XJ-652701': 'Болэ|بۆرتالا شەھىرى',
  'CN-XJ-652722': 'Цзинхэ|جىڭ ناھىيىسى',
  'CN-XJ-652324': 'Манас|ماناس',
  'CN-XJ-652323': 'Хутуби|قۇتۇبى',
  'CN-XJ-652302': 'Фукан|فۇكاڭ',
  'CN-XJ-652902': 'Куча|Кучар|كۇچار|Koutcha|Kutscha',
  'CN-XJ-652922': 'Вэньсу|ئونسۇ',
  'CN-XJ-652924': 'Шаяр|Шая|شايار',
  'CN-XJ-652925': 'Токсу|توقسۇ',
  'CN-XJ-652926': 'باي ناھىيىسى',
  'CN-XJ-652928': 'Ават|Авати|ئاۋات',
  'CN-XJ-652929': 'كەلپىن',
  'CN-XJ-653101': 'قەشقەر شەھىرى',
  'CN-XJ-653125': 'Яркенд|Яркент|يەكەن|Yarkend|Jarkend',
  'CN-XJ-653126': 'Каргалык|قاغىلىق|Kargalik|Karghalik',
  'CN-XJ-653127': 'Маркит|مەكىت',
  'CN-XJ-653130': 'Маралбаши|Бачу|مارالبېشى',
  'CN-XJ-653129': 'Файзабад-Цзяши|پەيزاۋات',
  'CN-XJ-653123': 'Янгигисар|يېڭىسار',
  'CN-XJ-653121': 'كوناشەھەر',
  'CN-XJ-653122': 'يېڭىشەھەر',
  'CN-XJ-653124': 'پوسكام',
  'CN-XJ-653128': 'يوپۇرغا',
  'CN-XJ-653222': 'قاراقاش',
  'CN-XJ-653224': 'لوپ ناھىيىسى',
  'CN-XJ-653226': 'كېرىيە',
  'CN-XJ-652823': 'Юйли|لوپنۇر',
  'CN-XJ-652822': 'Луньтай|بۈگۈر',
  'CN-XJ-652826': 'يەنجى|قاراشەھەر',
  'CN-XJ-T-652323523': '芳草湖农场|芳草湖農場',
};

const list = (of: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(of).flatMap(([id, spellings]) => spellings.split('|').map((name) => [name, id] as const));

/** Spelling → gazetteer id. */
export const moreNames: ReadonlyArray<readonly [string, string]> = list(names);

const scripts: Readonly<Record<string, string>> = {
  'CN-XJ':
    "신장위구르|신장 위구르|신강위구르|신장자치구|신장산|신장 면화|신강산|신강 면화|신장 목화|신강성|शिनजियांग|शिन्जियांग|झिंजियांग|शिंजियांग|सिंकियांग|শিনজিয়াং|জিনজিয়াং|সিনকিয়াং|சின்ஜியாங்|సింజియాంగ్|શિનજિયાંગ|ਸ਼ਿਨਜਿਆਂਗ|ಕ್ಸಿನ್ಜಿಯಾಂಗ್|ෂින්ජියැං|ซินเจียง|ສິນຈຽງ|ຊິນຈຽງ|ស៊ីនជាំង|ស៊ិនជាំង|ស៊ីនជៀង|ရှင်ကျန်း|ဆင်ကျန်း|ሺንጂያንግ|ዢንጂያንግ|სინძიანი|სინძიან|Սինցզյան|שינג׳יאנג|שינג'יאנג|סין-ג'יאנג|Σιντζιάνγκ|Ξινγιάνγκ|Σινγιάνγκ|シンチャン|ウイグル自治区|ウイグル自治區",
  'CN-XJ-6501': "우루무치|उरुमकी|उरूमची|উরুমকি|อุรุมชี|อูรุมชี|អ៊ូរូមឈី|Ουρούμτσι|אורומצ'י|ウルムチ|ურუმჩი",
  'CN-XJ-6531': '카스가르|카슈가르|काशगर|কাশগর|คาชการ์|Κασγκάρ|קשגר|カシュガル',
  'CN-XJ-6529': '아커쑤|アクス地区',
  'CN-XJ-6532': '허톈|ホータン',
  'CN-XJ-652801': '쿠얼러|コルラ',
  'CN-XJ-659001': '스허쯔',
  'CN-XJ-6504': '투루판|トルファン|ทูร์ฟาน|तुरफान',
};

/** Names looked for as they stand in scripts that set no spaces between words, or add endings to them. */
export const namesInScripts: ReadonlyArray<readonly [string, string]> = list(scripts);
