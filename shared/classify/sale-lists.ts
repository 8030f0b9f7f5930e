import type { DocumentType, FileRead, Page } from '../model/index.ts';

/** Words of the work of a gin, in what settled the type of a paper: a list of bales without any of them may be anybody's. */
const ginWork =
  /ginn|seed[ -]?cotton|turn-?out|out-?turn|season|crop|producer|grower|farm|module|produtor|safra|algodoeira|benefici|caro[çc]o|desmot|em rama|égren|egren|graine|çırçır|kütlü|rampon|хлопкоочист|хлоп\p{L}*-?сыр|заготов|пахта|paxta|chigit|tola|轧花|籽棉|加工|εκκοκκ|σύσπορ|микро|micronaire|\bmic\b|strength|staple|length/iu;

/** Cotton by the bale, among the words of an invoice: one of yarn or garments sells no bales. */
const bale =
  /(?<!\p{L})(?:bales?|balles?|fardos?|pacas?|balas?|balle|balya|balen|ballen|toy(?:lar)?|кип[аы]?|тюк[аи]?|kiện)(?!\p{L})|棉包|包数|δέματα/iu;

interface Typed {
  type: DocumentType;
  typeEvidence: string[];
  pages: Pick<Page, 'words' | 'grid'>[];
}

const sellsBales = ({ pages }: Typed): boolean =>
  pages.some(({ words, grid }) => [...words, ...(grid?.cells ?? [])].some(({ text }) => bale.test(text)));

/**
 * "PBI | Net kg" on the sheet behind an invoice: the bales that the seller sells, and no record of a gin. On a workbook any other sheet may be
 * the invoice; in a file of pages it is the paper right before.
 */
export function withListsOfSales<T extends Typed>(documents: readonly T[], kind: FileRead['kind']): T[] {
  const isSale = (d: T | undefined): boolean => d?.type === 'invoice' && sellsBales(d);
  return documents.map((d, i) => {
    if (d.type !== 'ginning-record' || d.typeEvidence.some((e) => ginWork.test(e))) return d;
    const ofSale = kind === 'spreadsheet' ? documents.some(isSale) : isSale(documents[i - 1]);
    return ofSale ? { ...d, type: 'packing-list' as const } : d;
  });
}
