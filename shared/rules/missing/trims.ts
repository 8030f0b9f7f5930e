import { findCountries } from '../../extract/values/index.ts';
import type { Document, Evidence } from '../../model/index.ts';
import { foldLot, foldText } from '../../trace/fold.ts';
import { writtenOn } from '../../trace/texts.ts';
import { commoditiesIn } from '../../trace/words.ts';
import { otherFibers } from '../../trade/fibers.ts';
import { some } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';

/** What is sewn into a garment beside its cloth. */
const trim =
  /\b(?:(?:sewing |embroidery )?threads?|pocketing|pocket (?:bag|lining|fabric)|(?:inter)?lining|fusing|wadding|padding|draw[\s-]?(?:cord|string)s?|twill tape|neck tape|(?:main |size |care |woven )?labels?|binding|piping)\b|dikiş ipliği|astar|cepli[kğ]|etiket|hilo de coser|forro|entretela|etiqueta|linha de costura|fil à coudre|doublure|[ée]tiquette|filo cucirino|fodera|etichetta|nähgarn|futter|etikett|нитк|подклад|этикет|缝纫线|里布|口袋布|织唛|商标/iu;
/** Papers that list what goes into a garment. */
const billOfMaterials =
  /bill of materials?|\bbom\b|trims? (?:card|list|sheet)|accessor(?:y|ies) list|物料清单|辅料|malzeme listesi|lista de materiales|спецификац/iu;

/** Cotton in thread, pocketing, lining or labels is cotton in the goods; each row without an origin or a lot that another paper knows is open. */
export function trims(c: Case): RuleFinding[] {
  if (!c.goods.some((g) => g.commodity === 'cotton' && g.material === 'garment')) return [];
  const findings: RuleFinding[] = [];
  for (const document of c.documents) {
    if (!listsMaterials(document)) continue;
    const open = new Map<string, { name: string; evidence: Evidence }>();
    for (const { evidence } of [...document.facts.flows, ...(document.facts.lines?.value ?? [])]) {
      const name = cottonTrim(evidence.quote);
      if (name && !open.has(name) && !findCountries(evidence.quote).length && !isKnown(c, document, evidence.quote))
        open.set(name, { name, evidence });
    }
    if (open.size === 0) continue;
    const names = [...open.values()].map((x) => `“${x.name}”`);
    findings.push({
      message: `${document.name} lists ${some(names, 4)} of cotton, with neither an origin nor a lot that another paper knows.`,
      evidence: [...open.values()].slice(0, 4).map((x) => x.evidence),
      fix: 'Ask the garment maker for the supplier’s invoice of each of these trims, and that supplier for a statement of the yarn lot and the origin of its cotton (19 CFR 12.43(b)); trims of another fiber need only their composition.',
      papers: ['supplier-statement'],
    });
  }
  return findings;
}

const listsMaterials = (d: Document): boolean =>
  d.type === 'garment-record' ||
  ((d.type === 'other' || d.type === 'purchase-order') &&
    [...d.typeEvidence, ...d.facts.mentions.slice(0, 40).map((m) => m.text)].some((t) => billOfMaterials.test(t)));

/** The name of a trim of cotton in a row; a care label that prints what the garment is made of is none. */
function cottonTrim(row: string): string | undefined {
  const cells = row.split(' | ').map((cell) => cell.trim());
  const at = cells.findIndex((cell) => trim.test(cell));
  if (at < 0) return undefined;
  const name = cells[at]!;
  const own = cells.slice(at).some((cell, i) => {
    if (!commoditiesIn(cell).includes('cotton')) return false;
    if (i > 0) return true;
    const word = trim.exec(cell)!;
    const [before, after] = [cell.slice(0, word.index), cell.slice(word.index + word[0].length)];
    return /cotton\s*$/iu.test(before) || (commoditiesIn(after).includes('cotton') && !/[:"“]/u.test(after));
  });
  const other = cells
    .slice(at)
    .some((cell) => otherFibers.test(foldText(cell)) && !commoditiesIn(cell).includes('cotton'));
  return own && !other ? name.slice(0, 60) : undefined;
}

/** Whether the row cites a number that a record of a mill or a statement carries. */
function isKnown(c: Case, document: Document, row: string): boolean {
  const ids = row
    .split(/[\s|,;]+/u)
    .filter((word) => /\d/u.test(word) && foldLot(word).length >= 4 && /\p{L}|\d{5}/u.test(word));
  return c.documents.some(
    (d) =>
      d !== document &&
      (d.type === 'spinning-record' || d.type === 'fabric-record' || d.type === 'supplier-statement') &&
      ids.some((id) => writtenOn(d).tokens.has(foldLot(id))),
  );
}
