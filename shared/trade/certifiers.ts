import type { CountryCode, IsoDate } from '../model/index.ts';

/** A body that certifies origin for one country only, by words of its name in any language (DOMAIN.md 3.4, from memory). */
export interface Certifier {
  country: CountryCode;
  says: string;
  words: RegExp;
  /** Last day on which it issued them, with who does since (from memory, medium: it warns and never contradicts). */
  ended?: { on: IsoDate; since: string; source: string };
}

const by = (country: CountryCode, says: string, words: RegExp, ended?: Certifier['ended']): Certifier => ({
  country,
  says,
  words,
  ...(ended ? { ended } : {}),
});

/** National bodies, known by their own names. */
export const certifiers: readonly Certifier[] = [
  by(
    'CN',
    'China Council for the Promotion of International Trade',
    /\bccpit\b|china council for the promotion|china chamber of international commerce|贸促会|贸易促进委员会|中国国际商会/i,
  ),
  by(
    'CN',
    'China Customs',
    /general administration of customs.*china|china customs|entry-exit inspection.*china|\bciq\b.*china|中华人民共和国.*海关|出入境检验检疫/i,
  ),
  by(
    'VN',
    'Vietnam Chamber of Commerce and Industry',
    /\bvcci\b|chamber of commerce and industry of vietnam|vietnam chamber of commerce|phòng thương mại/i,
    {
      on: '2025-06-30',
      since: 'the Ministry of Industry and Trade',
      source: 'issue of certificates of origin passed to the Ministry in spring 2025 (DOMAIN 3.4, from memory, medium)',
    },
  ),
  by(
    'BD',
    'Export Promotion Bureau of Bangladesh',
    /export promotion bureau.*bangladesh|bangladesh.*export promotion bureau|\bbgmea\b|\bbkmea\b/i,
  ),
  by(
    'IN',
    'Indian agencies of DGFT',
    /\btexprocil\b|\bfieo\b|federation of indian|export inspection (council|agency).*india|\bdgft\b/i,
  ),
  by(
    'PK',
    'Trade Development Authority of Pakistan',
    /trade development authority of pakistan|\btdap\b|karachi chamber|lahore chamber|faisalabad chamber|multan chamber/i,
  ),
  by('ID', 'IPSKA offices of Indonesia', /\bipska\b|dinas perdagangan/i),
  by(
    'UZ',
    'Uzbekexpertiza',
    /uzbe[kc]+expert[iy][sz]a|o['‘’ʻ]?zbekekspertiza|узбекэкспертиза|ўзбекэкспертиза|chamber of commerce.*uzbekistan/i,
  ),
  by(
    'TM',
    'Chamber of Commerce and Industry of Turkmenistan',
    /chamber of commerce.*turkmenistan|türkmenistanyň söwda|тпп туркменистана|торгово-промышленная палата туркменистана/i,
  ),
  by('EG', 'GOEIC', /\bgoeic\b|general organi[sz]ation for export and import control/i),
  by(
    'TR',
    'chambers of TOBB',
    /\btobb\b|(ticaret (ve sanayi )?odas[ıi])|(istanbul|izmir|mersin|denizli|adana|bursa|gaziantep|ankara) chamber/i,
  ),
  by(
    'BR',
    'Brazilian federations and CNI',
    /\bfiesp\b|\bfieb\b|confederação nacional da indústria|federação das indústrias/i,
  ),
  by('IT', 'Italian Camera di Commercio', /camera di commercio/i),
  by('MX', 'Secretaría de Economía', /secretar[ií]a de econom[ií]a/i),
  by('KZ', 'Atameken', /\batameken\b|атамекен|палата предпринимателей республики казахстан/i),
];

/** Words for a body that certifies: a chamber, a ministry, a customs office. */
export const bodyWords =
  /chamber of|chambers? (of )?commerce|ministry|customs|trade council|export promotion|camera di commercio|c[áa]mara de (comercio|industria)|chambre de commerce|handelskammer|\bihk\b|ticaret odas|торгово-промышленн|палата|商会|海关|贸促会/i;

/** Cities whose chamber certifies for one country and whose name no other country's chamber bears. Seats of chambers, 2026-11. */
const citiesByCountry: Readonly<Record<CountryCode, string>> = {
  AE: 'dubai|abu dhabi|sharjah|ajman|ras al khaimah',
  BR: 's[aã]o paulo|rio de janeiro|salvador|cuiab[aá]',
  BD: 'dhaka|chittagong|chattogram',
  CN: 'beijing|shanghai|guangzhou|shenzhen|ningbo|qingdao|tianjin|nanjing|hangzhou|urumqi',
  DE: 'hamburg|bremen|frankfurt|berlin|m[uü]nchen|munich',
  EG: 'cairo|alexandria',
  GR: 'athens|thessaloniki|piraeus|larissa|karditsa',
  HK: 'hong kong',
  ID: 'jakarta|surabaya',
  IN: 'mumbai|bombay|ahmedabad|coimbatore|tirup+ur|chennai|kolkata|delhi|indore|nagpur',
  IT: 'milan[o]?|napoli|naples|parma|bologna|salerno|rom[ae]',
  KR: 'seoul|busan',
  NL: 'rotterdam|amsterdam',
  PK: 'karachi|lahore|faisalabad|multan',
  PT: 'lisbo[an]|porto',
  SG: 'singapore',
  TR: 'istanbul|[iİ]zmir|mersin|denizli|adana|bursa|gaziantep|ankara|[sş]anl[ıi]urfa',
  US: 'houston|memphis|new york|los angeles|dallas|lubbock',
  UZ: 'tashkent|toshkent|samarkand',
  VN: 'hanoi|ha noi|ho chi minh',
};
const cities = Object.entries(citiesByCountry).map(([country, names]) => ({
  country,
  words: new RegExp(`(?<!\\p{L})(${names})(?!\\p{L})`, 'iu'),
}));

/** Countries of the cities that the name of a body holds; "Dubai Chamber of Commerce" names AE. */
export const countriesOfBody = (name: string): CountryCode[] =>
  cities.filter(({ words }) => words.test(name)).map(({ country }) => country);

/** Signs that the seller certifies by itself (USMCA and others, or 19 CFR 12.43(a)): such a paper needs no body and often no number. */
export const selfCertified =
  /usmca|t-mec|tmec|self[- ]certif|statement on origin|declaration of origin|rex number|certification of origin|foreign seller or owner|12\.43/i;
