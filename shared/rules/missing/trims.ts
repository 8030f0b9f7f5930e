import { findCountries } from '../../extract/values/index.ts';
import type { Document, Evidence } from '../../model/index.ts';
import { foldLot, foldText } from '../../trace/fold.ts';
import { sameName } from '../../trace/names.ts';
import { writtenOn } from '../../trace/texts.ts';
import { commoditiesIn, materialIn } from '../../trace/words.ts';
import { otherFibers } from '../../trade/fibers.ts';
import { billOfMaterials, sewnIn } from '../../trade/garment-parts.ts';
import { some } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';

/**
 * Cotton in thread, pocketing, lining, rib or labels is cotton in the goods; each row without an origin or a lot that another paper knows is open. So is
 * cloth of cotton under a lot of its own that no mill's paper knows, on a record whose other lots they do know.
 */
export function trims(c: Case): RuleFinding[] {
  if (!c.goods.some((g) => g.commodity === 'cotton' && g.material === 'garment')) return [];
  const findings: RuleFinding[] = [];
  for (const document of c.documents) {
    if (!listsMaterials(document)) continue;
    const open = new Map<string, { name: string; evidence: Evidence; chinese: boolean }>();
    for (const { quote, evidence, name } of partRows(c, document)) {
      const { told, chinese } = countriesIn(quote);
      if (open.has(name) || (told && !chinese) || isKnown(c, document, quote)) continue;
      open.set(name, { name, evidence, chinese });
    }
    if (open.size === 0) continue;
    const names = [...open.values()].map((x) => `“${x.name}”`);
    const chinese = [...open.values()].filter((x) => x.chinese).map((x) => `“${x.name}”`);
    const from =
      chinese.length > 0 ? ` Its row gives ${some(chinese, 4)} to China, so that the region is not ruled out.` : '';
    findings.push({
      message: `${document.name} lists ${some(names, 4)} of cotton, with neither an origin nor a lot that another paper knows.${from}`,
      evidence: [...open.values()].slice(0, 4).map((x) => x.evidence),
      fix: 'Ask the garment maker for the supplier’s invoice of each of these parts, and that supplier for its fabric and spinning records, or a statement of the yarn lot and the origin of its cotton (19 CFR 12.43(b)); parts of another fiber need only their composition.',
      papers: ['supplier-statement'],
    });
  }
  return findings;
}

interface PartRow {
  quote: string;
  evidence: Evidence;
  name: string;
}

/** Rows of cotton parts: of flows, of lines of goods, and those that the paper was read to hold whole. */
function partRows(c: Case, document: Document): PartRow[] {
  const { flows, lines, mentions } = document.facts;
  const whole = mentions.filter((m) => m.context === 'text' && m.text.includes(' | '));
  const rows = [...flows, ...(lines?.value ?? []), ...whole].flatMap(({ evidence }): PartRow[] => {
    const name = cottonTrim(evidence.quote);
    return name ? [{ quote: evidence.quote, evidence, name }] : [];
  });
  const cloth = flows.filter((f) => f.direction === 'in' && f.material === 'fabric' && f.lot !== undefined);
  const known = cloth.filter((f) => isCited(c, document, f.lot!));
  if (known.length === 0) return rows;
  return [
    ...rows,
    ...cloth
      .filter(
        (f) => !known.includes(f) && ofCotton(f.evidence.quote) && !rows.some((r) => r.quote === f.evidence.quote),
      )
      .map(({ evidence, lot }) => ({ quote: evidence.quote, evidence, name: `${lot}` })),
  ];
}

/** "100% poliéster, sin algodón": cotton that a cell says is not there. */
const noCotton =
  /(?<![\p{L}\d])(?:no|non|not of|without|free (?:of|from)|0 ?%|sin|sem|sans|senza|ohne|keine?|без|tanpa|không(?: có| chứa)?|bez|χωρίς)[\s-]+(?:(?:de|any|di|d['’])\s*)?(?:cotton|algod[oó]n|algodão|coton|cotone|baumwolle|хлоп\p{L}*|kapas|bông|bawełny|βαμβάκι|pamuk)|(?:cotton|baumwoll)[\s-]*(?:free|frei)|pamuksuz|(?:不含|无|無)棉/giu;

const namesCotton = (cell: string): boolean => commoditiesIn(cell.replace(noCotton, ' ')).includes('cotton');

const ofCotton = (row: string): boolean => row.split(' | ').some(namesCotton);

const firm =
  /(?<!\p{L})(?:co|company|ltd|limited|llc|inc|corp|group|plc|gmbh|s\.?a|s\.?r\.?l|s\.?p\.?a|ltda|pvt|pte|jsc|mills?|textiles?|factory|industr(?:y|ies)|trading|trader|supplier|a\.?ş|şti|ооо|оао|ао|тоо|фабрика|комбинат)(?!\p{L})|公司|厂|集团/iu;

/** Countries that a row gives its cotton: the address of a firm tells where the firm is, and China does not rule the region out. */
function countriesIn(row: string): { told: boolean; chinese: boolean } {
  const cells = row.split(' | ').map((cell) => ({ cell, countries: findCountries(cell).map((x) => x.value) }));
  return {
    told: cells.some(({ cell, countries }) => countries.some((x) => x !== 'CN') && !firm.test(cell)),
    chinese: cells.some(({ countries }) => countries.includes('CN')),
  };
}

const listsMaterials = (d: Document): boolean =>
  d.type === 'garment-record' ||
  ((d.type === 'other' || d.type === 'purchase-order') &&
    [...d.typeEvidence, ...d.facts.mentions.slice(0, 40).map((m) => m.text)].some((t) => billOfMaterials.test(t)));

/** "Polo shirts with rib collar, 100% cotton": a garment told with its parts is no part, "jeans pocketing" is one. */
function tellsGarment(cell: string): boolean {
  if (materialIn(cell, 'cotton') !== 'garment') return false;
  const before = cell.slice(0, sewnIn.exec(cell)!.index);
  return (
    commoditiesIn(cell).includes('cotton') ||
    /,|(?<!\p{L})(?:with|w\/|and|con|com|avec|mit|con|с|со|ile|và|dengan)(?!\p{L})|带|连|配/iu.test(before)
  );
}

/** "Jean homme 5 poches, 100 % coton": so many pockets are told of the garment itself. */
const counted =
  /(?:\p{Nd}|(?<!\p{L})(?:two|four|five|six|deux|quatre|cinq|six|dos|cuatro|cinco|seis|quatro|quattro|cinque|iki|beş|altı))[\s-]*$/iu;

/** The name of a trim of cotton in a row; a care label that prints what the garment is made of is none. */
function cottonTrim(row: string): string | undefined {
  const cells = row.split(' | ').map((cell) => cell.trim());
  const at = cells.findIndex((cell) => sewnIn.test(cell));
  if (at < 0) return undefined;
  const name = cells[at]!;
  if (tellsGarment(name) || counted.test(name.slice(0, sewnIn.exec(name)!.index))) return undefined;
  const own = cells.slice(at).some((cell, i) => {
    if (!namesCotton(cell)) return false;
    if (i > 0) return true;
    const word = sewnIn.exec(cell)!;
    const [before, after] = [cell.slice(0, word.index), cell.slice(word.index + word[0].length)];
    return /cotton\s*$/iu.test(before) || (namesCotton(after) && !/[:"“]/u.test(after));
  });
  const other = cells.slice(at).some((cell) => otherFibers.test(foldText(cell)) && !namesCotton(cell));
  return own && !other ? name.slice(0, 60) : undefined;
}

/** Counts of yarn, days, sizes and plain amounts, which other papers may hold by chance. */
const noLot = /^(?:n[em]c?\s?\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$|\d+[.,]\d{1,2}$|\d+(?:kg|m|gsm|pcs|cm|mm|%))/iu;

const mills: ReadonlySet<string> = new Set(['spinning-record', 'fabric-record', 'supplier-statement']);
const othersOf = (c: Case, document: Document): Document[] =>
  c.documents.filter((d) => d !== document && mills.has(d.type));
const isCited = (c: Case, document: Document, id: string): boolean =>
  othersOf(c, document).some((d) => writtenOn(d).tokens.has(foldLot(id)));

/** Whether the row cites a number that a record of a mill or a statement carries, or without a number names a mill whose record is there. */
function isKnown(c: Case, document: Document, row: string): boolean {
  const ids = row
    .split(/[\s|,;]+/u)
    .filter((w) => /\d/u.test(w) && !noLot.test(w) && foldLot(w).length >= 4 && /\p{L}|\d{5}/u.test(w));
  if (ids.length > 0) return ids.some((id) => isCited(c, document, id));
  const named = row
    .split(' | ')
    .map((cell) => cell.trim())
    .filter((cell) => cell.length > 3);
  return othersOf(c, document).some((d) =>
    [...d.facts.parties.filter((p) => p.role !== 'buyer' && p.role !== 'consignee'), ...d.facts.sites].some((p) => {
      const { name } = p;
      return name !== undefined && named.some((cell) => sameName(name, cell));
    }),
  );
}
