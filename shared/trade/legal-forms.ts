import { foldText } from '../trace/fold.ts';

/** Words of a company's name that say its legal form and tell no two parties apart. Source: forms of company by country, 2026-11. */
export const legalForms: ReadonlySet<string> = new Set(
  `ltd limited co company corp corporation inc incorporated llc llp lp plc pvt private pte pty sdn bhd gmbh mbh ag kg kgaa ohg ug ev
  sa sas sarl sasu eurl snc spa srl srls sapa sl slu sau cv sab rl de ltda eireli me epp sc scpa scarl
  ooo oao zao ao pao tov ip chp mchj xk qk aj ojsc jsc cjsc pjsc ojs llt fe jv uk
  as anonim sirketi sirket ltdsti sti san tic ve sanayi ticaret bv nv cvba oy oyj ab aps a/s kft zrt sro doo ad eood ood
  the and y e et und i c o`
    .split(/\s+/)
    .concat('有限公司', '股份', '有限', '责任', '公司', '集团'),
);

/**
 * Words that only names of companies have, in languages that do not write Latin letters: legal forms (Greek Α.Ε., Ukrainian ТОВ, Arabic ش.م.م,
 * Korean 주식회사), and what gins, mills, canneries and cooperatives are called. Source: forms of company by country, 2026-11.
 */
export const nativeCompany =
  /(?<!\p{L})(?:α\.\s?(?:β\.\s?)?ε\.(?:\s?ε\.)?|αε|αβεε|ε\.\s?π\.\s?ε\.|ι\.\s?κ\.\s?ε\.|ικε|επε|ο\.\s?ε\.|εκκοκκιστ[ηή]ρι\p{L}*|νηματουργ\p{L}*|κλωστ[ηή]ρι\p{L}*|υφαντουργ\p{L}*|συνεταιρισμ\p{L}*|βιομηχαν[ιί]α|(?:тов|прат|пат|тоо|еоод|оод|ад|мчж|қк|жшс|ооо|оао|зао|ао|пао)(?=\s*[«"“„])|شركة|مصنع|محلج|محالج|مغزل|مطاحن|جمعية تعاونية|ش\.\s?م\.\s?م|ملز|لمیٹڈ|کمپنی|فیکٹری|लिमिटेड|कंपनी|मिल्स|लि\.|লিমিটেড|লিঃ|মিলস|কোম্পানি|주식회사|유한회사)(?!\p{L})|\(주\)|㈜|株式会社|有限会社|合同会社|紡績|紡織/iu;

/** Abbreviations that traders use in names, each with the full word. */
export const abbreviations: Readonly<Record<string, string>> = {
  intl: 'international',
  int: 'international',
  inter: 'international',
  trdg: 'trading',
  trd: 'trading',
  mfg: 'manufacturing',
  mfrs: 'manufacturers',
  ind: 'industries',
  inds: 'industries',
  industry: 'industries',
  industrial: 'industries',
  tex: 'textile',
  txt: 'textile',
  textiles: 'textile',
  imp: 'import',
  exp: 'export',
  exports: 'export',
  imports: 'import',
  bros: 'brothers',
  grp: 'group',
  ent: 'enterprises',
  enterprise: 'enterprises',
  assoc: 'associates',
  agri: 'agricultural',
  gin: 'ginning',
  ginners: 'ginning',
  ginnery: 'ginning',
  mills: 'mill',
  foods: 'food',
  farms: 'farm',
  st: 'saint',
};

/** Small words among the legal forms that stand in any name or address. */
const smallWords = new Set(['the', 'and', 'y', 'e', 'et', 'und', 'i', 'c', 'o', 'de', 'is', 'as', 'in', 'a']);

/** Whether a name says its legal form: "A.Ş.", "S.r.l." and "Ltd" alike. */
export const hasLegalForm = (name: string): boolean => {
  const text = foldText(name);
  const dotted = [...text.matchAll(/(?<!\p{L})(?:\p{L}\.){2,}/gu)].map(([form]) => form.replaceAll('.', ''));
  const plain = text
    .replace(/[^\p{L} ]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word.length > 1 && !smallWords.has(word));
  return [...dotted, ...plain].some((word) => legalForms.has(word));
};
