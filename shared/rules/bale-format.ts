import { type BaleFormat, baleFormats, isBrazilianNumber, isBrazilianShape, isRounded } from '../trade/bale-formats.ts';
import { answer, notApplicable, some } from './answer.ts';
import {
  type BaleNumber,
  baleNumbers,
  balesOf,
  isUsNumbering,
  ownBeginnings,
  saysAmerican,
  singleBales,
} from './bale-numbers.ts';
import { rangeCounts, weightSigns } from './bale-signs.ts';
import { countriesOf, countryList, rawClaims } from './raw-claims.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** DOMAIN.md 3.1: national bale numberings. Plain numbers are of no format and say nothing. */
export const baleFormat: Rule = {
  id: 'bale.format',
  requirement: 'Bale identifiers have no national format other than that of the stated origin.',
  check(c) {
    if (!c.commodities.includes('cotton')) return notApplicable('No cotton goods.');
    const listed = c.documents
      .map((document) => ({ document, ids: baleNumbers(document) }))
      .filter(({ ids }) => ids.length > 0);
    const stated = [
      ...new Set([
        ...countriesOf(rawClaims(c, 'cotton')),
        ...c.statedOrigins.filter((s) => s.commodity === 'cotton').map((s) => s.country),
      ]),
    ].sort();
    const signs = [...rangeCounts(c), ...weightSigns(c, stated), ...rounded(c)];
    if (listed.length === 0 && signs.length === 0)
      return notApplicable(
        'No paper lists bales by numbers of a national length (11 digits and more), or weighs ten of them.',
      );
    if (stated.length === 0 && signs.length === 0)
      return notApplicable('No origin is stated to compare the identifiers with.');
    const findings = stated.length === 0 ? [] : baleFormats.flatMap((format) => compared(c, format, listed, stated));
    return answer('Bale and lot identifiers were compared with the national formats.', [
      ...findings,
      ...(stated.includes('BR') ? misnumbered(listed) : []),
      ...signs,
    ]);
  },
};

type Listed = { document: Case['documents'][number]; ids: BaleNumber[] }[];

function compared(c: Case, format: BaleFormat, listed: Listed, stated: readonly string[]): RuleFinding[] {
  if (stated.includes(format.country)) return [];
  const year = Number(c.entryDate.slice(0, 4));
  const isOwn = ownNumbers(c, format, listed, year);
  // The same numbering on gin list, packing list and invoice is one cause.
  const papers = listed
    .map(({ document, ids }) => {
      const fitting = ids.filter(({ id }) => format.fits(id, year) && !isOwn(id));
      return { document, all: ids.length, fitting, alike: alikeIn(ids, fitting) };
    })
    .filter(({ document, fitting, all, alike }) => {
      if (fitting.length === 0) return false;
      if (format.country !== 'US') return fitting.length * 2 >= alike;
      return fitting.length >= 2 && isUsNumbering(fitting, all, document.facts.date?.value);
    });
  if (papers.length === 0) return [];
  const ids = [...new Set(papers.flatMap(({ fitting }) => fitting.map(({ id }) => id)))];
  const bales = Math.max(ids.length, ...papers.map(({ fitting }) => balesOf(fitting)));
  const sure =
    (bales >= format.atLeast && !stated.some((country) => format.unlessOf?.includes(country))) ||
    (format.country === 'CN' && ids.some((id) => /^6[56]/.test(id))) ||
    (format.country === 'US' && papers.some(({ document, fitting }) => saysAmerican(document, fitting)));
  const [are, have] = ids.length === 1 ? ['identifier', 'has'] : ['identifiers', 'have'];
  const names = some([...new Set(papers.map(({ document }) => document.name))], 3);
  return [
    {
      message: `${ids.length.toLocaleString('en-US')} ${are} in ${names} (${ids[0]}${ids.length > 1 ? ', …' : ''}) ${have} ${sure ? '' : 'the shape of '}${format.name}, while the papers state ${countryList(stated)} as the origin.`,
      evidence: papers.flatMap(({ fitting }) => fitting.slice(0, 2).map((x) => x.evidence)).slice(0, 8),
      // So few numbers may have the shape by chance, and plain digits of an unknown numbering any number of them.
      ...(sure ? {} : { severity: 'warning' as const }),
    },
  ];
}

/**
 * Which numbers of the shape of a Chinese lot are none by the papers themselves: bales listed one by one, or numbers of a gin whose code and
 * season they begin with. Those of Xinjiang stay what they look like.
 */
function ownNumbers(c: Case, format: BaleFormat, listed: Listed, year: number): (id: string) => boolean {
  if (format.country !== 'CN') return () => false;
  const bales = new Set(listed.flatMap(({ ids }) => singleBales(ids)));
  const beginnings = ownBeginnings(c.documents, year);
  return (id) => /^(?!6[56])\d{11}$/.test(id) && (bales.has(id) || beginnings.some((begin) => id.startsWith(begin)));
}

/** How many numbers are as long as those that fit: lots among the longer numbers of their bales are a list of their own. */
const alikeIn = (ids: readonly BaleNumber[], fitting: readonly BaleNumber[]): number =>
  ids.filter(({ id }) => id.length === fitting[0]?.id.length).length;

/** Brazilian bales whose number fails its own check digit: mistyped, misread or made up. */
function misnumbered(listed: Listed): RuleFinding[] {
  return listed.flatMap(({ document, ids }) => {
    // A digit that a scan misread is no fault of the number.
    if (document.reader === 'ocr' || document.reader === 'textract') return [];
    const shaped = ids.filter(({ id }) => isBrazilianShape(id));
    const wrong = shaped.filter(({ id }) => !isBrazilianNumber(id));
    if (wrong.length === 0) return [];
    return [
      {
        message: `${document.name}: ${wrong.length.toLocaleString('en-US')} of ${shaped.length.toLocaleString('en-US')} Brazilian bale numbers fail their check digit (${some(
          wrong.map(({ id }) => id),
          3,
        )}).`,
        evidence: wrong.slice(0, 6).map((x) => x.evidence),
        severity: 'warning' as const,
      },
    ];
  });
}

/** Bales whose numbers a sheet rounded ("1.48423E+11"): what told them apart is gone. */
function rounded(c: Case): RuleFinding[] {
  return c.documents.flatMap((document) => {
    const { units, bales } = document.facts;
    const lost = [
      ...units.filter((u) => isRounded(u.id)).map((u) => ({ id: u.id, evidence: u.evidence })),
      ...(units.length > 0 ? [] : (bales?.value ?? []))
        .map((id, i) => ({ id, evidence: bales!.each?.[i] ?? bales!.evidence }))
        .filter(({ id }) => isRounded(id)),
    ];
    if (lost.length === 0) return [];
    return [
      {
        message: `${document.name}: ${lost.length.toLocaleString('en-US')} bale numbers stand as a sheet rounded them (${lost[0]!.id}); their last digits are gone, so the bales cannot be told apart.`,
        fix: 'Ask for the list with its bale numbers as text, or as the gin printed it.',
        evidence: lost.slice(0, 4).map((x) => x.evidence),
        severity: 'gap' as const,
      },
    ];
  });
}
