import type { Evidence } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { sentencesOf } from '../production/sentences.ts';

/** Bodies that certify an origin, in the languages of the label files (DOMAIN.md 3.4). */
export const body =
  /(?<!\p{L})chambers? of|^\p{Lu}[\p{L}.&' -]* chambers?(?!\p{L})|(?<!\p{L})(?:ministry|customs|directorate|board of trade|export (?:council|promotion)|promotion council|council for the promotion|foreign trade association|exporters['’] association|inspection (?:bureau|and quarantine)|uzbeke(?:ks|x)pertiza|узбекэкспертиза|эксперт(?:иза|ное бюро)|authority|federation of|c\.?c\.?p\.?i\.?t|canaco\p{L}*|canacintra|concanaco|fieo|unioncamere|federaç[aã]o das ind[uú]strias|associaç[aã]o comercial)(?!\p{L})|c[aâá]mara (?:\p{L}+ ){0,3}de|chambre (?:\p{L}+ ){0,3}d[eu]|camer[ae] di commercio|handelskammer|wirtschaftskammer|kamer van koophandel|izba (?:gospodarcza|przemysłow)|hospodářská komora|επιμελητήρι|ticaret (?:ve sanayi )?odas|торгово-промышленн|палат|savdo-sanoat palatasi|kamar dagang|phòng thương mại|غرفة (?:ال)?تجار|غرفة صناعة|상공회의소|商工会議所|国际贸易促进|贸促会|出入境检验|海关|商会/iu;
export const notBody =
  /signature|stamp|place and date|use only|seal of|^\s*\d{1,2}[.)]\s*for\s|competent|hereby|certif(?:y|ied) that|undersigned|declar|^\s*\d{1,2}[.)]\s*(?:certification|declaration)/iu;
export const legalises =
  /consul|embass|ambassad|embaj|embaix|legali[sz]|notar|консул|посольств|нотариус|elçili|konsoloslu|noter/iu;

/** "The X Chamber of Commerce, Country, hereby certifies that …": the subject of the sentence that certifies. */
const certifies =
  /^(?:(?:we|nous|the undersigned|il sottoscritto|the|la|el|le|die|a|o)[,\s]+)?(\p{Lu}.{4,110}?)[,\s]+(?:does\s+)?(?:hereby\s+|par la présente\s+|con la presente\s+|por la presente\s+|pela presente\s+|hiermit\s+|настоящим\s+)?(?:certif(?:y|ies|ie|ica|icamos)|attest[ai]?|bescheinigt|удостоверяет|подтверждает|tasdik\s+eder)(?!\p{L})/iu;

const ends = String.raw`(?=,?\s+(?:that|qui|que|che|dass|daß|that|on|under|dated|according|pursuant|in accordance|en fecha|em data|in data|conforme|le \d|el \d|il \d|am \d|nach|wird|что|от \d)(?!\p{L})|[.;:]|,?\s*$|\s\d{1,2}[ ./-])`;
const name = String.raw`(\p{Lu}[^.;:()]{3,110}?)`;
/** "It is hereby certified by the X Chamber of Commerce that …": who certifies behind the verb, or before it where the language wants that. */
const certifiedBy: readonly RegExp[] = [
  `(?:certified|attested|issued|confirmed|endorsed|authenticated|granted)\\s+(?:\\p{L}+\\s+){0,3}?(?:by|on behalf of|from)\\s+(?:the\\s+)?${name}${ends}`,
  `(?:certificad|expedid|emitid|avalad|extendid|atestad|visad|autenticad|certifica)[oa]?s?\\s+(?:\\p{L}+\\s+){0,3}?(?:por|pela|pelo)\\s+(?:(?:la|el|a|o)\\s+)?${name}${ends}`,
  `(?:certifi|délivr|attest|établi|vis|émis)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?par\\s+(?:la\\s+|le\\s+|l['’]\\s*)?${name}${ends}`,
  `(?:certificat|rilasciat|attestat|vistat|emess|certifica)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?da(?:lla|llo|ll['’]|l|i)?\\s*${name}${ends}`,
  `(?:durch|von)\\s+(?:die\\s+|der\\s+|das\\s+)?${name}\\s+(?:wird\\s+|hiermit\\s+|ausgestellt|bescheinigt|beglaubigt|bestätigt)`,
  `${name}\\s+(?:tarafından|tomonidan|томонидан)`,
  `(?:удостоверен|выдан|подтвержден|подтверждён|заверен)\\p{L}*\\s+${name}${ends}`,
].map((pattern) => new RegExp(pattern, 'iu'));
const hanBy = /(?:由|经|經)([\p{Script=Han}（）()]{4,40}?(?:商会|商會|促进会|委员会|分会|海关|贸促会))/u;

/** Titles of the text before the name, which the pattern takes with it: "This is to certify that it was" ... */
const within = (said: string): string => {
  const at = said.search(body);
  if (at <= 0) return said;
  // the name begins behind the last mark before the words for a body: "issued in Dubai, by the Dubai Chamber"
  const cut = said.slice(0, at).search(/[,，]\s*(?=[^,，]*$)/u);
  return cut > 0 && said.slice(0, cut).split(/\s+/u).length > 4 ? said.slice(cut + 1).trim() : said;
};

/** The body that a sentence of the paper names as certifying, in the active or the passive voice. A consulate only legalises. */
export function certifyingBody(context: Context): { name: string; evidence: Evidence } | undefined {
  for (const { text, evidence } of sentencesOf(context)) {
    const found = [certifies, ...certifiedBy, hanBy].flatMap((pattern) => pattern.exec(text)?.[1]?.trim() ?? []);
    for (const said of found.map(within))
      if (body.test(said) && !notBody.test(said) && !legalises.test(said)) return { name: said, evidence };
  }
  return undefined;
}

/** "The undersigned, X Ltd., hereby certify": who declares, in the words of declarations. */
const undersigned =
  /(?<!\p{L})(?:(?:i|we)?,?\s*the\s+undersigned|undersigned|we|je\s+soussigné|l[ea]s?\s+soussignée?s?|nous(?:\s+soussignés)?|el\s+(?:abajo\s+firmante|que\s+suscribe|suscrito)|nosotros|o\s+abaixo(?:-|\s+)assinado|nós|der\s+unterzeichner|der\s+unterzeichnete|wir|(?:il|la)\s+sottoscritt[oa]|noi|мы,?\s+нижеподписавшиеся|нижеподписавшийся|мы|aşağıda\s+imzası\s+bulunan|biz)\s*[,:]?\s+(?:(?:la|the|die|firma|société|la\s+empresa|a\s+empresa|компания|фирма)\s+)?(\p{Lu}[^;:()]{2,110}),?\s+(?=(?:do\s+|does\s+)?(?:hereby\s+|solemnly\s+|par la présente\s+|por la presente\s+|pela presente\s+|con la presente\s+|hiermit\s+|настоящим\s+)?(?:certif|declar|déclar|attest|confirm|erklär|bestätig|bescheinig|dichiar|удостовер|подтвержда|заявля|beyan|tasdik|onayl))/iu;
const legalForm =
  /(?<!\p{L})(?:llc|llp|ltd|limited|inc|corp|corporation|company|co|gmbh|ag|kg|s\.?a\.?(?:s|rl|de c\.?v)?|s\.?r\.?l|s\.?p\.?a|ltda|lda|a\.?[şs]|[şs]ti|ооо|оао|ао|зао|ooo|mchj|jsc|pvt|plc|b\.?v|n\.?v|pty|eirl)\.?(?!\p{L})/iu;

/** The company that declares in a sentence of the paper; undefined for a person and for a body that certifies. */
export function declarant(context: Context): { name: string; evidence: Evidence } | undefined {
  for (const { text, evidence } of sentencesOf(context)) {
    const said = undersigned.exec(text)?.[1]?.trim();
    if (!said || body.test(said)) continue;
    // the name ends behind its legal form: what follows is its address
    const form = [...said.matchAll(new RegExp(legalForm, 'giu'))].at(-1);
    if (form) return { name: said.slice(0, form.index + form[0].length), evidence };
  }
  return undefined;
}
