import { plainWidth } from '../fold.ts';
import { parseIdentifier } from './identifier.ts';
import { isDay, parseRange, printRunKey, runKey, toRange } from './range.ts';

/** One entry of a printed list of numbers: a single one, or a run. */
export interface ListedNumber {
  id: string;
  to?: string;
  count?: number;
}

const single = /^[\p{L}\d][\p{L}\d.]*$/u;
const thousands = /^\d{1,3}(?:[,\u00a0\u202f]\d{3})+$/u;

/** What parts the entries of a list. */
const separator =
  /\s*(?:[,;，；、\n+]|\s&\s|(?<=\d)&(?=[\s\p{L}\d])|\s(?:and|i|и|ve|y|e|et|und|va|та|և|や|및)\s|和|及|以及|与|與)\s*/u;
/** "(100 bales)", "= 50 bales", "100 balya" behind the numbers: their count. */
const counted =
  /\s*(?:[([（]\s*\d[\d.,]*\s*\p{L}[^)\]）]*[)\]）]|[=:]\s*\d[\d.,]*\s*\p{L}{2,}\.?|[([（]\s*(?:total|итого|всего|共|计)\s*:?\s*\d[\d.,]*[^)\]）]*[)\]）])\s*$/iu;
/** What names the numbers, in front of the list and of each entry. */
const lead =
  /^(?:(?:bales?|bale\s+nos?|lots?|drums?|rolls?|cartons?|ctns?|fardos?|pacas?|balles?|balle|balya(?:lar)?|toy(?:lar)?|кип[аы]?|партии|包号|棉包号?|箱号|桶号|nos?|nrs?|n[°ºo]s?|numbers?|№№?|#|从|自)[\s.:：-]+|№№?\s*|#\s*|(?:包号|棉包号?|箱号|桶号)\s*)+/iu;
/** "1001-1100 except 1050". */
const except =
  /\s*(?:[,(]\s*)?(?:except(?:ing)?(?: for)?|excl(?:uding|\.)?|without|less|minus|missing|salvo|excepto|menos|exceto|sauf|hors|außer|ohne|esclus[oi]|tranne|кроме|за исключением|hariç|除|不含|缺)\s*:?\s*(.+?)\s*\)?\s*$/iu;

/** "UZ 0001", "PR 2101", "PIB 15301 3300420": letters, a blank, digits. */
const spaced = /^(\p{L}{1,6}(?:[ -]\d{2,6})?)\s+(\d+)$/u;
const between =
  /\s*(?:\s(?:to|thru|through|till|until|по|до|bis|au|à|al|a|ao|hasta|até|ila|ile|dan|den)\s|至|到|[~～–—―→]|\.{2,3}|…|\s-\s|-)\s*/iu;

/** Words that send the reader to another list: "see tag list B-19", "as per annex 2", "siehe Anlage 3", "voir liste jointe n° 4". */
const elsewhere =
  /^\W*(?:(?:pls\.?\s|please\s)?(?:see|refer(?:\s+to)?|ref\.?\s+to|as\s+per|as\s+in|according\s+to)|siehe|gemäß|laut|lt\.|voir|cf\.|selon|suivant|ver|véase|según|conforme|vide|vedi|come\s+da|secondo|bkz\.?|bakınız|см\.?|смотри|согласно|lihat|xem|theo)\s+(?=\p{L})|^\W*(?:详见|見|见|参见|參見|附件|附表)|^\W*(?:annex|appendix|attachment|anlage|beilage|annexe|anexo|allegato|приложени[ея]|илова)(?!\p{L})|(?<!\p{L})(?:attached|enclosed|ci-jointe?|adjunt[ao]|em\s+anexo|in\s+allegato|beiliegend|ekte|прилагается)\W*$/iu;
/** Whether a cell tells where the numbers stand instead of giving them. */
export const refersElsewhere = (text: string): boolean => elsewhere.test(text);

/**
 * The numbers of a printed list: "1001", "1001-1100", "1001, 1002 and 1005-1010", "1234501/02/03", "PR 2101 to 2150 & 2161-2170",
 * "1001-1100 except 1050". Letters of an entry hold for those behind it that have none and as many digits; a short number behind a
 * long one repeats its head. Nothing for a text without a figure, or a day.
 */
export function parseNumberList(printed: string): ListedNumber[] {
  const text = plainWidth(printed)
    .replace(/[ \t]+/gu, ' ')
    .replace(/(?<=\d)\s*([至到])\s*(?=\D{0,8}\d)/gu, ' $1 ')
    .trim();
  if (!/\d/u.test(text) || isDay(text) || elsewhere.test(text)) return [];
  if (single.test(text)) return [{ id: text }];
  if (thousands.test(text)) return [{ id: text.replace(/\D/gu, '') }];
  const without = except.exec(text);
  if (without && /^[\p{L}\s\d,;/&-]*$/u.test(without[1]!)) {
    const whole = parseNumberList(text.slice(0, without.index));
    const left = whole.length > 0 ? whole.flatMap((run) => leftOf(run, parseNumberList(without[1]!))) : [];
    if (left.length > 0) return left;
  }
  const entries: ListedNumber[] = [];
  for (const piece of text.replace(counted, '').split(separator)) {
    if (!/\d/u.test(piece)) continue;
    const last = entries.at(-1);
    for (const entry of entriesOf(piece.replace(counted, ''))) entries.push(last ? carried(entry, last) : entry);
  }
  return entries.filter((e) => e.id.length <= 48);
}

function entriesOf(printed: string): ListedNumber[] {
  const text = printed.replace(lead, '').trim();
  const chain = slashed(text);
  if (chain) return chain;
  const run = asRun(parseRange(text)) ?? spacedRun(text) ?? lotRun(text);
  if (run) return [run];
  const id = parseIdentifier(text)?.value;
  return id ? [{ id }] : [];
}

const asRun = (range: ReturnType<typeof parseRange>): ListedNumber | undefined =>
  range && { id: range.first, to: range.last, count: range.count };

/** "PR 2101 to 2150", "UZ 0001 до UZ 0040": ends with a blank behind their letters. */
function spacedRun(text: string): ListedNumber | undefined {
  const parts = text.split(between);
  if (parts.length !== 2) return undefined;
  const [a, b] = parts.map((p) => p.trim()) as [string, string];
  const from = spaced.exec(a);
  if (!from) return undefined;
  const to = spaced.exec(b);
  if (to ? to[1]!.toUpperCase() !== from[1]!.toUpperCase() : !/^\d+$/u.test(b)) return undefined;
  return asRun(toRange(a, to ? `${from[0].slice(0, a.length - from[2]!.length)}${to[2]}` : b));
}

/** "KX-77/1-40": bales 1 to 40 of a lot. */
function lotRun(text: string): ListedNumber | undefined {
  const [, lot, from, to] = /^(\S*\d\S*[/.:])(\d{1,4})\s*[-–]\s*(\d{1,4})$/u.exec(text) ?? [];
  if (!lot || /^(?:19|20)?\d\d[/.]$/u.test(lot) || Number(to) <= Number(from)) return undefined;
  return { id: `${lot}${from}`, to: `${lot}${to}`, count: Number(to) - Number(from) + 1 };
}

/** "1234501/02/03", "MN-5510/5511/5512": each part behind the first repeats its head and goes up. */
function slashed(text: string): ListedNumber[] | undefined {
  const [first, ...rest] = text.split(/\s*\/\s*/u);
  const from = first ? runKey(first) : undefined;
  if (from?.suffix !== '' || rest.length === 0 || !rest.every((r) => /^\d+$/u.test(r))) return undefined;
  const head = String(from.number).padStart(from.digits, '0');
  // one part alone is a range's end or belongs to the number: "2101/2150", "INV-2023/118", bale "1001/02"
  if (rest.length === 1) return undefined;
  if (from.digits < 3 || rest.some((r) => r.length > from.digits)) return undefined;
  const numbers = [from.number, ...rest.map((r) => BigInt(head.slice(0, from.digits - r.length) + r))];
  if (numbers.some((n, i) => i > 0 && n <= numbers[i - 1]!)) return undefined;
  return numbers.map((number) => ({ id: printRunKey({ ...from, number }) }));
}

/** What an entry takes over from the one before it: its letters, or the head of its number. */
function carried(entry: ListedNumber, last: ListedNumber): ListedNumber {
  const [own, before] = [runKey(entry.id), runKey(last.to ?? last.id)];
  if (!own || !before || own.prefix !== '' || own.suffix !== '' || before.suffix !== '') return entry;
  const head = String(before.number).padStart(before.digits, '0');
  const short = own.digits < before.digits && own.digits >= 2 && before.digits >= 6 && own.digits <= 4;
  const fill = (id: string): string | undefined => {
    if (!/^\d+$/u.test(id)) return undefined;
    if (id.length === before.digits) return `${before.prefix}${id}`;
    return short && id.length === own.digits
      ? `${before.prefix}${head.slice(0, head.length - id.length)}${id}`
      : undefined;
  };
  const id = fill(entry.id);
  const to = entry.to === undefined ? undefined : fill(entry.to);
  if (id === undefined || (entry.to !== undefined && to === undefined)) return entry;
  if (short && runKey(id)!.number <= before.number) return entry;
  return { ...entry, id, ...(to === undefined ? {} : { to }) };
}

/** A run without the numbers that are left out of it. */
function leftOf(run: ListedNumber, out: readonly ListedNumber[]): ListedNumber[] {
  const [from, to] = [runKey(run.id), runKey(run.to ?? run.id)];
  if (!from || !to) return [run];
  let runs: [bigint, bigint][] = [[from.number, to.number]];
  for (const one of out) {
    const a = runKey(one.id)?.number;
    const b = runKey(one.to ?? one.id)?.number;
    if (a === undefined || b === undefined) continue;
    runs = runs.flatMap(([low, high]): [bigint, bigint][] => {
      if (b < low || a > high) return [[low, high]];
      return [
        ...(a > low ? [[low, a - 1n] as [bigint, bigint]] : []),
        ...(b < high ? [[b + 1n, high] as [bigint, bigint]] : []),
      ];
    });
  }
  return runs.map(([low, high]) => {
    const id = printRunKey({ ...from, number: low });
    return low === high ? { id } : { id, to: printRunKey({ ...from, number: high }), count: Number(high - low) + 1 };
  });
}
