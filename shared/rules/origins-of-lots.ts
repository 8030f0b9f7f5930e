import { countryName } from '../country-name.ts';
import type { CountryCode, Document, Evidence } from '../model/index.ts';
import { foldLot } from '../trace/fold.ts';
import { runOf, UnitSet, unitsOf } from '../trace/units.ts';
import { countriesOf, rawClaims } from './raw-claims.ts';
import type { Case, RuleFinding } from './types.ts';

/** A bale or lot to which a paper gives an origin in its own row. */
interface Given {
  what: string;
  origin: CountryCode;
  evidence: Evidence;
}

/**
 * Bales and lots to which another paper gives another origin than the record of their gin: a laydown, a list or an invoice that names the
 * very lot. A lot that two gins' records name says nothing, nor does a gin of which the country is not known.
 */
export function originsOfLots(c: Case): RuleFinding[] {
  const claims = rawClaims(c, 'cotton').filter((x) => x.by === 'record');
  const gins = c.documents.filter((d) => d.type === 'ginning-record');
  return gins.flatMap((gin): RuleFinding[] => {
    const own = claims.filter((x) => x.document === gin);
    const [country] = countriesOf(own);
    if (!country || countriesOf(own).length > 1) return [];
    const set = new UnitSet(unitsOf(gin));
    const elsewhere = new Set(gins.filter((d) => d !== gin).flatMap(lotsOf));
    const lots = new Set(lotsOf(gin).filter((lot) => lot.length >= 3 && /\d/.test(lot) && !elsewhere.has(lot)));
    return c.documents.flatMap((d): RuleFinding[] => {
      if (d.type === 'ginning-record' || d.type === 'farm-record') return [];
      const other = givenOn(d, set, lots).filter((g) => g.origin !== country);
      const first = other[0];
      if (!first) return [];
      const more = other.length > 1 ? ` and ${(other.length - 1).toLocaleString('en-US')} more` : '';
      return [
        {
          message: `${d.name} gives ${countryName(first.origin)} as the origin of ${first.what}${more}; ${gin.name}, the record of its gin, is of ${countryName(country)}.`,
          evidence: [...other.slice(0, 4).map((g) => g.evidence), own[0]!.evidence],
        },
      ];
    });
  });
}

/** An origin that another paper gives in its own row to a bale or lot which this gin's record lists. */
export function originGivenTo(c: Case, gin: Document): CountryCode | undefined {
  const set = new UnitSet(unitsOf(gin));
  const lots = new Set(lotsOf(gin).filter((lot) => lot.length >= 3 && /\d/.test(lot)));
  return c.documents.flatMap((d) => (d === gin ? [] : givenOn(d, set, lots)))[0]?.origin;
}

function givenOn(d: Document, set: UnitSet, lots: ReadonlySet<string>): Given[] {
  const { facts } = d;
  const units = facts.units.flatMap((u): Given[] => {
    const run = u.origin ? runOf(u, d.id) : undefined;
    const listed = run !== undefined && run.digits >= 4 && set.missing(run).length === 0;
    const named = u.lot !== undefined && lots.has(foldLot(u.lot));
    return u.origin && (listed || named) ? [{ what: `bale ${u.id}`, origin: u.origin, evidence: u.evidence }] : [];
  });
  const rows = [...facts.flows.filter((f) => f.direction === 'in'), ...(facts.lines?.value ?? [])];
  const named = rows.flatMap((f): Given[] =>
    f.origin && f.lot && lots.has(foldLot(f.lot))
      ? [{ what: `lot ${f.lot}`, origin: f.origin, evidence: f.evidence }]
      : [],
  );
  return [...units, ...named];
}

const lotsOf = ({ facts }: Document): string[] =>
  [
    ...(facts.lots?.value ?? []),
    ...facts.flows.flatMap((f) => (f.direction === 'out' && f.lot ? [f.lot] : [])),
    ...facts.units.flatMap((u) => u.lot ?? []),
  ].map(foldLot);
