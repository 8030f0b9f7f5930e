import { lazyPattern } from '../lazy.ts';
import { clauseAround, plainFold } from './clauses.ts';
import { isPolicyTalk, standingOf } from './negation.ts';
import { hanMade, hanNotPlain, hanRaw, madeGoods, notPlain, rawGoods } from './source-words.ts';

/**
 * Sentences that plainly make a firm the maker or the supplier of the goods of this paper: "X spun the yarn for this order", "our yarn supplier
 * is X", "le fil a été filé par X pour cette commande". Folded as in `source-words.ts`.
 */

/** The goods of this paper and those who trade in them: without such a word a sentence may speak of any yarn. */
const ours =
  /(?<!\p{L})(?:bought|purchased|alin\p{L}+|achete\p{L}*|comprad\p{L}*|acquistat\p{L}*|gekauft|закупл\p{L}*|this|these|your|our|us|we|present|said|above|lots?|cette|ces|ce|votre|vos|notre|nos|nous|[dn]?est[eao]s?|sus?|vuestr\p{L}*|nuestr\p{L}*|compramos|usamos|suas?|seus?|noss[oa]s?|compramos|quest[oaie]|vostr\p{L}*|nostr\p{L}*|dies\p{L}*|ihr\p{L}*|unser\p{L}*|uns|wir|bu|siparis\p{L}*|kumasimiz\p{L}*|ipligimiz\p{L}*|nash\p{L}*|наш\p{L}*|ваш\p{L}*|эт\p{L}*|данн\p{L}*|нам|kami|kita|anda|ini|don hang|lo nay|lo hang|chung toi)(?!\p{L})/u;
/** What a maker does, as the word that ends before "by". */
const madeBy =
  /(?<!\p{L})(?:(?:spun|knitted|knit|woven|made|produced|manufactured|supplied|delivered|provided|grown|ginned|processed|packed|drawn|bought)(?: \p{L}+){0,2} (?:by|from)|(?:file|tisse|tricote|fabrique|produi|livre|fourni|achete|cultive|egrene)\p{L}*(?: \p{L}+){0,2} (?:par|a|chez|de)|(?:hilad|tejid|fabricad|producid|suministrad|entregad|compr|cultivad)\p{L}*(?: \p{L}+){0,2} (?:por|a|de)|(?:fiad|tecid|fabricad|produzid|fornecid|entregue|compr|cultivad|usamos fio)\p{L}*(?: \p{L}+){0,2} (?:por|pela|pelo|da|do|de|a)|usamos \p{L}+ (?:de|da|do)|(?:filat|tessut|prodott|fornit|acquistat|comprat)\p{L}*(?: \p{L}+){0,2} (?:da|dalla|dal)|(?:dipintal|dirajut|ditenun|dibuat|diproduksi|dipasok|beli|dibeli)(?: \p{L}+){0,2} (?:oleh|dari)|(?:mua|cung cap) (?:tu|boi)|(?:постав|изготов|произвед|соткан|связан|закуп|купл)\p{L}*(?: у| от)?|(?:von|bei|durch))\s*(?:(?:the|firm|company|messrs|m\/s|la|le|die|der|firma|фирм\p{L}*|компани\p{L}*|ооо|pt|cong ty|nha may)\s)*["“«]?\s*$/u;
/** What a maker does, as the word behind his name. */
const makes =
  /^["”»]?\s*(?:,\s)?(?:has |have |a |ha |hat |then |also |company |firm )*(?:spun|spins|knitted|knits|wove|made|makes|produced|produces|manufactured|supplied|supplies|delivered|delivers|provided|grew|ginned|sold us|file|tisse|tricote|fabrique|fourni|fournit|livre|hilo|tejio|suministro|suministra|fabrico|produjo|entrego|fiou|teceu|forneceu|fornece|produziu|entregou|filato|fornito|fornisce|prodotto|tessuto|spann|spinnt|lieferte|liefert|strickte|webte|produzierte|постав\p{L}*|изготов\p{L}*|произвел\p{L}*|(?:firmas\p{L}+ |fabrikas\p{L}+ |tarafindan )*(?:satin )?(?:alin|temin|tedarik|uretil|egril|dokun|orul)\p{L}*|firmasindan|tarafindan|memasok|memintal|membuat|cung cap|san xuat)(?!\p{L})/u;
/** German ends the sentence with what was done: "von X gesponnen". */
const endsMade =
  /(?<!\p{L})(?:gesponnen|gestrickt|gewebt|gewirkt|geliefert|hergestellt|produziert|gekauft|bezogen)(?!\p{L})/u;
const isGerman = /(?<!\p{L})(?:von|bei|durch)\s*(?:(?:der|firma)\s)*$/u;
/** The supplier by that word: "our yarn supplier is", "spinner of this lot:", "X is our supplier of". */
const role =
  '(?:suppliers?|vendor|spinners?|spinning mill|knitters?|weavers?|ginners?|manufacturer|maker|producer|fournisseur|filateur|filature|proveedor|hilandero|hilanderia|fornecedor|fiacao|fornitore|filatore|filatura|\\p{L}*lieferant|spinnerei|tedarikci\\p{L}*|iplikci\\p{L}*|поставщик\\p{L}*|прядильщик\\p{L}*|pemasok|nha cung cap)';
const isRole = lazyPattern(
  `(?<!\\p{L})${role}(?: (?!and|not)\\p{L}[\\p{L}-]*){0,8}(?: (?:is|are|was|est|es|e|ist|adalah|la|—|-)|:)\\s*["“«]?\\s*$|(?<!\\p{L})поставщик\\p{L}*(?: \\p{L}+){0,4} [—–-]\\s*["“«]?$`,
  'u',
);
const roleBehind = lazyPattern(`^["”»]?\\s*(?:is|are|was|est|es|e|ist|adalah) (?:\\p{L}+ ){0,4}${role}(?!\\p{L})`, 'u');
/** Goods and times that are not those of this paper, besides what keeps any sentence from being plain. */
const others =
  /(?<!\p{L})(?:in (?:19|20)\p{Nd}\p{Nd}|years? ago|before|for (?:other|another)|subsidiar\p{L}*|affiliat\p{L}*|list(?:ed|s)?|sold to|shipped to|delivered to|on behalf of|uniforms?|brochure|looms?|frames?|chairs?|furniture|neighbou?r\p{L}*|told)(?!\p{L})/u;

/** What a stretch of capitals left of the legal form. */
const formBehind = /^(?:[\s,.]*(?:co|company|ltd|limited|inc|corp|corporation)(?!\p{L}))+\.?/u;

/**
 * Is the firm between `start` and `end` plainly the maker or the supplier of the goods of this paper? `anyone`'s goods are enough where the
 * name leaves no doubt of what the goods are (the Corps).
 */
export function isMadeBy(text: string, start: number, end: number, whose: 'ours' | 'anyone' = 'ours'): boolean {
  if (standingOf(text, start, end) !== 'stated' || isPolicyTalk(text, start, end)) return false;
  if (/^[^.!;。！；\n]*[?？؟]/u.test(text.slice(end))) return false;
  const { before, after } = clauseAround(text, start, end);
  if (before.length > 300) return false;
  if (/\p{Script=Han}/u.test(text.slice(start, end))) return isMadeInHan(before, after);
  const [ahead, behind] = [plainFold(before).replace(/\s+/gu, ' '), plainFold(after).replace(formBehind, '')];
  const clause = `${ahead} | ${behind}`;
  if (notPlain().test(clause) || others.test(clause)) return false;
  if (!(rawGoods().test(clause) || madeGoods().test(clause)) || !(whose === 'anyone' || ours.test(clause)))
    return false;
  if (isGerman.test(ahead))
    return endsMade.test(behind) || /(?<!\p{L})(?:kauf|kommt|stammt|bezieh|bezog)\p{L}*/u.test(ahead);
  return madeBy.test(ahead) || makes.test(behind) || isRole().test(ahead) || roleBehind().test(behind);
}

const hanBy = /(?:由|从|向)\s*$/u;
const hanDone = /^[^，。；]{0,10}(?:供应|提供|生产|纺制|纺纱|织造|加工|采购|购买|购入|供货)/u;
const hanRole = /(?:供应商|供货商|生产商|纺纱厂|制造商)(?:是|为|系|[:：])\s*$/u;

function isMadeInHan(before: string, after: string): boolean {
  const clause = `${before}${after}`;
  if (hanNotPlain.test(clause) || !(hanRaw.test(clause) || hanMade.test(clause))) return false;
  return (
    (hanBy.test(before) && hanDone.test(after)) || hanRole.test(before) || /(?:购自|采购自|来自)\s*$/u.test(before)
  );
}
