import { hasLegalForm } from './legal-forms.ts';

/** Rules of delivery of the ICC. Source: Incoterms 2020, with those of 2010 and 2000 that contracts still name. */
const delivery = /^(?:EXW|FCA|FAS|FOB|CFR|C\s?&\s?F|CNF|CIF|CPT|CIP|DAP|DPU|DAT|DDP|DDU|DES|DEQ|DAF)(?![\p{L}\p{Nd}])/u;

/** What a trader is, in a name without its legal form ("DES Ginning"). */
const ofTrader =
  /(?<!\p{L})(?:mills?|gin|ginning|ginners|ginnery|farms?|textiles?|spinning|weaving|knit\p{L}*|fashions?|apparel|garments?|trading|traders|exports?|imports?|industries|foods?|group|cotton|brothers|sons|cannery|cooperat\p{L}*)(?!\p{L})/iu;

/** How a sale is paid. Source: ICC Uniform Rules for Collections 522 and UCP 600, with the words that invoices use, 2026-11. */
const payment =
  /^(?:by\s+|per\s+)?(?:CAD|COD|CWO|D\/?[PA]|[LD]\/?C|T\/?T)\.?\s*(?:$|[,;:(–-]|\d|(?:against|at|in|by|before|after|within|upon|on|net|sight|advance|vista|à|a la)(?!\p{L}))|(?<!\p{L})(?:against (?:copy|copies|scan|presentation|the|shipping|original)?\s*(?:of )?(?:the )?(?:shipping |original )?documents?|documents against (?:payment|acceptance)|cash (?:against|on)|letter of credit|documentary (?:credit|collection)|carta de crédito|lettre de crédit|net \d+ days?|\d+ days? (?:from|after|net)|\d+ (?:días|dias|jours|giorni|Tage|gün)|at sight|in advance|advance payment|prepayment|pago anticipado|contra (?:entrega de )?documentos|contre documents|vesikalar|предоплат\p{L}*|против документов|аккредитив\p{L}*)(?!\p{L})|信用证|付款|电汇|\d\s?%/iu;

/** A piece of such a term that a box broke off: "documents", "copy of documents", "shipment". */
const broken =
  /^(?:(?:copy|copies|presentation|receipt) of )?(?:the )?(?:shipping |original )?(?:documents?|shipment|sight|delivery|payment|advance|balance|deposit|acceptance|invoice|days|documentos|documenti|embarque|dokumente)\.?$/iu;

/** Labels of such terms that ran into what was read beside them. */
const labelled =
  /^(?:incoterms?|terms? of (?:payment|delivery|sale|shipment)|payment terms?|delivery terms?|cl[aá]usula|condi[cç][oõ]e?s? de (?:pagamento|entrega|venda)|condici[oó]n(?:es)? de (?:pago|entrega|venta)|conditions? de (?:paiement|livraison|vente)|zahlungs\p{L}+|liefer(?:bedingung\p{L}*|klausel)|условия (?:поставки|оплаты)|teslim şekli|ödeme şekli|付款条件|贸易条款|成交方式)(?!\p{L})/iu;

/**
 * Whether what stands in a party's place is a term of delivery or payment ("CFR Newark", "CAD, 100% against copy of documents"), or a piece of
 * one. A name with its legal form is a company's, whatever its words ("FOB Fashions Ltd").
 */
export function isTermOfSale(text: string): boolean {
  const plain = text.trim();
  if (hasLegalForm(plain)) return false;
  return (
    (delivery.test(plain) && !ofTrader.test(plain)) || payment.test(plain) || broken.test(plain) || labelled.test(plain)
  );
}

/** Words that head a paper, in the languages of the trade: a title, or the heading of a contract, is nobody's name. */
const heading =
  /^(?:(?:the|this|el|la|le|il|o|presente)\s+)?(?:contrato|contrat|contratto|contract|vertrag|kaufvertrag|sözleşme\p{L}*|договор|контракт|шартнома|agreement|acuerdo|acordo|accord|convenio|albar[aá]n|certificado|certificat\p{L}*|acta|annex|anexo|appendix|blanket period|per[ií]odo)(?!\p{L})|合同|协议书|证明书/iu;

/** Whether what stands in a party's place is the heading of a paper or of one of its boxes. A name with its legal form is a company's. */
export const isHeadingOfPaper = (text: string): boolean => !hasLegalForm(text) && heading.test(text.trim());
