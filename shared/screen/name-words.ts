/** Legal forms of companies (folded words); they say nothing of who the company is. */
export const legalForms: ReadonlySet<string> = new Set(
  `
  co company companies ltd limited llc lc inc incorporated corp corporation plc pte pvt private public joint stock
  jsc ojsc cjsc pjsc ooo oao ao zao tov too llp lp sa sas sarl srl spa snc sl slu cv de rl ltda eireli sac gmbh ag kg
  ohg mbh ug bv nv ab as oy aps doo dd kft zrt sro ansvs sti san tic ve sanayi ticaret anonim limitedsirketi sirketi
  mchj xk qk dk sp xo youxian gongsi youxiangongsi zeren youxianzerengongsi gufen gufenyouxiangongsi jituan ооо оао
  зао ао тоо ип мчж the of and ms messrs mr fze fzco fzc dmcc kk holding holdings hldg hldgs
`
    .trim()
    .split(/\s+/),
);
/** Words that count as a form when others remain, and as part of the name when nothing else does ("Esquel Group"). */
export const softForms: ReadonlySet<string> = new Set(
  `
  group grp branch station international enterprise enterprises industrial industry industries china
`
    .trim()
    .split(/\s+/),
);
/** Words of the line that no Chinese company bears: a foreign form or country beside a listed name is another company. */
export const foreignForms: ReadonlySet<string> = new Set(
  `
  as ag gmbh llp jsc ojsc ooo srl spa sarl sas bv nv pvt pte sdn bhd plc ltda cv mchj too san tic kk vietnam india
  turkiye turkey bangladesh pakistan mauritius malaysia thailand cambodia indonesia lanka usa uk japan kazakhstan
  uzbekistan egypt ethiopia kenya
`
    .trim()
    .split(/\s+/),
);

const classes: readonly (readonly string[])[] = [
  ['textile', 'textiles', 'tex', 'fangzhi', 'tekstil', 'текстиль'],
  [
    'garment',
    'garments',
    'apparel',
    'apparels',
    'clothing',
    'clothes',
    'fuzhuang',
    'fushi',
    'konfeksiyon',
    'fashion',
    'fashions',
    'shishang',
  ],
  ['cotton', 'cottons', 'mian', 'mianhua', 'pamuk', 'хлопок'],
  ['linen', 'flax', 'ma'],
  ['spinning', 'spinners', 'spin', 'fangsha'],
  ['yarn', 'yarns', 'melange', 'dyed', 'color', 'colour', 'sefang'],
  ['warehousing', 'warehouse', 'storage', 'reserve', 'library', 'cangchu', 'chubeiku', 'transfer'],
  ['logistics', 'logistic', 'wuliu'],
  ['technology', 'technologies', 'tech', 'technological', 'keji'],
  ['biotechnology', 'biotech', 'biological', 'shengwu'],
  ['development', 'dev', 'fazhan'],
  ['trade', 'trading', 'maoyi', 'shangmao'],
  ['manufacturing', 'mfg', 'manufacture', 'manufacturers', 'zhizao'],
  ['chemical', 'chemicals', 'chem', 'huaxue'],
  ['food', 'foods', 'shipin'],
  ['sugar', 'tangye'],
  ['printing', 'dyeing', 'yinran'],
  ['industrial', 'industry', 'industries', 'ind', 'shiye', 'chanye'],
  ['international', 'intl', 'guoji'],
  ['agricultural', 'agriculture', 'agri', 'nongye'],
  ['business', 'commercial', 'commerce', 'comm'],
  ['economic', 'jingji'],
  ['station', 'stations'],
  ['accessories', 'accessory'],
  ['materials', 'material', 'cailiao'],
  ['energy', 'nengyuan'],
  ['cannery', 'canned', 'canning'],
];
const trade = new Map(classes.flatMap((c) => c.map((w): [string, string] => [w, c[0]!])));
const plainTrade: ReadonlySet<string> = new Set(
  `
  products product wool hair new tomato tomatoes shoes shoe fruit fruits vegetable vegetables factory mill mills
  plant park county city economic electronics electronic information investment cooperation buying selling general
  red first foundation export import exports imports global ginning gin weaving knitting fabric fabrics fiber fibre
  fibers oil seed seeds paste wear casual hide machinery pharmaceutical medicine herbal estate real coal electricity
  power mine mining metals metal copper gold zinc aluminum magnesium silicon solar green nonferrous construction
  engineering management works service services supply chain center centre training education skills vocational
  vocation prison farm farms corps production needle craft iron steel rare earth printing union oasis western camel
  processing processed processors bleaching twisting purchasing procurement
  century sunshine apex model labor reform giant golden horse cattle breeding element carbon
`
    .trim()
    .split(/\s+/),
);

/** The class of a trade word, or undefined for a word that may be a name of its own. */
export const tradeClass = (word: string): string | undefined =>
  trade.get(word) ?? (plainTrade.has(word) ? word : undefined);

/** Spellings of places that company names begin with, brought to one (folded). */
const placeSpellings: readonly (readonly string[])[] = [
  ['hotan', 'hetian', 'khotan'],
  ['aksu', 'akesu', 'aqsu'],
  ['yili', 'ili'],
  ['kashgar', 'kashi'],
  ['urumqi', 'wulumuqi'],
  ['turpan', 'tulufan', 'turfan'],
  ['lop', 'luopu'],
  ['xinjiang', 'xingjiang', 'xinjang', 'sinkiang'],
  ['korla', 'kuerle'],
  ['yanqi'],
  ['shanshan'],
  ['hami', 'kumul'],
  ['karamay', 'kelamayi'],
  ['altay', 'aletai'],
  ['shihezi'],
  ['changji'],
  ['junggar', 'zhungeer'],
];
const otherPlaces = `
  beijing tianjin shanghai chongqing hebei shanxi shaanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian
  jiangxi shandong henan hubei hunan guangdong guangxi hainan sichuan guizhou yunnan gansu qinghai ningxia mongolia
  inner baoding hefei nanjing binzhou xinye nangong hengshui heze huangmei xiaochi jiangyin juye lanxi linxi nanyang
  wugang dongguan rizhao zhuhai changzhou dalian hangzhou nanling donghai wuxi baotou ninghai ningbo zhengzhou habahe
  guangzhou shenyang xuzhou laiyang huizhou manzhouli qiqihar mudanjiang chengdu shuangliu changsha shenzhen qingdao
  suzhou wuhan xiamen foshan nantong shaoxing hongkong huaibei yangzhou
`
  .trim()
  .split(/\s+/);
const placeOf = new Map<string, string>([
  ...placeSpellings.flatMap((s) => s.map((w): [string, string] => [w, s[0]!])),
  ...otherPlaces.map((w): [string, string] => [w, w]),
  ...[...foreignForms].filter((w) => w.length > 4).map((w): [string, string] => [w, w]),
]);
/** The one spelling of a place word in company names, or undefined. Junggar is a basin and also a listed brand: a brand here. */
export const placeWord = (word: string): string | undefined =>
  word === 'junggar' || word === 'zhungeer' ? undefined : placeOf.get(word);
/** Brand words with two spellings. */
export const brandSpelling = (word: string): string => (word === 'zhungeer' ? 'junggar' : word);
