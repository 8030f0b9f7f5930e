import type { CountryCode, IsoDate } from '../model/index.ts';

/** A body that certifies origin for one country only, by words of its name in any language (DOMAIN.md 3.4, from memory, medium). */
export interface Certifier {
  country: CountryCode;
  says: string;
  words: RegExp;
  /** Last day on which it issued them, with who does since (from memory, medium: it warns and never contradicts). */
  ended?: { on: IsoDate; since: string; source: string };
  /** First day on which it issues certificates of these forms, with who did before (from memory, medium: it warns). */
  began?: { on: IsoDate; before: string; forms: RegExp; source: string };
}

const by = (
  country: CountryCode,
  says: string,
  words: RegExp,
  terms: Pick<Certifier, 'ended' | 'began'> = {},
): Certifier => ({ country, says, words, ...terms });

/** When certificates of Vietnam that give no preference passed from its chamber to its ministry: in spring 2025, the day is not known here. */
const vietnam =
  'issue of certificates of origin passed to the Ministry in spring 2025 (DOMAIN 3.4, from memory, medium)';

/** National bodies, known by their own names. */
export const certifiers: readonly Certifier[] = [
  by(
    'CN',
    'China Council for the Promotion of International Trade',
    /\bccpit\b|china council for the promotion|china chamber of international commerce|贸促会|贸易促进委员会|中国国际商会/i,
  ),
  by('CN', 'China Customs', /general administration of customs.*china|china customs|\bgacc\b|中华人民共和国.*海关/i),
  by(
    'CN',
    'the entry-exit inspection and quarantine offices of China',
    /entry-exit inspection.*china|\bciq\b.*china|出入境检验检疫/i,
    {
      ended: {
        on: '2018-12-31',
        since: 'the offices of China Customs, into which they were merged in 2018,',
        source: 'DOMAIN 3.4 (customs offices, formerly CIQ); the year of the merger from memory, medium',
      },
    },
  ),
  by(
    'VN',
    'Vietnam Chamber of Commerce and Industry',
    /\bvcci\b|chamber of commerce and industry of vietnam|vietnam chamber of commerce|phòng thương mại/i,
    { ended: { on: '2025-06-30', since: 'the Ministry of Industry and Trade', source: vietnam } },
  ),
  by(
    'VN',
    'Ministry of Industry and Trade of Vietnam',
    /bộ công thương|ministry of industry and trade.*viet ?nam|viet ?nam.*ministry of industry and trade/i,
    {
      began: {
        on: '2025-01-01',
        before: 'the Vietnam Chamber of Commerce and Industry',
        forms: /non[- ]?preferential|\bform b\b|mẫu b\b/i,
        source: vietnam,
      },
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
  by('EG', 'CATGO', /\bcatgo\b|cotton arbitration (and|&) testing general organi[sz]ation/i),
  by('KH', 'Ministry of Commerce of Cambodia', /ministry of commerce.*cambodia|cambodia.*ministry of commerce/i),
  by(
    'LK',
    'Department of Commerce of Sri Lanka',
    /department of commerce.*sri lanka|sri lanka.*department of commerce/i,
  ),
  by('JO', 'chambers of Jordan', /(amman|jordan|irbid|zarqa) chamber|chamber of (industry|commerce).*jordan/i),
  by(
    'AU',
    'Australian chambers and the Australian Industry Group',
    /australian industry group|\bai group\b|australian chamber of commerce|business nsw|nsw business chamber|victorian chamber/i,
  ),
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

/** What a country asks of its certificates beyond a body of its own: a paper that lacks it is a sign to look at, no fault. */
export interface NationalPractice {
  country: CountryCode;
  from: IsoDate;
  /** The bodies of the country that this is asked of; absent: all. */
  of?: RegExp;
  /** Words of the paper that show it was met. */
  shown: RegExp;
  says: string;
  severity: 'warning' | 'note';
  source: string;
}

export const practices: readonly NationalPractice[] = [
  {
    country: 'ID',
    from: '2010-01-01',
    of: /chamber|\bkadin\b|kamar dagang/i,
    shown: /\bipska\b|dinas perdagangan|ministry of trade|kementerian perdagangan|instansi penerbit/i,
    says: 'certificates of origin of Indonesia come from the IPSKA offices of its Ministry of Trade; a chamber alone does not issue them',
    severity: 'warning',
    source: 'DOMAIN 3.4, from memory, medium',
  },
];

/** Words for a body that certifies: a chamber, a ministry, a customs office. */
export const bodyWords =
  /chamber of|chambers? (of )?commerce|\bchambers?\b|ministry|customs|trade council|export promotion|camer[ae] di commercio|c[âáa]mara (\p{L}+ ){0,3}d[eo]|chambre (\p{L}+ ){0,3}(de|du|d['’])|handelskammer|wirtschaftskammer|\bihk\b|kamer van koophandel|handelskammare|izba (gospodarcza|przemys)|hospodářská komora|επιμελητήρι|ticaret (ve sanayi )?odas|sanayi odas|(?<!\p{L})ministeri|minist[eè]re|bakanl[ıi][gğ]|министерств|торгово-промышленн|палат|таможн|savdo-sanoat palatasi|kamar dagang|phòng thương mại|غرفة|وزارة|상공회의소|商工会議所|商会|商會|总商会|總商會|海关|贸促会/iu;

/** Signs that the seller certifies by itself (USMCA and others, or 19 CFR 12.43(a)): such a paper needs no body and often no number. */
export const selfCertified =
  /usmca|t-mec|tmec|self[- ]certif|statement on origin|declaration of origin|rex number|certification of origin|foreign seller or owner|12\.43/i;
