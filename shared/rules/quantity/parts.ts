import type { Document, Evidence } from '../../model/index.ts';
import { foldId } from '../../trace/fold.ts';

/** A paper says that its goods are a part of what another bills: "Part shipment 1 of 3". Terms of a credit ("partial shipments allowed") say nothing. */
const part =
  /\bpart(?:ial)?[ -](?:shipment|delivery|consignment|lot)\b(?!\s*:\s*$|\W{0,4}(?:is )?(?:not |un)?(?:allowed|permitted|prohibited|acceptable|forbidden|yes|no\b))|\b(?:shipment|delivery|consignment|instal?lment)[\s:]+(?:no\.?\s*)?\d{1,2}\s*(?:of|\/)\s*\d{1,2}\b|\bbalance (?:to follow|of the order follows)|exp[ée]dition partielle|env[íi]o parcial n|embarque parcial n|teillieferung|spedizione parziale|k[ıi]sm[îi] sevk[ıi]yat|частичная (?:отгрузка|поставка)|分批装运第|第\s*\d\s*批/iu;
const short =
  /\bshort[- ](?:shipped|shipment|loaded|landed|delivered)|\bshut[- ]out\b|\bnot (?:shipped|loaded)\b|manquants?\b|faltantes?\b|недогруз|fehlmenge|eksik sevk|短装/iu;
const consolidated = /\bconsolidat|\bunder (?:two|three|four|\d) invoices\b|\bgroupage\b|sammelladung|拼箱/iu;

export interface Sides {
  small: readonly Document[];
  large: readonly Document[];
  less: number;
  more: number;
}

/** Why the papers of one sale honestly give two figures: the words of a paper, with where they stand; undefined when none explains it. */
export function explainedBy({ small, large, less, more }: Sides, all: readonly Document[]): Evidence | undefined {
  return (
    found(small, part) ??
    shortage(all, { small, large, less, more }) ??
    (large.every((d) => carriesMore(d, all, less)) ? (found(large, consolidated) ?? citing(large[0]!)) : undefined)
  );
}

function found(documents: readonly Document[], words: RegExp): Evidence | undefined {
  for (const { facts } of documents) {
    const said = facts.mentions.find((m) => m.context !== 'party' && words.test(m.text));
    if (said) return said.evidence;
  }
  return undefined;
}

/** "4 bales short-shipped, 880 kg": the number is the difference, or the same share of the packages as the difference is of the weight. */
function shortage(all: readonly Document[], { large, less, more }: Sides): Evidence | undefined {
  const gap = more - less;
  const count = Math.max(0, ...large.map((d) => d.facts.baleCount?.value ?? d.facts.packages?.value ?? 0));
  for (const { facts } of all)
    for (const { text, evidence } of facts.mentions) {
      if (!short.test(text)) continue;
      const numbers = [
        ...text.matchAll(/(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,/-])\d+(?:\.\d+)?(?![\w/-])/gu),
      ];
      const fits = numbers.some(([printed]) => {
        const n = Number(printed.replaceAll(',', ''));
        return Math.abs(n - gap) <= 0.005 * more || (count > 0 && Math.abs(n / count - gap / more) <= 0.005);
      });
      if (fits) return evidence;
    }
  return undefined;
}

const invoicesOn = (d: Document) => d.facts.references.filter((r) => r.kind === 'invoice');

/** A bill of lading of several invoices, of which one is not in the bundle; the figure of this sale must be printed on it as well. */
function carriesMore(bill: Document, all: readonly Document[], less: number): boolean {
  if (bill.type !== 'bill-of-lading') return false;
  const own = all.flatMap((d) => (d.type === 'invoice' && d.facts.number ? [foldId(d.facts.number.value)] : []));
  const cited = new Set(invoicesOn(bill).map((r) => foldId(r.value)));
  const others = [...cited].filter((id) => !own.some((n) => id.startsWith(n) || n.startsWith(id)));
  const printed = bill.facts.mentions.some((m) => numbersIn(m.text).includes(less));
  return cited.size > 1 && others.length > 0 && printed;
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu)].map(([n]) => Number(n.replaceAll(',', '')));

const citing = (bill: Document): Evidence | undefined => invoicesOn(bill)[0]?.evidence;
