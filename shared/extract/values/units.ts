import { valueWords } from '../labels/value-words.ts';
import { foldText } from './fold.ts';

/**
 * Kilograms in one unit. Pound 0.45359237 kg (NIST Handbook 44, appendix C), short hundredweight and ton of 100 and 2,000 lb, long ton of
 * 2,240 lb; candy of 784 lb (Cotton Association of India); 斤 and 担 of 0.5 and 50 kg (State Council of China, 25 June 1959). A bale, a kantar
 * and a maund have no fixed weight and are not here.
 */
const kilograms: Readonly<Record<string, number>> = {
  kg: 1,
  g: 0.001,
  mg: 0.000001,
  t: 1000,
  lb: 0.45359237,
  oz: 0.028349523125,
  quintal: 100,
  cwt: 45.359237,
  'short-ton': 907.18474,
  'long-ton': 1016.0469088,
  candy: 355.61641808,
  jin: 0.5,
  dan: 50,
};

/** Folds a printed unit for look-up: no dots, blanks one, no brackets ("M/T." → "m/t", "(KGS)" → "kgs"). */
export function unitKey(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return foldText(text)
    .replace(/[.()[\]'*]/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

let spellings: Map<string, string> | undefined;

/** Every spelling of a unit in every language (folded by `unitKey`) with its code. */
export function units(): ReadonlyMap<string, string> {
  spellings ??= new Map(valueWords.units.map(([printed, code]) => [unitKey(printed), code]));
  return spellings;
}

/** The code of a printed unit (kg, t, lb, bale, piece, dozen, meter, ...); undefined when the text is no unit. */
export function parseUnit(text: string): string | undefined {
  return units().get(unitKey(text).replace(/^(?:in|per)\b ?/, '')) ?? undefined;
}

/** Kilograms in one of a unit, by code or as printed; undefined for units that are no fixed weight (bale, piece, kantar). */
export function kgPerUnit(unit: string): number | undefined {
  const code = unit in kilograms ? unit : parseUnit(unit);
  return code === undefined ? undefined : kilograms[code];
}
