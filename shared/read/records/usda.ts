import { cut, isDay, type RecordLayout, type Span } from './types.ts';

/*
 * USDA Universal Classification Data Format: what the classing offices send of every bale (USDA AMS Cotton Program, brochures of April
 * 2005 and July 1994; columns as published there). The permanent bale identification (PBI) is the gin's code and the bale's number, which
 * stand side by side: columns 1 to 12.
 */

const of2005: readonly Span[] = [
  { head: 'PBI', from: 1, to: 12 },
  { head: 'Date classed', from: 13, to: 20 },
  { head: 'Module or trailer', from: 22, to: 26 },
  { head: 'Color grade', from: 29, to: 30 },
  { head: 'Staple 32nds', from: 31, to: 32 },
  { head: 'Micronaire (tenths)', from: 33, to: 34 },
  { head: 'Strength (tenths g/tex)', from: 35, to: 37 },
  { head: 'Leaf', from: 38, to: 38 },
  { head: 'Extraneous matter', from: 39, to: 40 },
  { head: 'Instrument color code', from: 43, to: 44 },
  { head: 'Rd (tenths)', from: 46, to: 48 },
  { head: '+b (tenths)', from: 49, to: 51 },
  { head: 'Trash area', from: 52, to: 53 },
  { head: 'Length 100ths', from: 54, to: 56 },
  { head: 'Uniformity (tenths)', from: 57, to: 59 },
  { head: 'Upland or Pima', from: 60, to: 60 },
  { head: 'Record type', from: 61, to: 61 },
  { head: 'CCC loan premium or discount', from: 63, to: 67 },
];

const of1994: readonly Span[] = [
  { head: 'PBI', from: 1, to: 12 },
  { head: 'Date classed', from: 13, to: 18 },
  { head: 'Module or trailer', from: 20, to: 24 },
  { head: 'Color grade', from: 30, to: 31 },
  { head: 'Staple 32nds', from: 32, to: 33 },
  { head: 'Micronaire (tenths)', from: 34, to: 35 },
  { head: 'Strength (tenths g/tex)', from: 37, to: 40 },
  { head: 'Leaf', from: 41, to: 41 },
  { head: 'Extraneous matter', from: 42, to: 43 },
  { head: 'Instrument color code', from: 47, to: 48 },
  { head: 'Rd', from: 50, to: 51 },
  { head: '+b (tenths)', from: 52, to: 54 },
  { head: 'Trash area', from: 56, to: 57 },
  { head: 'Length 100ths', from: 59, to: 61 },
  { head: 'Uniformity', from: 63, to: 64 },
  { head: 'Upland or Pima', from: 65, to: 65 },
  { head: 'Record type', from: 66, to: 66 },
  { head: 'CCC loan premium or discount', from: 67, to: 71 },
];

/** Sign or blank before the digits of the loan's premium. */
const premium = /^[-+ ]?\d{0,4}$/;

export const usda2005: RecordLayout = {
  title: 'Gin bale records (USDA Universal Classification Data Format, 2005)',
  heads: of2005.map(({ head }) => head),
  fields(line) {
    if (line.length < 61 || line.length > 80 || !/^\d{12}/.test(line) || !isDay(line.slice(12, 20))) return undefined;
    const shape = /^[012][\d ]{7}[\d ]{10}[\d ]{12}/.test(line.slice(20));
    return shape && /^[12 ][012 ]/.test(line.slice(59)) && premium.test(line.slice(62, 67))
      ? of2005.map((span) => cut(line, span))
      : undefined;
  },
};

/** Six digits as a day: month first or year first, whichever makes one within the years of this layout (1991 to 2006). */
function dayOf1994(text: string): string | undefined {
  const [, a, b, c] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (!a || !b || !c) return undefined;
  const days = [
    [c, a, b],
    [a, b, c],
  ].map(([year, month, day]) => `${Number(year) > 50 ? '19' : '20'}${year}-${month}-${day}`);
  const fit = days.filter((day) => day >= '1991' && day < '2007' && isDay(day.replaceAll('-', '')));
  return fit.length === 1 ? fit[0] : fit.length > 1 ? '' : undefined;
}

export const usda1994: RecordLayout = {
  title: 'Gin bale records (USDA Universal Classification Data Format, 1994)',
  heads: of1994.map(({ head }) => head),
  fields(line) {
    if (line.length < 66 || line.length > 84 || !/^\d{18}[012]/.test(line)) return undefined;
    const day = dayOf1994(line.slice(12, 18));
    if (day === undefined || !/^[12 ][012 ]/.test(line.slice(64)) || !premium.test(line.slice(66, 71)))
      return undefined;
    // an ambiguous day stays as it is printed
    return of1994.map((span) => (span.from === 13 && day ? day : cut(line, span)));
  },
};
