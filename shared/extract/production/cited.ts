import { lazyPattern } from '../../lazy.ts';
import type { Evidence, Facts, Reference } from '../../model/index.ts';
import type { Sentence } from './sentences.ts';

const number = String.raw`(?:no\.?|nos\.?|number|nr\.?|№|n[°º]|num(?:ero|éro|éro)?\.?|号|编号|#)`;
const code = String.raw`([\p{Lu}\d][\p{L}\d./_-]*\d[\p{L}\d/_-]*)`;
const words: readonly (readonly [Reference['kind'], string])[] = [
  ['invoice', 'invoices?|发票|инвойс\\S*|fatura|facturas?|fattura|factures?|rechnung|invoys'],
  [
    'contract',
    'contract|agreement|合同|контракт\\S*|договор\\S*|sözleşme|contrato|contratto|contrat|vertrag|shartnoma',
  ],
  ['order', 'purchase order|p\\.?o\\.?|order|订单|заказ\\S*|sipariş|pedido|ordine|commande|bestellung'],
  ['bill-of-lading', 'b/l|bill of lading|提单|коносамент\\S*|konşimento'],
  ['lot', '(?:yarn |fabric |seed |cotton )?lots?|批号|парти\\S+|parti|lote|lotto|partie|partiya'],
  ['style', 'style|款号'],
];
const patterns = words.map(
  ([kind, word]) =>
    [kind, new RegExp(String.raw`(?<![\p{L}])(?:${word})\s*${number}?\s*[:：]?\s*${code}`, 'giu')] as const,
);

const next = lazyPattern(String.raw`^\s*(?:,|;|、|and|&|y|e|et|und|ve|va|и|和|及)\s*${code}`, 'iu');

/** Puts papers and lots that running text cites ("under our invoice no. ST-117") among the references. */
export function addCited(facts: Facts, sentences: readonly Sentence[]): void {
  const seen = new Set(facts.references.map((r) => `${r.kind}|${r.value}`));
  const add = (kind: Reference['kind'], value: string, evidence: Evidence) => {
    const key = `${kind}|${value}`;
    if (value.length < 3 || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(value) || seen.has(key) || seen.size > 500) return;
    seen.add(key);
    facts.references.push({ kind, value, evidence });
    if (kind === 'invoice') facts.invoiceNumber ??= { value, evidence };
    if (kind === 'contract') facts.contractNumber ??= { value, evidence };
    if (kind === 'order') facts.orderNumber ??= { value, evidence };
  };
  for (const { text, evidence } of sentences) {
    for (const [kind, pattern] of patterns) {
      for (const m of text.matchAll(pattern)) {
        const value = m[1]!.replace(/[./_-]+$/u, '');
        add(kind, value, evidence);
        // "lots YL-901, YL-902 and YL-905": the numbers behind the first
        let rest = text.slice(m.index + m[0].length);
        for (let more = next().exec(rest); more; more = next().exec(rest)) {
          add(kind, more[1]!.replace(/[./_-]+$/u, ''), evidence);
          rest = rest.slice(more[0].length);
        }
      }
    }
  }
  const lots = facts.references.filter((r) => r.kind === 'lot');
  const [first] = lots;
  if (first && !facts.lots)
    facts.lots = { value: lots.map((l) => l.value), evidence: first.evidence, each: lots.map((l) => l.evidence) };
}
