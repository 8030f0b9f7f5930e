import { lazyPattern } from '../lazy.ts';
import { clauseAround, plainFold } from './clauses.ts';
import { isPolicyTalk, standingOf } from './negation.ts';

/**
 * Sentences in which the supply role of a firm is plain: an amount of the goods, or the rest of them, was bought from it, came from it or
 * is its make ("the other six drums were bought from X", "fornitore X, 420 kg", "210 kg yarn of X also went in").
 */

/** The goods and what they come in, folded. */
const goods =
  /(?<!\p{L})(?:cotton|lint|yarns?|noils?|fib(?:re|er)s?|fabrics?|cloth|rib|melange|paste|puree|concentrate|tomato(?:es)?|drums?|bales?|cones?|lots?|coton|fils?|tissus?|balles?|futs|concentre|algodon|hilos?|hilado|tejidos?|tela|bidones|tambores|concentrado|polpa|algodao|fios?|tecidos?|fardos|cotone|filat[oi]|tessut[oi]|fusti|concentrato|passata|baumwolle|garn\p{L}*|gewebe|ballen|fasser|konzentrat|tomatenmark|ne|nm|pamu[kg]\p{L}*|iplik\p{L}*|ipligi|kumas\p{L}*|balya|salca\p{L}*|хлоп\p{L}*|пряж\p{L}*|ткан\p{L}*|кип\p{L}*|бочк\p{L}*|конц\p{L}*|паст\p{L}*|paxta\p{L}*|kalava|benang|kapas|kain)(?!\p{L})/u;
const number =
  '(?:\\p{Nd}[\\p{Nd}.,\\u00a0]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|duas|quatro|due|tre|quattro|cinque|zwei|drei|vier|funf|sechs|iki|uc|dort|bes|два|две|три|четыре|пять)';
const unit =
  '(?:kgs?|kilos?|кг|t|tons?|tonnes?|lbs?|drums?|bales?|cones?|bags?|cartons?|rolls?|fusti|futs|balles?|bidones|tambores|fardos|ballen|fasser|balya|кип\\p{L}*|бочк\\p{L}*|rocche|coni|%|percent|pct|prozent)';
/** "The other 17", "die übrigen zwölf": a number of what the sentence before counts. */
const others =
  '(?:other|further|missing|autres|manquants?|otros|otras|outros|outras|altri|altre|anderen|weiteren|ubrigen|fehlenden|diger|eksik|друг\\p{L}*|недоста\\p{L}*|остальн\\p{L}*|boshqa|lainnya)';
/** An amount, or what is left of the goods. */
const amount = lazyPattern(
  `(?<!\\p{L})${others}\\s+${number}(?![\\p{L}\\p{Nd}]|\\s(?:days?|weeks?|months?|years?|times?|firms?|companies|mills?))|(?<!\\p{L})${number}\\s*(?:x\\s*)?(?:\\p{L}+\\s)?${unit}(?![\\p{L}\\p{Nd}])|(?<!\\p{L})(?:remaining|remainder|the rest|balance|restant\\p{L}*|reste|resto|rimanent\\p{L}*|restlich\\p{L}*|ubrige\\p{L}*|kalan\\p{L}*|остал\\p{L}*|остат\\p{L}*|qolgan\\p{L}*|sisa)(?!\\p{L})`,
  'u',
);
const small =
  '(?:\\s(?:the|our|a|an|firm|company|messrs|m/s|supplier|its|firma|la|le|il|der|die|el|o|a|lot|make|makes))*';
/** What stands right before the name: where the goods are from, or whose they are. */
const source = lazyPattern(
  `(?<!\\p{L})(?:from|of|by|ex|supplier|spinner|vendor|maker|producer|de|du|des|da|do|della|dello|dalla|dal|di|von|vom|aus|bei|chez|par|por|fornitor[ei]|produttore|fournisseurs?|proveedor(?:es)?|fornecedor(?:es)?|lieferant|hersteller|tedarikci|uretici|поставщик|от|из|у|у фирмы|dari|pemasok)${small}[\\s:"“«(–-]*$`,
  'u',
);
/** The goods are not these, the time is another, or nothing was bought yet. */
const elsewhere =
  /(?<!\p{L})(?:machin\p{L}*|spares?|equipment|software|training|licen[cs]e|quotation|quot(?:e|ed)|offer(?:s|ed)?|enquir\p{L}*|inquir\p{L}*|samples?|price(?:s|d)?|formerly|previously|former|until|used to|no longer|years? ago|in the past|in (?:19|20)\p{Nd}\p{Nd}|since (?:19|20)\p{Nd}\p{Nd}|before|other (?:customers?|orders?|buyers?|lines?|programmes?|programs?|goods|products?)|another (?:customer|order|buyer|line)|separate\p{L}*|competitor\p{L}*|compar\p{L}*|return(?:ed)?|reject\p{L}*|cancel\p{L}*|would|could|might|may|if|shall|will|plan\p{L}*|should|not|never|no|none|neither|without|instead|replac\p{L}*|ausserdem nicht|nicht|kein\p{L}*|nunca|non|nao|pas|jamais|не|нет|degil|yok|tidak|bukan|news|article|listed|list|report\p{L}*|case|example|subsidiar\p{L}*|affiliat\p{L}*|owned|employee|formely|autrefois|anciennement|antes|prima|fruher|ранее|eskiden|maquin\p{L}*|macchin\p{L}*|maschin\p{L}*|станк\p{L}*|makin\p{L}*|sold to|shipped to|delivered to|(?:by|to) (?:the )?order of|on behalf of)(?!\p{L})/u;

/** Is the firm between `start` and `end` plainly the one that goods of this paper were bought from or made by? */
export function isSuppliedBy(text: string, start: number, end: number): boolean {
  if (standingOf(text, start, end) !== 'stated' || isPolicyTalk(text, start, end)) return false;
  const { before, after } = clauseAround(text, start, end);
  if (/[?？]/u.test(after.slice(0, 200)) || before.length > 300) return false;
  const ahead = plainFold(before);
  const own = ahead.split(/[;:](?=\s)/u).at(-1)!;
  const clause = `${ahead} ${plainFold(after)}`;
  return (
    source().test(ahead) && amount().test(clause) && goods.test(own === '' ? ahead : clause) && !elsewhere.test(clause)
  );
}
