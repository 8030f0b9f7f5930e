import { countryName } from '../country-name.ts';
import { endsInZip, findCountries, mayBeState } from '../extract/values/index.ts';
import type { Commodity, CountryCode, Document, Evidence, Material, Site } from '../model/index.ts';
import { namesOtherProvince } from '../screen/index.ts';
import type { Goods } from '../trace/goods.ts';
import { commodityOfRecord, dealsIn, materialsOn } from '../trace/records.ts';
import { hsEntry } from '../trade/hs.ts';
import type { Case } from './types.ts';

/** A country that one paper gives for the cotton or the tomatoes themselves (not for what was made of them). */
export interface RawClaim {
  country: CountryCode;
  document: Document;
  evidence: Evidence;
  /** A record of who grew, ginned or took in the material, or a paper of the sale, or a statement. */
  by: 'record' | 'intake' | 'paper';
}

const rawMaterials: ReadonlySet<Material> = new Set([
  'seed-cotton',
  'lint',
  'tomato',
  'paste',
  'cotton-seed',
  'tomato-seed',
]);
const rawFlows: ReadonlySet<Material> = new Set(['seed-cotton', 'lint', 'tomato']);
const salePapers: ReadonlySet<Document['type']> = new Set([
  'certificate-of-origin',
  'invoice',
  'packing-list',
  'bill-of-lading',
  'purchase-order',
  'other',
]);

/** Are the goods of the entry raw cotton, fresh tomatoes or paste? "Tops, 100% cotton" without a code names a fibre, not lint. */
const rawEntry = (c: Case, commodity: Commodity) => {
  const goods = c.goods.filter((g) => g.commodity === commodity);
  const isRaw = (g: Goods) => {
    if (g.hsCode !== undefined) return rawMaterials.has(g.material) || g.hsCode.replace(/\D/g, '').startsWith('200210');
    return (
      rawMaterials.has(g.material) && (rawWords.test(g.description) || !/100\s?%|\d\s?%\s*cotton/i.test(g.description))
    );
  };
  return goods.length > 0 && goods.every(isRaw);
};

/** Words for the raw material itself, beside which "100% cotton" only names a fibre (English, Chinese, Russian, Turkish, Uzbek, Spanish, Portuguese, Italian, French, German). */
const rawWords =
  /\b(raw cotton|cotton lint|lint|ginned|baled?|bales|upland|pima|fresh tomato|tomato (paste|puree|concentrate)|lif pamuk|preseli|balya|algod[oó]n en rama|pacas|algodão em pluma|fardos|cotone (sodo|grezzo)|balle|coton (brut|fibre)|balles|rohbaumwolle|ballen|paxta tolasi|salça|concentrado de tomate|concentrato|concentré|tomatenmark|pomodori freschi)\b|原棉|皮棉|籽棉|棉包|番茄酱|鲜番茄|хлопок-?волокно|хлопковое волокно|томатная паста/iu;

/** Is what a sale paper says of origin said of the raw material? A garment's certificate says where it was sewn. */
function isRawPaper(c: Case, document: Document, commodity: Commodity): boolean {
  if (!salePapers.has(document.type)) return false;
  if (!dealsIn(document, c.commodities).includes(commodity)) return false;
  if (rawEntry(c, commodity)) return true;
  const { lines, hsCodes, mentions } = document.facts;
  const codes = [...(lines?.value ?? []).flatMap((l) => l.hsCode ?? []), ...(hsCodes?.value ?? [])].map(hsEntry);
  if (codes.some((entry) => entry !== undefined))
    return codes.every(
      (entry) => entry === undefined || (entry.commodity === commodity && rawMaterials.has(entry.material)),
    );
  // The entry is of yarn, cloth or garments: a paper without codes is one of raw material only when it says so.
  const texts = [
    ...(lines?.value ?? []).flatMap((l) => l.description ?? []),
    ...mentions.filter((m) => m.context === 'goods').map((m) => m.text),
  ];
  return materialsOn(document, commodity).every((m) => rawMaterials.has(m)) && texts.some((t) => rawWords.test(t));
}

/** Every claim of the bundle on where the cotton or the tomatoes of one commodity come from. */
export function rawClaims(c: Case, commodity: Commodity): RawClaim[] {
  const claims: RawClaim[] = [];
  for (const document of c.documents) {
    const { facts } = document;
    const add = (by: RawClaim['by'], country: CountryCode | undefined, evidence: Evidence) => {
      if (country !== undefined) claims.push({ country, document, evidence, by });
    };
    const listed = (by: RawClaim['by']) => {
      const { origins } = facts;
      for (const [i, country] of (origins?.value ?? []).entries())
        add(by, country, origins!.each?.[i] ?? origins!.evidence);
    };
    const mine = commodityOfRecord(document);
    if (mine === commodity && isFirstRecord(document)) {
      if (facts.countryOfOrigin) add('record', facts.countryOfOrigin.value, facts.countryOfOrigin.evidence);
      listed('record');
      for (const unit of facts.units) if (unit.origin) add('record', unit.origin, unit.evidence);
      // A plant that starts from paste blends, thins or cooks it: where it stands is no origin of the tomatoes.
      const into = new Set(facts.flows.flatMap((f) => (f.direction === 'in' ? [f.material] : [])));
      const reworks = into.has('paste') && !into.has('tomato');
      const made = document.type === 'tomato-processing-record' ? (reworks ? [] : ['process']) : ['gin'];
      const steps = ['plant', 'grow', ...made];
      for (const site of facts.sites) if (steps.includes(site.step)) add('record', countryOf(site), site.evidence);
    } else if (mine === commodity && document.type === 'spinning-record') {
      listed('intake');
    } else if (
      document.type === 'supplier-statement' &&
      (c.commodities.length === 1 || materialsOn(document, commodity).length > 0)
    ) {
      listed('paper');
      if (!facts.origins && facts.countryOfOrigin && rawEntry(c, commodity))
        add('paper', facts.countryOfOrigin.value, facts.countryOfOrigin.evidence);
    } else if (isRawPaper(c, document, commodity)) {
      if (facts.countryOfOrigin) add('paper', facts.countryOfOrigin.value, facts.countryOfOrigin.evidence);
      listed('paper');
      for (const line of facts.lines?.value ?? []) if (line.origin) add('paper', line.origin, line.evidence);
    }
    for (const flow of facts.flows) {
      if (!rawFlows.has(flow.material) || (flow.material === 'tomato' ? 'tomato' : 'cotton') !== commodity) continue;
      add(isFirstRecord(document) ? 'record' : 'intake', flow.origin, flow.evidence);
    }
    for (const site of facts.sites)
      if (site.step === 'grow' && !isFirstRecord(document) && (mine ?? commodity) === commodity)
        add('intake', countryOf(site), site.evidence);
  }
  return claims;
}

/** The country of a site, also where the paper names only a province of China. */
function countryOf(site: Site): CountryCode | undefined {
  const text = [site.name, site.address].filter(Boolean).join(', ');
  if (site.address && endsInZip(site.address)) return 'US';
  if (site.address && mayBeState(site.address)) return site.country;
  // The country that ends an address outweighs one inside a town's name ("Vila Franca de Xira, Portugal").
  const ending = findCountries(site.address?.split(',').at(-1) ?? '').map((x) => x.value);
  if (ending.length === 1) return ending[0];
  return site.country ?? (namesOtherProvince(text) ? 'CN' : undefined);
}

/** Records of the first steps: where the plant grew, was ginned, was first processed. */
const isFirstRecord = (document: Document): boolean =>
  document.type === 'ginning-record' || document.type === 'farm-record' || document.type === 'tomato-processing-record';

/** Countries claimed, each once, in alphabetical order. */
export const countriesOf = (claims: readonly RawClaim[]): CountryCode[] =>
  [...new Set(claims.map((x) => x.country))].sort();

/** "Brazil and India". */
export const countryList = (codes: readonly CountryCode[]): string => codes.map(countryName).join(' and ');
