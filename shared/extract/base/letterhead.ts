import type { Party } from '../../model/index.ts';
import { nativeCompany } from '../../trade/legal-forms.ts';
import type { FieldId } from '../labels/fields.ts';
import { bottom } from '../layout/geometry.ts';
import { headerOf } from '../layout/header-label.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment } from '../layout/types.ts';
import { findCountries, findDates, parseDate } from '../values/index.ts';
import { endsInLegalForm, goesOn, isLegalForm, readBlock } from './block.ts';
import { type Context, evidenceOf } from './context.ts';
import { isMailHead } from './mail-head.ts';
import { signedFor } from './party-sections.ts';
import { wrappedSegments } from './sentence-parties.ts';
import { isTitle } from './title.ts';

/** A line without a company's words, large type or address is the letterhead only at the very top. */
const leastRank = -0.6;
/** How much of the first page counts as its head. */
const headShare = 0.32;
/** Words of the names of companies. */
export const companyWord = new RegExp(
  `${
    /(?<!\p{L})(?:ltd|limited|llc|inc|corp|corporation|company|gmbh|ag|kg|s\.?a|s\.?p\.?a|s\.?r\.?l|sarl|ltda|a\.ş|plc|llp|b\.?v|jsc|mchj|co)(?!\p{L})|(?<!\p{L})(?:ООО|ОАО|ЗАО|АО)(?!\p{L})|公司|厂|合作社|(?<!\p{L})(?:co-?operative|mills?|ginning|ginnery|gin|farms?|spinning|textiles?|apparel|garments?|trading|exports?|industries|foods?|chamber|ministry)(?!\p{L})/u
      .source
  }|${nativeCompany.source}`,
  'iu',
);
const contact =
  /@|www\.|https?:|[:：]\s*$|(?<!\p{L})(?:page|original|copy|tel|fax|phone|e-?mail|iban|vat|siret)(?!\p{L})/iu;
/** Marks between the parts of an address that is set in one line. */
const joints = /\s+[-–—•●·|∙]\s+/u;

/** A block of lines at the head of page 1 that no label names. */
interface Block {
  segments: Segment[];
  lines: string[];
  rank: number;
}

/** "Issued in Argentina": where a paper was made out, no name. */
const issuedIn =
  /^(?:issued|made out|délivré|établi|expedido|emitido|rilasciato|ausgestellt|выдан\p{L}*)\s+(?:in|at|en|à|a|em|au|aux|в)(?!\p{L})/iu;
/** A line that begins with a word for a road, a plot or a box is an address. */
const road =
  /^(?:rodovia|rod\.|rua|av\.|avenida|avenue|ruta|route de|calle|carretera|camino|corso|viale|via|rue|str\.|straße|plot|survey no|p\.?\s?o\.?\s?box|b\.?p\.?\s|km|zona|lot\s)(?=[\s\d])/iu;

/** The unknown label of a row in a form: it stands under or over known labels at its edge, with its value under or over theirs. */
function isFormLabel({ layout }: Context, s: Segment, line: Line): boolean {
  const value = line.segments.find((o) => o.box[0] > s.box[0] + s.box[2]);
  if (!value || companyWord.test(s.text) || endsInLegalForm(s.text)) return false;
  const flush = (a: Segment, b: Segment | undefined) => b !== undefined && Math.abs(a.box[0] - b.box[0]) < 0.004;
  return layout.pairs.filter((p) => p.label !== p.value[0] && flush(s, p.label) && flush(value, p.value[0])).length > 1;
}

function ableSegments(context: Context): Segment[] {
  const page = context.layout.pages[0];
  const used = new Set(context.layout.pairs.flatMap((p) => [p.label, ...p.value]));
  const wrapped = wrappedSegments(context);
  const able = (s: Segment): boolean =>
    !used.has(s) &&
    !wrapped.has(s) &&
    /\p{L}.*\p{L}|\p{Script=Han}{2}/u.test(s.text) &&
    s.text.length <= 140 &&
    !/^\p{Ll}{1,4}$/u.test(s.text) &&
    !isTitle(s.text) &&
    !s.text.split(/\s+\/\s+/u).some(isTitle) &&
    !/^(?:form|appendix|annex|original|copy)(?!\p{L})/iu.test(s.text) &&
    !issuedIn.test(s.text) &&
    !signedFor.test(s.text) &&
    !isMailHead(s.text) &&
    !headerOf(s.text) &&
    !isLegalForm(s.text) &&
    !isHeading(s.text) &&
    (readLabel(s.text) === undefined || isName(s.text)) &&
    !contact.test(s.text.split(joints)[0]!) &&
    !parseDate(s.text, context.dates) &&
    findDates(s.text, context.dates).length === 0;
  const lines = context.layout.prose.filter((l) => l.page === page?.page.number && l.box[1] < headShare);
  return lines.flatMap((l) =>
    l.segments.filter((s) => able(s) && !isFormLabel(context, s, l) && !headsFigures(page?.lines ?? [], s)),
  );
}

const inUnit = /[(（]\s*(?:kgs?|lbs?|mts?|t|tons?|tonnes?|m|m2|yds?|ha|pcs|%|кг|т|公斤|千克|吨)\.?\s*[)）]$/iu;

/** "Tag | Gross kg" over rows of figures, "Motes (kg)": the head of a column and the name of an amount, which are nobody. */
function headsFigures(lines: readonly Line[], { text, box }: Segment): boolean {
  if (inUnit.test(text)) return true;
  const below = lines
    .filter((line) => line.box[1] > box[1] + 0.5 * box[3])
    .slice(0, 2)
    .map((line) => line.segments.find((s) => s.box[0] < box[0] + box[2] && box[0] < s.box[0] + s.box[2])?.text);
  return below.length > 1 && below.every((t) => t !== undefined && /^\p{Nd}[\p{Nd}\s.,/-]*$/u.test(t));
}

/** "SOCIÉTÉ COTONNIÈRE DU BORGOU S.A.", "Fazenda Boa Vista Ltda.": a name whose first word is a label elsewhere. */
const isName = (text: string): boolean => {
  const label = readLabel(text);
  if (label === undefined || label.colon || label.rest === '') return false;
  return label.fields[0] === 'name' ? companyWord.test(label.rest) : endsInLegalForm(text.split(joints)[0]!);
};

/** Words that make a line in the head of a paper its heading ("BALE LIST AND GIN RECAP"), unless a company form ends it. */
const headingWord =
  /(?<!\p{L})(?:list|recap|record|register|report|ticket|certificate|note|sheet|statement|advice|receipt|summary|log|declaration|manifest|order|invoice|memo|documento|factura|facture|fattura|fatura|faktura|rechnung|comprobante|formulario|bordereau|fiche|parte|hoja|liste?|registro|informe|relat[oó]rio|certificado|boleta|gu[ií]a|ведомость|реестр|акт|накладная)(?!\p{L})|[单表书证]$/iu;
/** "Global Recycled Standard (GRS) Version 4.0", "TOTAL DECLARED VALUE": a standard by its name, a row of sums. */
const headingForm = /(?<!\p{L})standard\W*(?:$|\(|v(?:ersion)?\.?\s?\d)|^(?:(?:grand|sub)[ -]?)?totals?\s/iu;
const isHeading = (text: string): boolean =>
  (headingWord.test(text) || headingForm.test(text)) &&
  !/(?:ltd|llc|inc|corp|gmbh|s\.?a|s\.?r\.?l|co|limited|公司)\.?$/iu.test(text);

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase('tr')
    .normalize('NFKD')
    .replace(/\p{M}|ı/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a line is a logo: every word of it stands again in the fuller name below ("akdeniz iplik" over "AKDENİZ PAMUK İPLİK A.Ş."). */
function isLogo(line: string, below: string | undefined): boolean {
  const [words, fuller] = [wordsOf(line), wordsOf(below ?? '')];
  return words.length > 0 && words.length < fuller.length && words.every((w) => fuller.includes(w));
}

const isAddressLine = (text: string): boolean => /\d/u.test(text) || findCountries(text).length > 0;

/** Labels that stand inside the block of a letterhead. */
const ofAddress: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  'address',
  'postalCode',
  'taxId',
  'creditCode',
  'registrationNumber',
  'phone',
  'fax',
  'email',
]);
/** Headings over the one who buys or receives: what stands under them is never the sender of the paper. */
const customers: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  'buyer',
  'billTo',
  'customer',
  'consignee',
  'shipTo',
  'importer',
  'notify',
  'payer',
  'applicant',
]);

/** Whether the heading of a customer stands straight above a text at its left edge, or left of it in its line. */
function isCustomer(lines: readonly Line[], { box }: Segment): boolean {
  return lines.some((line) =>
    line.segments.some((s) => {
      const over = box[1] - bottom(s.box);
      const above = over > -0.3 * box[3] && over < 1.8 * box[3] && Math.abs(s.box[0] - box[0]) < 0.012;
      const beside = Math.abs(s.box[1] - box[1]) < 0.5 * box[3] && s.box[0] < box[0] && box[0] - s.box[0] < 0.3;
      if (!above && !beside) return false;
      const label = readLabel(s.text);
      return label?.rest === '' && label.fields.some((f) => customers.has(f));
    }),
  );
}

/** What the text of a letter begins with, by its own words: whom it is for, what about. */
const letterWord =
  /^(?:to|attn|attention|re|ref|subject|dear|προς|θέμα|αξιότιμ\p{L}*|κύρι\p{L}*|an|betr(?:eff)?|sehr geehrte\p{L}*|para|asunto|assunto|estimad\p{L}*|muy señor\p{L}*|prezad\p{L}*|exm\p{L}*|objet|à l['’]attention|messieurs|madame|oggetto|spett|egregi\p{L}*|gentil\p{L}*|konu|sayın|ilgili|kime|кому|тема|уважаем\p{L}*|шановн\p{L}*|kepada|perihal|kính gửi|v\/v|hurmatli)(?!\p{L})|^(?:إلى|الموضوع|السادة|致|主题|主旨|尊敬|敬启|拝啓|件名|수신|제목)/iu;
/** A paragraph, and no line of an address ("Dist. Mehsana"): sentences, or a long line, of more than a few words in small letters. */
export const isParagraph = (text: string): boolean =>
  /[\p{L}\p{Nd}]{2}[.!?;]\s+\p{Lu}\p{L}|^.{120}/u.test(text) && (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 4;

/** Where a letter begins below its letterhead: the place and day of writing, whom it is for, what about, or its text. */
const beginsLetter = (context: Context, text: string): boolean =>
  letterWord.test(text) || isParagraph(text) || findDates(text, context.dates).length > 0;

/** "Murray Gins Pty Ltd, Moree NSW 2400, Australia": the firm, and its address in the same line. */
function apart(line: string): string[] {
  const comma = line.indexOf(',');
  const [firm, address] = [line.slice(0, comma), line.slice(comma + 1).trim()];
  const told = (address.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length > 1;
  return comma > 0 && !told && endsInLegalForm(firm) ? [firm, address] : [line];
}

/** Blocks with their rank as the letterhead: company words, large type, an address below, height on the page. */
function headBlocks(context: Context): Block[] {
  const able = ableSegments(context);
  const lines = (context.layout.pages[0]?.lines ?? []).toSorted((a, b) => a.box[1] - b.box[1]);
  const used = new Set(context.layout.pairs.flatMap((p) => [p.label, ...p.value]));
  const tallest = Math.max(0, ...able.map((s) => s.box[3]));
  const usual = Math.min(1, ...able.map((s) => s.box[3]));
  return able.map((name): Block => {
    const segments = [name];
    let last = name;
    for (const line of lines) {
      // a title in large type beside it makes a line taller than the words of the block
      const next = line.segments.find((s) => Math.abs(s.box[0] - name.box[0]) < 0.012 || centered(s, name));
      const [top, height] = next ? [next.box[1], next.box[3]] : [line.box[1], line.box[3]];
      if (top <= last.box[1] + last.box[3] * 0.3 || segments.length > 6) continue;
      if (top - bottom(last.box) > 0.9 * Math.max(last.box[3], height)) break;
      if (!next) continue;
      if (
        isTitle(next.text) ||
        isHeading(next.text) ||
        (used.has(next) && !ofAddress.has(readLabel(next.text)?.fields[0]))
      )
        break;
      if (readLabel(next.text)?.rest === '' || beginsLetter(context, next.text)) break;
      // the line of a sender (name, street and town) is whole: the window of the address stands under it
      if (last.text.split(joints).length > 2 && !contact.test(next.text)) break;
      segments.push(next);
      last = next;
    }
    const broken = segments.length > 1 && goesOn.test(name.text) && !/\p{Nd}/u.test(segments[1]!.text);
    while (segments.length > 1 && isLogo(segments[0]!.text, segments[1]!.text)) segments.shift();
    const text = segments.flatMap((s, i) => (i === 0 ? s.text.split(joints).flatMap(apart) : [s.text]));
    const addressed = text.slice(1, 4).filter(isAddressLine).length;
    const rank =
      (companyWord.test(broken ? `${text[0]} ${text[1]}` : text[0]!) ? 2 : 0) +
      (name.box[3] >= tallest * 0.95 && tallest > usual * 1.15 ? 1.5 : 0) +
      (addressed >= 1 && text.length > 2 ? 1.5 : 0) +
      (/^\d|\d{4,}/u.test(text[0]!) || road.test(text[0]!) ? -4 : 0) +
      (findCountries(text[0]!).length > 0 && text[0]!.split(/\s+/u).length <= 2 ? -4 : 0) +
      (text[0]!.split(/\s+/u).length > 9 ? -4 : 0) -
      name.box[1] * 4;
    return { segments, lines: text, rank };
  });
}

const centered = (a: Segment, b: Segment): boolean =>
  Math.abs(a.box[0] + a.box[2] / 2 - b.box[0] - b.box[2] / 2) < 0.012;

function toHead(context: Context, block: Block): Omit<Party, 'role'> | undefined {
  const parts = readBlock(block.lines);
  if (!parts) return undefined;
  return {
    name: parts.name,
    ...(parts.address ? { address: parts.address } : {}),
    ...(parts.country ? { country: parts.country } : {}),
    ...(parts.ids.length > 0 ? { ids: parts.ids } : {}),
    evidence: evidenceOf(context, block.segments),
  };
}

/** The same company in Latin letters, whose name stands beside the one in its own script or close to it: "شركة النيل" over "NILE CO. S.A.E.". */
function inLatin(context: Context, blocks: readonly Block[], first: Block): Block | undefined {
  if (/\p{Script=Latin}/u.test(first.lines[0]!)) return undefined;
  const { box } = first.segments[0]!;
  return blocks.find((b) => {
    const [top, height] = [b.segments[0]!.box[1], Math.max(b.segments[0]!.box[3], box[3])];
    const name = Math.abs(top - box[1]) < 3 * height ? toHead(context, b)?.name : undefined;
    return name !== undefined && /^\P{L}*\p{Script=Latin}/u.test(name) && endsInLegalForm(name);
  });
}

/**
 * The company at the head of page 1 that no label names, with its address; and the block of another party with an address there (the
 * window of a business letter), which is the addressee.
 */
export function letterhead(context: Context): {
  head?: Omit<Party, 'role'>;
  addressee?: Omit<Party, 'role'>;
  alias?: string;
} {
  const lines = context.layout.pages[0]?.lines ?? [];
  const all = headBlocks(context);
  const theirs = new Set(all.filter((b) => isCustomer(lines, b.segments[0]!)));
  const taking = new Set([...theirs].flatMap((b) => b.segments));
  const blocks = all.filter((b) => theirs.has(b) || !taking.has(b.segments[0]!));
  const customer = [...theirs][0];
  const received = customer && toHead(context, customer);
  const nobody = received ? { addressee: received } : {};
  const own = blocks.filter((b) => !theirs.has(b)).sort((a, b) => b.rank - a.rank);
  const [highest] = own;
  if (!highest || highest.rank < leastRank) return nobody;
  const twin = readBlock(highest.lines)?.alias ? undefined : inLatin(context, own, highest);
  const first = twin ?? highest;
  const seller = context.document.type === 'invoice' || context.document.type === 'packing-list';
  if (!seller && first.rank < 1) return nobody;
  const head = toHead(context, first);
  const taken = new Set(first.segments);
  const addressee = blocks.find(
    (b) =>
      !b.segments.some((s) => taken.has(s)) &&
      b.lines.length >= 3 &&
      !isAddressLine(b.lines[0]!) &&
      !road.test(b.lines[0]!) &&
      b.lines.slice(1).filter((l) => /\d/u.test(l)).length >= 1 &&
      b.lines.slice(1).some((l) => /(?<!\d)\d{4,6}(?!\d)/u.test(l) || findCountries(l).length > 0) &&
      b.lines[0]!.toLowerCase() !== first.lines[0]!.toLowerCase(),
  );
  const other = received ?? (addressee && toHead(context, addressee));
  const alias = twin ? readBlock(highest.lines.slice(0, 1))?.name : readBlock(first.lines)?.alias;
  return { ...(head ? { head } : {}), ...(alias ? { alias } : {}), ...(other ? { addressee: other } : {}) };
}
