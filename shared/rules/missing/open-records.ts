import type { Commodity, Document, DocumentType, Material } from '../../model/index.ts';
import { sameName } from '../../trace/names.ts';
import { commodityOfRecord } from '../../trace/records.ts';
import { shared } from '../../trace/references.ts';
import { UnitSet, unitsOf } from '../../trace/units.ts';
import { some } from '../answer.ts';
import { originGivenTo } from '../origins-of-lots.ts';
import { countriesOf, countryList, type RawClaim } from '../raw-claims.ts';
import type { Case, RuleFinding } from '../types.ts';

/** The first record of each lot of a commodity: what it was made from came from around it. */
const firstRecord: Readonly<Record<Commodity, DocumentType>> = {
  cotton: 'ginning-record',
  tomato: 'tomato-processing-record',
};

/**
 * Records of gins or plants of which no country is known, beside others of which it is: the origin of one lot does not stand for another. A record
 * is covered by one of the same firm or the same bales, by a paper that gives its lot or bales an origin in their own row, and by any paper of the raw material
 * that shares a number with it.
 */
export function openRecords(c: Case, commodity: Commodity, claims: readonly RawClaim[]): RuleFinding[] {
  const records = c.documents.filter(
    (d) => d.type === firstRecord[commodity] && commodityOfRecord(d) === commodity && makesLots(d),
  );
  const placed = records.filter((d) => claims.some((x) => x.document === d));
  if (placed.length === 0) return [];
  const makers = placed.flatMap(makersOf);
  const open = records.filter(
    (d) =>
      !placed.includes(d) &&
      !makersOf(d).some((name) => makers.some((other) => sameName(name, other))) &&
      originGivenTo(c, d) === undefined &&
      !placed.some((other) => listsSame(d, other)) &&
      !claims.some((x) => x.by !== 'intake' && !records.includes(x.document) && shared(d, x.document).length > 0),
  );
  if (open.length === 0) return [];
  const names = open.map((d) => d.name);
  const known = placed.map((d) => d.name);
  return [
    {
      message: `${some(names)} ${names.length > 1 ? 'name' : 'names'} no country, province or address that tells where ${names.length > 1 ? 'their' : 'its'} ${commodity === 'cotton' ? 'cotton was ginned' : 'tomatoes were processed'}; ${countryList(countriesOf(claims.filter((x) => placed.includes(x.document))))} on ${some(known)} is the origin of other lots.`,
      fix: `Ask for a copy of ${some(names)} with the full printed address of the ${commodity === 'cotton' ? 'gin' : 'plant'}, or for a paper that gives the origin of that lot by its number.`,
      papers: [firstRecord[commodity], 'farm-record'],
      evidence: open.slice(0, 4).flatMap((d) => evidenceOf(d)),
    },
  ];
}

/** A covering letter, a summary without a lot, bale or amount, or a plant's list of the loads it took in, is no record of a lot. */
const makesLots = ({ facts }: Document): boolean =>
  (facts.units.length > 0 && !isIntake(facts)) ||
  facts.flows.some((f) => f.direction === 'out' && made.has(f.material) && (f.kg !== undefined || f.lot !== undefined));
/** Tickets of fruit, each with what it weighed, and nothing that came out. */
const isIntake = ({ flows, units }: Document['facts']): boolean =>
  flows.length > 0 &&
  flows.every((f) => f.direction === 'in' && f.material === 'tomato') &&
  units.every((u) => u.netKg === undefined && u.to === undefined);
const made: ReadonlySet<Material> = new Set(['lint', 'paste']);

/** A second paper of the same bales (their classing, their weights), by numbers long enough to be no other gin's. */
function listsSame(document: Document, other: Document): boolean {
  const set = new UnitSet(unitsOf(other));
  const long = unitsOf(document).filter((run) => run.digits >= 6);
  return long.length > 0 && long.some((run) => set.missing(run).length === 0);
}

const makersOf = ({ facts }: Document): string[] => [
  ...facts.sites.flatMap((s) => (s.step === 'gin' || s.step === 'process' ? (s.name ?? []) : [])),
  ...facts.parties.flatMap((p) =>
    p.role === 'gin' || p.role === 'processor' || p.role === 'issuer' ? (p.name ?? []) : [],
  ),
];

function evidenceOf({ facts }: Document) {
  const [site] = facts.sites;
  const [flow] = facts.flows.filter((f) => f.direction === 'out');
  return [...(site ? [site.evidence] : []), ...(flow ? [flow.evidence] : [])].slice(0, 2);
}
