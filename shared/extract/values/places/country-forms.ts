/**
 * Names of countries that CLDR does not have: official and old forms, abbreviations with dots, trade spellings. Code, then spellings;
 * they are folded when loaded.
 */
export const countryForms = `
US: USA | U.S.A. | United States of America | the United States | U.S. | America | Etats Unis d'Amérique | Etats-Unis | Estados Unidos de América | EE.UU. | EEUU | E.U.A. | EUA | Estados Unidos da América | Stati Uniti d'America | Vereinigte Staaten von Amerika | A.B.D. | ABD | Amerika Birleşik Devletleri | 美国 | 美國 | 美利坚合众国 | США | С.Ш.А. | Соединенные Штаты Америки | AQSH | АҚШ | Amerika Qo'shma Shtatlari | Hoa Kỳ | Mỹ | Amerika Serikat | US origin | USA origin | ΗΠΑ | Η.Π.Α. | Ηνωμένες Πολιτείες | Ηνωμένες Πολιτείες Αμερικής | Ηνωμένων Πολιτειών
CN: China | P.R. China | PR China | P.R.C. | PRC | People's Republic of China | Peoples Republic of China | The People's Republic of China | P. R. of China | P.R. of China | China PR | Mainland China | Chine | República Popular China | República Popular da China | R.P. China | R.P. Chine | République populaire de Chine | Repubblica Popolare Cinese | Volksrepublik China | VR China | Çin | Çin Halk Cumhuriyeti | Ç.H.C. | 中国 | 中國 | 中华人民共和国 | 中華人民共和國 | 中国大陆 | КНР | К.Н.Р. | Китай | Китайская Народная Республика | XXR | Xitoy | Xitoy Xalq Respublikasi | Хитой | ХХР | RRC | Tiongkok | Cina | RRT | Trung Quốc | Κίνα | Κίνας | Λαϊκή Δημοκρατία της Κίνας | ΛΔΚ
HK: Hong Kong | Hongkong | Hong Kong, China | Hong Kong SAR | HKSAR | Hong Kong (China) | 香港 | 中国香港 | 中國香港 | Гонконг
MO: Macau | Macao | Macao SAR | Macau, China | 澳门 | 中国澳门
TW: Taiwan | Taiwan, China | Taiwan R.O.C. | Taiwan (R.O.C.) | R.O.C. | Republic of China | Taiwan, Province of China | Chinese Taipei | 台湾 | 臺灣 | 台灣 | 中国台湾 | 中华民国 | 中華民國 | Тайвань
UZ: Uzbekistan | Republic of Uzbekistan | The Republic of Uzbekistan | Rep. of Uzbekistan | O'zbekiston | O'zbekiston Respublikasi | Ozbekiston | Ўзбекистон | Ўзбекистон Республикаси | Узбекистан | Республика Узбекистан | РУз | Özbekistan | Özbekistan Cumhuriyeti | Ouzbékistan | République d'Ouzbékistan | 乌兹别克斯坦 | 乌兹别克 | 乌兹别克斯坦共和国 | 烏茲別克 | Usbekistan | Uzbequistão | Uzbekistán | Ουζμπεκιστάν
TM: Turkmenistan | Türkmenistan | Туркменистан | Туркмения | Turkmeniston | 土库曼斯坦 | 土库曼 | Turkménistan | Turkmenistán
KZ: Kazakhstan | Republic of Kazakhstan | Республика Казахстан | Казахстан | Kazakistan | Qozog'iston | Qazaqstan | Қазақстан | 哈萨克斯坦 | 哈萨克 | РК
KG: Kyrgyzstan | Kyrgyz Republic | Kirghizia | Кыргызстан | Кыргызская Республика | Киргизия | Qirg'iziston | 吉尔吉斯斯坦 | 吉尔吉斯
TJ: Tajikistan | Republic of Tajikistan | Таджикистан | Республика Таджикистан | Tojikiston | 塔吉克斯坦 | 塔吉克 | Tadjikistan
TR: Turkey | Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye | Republic of Turkiye | Türkiye Cumhuriyeti | T.C. | Turquie | Turquía | Turquia | Turchia | Türkei | Турция | Турецкая Республика | Turkiya | Туркия | 土耳其 | 土耳其共和国 | Turki | Thổ Nhĩ Kỳ | Τουρκία | Τουρκίας
IN: India | Republic of India | Bharat | Inde | Índia | Indien | Индия | Hindistan | Hindiston | Ҳиндистон | 印度 | 印度共和国 | Ấn Độ | Ινδία | Ινδίας
PK: Pakistan | Islamic Republic of Pakistan | Пакистан | 巴基斯坦 | 巴基斯坦伊斯兰共和国 | Pokiston
BD: Bangladesh | Bangla Desh | People's Republic of Bangladesh | Бангладеш | 孟加拉国 | 孟加拉 | 孟加拉國
VN: Vietnam | Viet Nam | Socialist Republic of Vietnam | S.R. Vietnam | Việt Nam | Вьетнам | 越南 | Vyetnam
BR: Brazil | Brasil | Federative Republic of Brazil | República Federativa do Brasil | Brésil | Brasile | Brasilien | Бразилия | Brezilya | Braziliya | 巴西 | 巴西联邦共和国
AU: Australia | Commonwealth of Australia | Australie | Австралия | Avustralya | 澳大利亚 | 澳洲 | 澳大利亞
EG: Giza 45 | Giza 70 | Giza 75 | Giza 77 | Giza 80 | Giza 83 | Giza 85 | Giza 86 | Giza 87 | Giza 88 | Giza 89 | Giza 90 | Giza 92 | Giza 93 | Giza 94 | Giza 95 | Giza 96 | Giza 97 | Giza 98 | Egypt | Arab Republic of Egypt | A.R. Egypt | A.R.E. | Égypte | Egipto | Egito | Egitto | Ägypten | Египет | Египта | Египте | Египту | Египтом | Єгипту | Єгипті | ج.م.ع | Mısır | Misr | 埃及 | Αίγυπτος | Αιγύπτου
GR: Greece | Hellenic Republic | Hellas | Grèce | Grecia | Grécia | Griechenland | Греция | Yunanistan | Gretsiya | 希腊 | Ελλάδα | Ελλάς | Ελλάδας | Ελλάδος | Ελληνική Δημοκρατία | Ελληνικής Δημοκρατίας
IT: Italy | Italia | Italie | Italien | Itália | Repubblica Italiana | Италия | İtalya | Italiya | 意大利 | 義大利
ES: Spain | España | Reino de España | Espagne | Espanha | Spagna | Spanien | Испания | İspanya | Ispaniya | 西班牙
PT: Portugal | Portugal Continental | Portogallo | Португалия | Portekiz | 葡萄牙
MX: Mexico | México | Estados Unidos Mexicanos | Mexique | Messico | Mexiko | Мексика | Meksika | 墨西哥
CI: Cote d'Ivoire | Côte d'Ivoire | Ivory Coast | Costa de Marfil | Costa do Marfim | Costa d'Avorio | Elfenbeinküste | Кот-д'Ивуар | 科特迪瓦 | 象牙海岸
GB: UK | U.K. | United Kingdom | Great Britain | England | Scotland | Wales | Northern Ireland | Reino Unido | Royaume-Uni | Regno Unito | Großbritannien | Grossbritannien | Англия | Великобритания | İngiltere | Birleşik Krallık | Angliya | 英国 | 英國
AE: UAE | U.A.E. | United Arab Emirates | Emirates | Dubai, UAE | ОАЭ | BAE | B.A.E. | 阿联酋 | 阿拉伯联合酋长国 | EAU | E.A.U.
KR: Korea | South Korea | Republic of Korea | R.O.K. | Rep. of Korea | Korea, Republic of | Korea (South) | Corée | Corea del Sur | Coreia do Sul | Südkorea | Республика Корея | Южная Корея | Корея | Güney Kore | 韩国 | 韓國 | 大韩民国 | Hàn Quốc | Koreya
KP: North Korea | DPRK | D.P.R. Korea | Democratic People's Republic of Korea | Korea, North | КНДР | 朝鲜
RU: Russia | Russian Federation | Rossiya | РФ | Российская Федерация | Россия | Russie | Rusia | Rússia | Russland | Rusya | 俄罗斯 | 俄国 | 俄罗斯联邦
CZ: Czech Republic | Czechia | Česká republika
NL: Netherlands | The Netherlands | Holland | Pays-Bas | Países Bajos | Paesi Bassi | Niederlande | Hollanda | Голландия | Нидерланды | 荷兰
DE: Germany | Federal Republic of Germany | Deutschland | Bundesrepublik Deutschland | Allemagne | Alemania | Alemanha | Germania | Германия | Almanya | Germaniya | 德国
IR: Iran | Islamic Republic of Iran | Iran, Islamic Republic of | İran | Эрон | Иран | Eron | 伊朗
SY: Syria | Syrian Arab Republic | Suriye | Сирия | 叙利亚
LA: Laos | Lao PDR | Lao P.D.R. | Lao People's Democratic Republic | Лаос | 老挝
MM: Myanmar | Burma | Union of Myanmar | Мьянма | 缅甸
KH: Cambodia | Kingdom of Cambodia | Kampuchea | Cambodge | Camboya | Камбоджа | 柬埔寨
TZ: Tanzania | United Republic of Tanzania | Танзания | 坦桑尼亚
MK: Macedonia | North Macedonia | FYROM
SZ: Swaziland | Eswatini
CD: DR Congo | D.R. Congo | Democratic Republic of the Congo | Zaire
MD: Moldova | Republic of Moldova
VE: Venezuela | Bolivarian Republic of Venezuela
BO: Bolivia | Plurinational State of Bolivia
BF: Burkina Faso | Burkina | 布基纳法索
ML: Republic of Mali | République du Mali | 马里
BJ: Benin | Bénin | 贝宁
TG: Republic of Togo | 多哥
TD: Republic of Chad | Tchad | 乍得
SD: Republic of Sudan | 苏丹
CM: Cameroon | Cameroun | Camerún | Камерун | 喀麦隆
ID: Indonesia | Republic of Indonesia | Индонезия | Endonezya | 印度尼西亚 | 印尼
MY: Malaysia | 马来西亚
PH: Philippines | The Philippines | Republic of the Philippines | 菲律宾
LK: Sri Lanka | Ceylon | 斯里兰卡
TH: Thailand | Kingdom of Thailand | 泰国
JO: Jordan | Hashemite Kingdom of Jordan | Ürdün | Иордания | 约旦
MA: Morocco | Kingdom of Morocco | Maroc | Marruecos | Marrocos | Fas Krallığı | 摩洛哥
SV: El Salvador | 萨尔瓦多
GT: Guatemala | 危地马拉
HN: Honduras | 洪都拉斯
NI: Nicaragua | 尼加拉瓜
HT: Haiti | Haïti | 海地
DO: Dominican Republic | República Dominicana | 多米尼加
UA: Ukraine | Украина | Ukrayna | Ukraina | 乌克兰
IL: Israel | İsrail | Израиль | 以色列
`;

/** What the people or goods of a country are called; they name an origin when goods follow ("Brazilian cotton") or when they stand alone. */
export const adjectives = `
US: american | californian | texan | us | usa | american upland | american pima | norteamericano | americano | americana | américain | amerikanische | амерканский | amerikan | u.s. | أمريكي | أمريكية | امريكي | মার্কিন | अमेरिकी | امریکی
CN: chinese | chinois | chinoise | chino | china | cinese | chinesische | çin | xitoy | κινεζικό | κινέζικο | κινεζικού | κινεζικής | κινεζική | κινεζικά | صيني | صينية | الصيني | الصينية | চীনা | चीनी | چینی
UZ: uzbek | uzbekistani | ouzbek | ouzbèke | uzbeko | uzbeco | usbekische | özbek | o'zbek | ўзбек | أوزبكي | أوزبكية | উজবেক | ازبک
TM: turkmen | turkmenistani | türkmen | turkmeno
KZ: kazakh | kazakhstani
KG: kyrgyz
TJ: tajik | tajikistani
TR: turkish | turc | turque | turco | turca | türk | türkische | τουρκικό | τουρκικού | τουρκικής | τουρκική | تركي | تركية | التركي | التركية | ترک | তুর্কি
IN: indian | indien | indienne | indio | indiano | indische | hint | هندي | هندية | الهندي | ভারতীয় | भारतीय | بھارتی
PK: pakistani | pakistanais | paquistaní | باكستاني | باكستانية | پاکستانی
BD: bangladeshi | বাংলাদেশি
VN: vietnamese
BR: brazilian | brasileiro | brasileira | brasileño | brasiliano | brésilien | brasilianische | brezilya | برازيلي | برازيلية
AU: australian | australien | australiano | australische | avustralya
EG: egyptian | égyptien | égyptienne | egipcio | egipcia | egiziano | ägyptische | mısır | αιγυπτιακό | αιγυπτιακού | مصري | مصرية | المصري | المصرية | মিশরীয় | مصری
GR: greek | grec | griego | greco | griechische | yunan | ελληνικό | ελληνικού | ελληνικός | ελληνικής | ελληνικά | ελληνική | يوناني | يونانية
IT: italian | italiano | italiana | italiani | italien | italienische | italyan
ES: spanish | español | española | spagnolo | espagnol | spanische
PT: portuguese | português | portuguesa | portoghese | portugais
MX: mexican | mexicano | mexicana | messicano
IL: israeli
SD: sudanese | سوداني | سودانية
PE: peruvian | peruano
AR: argentine | argentinian | argentino
BJ: beninese | béninois | béninoise
BF: burkinabe
CM: cameroonian | camerounais | camerounaise
CI: ivorian | ivoirien | ivoirienne
ML: malian | malien | malienne
SN: senegalese | sénégalais | sénégalaise
TG: togolese | togolais | togolaise
TD: chadian | tchadien | tchadienne
MA: moroccan | marocain | marocaine
TN: tunisian | tunisien | tunisienne
NG: nigerian | nigérian | nigériane
ZA: south african
UA: ukrainian
CA: canadian
TZ: tanzanian
ET: ethiopian
ZM: zambian
ZW: zimbabwean
MZ: mozambican | moçambicano
UG: ugandan
KE: kenyan
MW: malawian
AZ: azerbaijani
IR: iranian
SY: syrian | سوري | سورية
AF: afghan
CO: colombian | colombiano
PY: paraguayan | paraguayo
BO: bolivian | boliviano
NI: nicaraguan
BG: bulgarian
MM: burmese
`;

/** Goods, and words for their origin, that make an adjective beside them (or a Han short form) an origin: "di origine cinese". */
export const goodsWords =
  'cotton lint upland pima giza acala yarn yarns fiber fibre fibers origine origen origem provenienza herkunft ursprungs fabric fabrics tomato tomatoes paste concentrate seed seeds raw origin growth coton algodon algodao ' +
  'cotone baumwolle pamuk paxta pomodoro pomodori tomate tomates tomaten domates xlopok хлопок хлопка хлопковое волокно томаты ' +
  'cottons algodones cotoni cotons rohbaumwolle pamugu pamuklari paxtasi пахтаси пахта passata pelati polpa concentrato concentrado ' +
  'concentre concentres tomatenmark domatesi salcasi puree fibra βαμβακι βαμβακιου βαμβακος βαμβακα εκκοκκισμενο νημα νηματος ' +
  'бавовна бавовни бавовняне памук памука томати томатів мақта пахтаи قطن القطن طماطم الطماطم معجون صلصة کپاس روئی روئي کاٹن ٹماٹر कपास रुई सूत टमाटर তুলা তুলার সুতা টমেটো';

/** Words that stand between goods and the word behind them that says whose they are: "algodón pima peruano", "passata di pomodoro 100% italiano". */
export const goodsQualities =
  'pima giza acala upland supima fibre fibra en em rama pluma brut brute crudo cruda grezzo sodo cru lint 100 % pelati pelado pelados ' +
  'triturado triturato fresco freschi fresca frescos frais fraiches organico organique biologico bio doble double doppio';

/** Cuts, weaves and colours with the name of a country in them. */
export const notCountries =
  'swiss dot | bermuda shorts | panama weave | panama canvas | panama hat | china blue | turkey red | china grass | china clay | سپلائی چین';

/** Han short forms of growths, as Chinese mills print them: 美棉, 澳棉. */
export const hanGrowths: Readonly<Record<string, string>> = {
  美棉: 'US',
  美国棉: 'US',
  澳棉: 'AU',
  澳洲棉: 'AU',
  巴西棉: 'BR',
  印度棉: 'IN',
  印棉: 'IN',
  乌棉: 'UZ',
  乌兹别克棉: 'UZ',
  埃及棉: 'EG',
  巴基斯坦棉: 'PK',
  土耳其棉: 'TR',
  中国棉: 'CN',
  国产棉: 'CN',
  國產棉: 'CN',
  国产皮棉: 'CN',
};

/** Stems of Russian, Ukrainian, Bulgarian and Uzbek-Cyrillic adjectives: узбекский, узбекского, узбекское ... */
export const cyrillicStems: Readonly<Record<string, string>> = {
  узбекск: 'UZ',
  туркменск: 'TM',
  казахстанск: 'KZ',
  таджикск: 'TJ',
  киргизск: 'KG',
  китаиск: 'CN',
  индииск: 'IN',
  турецк: 'TR',
  американск: 'US',
  бразильск: 'BR',
  египетск: 'EG',
  пакистанск: 'PK',
  австралииск: 'AU',
  итальянск: 'IT',
  испанск: 'ES',
  греческ: 'GR',
  узбецьк: 'UZ',
  туркменськ: 'TM',
  китаиськ: 'CN',
  індииськ: 'IN',
  турецьк: 'TR',
  турск: 'TR',
  американськ: 'US',
  бразильськ: 'BR',
  бразилск: 'BR',
  єгипетськ: 'EG',
  пакистанськ: 'PK',
  грецьк: 'GR',
  гръцк: 'GR',
  італіиськ: 'IT',
  іспанськ: 'ES',
  таджицьк: 'TJ',
  киргизьк: 'KG',
};
