import type { CountryCode } from '../../model/index.ts';
import { isHeadingOfPaper, isTermOfSale } from '../../trade/terms-of-sale.ts';
import { readLabel } from '../layout/labelled.ts';
import { isSentence } from '../layout/value-kind.ts';
import { findCountries, parseCountry, settledByState } from '../values/index.ts';

/** A party's block of lines taken apart: the name, the address lines, and codes as printed. */
export interface PartyBlock {
  name: string;
  address: string | undefined;
  country: CountryCode | undefined;
  ids: string[];
  /** The same name in Chinese characters, where the block gives it in both scripts. */
  alias: string | undefined;
}

/** A company form at the end of a name; what follows it in the same line is the address. */
const legalEnd =
  /(?<![\p{L}])(?:co\.?,?\s*ltd\.?|company,?\s*(?:ltd\.?|limited)|ltd\.?\s*(?:şti|sti)\.?|pvt\.?\s*ltd\.?|pte\.?\s*ltd\.?|sdn\.?\s*bhd\.?|limited|ltd\.?|llc|l\.l\.c\.|inc\.?|corp(?:oration)?\.?|gmbh(?:\s*&\s*co\.?\s*kg)?|s\.?a\.?\s*de\s*c\.?v\.?|s\.?p\.?r\.?\s*de\s*r\.?\s?l\.?|s\.?\s?de\s*r\.?\s?l\.?(?:\s*de\s*c\.?\s?v\.?)?|r\.l\.|s\.a\.e\.?|s\.\s?coop\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?a\.?r\.?l\.?|s\.a\.s?\.?|ltda\.?|a\.?ş\.?|plc|llp|b\.?v\.?|n\.?v\.?|jsc|ojsc|cjsc|fze|fzco|mchj|α\.\s?(?:β\.\s?)?ε\.(?:\s?ε\.)?|ε\.\s?π\.\s?ε\.|ι\.\s?κ\.\s?ε\.|有限责任公司|股份有限公司|有限公司|公司)(?![\p{L}])\.?/iu;

const noParty =
  /^(?:(?:the )?(?:same )?as (?:the |per (?:the )?)?(?:certifier|exporter|producer|importer|shipper|consignee|buyer|seller|box|item|field)(?!\p{L}).*|(?:como|comme|wie|come|как) (?:el |la |le |il |o |der |die )?(?:certifi|export|produ|import|zertifizierer|экспорт|произв)\p{L}*\W.*|(?:the )?same(?: (?:as|company|party)\b.*)?\.?|(?:el |la )?mism[oa](?: que .*)?|igual que .*|le m[eê]me(?: que .*)?|as above|n\/?a\.?|none|nil|-+|idem|同上|see (?:above|below).*)$/iu;
/** How goods travel, and whom they are made out to: "Shipped by: Air" names nobody. */
const byMode =
  /^(?:by\s+)?(?:air|airfreight|air freight|sea|seafreight|sea freight|ocean|vessel|road|rail|railway|truck|lorry|courier|multimodal|land|mar[ií]timo|a[eé]reo|terrestre|maritime|aérien|routier|море|авиа|авто|жд|ж\/д|海运|空运|公路|铁路)$/iu;
const subject = /^(?:attn\.?|attention|c\/o|contact|kind attn\.?|att\.?|z\.?\s?hd\.?|mr\.?|ms\.?|mrs\.?)\s*[:.]/iu;
const codeLine =
  /^(?:tel|phone|ph|fax|mob(?:ile)?|e-?mail|web|www\.|http|vat|tax|tin|ein|gst(?:in)?|ntn|iec|rfc|nit|cnpj|cif|nif|siret|siren|inn|инн|окпо|бин|ust-?id|steuer|uscc|stir|电话|传真|邮箱|税号|统一社会信用代码|тел|факс)[\s.:№#：-]/iu;
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/u;

/** A word for a road, where an address begins behind a name and its comma ("ООО «Сугд Фибер», ул."). */
const streetWord =
  /^(?:ул|улица|пр|пр-т|просп|проспект|пер|шоссе|мкр|ko['ʻ‘’]?ch(?:asi|a)?|кўчаси|кучаси|к[ӯу]чаи|ul|ulica|ulitsa|str|straße|strasse|street|road|avenue|ave|av|avda|avenida|calle|c\/|rua|rue|via|viale|carrer|cad|cadde|caddesi|sok|sokak|mah|mahallesi|blvd|boulevard|plot|survey)(?![\p{L}])\.?/iu;

/** The words and the sign at which a name breaks off, to go on in the next line ("SANAYİ VE", "CHAMBER OF COMMERCE AND"). */
export const goesOn = /(?:&|(?:^|\s)(?:and|of|for|the|y|et|und|e|ve|и|de|do|da|di))$/iu;

/** The last word of a company's name, alone in its line, with its form if it has one. */
const lastWord =
  /^(?:factory|farms|ranch|mills?|works|ginnery|ginners|industries|enterprises?|exports?|traders|textiles|cannery|fabrika\p{L}*|zavodi)(?:\s*[,(]?\s*(?:pvt\.?\s*)?(?:ltd|limited|llc|inc|llp|co)\.?\)?)?\.?$/iu;

/** "country)", "address, country)", "COUNTRY)": the end of a caption in brackets whose line ran on above the name. */
const captionEnd =
  /^(?:(?:full|complete|name|address|country|and|et|y|e|und|nom|adresse|pays|nombre|domicilio|direcci[oó]n|pa[ií]s|nome|indirizzo|paese|anschrift|land|state|telephone|tel|страна|адрес|наименование)[\s,.&/]*)+[)）][.:]?$/iu;

/** A tax or credit code alone, as a customs form sets it beside its label: "(91320602MA1XXXXX8K)", "N. IT01122330160". */
const code = String.raw`(?=(?:[^\d]*\d){6})[A-Z\d][A-Z\d./-]{6,24}`;
const bareCode = new RegExp(
  String.raw`^(?:[(（]\s*${code}\s*[)）]|(?:N|No|NO|Nr|N[°º]|VAT|EORI|EIN|TIN)[.:\s]+(?:[A-Z]{2}\s?)?${code}|\d{2}[\dA-HJ-NP-RTUWXY]{15,16})$`,
  'u',
);

/** "南通海韵纺织有限公司 配棉排包表": the title of the paper behind the name of who keeps it. */
const titleBehind = /(?<=公司\s*|(?:厂|合作社)\s+)\p{Script=Han}{2,12}(?:表|单|報告|报告|记录|台账|证书|清单)$/u;

/** Who signs at the foot of a slip: a post or a caption alone, and nobody's name ("Driver", "Storekeeper", "Thủ kho", "Hormat kami"). */
const post =
  /^(?:the\s+)?(?:driver|lorry driver|store ?keeper|store ?in ?charge|warehouse ?(?:keeper|man|manager)|security(?: guard)?|gate ?keeper|weigh ?man|weighmaster|(?:prepared|checked|received|issued|approved|verified|authori[sz]ed|delivered) by|authori[sz]ed signator(?:y|ies)|(?:general |factory |store )?manager|accountant|cashier|sopir|supir|pengemudi|hormat kami|mengetahui|(?:yang )?(?:menerima|menyerahkan)|penerima|pengirim|kepala gudang|gudang|thủ kho|giám đốc|thủ trưởng(?: đơn vị)?|kế toán(?: trưởng)?|người (?:lập(?: phiếu)?|nhận(?: hàng)?|giao(?: hàng)?|mua(?: hàng)?|bán(?: hàng)?)|lái xe|tài xế|şoför|sürücü|teslim (?:eden|alan)|depo sorumlusu|водитель|кладовщик|экспедитор|(?:главный )?бухгалтер|директор|руководитель|принял|сдал|отпустил|haydovchi|omborchi|conductor|chofer|transportista|almac[eé]n|bodega|recib[ií] conforme|entregado por|recibido por|r[eé]ceptionnaire|exp[eé]diteur|recebedor|destinat[aá]rio|almacenista|bodeguero|motorista|almoxarife|conferente|autista|magazziniere|chauffeur|magasinier|fahrer|lagerist|司机|仓管员?|保管员|经手人|制单人?|审核人?|收货人签(?:字|名|章)|主管)$/iu;

/** "To: …" over a question of the letter: a question names nobody. */
export const isQuestion = (text: string): boolean => /^¿|[?？؟]\s*$/u.test(text.trim());

/** Takes a party's lines apart. Undefined when the block names nobody ("same as consignee", only codes). */
export function readBlock(lines: readonly string[]): PartyBlock | undefined {
  if (isQuestion(lines.join(' '))) return undefined;
  const ids: string[] = [];
  const body: string[] = [];
  for (const raw of lines) {
    const line = raw.trim().replace(/^[,;:]\s*/u, '');
    if (line === '' || subject.test(line)) continue;
    const label = codeLine.test(line) ? undefined : readLabel(line);
    const field = label?.colon || label?.rest === '' ? label.fields[0] : undefined;
    if (codeLine.test(line) || (email.test(line) && line.split(/\s+/u).length <= 3)) ids.push(line);
    else if (field === 'name' || field === 'address') body.push(...(label!.rest === '' ? [] : [label!.rest]));
    else if (
      field &&
      ['phone', 'fax', 'email', 'taxId', 'creditCode', 'registrationNumber', 'bankAccount', 'customerNumber'].includes(
        field,
      )
    ) {
      ids.push(line);
    } else body.push(line);
  }
  while (body[0] && (captionEnd.test(body[0]) || bareCode.test(body[0]))) {
    const [first] = body.splice(0, 1);
    if (!captionEnd.test(first!)) ids.push(first!.replace(/^[(（]|[)）]$/gu, ''));
  }
  const alias = takeAlias(body);
  let [name, ...rest] = body;
  if (name === undefined || noParty.test(name) || post.test(name.trim())) return undefined;
  name = name.replace(/^(?:m\/s\.?|messrs\.?)\s*/iu, '').trim();
  name = name.replace(titleBehind, '').trim();
  const legal = legalEnd.exec(name);
  const legalStop = legal ? legal.index + legal[0].length : -1;
  const behind = legal ? name.slice(legalStop).match(/^\s*[,;，(]\s*(.+)$/u) : null;
  if (behind && !legalEnd.test(behind[1]!) && behind[1]!.length > 3) {
    rest = [behind[1]!.replace(/\)$/u, ''), ...rest];
    name = name.slice(0, legalStop);
  } else if (!legal && name.includes(',')) {
    const at = name.indexOf(',');
    const tail = name.slice(at + 1).trim();
    if (/\d/u.test(tail) || findCountries(tail).length > 0 || streetWord.test(tail)) {
      rest = [tail, ...rest];
      name = name.slice(0, at);
    }
  }
  // "SANAYİ VE" over "TİCARET A.Ş.": a name that breaks off at a joining word goes on in the next line
  while (rest[0] && !legalEnd.test(name) && goesOn.test(name) && !/\p{Nd}/u.test(rest[0]))
    name = `${name} ${rest.shift()}`;
  // a company form alone in the second line belongs to the name
  if (rest[0] && !legalEnd.test(name) && lastWord.test(rest[0])) name = `${name} ${rest.shift()}`;
  if (rest[0] && isLegalForm(rest[0])) name = `${name} ${rest.shift()}`;
  name = name.replace(/[,;:\s]+$/u, '').trim();
  if (byMode.test(name) || isTermOfSale(name) || isHeadingOfPaper(name)) return undefined;
  if (!/\p{L}/u.test(name) || name.length > 140 || isSentence(name) || isLegalForm(name)) return undefined;
  const address = rest.join(', ').replace(/,\s*,/gu, ',') || undefined;
  return { name, address, country: settledByState(rest.join(', '), () => countryIn(rest)), ids, alias };
}

const han = /^[\p{Script=Han}\s()（）·.、-]+$/u;
const latinName = /^[^\d\p{Script=Han}]*\p{Script=Latin}{2}[^\p{Script=Han}]*$/u;

/** Takes the name in Chinese characters out of the first two lines of a block that give the name in both scripts. */
function takeAlias(body: string[]): string | undefined {
  const [first, second] = body;
  if (!first || !second) return undefined;
  if (han.test(first) && latinName.test(second) && legalEnd.test(second)) return body.shift();
  if (latinName.test(first) && han.test(second) && legalEnd.test(second)) return body.splice(1, 1)[0];
  return undefined;
}

/** Whether a line holds nothing but a company form ("S.A."): the end of a name, never one. */
export const isLegalForm = (text: string): boolean => legalEnd.exec(text.trim())?.[0].length === text.trim().length;

/** Whether a text ends in a company form ("Fazenda Boa Vista Ltda."). */
export const endsInLegalForm = (text: string): boolean => {
  const match = new RegExp(`${legalEnd.source}\\s*$`, legalEnd.flags).exec(text.trim());
  return match !== null && match.index > 2;
};

/** The country of an address: the last one named, its last lines first. */
function countryIn(lines: readonly string[]): CountryCode | undefined {
  for (const line of [...lines].reverse()) {
    const last = line.split(/[,;]/u).at(-1)!.trim();
    const country = parseCountry(last)?.value ?? findCountries(line).at(-1)?.value;
    if (country) return country;
  }
  return undefined;
}
