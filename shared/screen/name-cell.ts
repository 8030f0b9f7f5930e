import { hanShape } from './han-names.ts';
import { isElsewhere } from './name-places.ts';
import { foreignForms } from './name-words.ts';
import { words } from './tokens.ts';

const label =
  /^\s*(?:(?:name (?:of|and address of) )?(?:the )?(?:manufacturer|seller|supplier|shipper|exporter|producer|gin(?:ner)?|spinner|mill|factory|company|vendor|maker|consignor|name|beneficiary|buyer|consignee|issuer|applicant|drawer|grower|processor|warehouse|site|attn|attention|to|from|sold by|made by|manufactured by|produced by|shipped by|on behalf of)(?: name| company| details)?(?:\s*\([^)]{0,20}\))?\s*[:：]|(?:consigned |issued |made out )?(?:un)?to (?:the )?order of\s*[:：]?|m\s?\/\s?s\.?|messrs\.?|c\s?\/\s?o|a\s?\/\s?c(?: of)?|f\s?\/\s?o|o\s?\/\s?b\s?\/?\s?o|(?:生产商|生产企业|生产厂家|制造商|厂商|厂家|厂名|卖方|供应商|供货商|供方|发货人|出口商|公司名称|企业名称|单位名称|单位|名称|收款人|受益人|委托方|加工厂|托运人|产地企业|производитель|продавец|поставщик|изготовитель|отправитель|грузоотправитель)\s*[.:：])\s*/i;
/** What parts one name of a cell from another. */
const between =
  /[;\n\t|]+|\s\/\s|\/\/|\bc\s?\/\s?o\b|\bcare of\b|\ba\s?\/\s?c\b(?:\s?of)?|\b(?:for|on) (?:the )?(?:account|behalf) (?:and risk )?of\b|\bo\/b\/o\b|\bf\/?k\/?a\b\.?|\ba\.?k\.?a\b\.?|\bd\/?b\/?a\b\.?|\bt\/a\b|\b(?:also |formerly |previously |now |then )(?:known as|called|named|trading as)\b|\b(?:formerly|previously|ex-)\b:?|\btrading as\b|\bdoing business as\b|\b(?:manufactured|produced|made|sold|shipped|supplied|ginned|spun) (?:by|for)\b|\bvia\b|\bthrough\b|\bobo\b|原名|曾用名|又名|别名|更名为|以下简称|\s-{1,2}\s|\s[–—]\s/gi;
const owner =
  /\b(?:(?:wholly[- ]owned |owned )?subsidiar(?:y|ies)|affiliate|member|part|company|daughter company) of(?: the)?\b/i;
/** Where a company's name ends: after its legal form. What follows is an address. */
const endOfName =
  /\b(co(mpany|\.)?,?\s*l[it]?m?i?te?d\.?|company limited|co\.?,?\s*limited|limited|ltd\.?|llc|l\.l\.c\.?|inc\.?|corp(oration)?\.?|gmbh|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.a\.( de c\.v\.)?|plc|gongsi)(?=[\s,;:.()/-]|$)/i;
const address =
  /[\s,(]+(?:(?:add(?:ress)?|adr)\b[.:]?|no\.?\s?\d+\w?[,\s-]|#\s?\d|room\b|rm\.?\s?\d|flat\b|unit\s\d|floor\b|\d+(?:st|nd|rd|th)?\s?(?:\/f|floor)\b|block\s|bldg|building\b|plot\b|suite\b|p\.?\s?o\.?\s?box|tel\b|phone|fax\b|e-?mail|zip\b|post(?:al)?\s?code|\d{1,5}\s[\p{L} ]{2,25}(?:road|rd|street|st|avenue|ave|highway)\b|\d{5,6}\b)/iu;
const hanLabel =
  /^(?:生产商|生产企业|生产厂家|制造商|厂商|厂家|厂名|卖方|供应商|供货商|供方|发货人|出口商|公司名称|企业名称|单位名称|单位|名称|收款人|受益人|委托方|加工厂|托运人|地址)[:：]?/;

/** A stretch of a cell that may be a company's name. */
export interface NamePart {
  text: string;
  /** The cell's own name carries a legal form or country outside China. */
  foreign: boolean;
  /** It is named as the owner of the party ("a subsidiary of ..."). */
  owner?: true;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
};
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/&(amp|nbsp|quot|apos|#39|lt|gt);/gi, (m, name: string) => entities[name.toLowerCase()] ?? m)
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/[“”"]/g, ' ')
    .replace(/\.(?:pdf|xlsx?|docx?|jpe?g|png|tiff?|csv|xml|zip)\s*$/i, '')
    .replace(/[^\S\n]+/g, ' ');

function withoutLabels(text: string): string {
  let rest = text.trim();
  for (let i = 0; i < 3 && label.test(rest); i++) rest = rest.replace(label, '').trim();
  return rest;
}

/** A file's name: words joined by hyphens or underscores. */
export const spaced = (text: string): string =>
  /\s/.test(text.trim()) ? text : text.replace(/[-_]+/g, ' ').replace(paperWords, '');
const paperWords =
  /(?: (?:invoice|packing|list|gin|ginning|record|records|contract|certificate|of|origin|scan|copy|final|rev|draft|bale|po|pl|bl|coo|ci|\d+))+$/i;
/** Characters set apart from one another. */
const closed = (text: string): string =>
  text.replace(/(?<=^|[^\p{Script=Han}])\p{Script=Han}(?:\s\p{Script=Han}(?!\p{Script=Han})){3,}/gu, (run) =>
    run.replace(/\s/g, ''),
  );

/** A legal form or country outside China. */
export const isForeign = (text: string): boolean =>
  words(text).some((w) => isElsewhere(w) || (foreignForms.has(w) && w.length > 2));
const longest = 160;

/** A cell without what hides its words: variants of width, HTML entities, hyphens of a file's name. */
export const plainCell = (cell: string): string => spaced(clean(cell));

/** The Latin stretches of a cell that may be a company's name: the whole, its parts, each cut after the legal form and at the address. */
export function latinParts(cell: string): NamePart[] {
  const found = new Map<string, NamePart>();
  const add = (text: string, foreign: boolean, from?: 'owner') => {
    const part = text.replace(/^[\s,.:;)\]-]+|[\s,:;([-]+$/g, '');
    if (part.length < 3 || part.length > longest || !/\p{L}{2}/u.test(part)) return;
    if (!found.has(part)) found.set(part, { text: part, foreign, ...(from ? { owner: true } : {}) });
  };
  const whole = plainCell(cell);
  const text = whole.replace(/\p{Script=Han}+/gu, ' ');
  for (const piece of text.split(between)) {
    if (piece === undefined || piece.trim().length < 3) continue;
    const [own, of] = piece.split(owner);
    if (of !== undefined && own !== undefined && own.trim().length >= 3) {
      addName(withoutLabels(own), add);
      addName(withoutLabels(of), (t, f) => add(t, f, 'owner'));
    } else addName(withoutLabels(piece), add);
  }
  // One name in two scripts ("新疆 Zhongtai 化学") is read in one.
  if (whole !== text && /[A-Za-z]{2}/.test(text) && whole.length <= 60) {
    const read = whole.replace(/\p{Script=Han}+/gu, (han) => {
      const { places, brands, trades } = hanShape(han);
      return ` ${[...places, ...brands.map((b) => b.sound ?? b.text), ...trades].join(' ')} `;
    });
    add(withoutLabels(read), isForeign(read));
  }
  if (found.size > 1 && text.length <= longest) add(withoutLabels(text.replace(/\n/g, ' ')), isForeign(text));
  return [...found.values()];
}

const branch = /[\s,(]+(?:\p{Lu}[\p{L}'-]+\s){1,3}(?:branch|br\.)(?: (?:office|company))?\)?$/iu;
/** Words before a colon are a label whatever they say. */
const anyLabel = /^[^:：]{2,40}[:：]\s*(?=\p{L}.{4})/u;

function addName(name: string, add: (text: string, foreign: boolean) => void): void {
  if (anyLabel.test(name)) addName(name.replace(anyLabel, ''), add);
  const end = endOfName.exec(name);
  const head = end ? name.slice(0, end.index + end[0].length) : name.split(/,(?!\s*(?:ltd|limited|llc|inc)\b)/i)[0]!;
  const foreign = isForeign(head);
  add(name, foreign);
  // A branch is the company itself.
  const whole = name.replace(branch, '');
  if (whole !== name) add(whole, foreign);
  const street = address.exec(name);
  if (street && street.index > 3) add(name.slice(0, street.index), foreign);
  add(head, foreign);
  if (/[([]/.test(head)) {
    add(head.replace(/[([][^)\]]*[)\]]?/g, ' '), foreign);
    // "Esquel Garment (Vietnam)": what stands in the brackets alone is no name.
    for (const inner of head.matchAll(/[([]([^)\]]{6,})[)\]]/g))
      if (inner[1]!.includes(' ')) add(inner[1]!, isForeign(inner[1]!));
  }
  if (!end) {
    for (const part of name.split(/,(?!\s*(?:ltd|limited|llc|inc)\b)/i)) add(part, isForeign(part) || foreign);
    return;
  }
  const rest = name.slice(end.index + end[0].length);
  if (/\p{L}{3}.*\p{L}{3}/u.test(rest)) {
    // Two names in one cell; an address after the name is another company's only where it carries a form of its own.
    if (endOfName.test(rest) || /[(]/.test(rest.slice(0, 3))) add(rest, isForeign(rest));
    if (endOfName.test(rest))
      add(rest.slice(0, rest.search(endOfName) + (endOfName.exec(rest)?.[0].length ?? 0)), isForeign(rest));
    for (const part of rest.split(/[,()]/)) if (endOfName.test(part)) add(part, isForeign(part));
  }
}

const hanName = /[\p{Script=Han}()（）0-9]{4,}/gu;
const endOfHan = /(?:有限责任公司|股份有限公司|有限公司|总公司|公司)(?:\p{Script=Han}{2,8}分公司)?/gu;

/** The Chinese runs of a cell that may be a company's name: whole, without their label, and each cut after the legal form. */
export function hanParts(cell: string): string[] {
  const found = new Set<string>();
  for (const [run] of closed(clean(cell)).matchAll(hanName)) {
    const name = run.replace(hanLabel, '').replace(/^\d{6,}|\d{6,}$/g, '');
    if ((name.match(/\p{Script=Han}/gu)?.length ?? 0) < 3) continue;
    found.add(name);
    let from = 0;
    for (const end of name.matchAll(endOfHan)) {
      const to = end.index + end[0].length;
      if (to < name.length || from > 0) found.add(name.slice(from, to).replace(hanLabel, ''));
      if (/公司$/.test(end[0])) from = to;
    }
  }
  // A number before a name is part of some: "841 棉花中转库".
  for (const [run] of cell.matchAll(/(?<!\p{Nd})\p{Nd}{3,4}\s+[\p{Script=Han}]{4,}/gu))
    found.add(run.replace(/\s/gu, ''));
  return [...found];
}
