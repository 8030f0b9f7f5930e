import type { Labelled } from './labelled.ts';
import { fits } from './value-kind.ts';

/** The name of a paper that is the label of its number as well: "Commercial invoice" is the title of one and cites it on others. */
const paperName =
  /^(?:\p{L}+ invoice|factura (?:comercial|de exportaci[oó]n)|fatura (?:comercial|de exportaç[aã]o)|fattura(?: commerciale)?|handelsrechnung|ticari fatura)$/iu;
/** A number alone, or with its mark and its day: no street, no day, no sentence. */
const numberAlone =
  /^(?!\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$)(?:(?:no|nr|n|n[°ºo]|№|num\p{L}*|número|numéro)[\s.:°º]*)?(?:\p{Lu}{1,6}\s)?\S*\p{Nd}\S*(?:$|[\s,(]+(?:dated?|dtd|dt|of|du|vom|от|del?|em|tarih\p{L}*|\()?[\s.:]*\p{Nd})/iu;

/** Whether a text can be the value of a label, by the shape of its fields and, under the mere name of a paper, as a number. */
export const takes = ({ fields, label, colon }: Pick<Labelled, 'fields' | 'label' | 'colon'>, text: string): boolean =>
  fields.some((f) => fits(f, text)) && (colon || !paperName.test(label.trim()) || numberAlone.test(text.trim()));
