/**
 * How far a spelling may be believed, beside what the gazetteer itself marks as weak (DOMAIN.md 4.4, 4.5). Folded spellings.
 */
import { fold } from './tokens.ts';

/** Spellings set apart by upright strokes. */
const listed = (text: string): string[] => text.split('|').map((name) => name.trim().replace(/\s+/g, ' '));
const folded = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map((name) => name.split(' ').map(fold).join(' ')));

/** Spellings of the region that mean nothing else on a trade paper. */
export const regionNames: ReadonlySet<string> = folded(
  listed(`
  xinjiang | xuar | sinkiang | sin kiang | hsin chiang | xin jiang uygur | xin jiang uyghur | xin jiang province |
  xin jiang cotton | xin jiang china | xin jiang autonomous | sincan uygur | sincan ozerk | sincan ozerk bolgesi |
  sincan uygur ozerk bolgesi | sincan pamugu | sincan menseli | sincan cin | dogu turkistan | sherqiy turkistan | sharqiy turkiston | шинжонг | шинжян | сінцзян | сіньцзян
  | синдзян | синцзян | синьдзян | шинҗаң | الشينجيانغ | سینکیانگ | سنکیانگ | hsinkiang | shinjang | xingjiang |
  xinjang | sinquiao | shinjon | uyghuristan | east turkestan | east turkistan | eastern turkestan | eastern turkistan | dogu turkistan | синьцзян | суар | шыңжаң | шинжон | شىنجاڭ | شينجيانغ | 新疆 | 疆棉 | سین کیانگ | شین جیانگ
`),
);

/** Single words that name one well-known place of the region and no trader or town elsewhere: they need no second signal. */
export const distinctive: ReadonlySet<string> = folded(
  listed(`

`).concat([
    ...regionNames,
    'urumqi',
    'wulumuqi',
    'urumchi',
    'urumci',
    'urumtschi',
    'urumtsi',
    'ouroumtsi',
    'wulumuchi',
    'karamay',
    'kelamayi',
    'qaramay',
    'karamai',
    'turpan',
    'turfan',
    'tulufan',
    'changji',
    'bortala',
    'boertala',
    'bayingolin',
    'bayinguoleng',
    'bayingholin',
    'kizilsu',
    'kezilesu',
    'qizilsu',
    'kashgar',
    'kaxgar',
    'qeshqer',
    'kashghar',
    'kachgar',
    'kasgar',
    'kasjgar',
    'kaschgar',
    'sihezi',
    'chihezi',
    'schihezi',
    'shihetsi',
    'shihetze',
    'shihedzi',
    'tumsuk',
    'tumschuk',
    'toumchouk',
    'tchangji',
    'cangji',
    'tschangdschi',
    'karamaj',
    'tourfan',
    'tourpan',
    'أورومتشي',
    'أورومتشى',
    'كاشغر',
    'کاشغر',
    'كاشغار',
    'kaschgar',
    'ouroumqi',
    'oeroemtsji',
    'hotan',
    'khotan',
    'korla',
    'kuerle',
    'akesu',
    'aletai',
    'shihezi',
    'shihezishi',
    'wujiaqu',
    'tumxuk',
    'tumushuke',
    'tumshuk',
    'tiemenguan',
    'kokdala',
    'kekedala',
    'huyanghe',
    'alashankou',
    'khorgos',
    'khorgas',
    'horgos',
    'huoerguosi',
    'artux',
    'atushi',
    'yarkand',
    'yarkant',
    'shache',
    'maralbexi',
    'bachu',
    'kucha',
    'kuqa',
    'luntai',
    'wensu',
    'xayar',
    'ruoqiang',
    'qiemo',
    'hutubi',
    'jimsar',
    'jimusaer',
    'dushanzi',
    'barkol',
    'balikun',
    'toksun',
    'yengisar',
    'yingjisha',
    'makit',
    'maigaiti',
    'yopurga',
    'yuepuhu',
    'payzawat',
    'taxkorgan',
    'tashikuergan',
    'karakax',
    'qaraqash',
    'keriya',
    'qapqal',
    'chabuchaer',
    'hoboksar',
    'hebukesaier',
    'toutunhe',
    'midong',
    'awati',
    'kuitun',
    'alaer',
    'yining',
    'shanshan',
    'ghulja',
    'tan cuong',
    'xpcc',
    'xjpcc',
    'урумчи',
    'кашгар',
    'хотан',
    'карамай',
    'турфан',
    'шихэцзы',
    'корла',
    'чанцзи',
    'баинголин',
    'хоргос',
  ]),
);

/** Weak spellings whose namesakes all lie outside China: with China in the same text they are that place. */
export const chinaSettles: ReadonlySet<string> = folded(
  listed(`
  أكسو | أقسو | آقسو | aksu | aqsu | ak su | altay | kashi | hami | ili | yili | aral | alar | manas | awat | avat | kuytun | usu |
  kulja | tarim | korle | hetian | tacheng | tarbagatay | fukang | zepu | shufu | shule | yecheng | jiashi | akto
  | akqi | wushi | heshuo | hejing | bohu | yanqi | qitai | urho | junggar | moyu | luopu | аксу | алтай | хами |
  арал | кульджа | инин | кумул | манас | ақсу | тарбагатай | тарбағатай | куйтун | куйтунь | куча | усу | sincan
  | sincan bolgesi | kuqa | kuche | poskam | toksu | toqsu | lopnur | chochek | qoqek | qaghiliq | kargilik |
  qarghiliq | onsu | bugur | uchturpan | shayar | xayar | gulja | wusu | yuli | shayar | huocheng | burqin |
  aksou | aqsou | koumoul | kouldja | ghouldja | kuldscha | koutcha | kutscha | kargalik | karghalik |
  тұрпан | қарамай | zhaosu | markit | merkit | gongliu | tekes
`),
);

/** Weak spellings whose namesakes in China grow no cotton: with China and the raw goods in one clause they are that place. */
export const settledByCotton: ReadonlySet<string> = folded(
  listed(`
  shawan | sawan | bole | jinghe | shaya | awati | awatixian | yulixian | bachu | kucha | kuchar | minfeng | pishan | cele | fukang |
  jiashixian | zepuxian | yechengxian | manasi | kuitunshi | wusushi | shawanxian | alaershi | tacheng | алар | ават | шая | кучар |
  沙湾 | 乌苏
`),
);

/** Names in characters that towns in other provinces bear too, or words: not even the raw goods settle them. */
export const settledByNothing: ReadonlySet<string> = new Set(
  '新市 新和 新源 新星 双河 白杨 温泉 天山 高昌 洛浦 裕民 福海 青河 草湖 水磨沟 托里 和康 和安 新市区 天山区 高昌区 岑岭 北屯 昆玉 东疆 兵团 建设兵团 建筑工程师'.split(
    ' ',
  ),
);

/** Weak besides the gazetteer's own marks: words, brands and towns elsewhere (folded). */
export const moreWeak: ReadonlySet<string> = folded(
  listed(`
  maytag | markit | merkit | kurla | kuchuk | alekseevka | shayar | shaya | kulma | baktu | bakhtu | bakhty |
  dulata | keping | soche | saven | sawan | kunes | karasu | kalasu | simhana | shuiding | suiding | michuan |
  turfan | komul | fukan | pizhan | jungar | awati | zhaosu | gongliu | huocheng | miquan | iron gate pass | the
  corps xinjiang | hoten | xinjiang china | di er shi | di yi shi | bingtuan | 兵团 | 建设兵团 | production and
  construction corps | construction engineering division | 建筑工程师 | 新建集团 | аксу | хами | арал | кумул | инин | ақсу
  | тарбагатай | тарбағатай | куйтун | манас | алтай | усу | шиху | ават | куча | бортала | кокдала | көкдала |
  шая | алар | боротала | аксу
`).concat([
    ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'].map(
      (n) => `第${n}师`,
    ),
    ...['yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu', 'shi', 'shiyi', 'shier', 'shisan', 'shisi'].flatMap(
      (n) => [`nong${n}shi`, `nong ${n} shi`, `di ${n} shi`],
    ),
    ...[
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
      'eleventh',
      'twelfth',
      'thirteenth',
      'fourteenth',
    ].flatMap((n) => [`${n} agricultural division`, `agricultural ${n} division`]),
  ]),
);

/** Never a name by itself: abbreviations that stand for other things. Handled by their own patterns or not at all. */
export const never: ReadonlySet<string> = folded(
  listed(`
  cn 65 | cn xj | ile | или | urc | the corps xinjiang | xin jiang | bai | bay | jing
`),
);
