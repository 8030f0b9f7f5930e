import { findCountries } from '../extract/values/index.ts';
import type { CountryCode, DocumentType, Facts, Party, Site } from '../model/index.ts';

const firstRecords: ReadonlySet<DocumentType> = new Set(['farm-record', 'ginning-record', 'tomato-processing-record']);
/** Steps and parts that stand where the raw material came from: its stated origin is theirs. */
const firstSteps: ReadonlySet<Site['step']> = new Set(['plant', 'grow', 'gin', 'process']);
const firstParts: ReadonlySet<Party['role']> = new Set(['gin', 'farm', 'processor']);
/** Headings of raw cotton, its seed and waste, of fresh tomatoes and of paste (HS 2022). */
const rawHeading = /^(520[123]|1207|0702|2002)/;

const sameName = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The country of a site or party, where its own lines give none: what the same paper gives the same name, and for a farm, a gin or
 * a first plant China when the paper states no other origin of the raw material. An address that names a country keeps its own.
 */
export function statedCountry(of: Site | Party, type: DocumentType, facts: Facts): CountryCode | undefined {
  if (of.country !== undefined) return of.country;
  if (findCountries([of.name, of.address].filter(Boolean).join(', ')).length > 0) return undefined;
  const alike = [...facts.sites, ...facts.parties].filter((x) => x === of || sameName(x.name, of.name));
  const given = new Set(alike.flatMap((x) => x.country ?? []));
  if (given.size > 0) return given.size === 1 ? [...given][0] : undefined;
  const first = alike.some((x) => ('step' in x ? firstSteps.has(x.step) : firstParts.has(x.role)));
  const origins = rawOrigins(type, facts);
  // Another country than China only confirms what the paper says: it takes no name of the region away.
  return first && origins.size === 1 && origins.has('CN') ? 'CN' : undefined;
}

/** Origins that a paper states of the raw material: a garment's country of origin is where it was sewn. */
function rawOrigins(type: DocumentType, facts: Facts): Set<CountryCode> {
  const codes = [...(facts.lines?.value ?? []).flatMap((l) => l.hsCode ?? []), ...(facts.hsCodes?.value ?? [])];
  const raw = firstRecords.has(type) || (codes.length > 0 && codes.every((x) => rawHeading.test(x.replace(/\D/g, ''))));
  return new Set([
    ...facts.sites.filter((s) => firstSteps.has(s.step)).flatMap((s) => s.country ?? []),
    ...(raw || type === 'spinning-record' ? (facts.origins?.value ?? []) : []),
    ...(raw && facts.countryOfOrigin ? [facts.countryOfOrigin.value] : []),
  ]);
}
