import type { DocumentLayout } from '../layout/types.ts';
import { type DecimalMark, findCountries, kgPerUnit, parseUnit } from '../values/index.ts';

/** Languages and countries that write 1.234,5 or 1 234,5 (Unicode CLDR 46, numbers/symbols/decimal). */
const commaLanguages = new Set('it es pt de fr tr ru uz id vi el'.split(' '));
const commaCountries = new Set(
  'IT ES PT BR AR CL CO UY PY EC VE TR DE FR AT BE NL GR RU UZ TM TJ KZ KG AZ UA ID VN PL CZ HU RO BG RS HR SI DK SE NO FI CM BJ BF ML CI SN TG TD'.split(
    ' ',
  ),
);

const beside = /(?<![\p{L}\d.,])(\d[\d.,]*\d)\s*(?:kgs?|kilos?|кг|lbs?)(?!\p{L})/giu;

/** "Producción kg: 18.560", "Kütlü kg / Seed cotton  2.980": the unit stands in the label before the figure; "8.400 kg  humedad 4,0 %" has none. */
const behind =
  /(?<!\p{L}|\d\s{0,2})(?:kgs?|kilos?|кг|lbs?)(?!\p{L})[^\d\n]{0,30}?[:：\s]\s*(\d[\d.,]*\d)(?![\p{L}\d.,]|\s?[%°])/giu;

/** The figures of the paper that stand beside kilograms or pounds, or under a label that names them. */
function weighed(layout: DocumentLayout): string[] {
  const figures: string[] = [];
  for (const page of layout.pages) {
    for (const line of page.lines.slice(0, 200)) for (const m of line.text.matchAll(beside)) figures.push(m[1]!);
    for (const line of page.lines.slice(0, 200)) for (const m of line.text.matchAll(behind)) figures.push(m[1]!);
  }
  for (const { unit, value } of layout.pairs) {
    const text = value
      .map((s) => s.text)
      .join(' ')
      .trim();
    if (unit && kgPerUnit(parseUnit(unit) ?? '') !== undefined && /^\d[\d.,]*\d$/u.test(text)) figures.push(text);
  }
  for (const table of layout.tables) {
    for (const [i, column] of table.columns.entries()) {
      // "Kg netti", "Net (kg)": the unit stands anywhere in the head, but not in that of a price ("USD/kg").
      const units = [column.unit ?? '', ...column.header.split(/[\s()]+/u)].map(parseUnit);
      if (!units.some((unit) => unit === 'kg' || unit === 'lb' || (unit && kgPerUnit(unit) === 1))) continue;
      for (const row of table.rows.slice(0, 60)) {
        const text = row.cells[i]?.text ?? '';
        if (/^\d[\d.,]*\d$/u.test(text)) figures.push(text);
      }
    }
  }
  return figures;
}

/** What single bales and drums weigh: a column of such figures with three decimals is read from a scale that shows grams. */
const single = (text: string): boolean => Number(text) >= 100 && Number(text) < 400;

/**
 * The decimal mark of the weights of a paper, where it differs from that of its other numbers: "38.400 kg" beside "30.5 °Brix" in a
 * country that writes its decimals with a comma is 38,400 kg, as long as no weight of the paper has other than three digits
 * behind the point.
 */
export function weightMark(
  layout: DocumentLayout,
  mark: DecimalMark,
  languages: readonly string[],
  texts: readonly string[],
): DecimalMark {
  if (mark === ',') return mark;
  const figures = weighed(layout).filter((f) => /[.,]/u.test(f));
  if (figures.length === 0 || !figures.every((f) => /^\d{1,3}(?:\.\d{3})+$/u.test(f))) return mark;
  if (figures.length > 2 && figures.every(single)) return mark;
  const here =
    languages.some((l) => commaLanguages.has(l)) ||
    texts.some((t) => t.length < 200 && findCountries(t).some((c) => commaCountries.has(c.value)));
  return here ? ',' : mark;
}
