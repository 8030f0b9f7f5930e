import type { Flow } from '../../model/index.ts';

const words =
  /\bper\s+(?:pc|pcs|piece|garment|unit|dozen|dz|bale|drum|carton|can|cone|m2|m²|meter|metre|yard)\b|(?:kg|g|gr|gms|lb|lbs|m|mtr|yds?|oz)\s*\/\s*(?:pc|pcs|piece|garment|unit|dz|doz|dozen)\b|\b(?:por|par|pro|per il) (?:pieza|prenda|peça|pièce|stück|capo|unidad|unidade)\b|单件|每件|件均|单耗|на (?:единицу|изделие|штуку|1 шт)|birim başına|adet başına|dona uchun|mỗi (?:chiếc|sản phẩm)/iu;

/** Whether a label speaks of one piece ("Consumption kg/pc", "Net weight per garment"): its figure is no amount that flowed. */
export const isPerPiece = (label: string): boolean => words.test(label);

/** No mill or sewing floor writes a record over less than this: so few kilograms are what one piece takes. */
const leastKilograms = 5;

/** A bill of materials: what it weighs, all together, is no more than one piece does. */
export function isForOnePiece(flows: readonly Flow[]): boolean {
  const weighed = flows.filter((f) => f.kg !== undefined);
  return weighed.length > 0 && weighed.reduce((sum, f) => sum + f.kg!, 0) < leastKilograms;
}
