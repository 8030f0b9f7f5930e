import type { Weights } from './evidence.ts';
import type { Face, FaceSegment } from './face.ts';
import { titlesIn } from './headline.ts';
import { toldWork } from './told-work.ts';

/** A shape of a page that tells its kind without a word of any language. */
interface Shape {
  name: string;
  weights: Weights;
  /** Lines that must fit before the shape counts. */
  atLeast: number;
  line: RegExp;
}

const shapes: readonly Shape[] = [
  {
    name: 'SWIFT field tags',
    weights: { 'payment-record': 9 },
    atLeast: 3,
    line: /^\s*(?::\d{2}[A-Z]?:|F?(?:20|23B|32A|33B|50[AFK]|52[AD]|53[AB]|57[AD]|59[AF]?|70|71[AFG])\s?:)/u,
  },
  {
    // USDA Universal Classification Data Format: gin code, bale number, date classed, module type (DOMAIN.md 11.1).
    name: 'USDA classification records',
    weights: { 'ginning-record': 9 },
    atLeast: 1,
    line: /^\d{12}(?:(?:19|20)\d{6}|\d{6})[012]\d{5}/u,
  },
  {
    name: 'fibre tester log',
    weights: { 'lab-report': 8 },
    atLeast: 2,
    line: /^(?:[^@]*@){12,}/u,
  },
];

const money =
  /\b(?:USD|EUR|GBP|CNY|RMB|TRY|INR|PKR|BDT|UZS|KZT|AZN|UAH|BRL|MXN|EGP|XOF|JPY|KRW|VND|IDR|TZS|ZAR|AUD|CAD)\b|US\s?\$|[$€£¥₹৳₺₽₴₸]|\b(?:taka|rupees?|dollars?)\b/iu;

const figureOf = (text: string): number | undefined => {
  const bare = text.replace(/^(?:USD|EUR|US\$|[$€£¥₹])\s*/iu, '').trim();
  if (!/^\d[\d.,\s’']*$/u.test(bare)) return undefined;
  const point = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const behind = point < 0 ? '' : bare.slice(point + 1).replace(/\D/gu, '');
  const grouped = behind.length === 3 && !/^0/u.test(bare);
  return Number(
    point < 0 || grouped ? bare.replace(/\D/gu, '') : `${bare.slice(0, point).replace(/\D/gu, '')}.${behind}`,
  );
};

/** A row in which one figure is the product of two before it: so many at such a price. */
export function isPriced(face: Face, line: number): boolean {
  const figures = face.segments
    .filter((s) => s.line === line)
    .map((s) => figureOf(s.text))
    .filter((n) => n !== undefined && n > 0) as number[];
  return figures.some((product, k) =>
    figures
      .slice(0, k)
      .some((a, i) =>
        figures
          .slice(i + 1, k)
          .some((b) => product > 10 && a !== 1 && b !== 1 && Math.abs(a * b - product) <= 0.002 * product),
      ),
  );
}

/** Goods at a price, on a page that names a currency: an invoice or an order, whatever its heads say. */
const priced: Weights = { invoice: 3.5, 'purchase-order': 2 };

const figureIn = /(?<![\p{L}\p{Nd}./-])\p{Nd}[\p{Nd}.,’']*(?<=\p{Nd})(?![\p{L}\p{Nd}/-])/gu;

/** "37,085 kg at USD 1.71 per kg: USD 63,415.35": a sentence with an amount, a price and what they come to. */
function tellsPrice(line: string): boolean {
  if (!money.test(line)) return false;
  const figures = [...line.matchAll(figureIn)].map(([text]) => figureOf(text) ?? 0).filter((n) => n > 0);
  return figures.some((a, i) =>
    figures.some(
      (b, k) =>
        k > i && a > 1 && b !== 1 && figures.slice(k + 1).some((c) => c > 10 && Math.abs(a * b - c) <= 0.0002 * c),
    ),
  );
}

const mailHead =
  /^[>\s]*(?:from|to|sent|subject|de|para|asunto|assunto|oggetto|objet|von|an|betreff|kimden|kime|konu|от|кому|тема|发件人|收件人|主题)\s*[:：]/iu;
const made =
  /(?<!\p{L})(?:spun|woven|knitted|ginned|grown|hilad[oa]|tejid[oa]|cultivad[oa]|fiad[oa]|tecid[oa]|filat[oa]|tessut[oa]|coltivat[oa]|filée?|tissée?|cultivée?|gesponnen|gewebt|angebaut|eğril\p{L}*|dokun\p{L}*|yetiş\p{L}*|выращен\p{L}*|соткан\p{L}*|изготовлен\p{L}*|произвед[её]н\p{L}*)(?!\p{L})|纺成|种植|织成/iu;
const fibre =
  /(?<!\p{L})(?:cotton|tomato(?:es)?|algod[oó]n|algodão|cotone|coton|baumwolle|pamuk|paxta|хлоп\p{L}*|томат\p{L}*)(?!\p{L})|棉花|原棉|番茄/iu;
const listedFigure = /^[^:：]{2,30}[:：].*\p{Nd}/u;

/** The lines of a mail that lists nothing; undefined for any other page. */
function bodyOfMail(face: Face): string[] | undefined {
  const heads = face.lines.filter((l) => mailHead.test(l)).length;
  const body = face.lines.filter((l) => !mailHead.test(l) && !/^\s*>/u.test(l));
  return heads >= 2 && body.slice(3).filter((l) => listedFigure.test(l)).length <= 2 ? body : undefined;
}

const prose = /\p{Ll}{2,}(?:[\s,]+\p{L}+){5}/u;

/** People write to each other of the work in passing ("dokuma", "mixing"): a word of it makes no record. */
const isChat = (face: Face): boolean =>
  mailHead.test(face.lines[0] ?? '') && (bodyOfMail(face)?.filter((l) => prose.test(l)).length ?? 0) >= 2;

/** A mail that tells in sentences of what its goods were made, and lists nothing: its writer's word, no record of the mill. */
function isToldInMail(face: Face): boolean {
  const body = bodyOfMail(face);
  if (body === undefined || face.lines.length > 80) return false;
  return body
    .join(' ')
    .split(/(?<=[.;。])\s+/u)
    .some(
      (sentence) =>
        made.test(sentence) && fibre.test(sentence) && /\p{Ll}{2,}(?:\s+\p{L}+){5}|\p{Script=Han}{8}/u.test(sentence),
    );
}

/** What the shape of the lines says. */
export function shapeEvidence(face: Face): { weights: Weights; name: string }[] {
  const found: { weights: Weights; name: string }[] = shapes.filter(
    (s) => face.lines.filter((l) => s.line.test(l)).length >= s.atLeast,
  );
  if (face.lines.some((l) => money.test(l)) && face.lines.some((line, i) => isPriced(face, i) || tellsPrice(line)))
    found.push({ weights: priced, name: 'quantity × price = amount' });
  if (isToldInMail(face)) found.push({ weights: { 'supplier-statement': 8 }, name: 'origin told in a mail' });
  else if (isChat(face)) found.push({ weights: { other: 8 }, name: 'mail in sentences' });
  else if (bodyOfMail(face) === undefined && !face.page.grid) {
    const told = toldWork(face.lines);
    if (told) found.push({ weights: told, name: 'work told in sentences' });
  }
  return found;
}

const dividing =
  /^\W*(?:tab|section|exhibit|annex|appendix|attachment|enclosure|part|divider|schedule|anlage|anexo|annexe|allegato|приложение|додаток|раздел|附件|附录|ek|bölüm|phụ lục|lampiran)\b\W*(?:[\dIVX]{1,4}|[A-Z])?\W*$/iu;

/** A sheet with a heading and nothing else parts the papers of a binder; what it names lies behind it. */
function isDivider(face: Face): boolean {
  const words = face.segments.flatMap((s) => s.tokens);
  if (face.page.grid || words.length === 0 || words.length > 9 || face.lines.length > 3) return false;
  if (face.lines.some((l) => /\d{2}|[:：]\s*\S/u.test(l)) || face.segments.some((s) => s.company > 2)) return false;
  return face.lines.some((l) => dividing.test(l)) || face.segments.some((s) => leadingType(s) !== undefined);
}

/** The type of the title that a short text is, numbers and small words aside. */
function leadingType({ tokens }: FaceSegment): string | undefined {
  const words = tokens.filter((t) => /\p{L}/u.test(t));
  if (words.length === 0 || words.length > 9) return undefined;
  const [match] = titlesIn(words);
  if (!match || match.to - match.from < 0.5 * words.length) return undefined;
  return Object.entries(match.value).sort((a, b) => b[1] - a[1])[0]?.[0];
}

const listing =
  /\b(?:index|table of contents|contents|list of (?:documents|enclosures|papers)|documents? (?:list|index|checklist|enclosed|attached)|checklist|enclosures)\b|目录|文件清单|单据清单|перечень документов|опись|índice|indice|sommaire|bordereau d.envoi|inhaltsverzeichnis|evrak listesi|belge listesi|hujjatlar ro.yxati|daftar dokumen|danh mục/iu;

/** A sheet that lists papers, one a row. */
function isIndex(face: Face): boolean {
  const lines = face.lines.length;
  if (lines < 4 || lines > 60) return false;
  const named = new Set<number>();
  const types = new Set<string>();
  for (const segment of face.segments) {
    const type = leadingType(segment);
    if (type === undefined) continue;
    named.add(segment.line);
    types.add(type);
  }
  const titled = face.lines.slice(0, 6).some((l) => l.length < 60 && listing.test(l));
  return types.size >= (titled ? 3 : 5) && named.size >= (titled ? 0.35 : 0.6) * lines;
}

const encloses =
  /\b(?:enclosed?|enclosing|please find|attached|herewith|we (?:send|are sending)|adjunt\p{L}*|en anexo|in allegato|ci-joints?|anbei|terlampir)\b|随附|附上|隨附|прилага|ekte|đính kèm/iu;
const takesLeave =
  /\b(?:regards|sincerely|faithfully|yours truly|atentamente|atenciosamente|saluti|salutations|freundlichen grüßen|hormat kami|saygılar\p{L}*)(?!\p{L})|此致|敬礼|с уважением|trân trọng/iu;
const declares =
  /\b(?:declare|certify|confirm that|undertake|sworn|declar(?:amos|o)|certific(?:amos|o)|dichiar\p{L}*|erklären|déclarons|certifions|beyan)(?!\p{L})|声明|证明|заявля|подтвержда/iu;

/** A letter that hands over the papers it names, and says nothing of its own. */
function isCover(face: Face): boolean {
  const text = face.lines.join(' ');
  if (face.lines.length > 45 || !encloses.test(text) || !takesLeave.test(text) || declares.test(text)) return false;
  const named = face.segments.flatMap((s) => [...titlesIn(s.tokens.filter((t) => /\p{L}/u.test(t)))]);
  const types = new Set(named.map(({ value }) => Object.entries(value).sort((a, b) => b[1] - a[1])[0]?.[0]));
  return types.size >= 3 && !face.lines.some((_, i) => isPriced(face, i));
}

/** A sheet around the papers (a divider, an index, a covering letter): what it names stands on other pages, and is no evidence of itself. */
export const isAround = (face: Face): boolean => !face.blank && (isDivider(face) || isIndex(face) || isCover(face));
