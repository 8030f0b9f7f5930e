import type { Document, Evidence } from '../model/index.ts';
import { commoditiesIn, saysOther } from './words.ts';

/** Goods as a letter or a statement names them. */
export interface ToldGoods {
  description: string;
  evidence: Evidence;
  document: Document;
}

const letters: ReadonlySet<Document['type']> = new Set(['supplier-statement', 'other']);
/** The line that says what a letter is about. */
const subject =
  /^\s*(?:re|ref|subject|subj|betreff|betr|objet|asunto|assunto|oggetto|konu|тема|perihal|v\/v|about|mavzu|主题|事由|关于)\s*[.:：]/iu;
/** An order, a contract or an invoice, of which a sentence names the goods. */
const sale =
  /(?<!\p{L})(?:orders?|p\.?o\.?|invoice|contract|shipment|consignment|commande|pedido|encomenda|bestellung|auftrag|ordine|siparis|sipariş\p{L}*|заказ\p{L}*|parti\p{L}*|pesanan|đơn hàng|lô hàng|طلبية|شحنة)(?!\p{L})|订单|合同|货物/iu;
const longest = 200;

/**
 * What letters and statements say the goods are, where no paper of the sale does: behind a label of their own, in the line of the subject, or
 * in a sentence that names the order too.
 */
export const goodsInLetters = (documents: readonly Document[]): ToldGoods[] =>
  documents
    .filter((d) => letters.has(d.type))
    .flatMap((document) =>
      document.facts.mentions
        .filter(({ context, text }) => {
          if (text.length > longest || commoditiesIn(text).length === 0 || saysOther(text)) return false;
          if (context === 'goods') return true;
          return (context === 'statement' || context === 'text') && (subject.test(text) || sale.test(text));
        })
        .map(({ text, evidence }) => ({ description: text, evidence, document })),
    );
