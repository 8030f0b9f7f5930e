import type { Commodity, Material } from '../model/index.ts';
import { ofTheGoods } from '../trade/fibers.ts';
import { commodityWords, materialWords, notGoods } from '../trade/words.ts';
import { foldText } from './fold.ts';

const everyCommodity: readonly Commodity[] = ['cotton', 'tomato'];

/** Which commodities a description names as goods, in any of the languages of the data; "cotton candy" names none. */
export function commoditiesIn(description: string): Commodity[] {
  const text = foldText(description);
  return everyCommodity.filter(
    (commodity) => text.replace(notGoods[commodity], ' ').search(commodityWords[commodity]) >= 0,
  );
}

/** What a description says the goods are: yarn, fabric, paste ...; the raw material when it says no more than cotton or tomato. */
export function materialIn(description: string, commodity: Commodity): Material {
  const text = foldText(description);
  return materialWords.find((m) => m.commodity === commodity && m.words.test(text))!.material;
}

/** Whether a description says the goods are wholly of something else ("100% polyester", "steel wire"). */
export function saysOther(description: string): boolean {
  return /\b100 ?%? ?(polyester|nylon|polyamide|acrylic|viscose|rayon|wool|silk|linen|flax|modal|tencel|polypropylene)\b|\b(steel|iron|aluminium|aluminum|plastic|machine|machinery)\b/u.test(
    ofTheGoods(foldText(description)),
  );
}

/** Whether a text holds the commodity's name at all, be it as goods or as the name of something else ("Tomatenmesser"). */
export const namesCommodity = (text: string, commodity: Commodity): boolean =>
  foldText(text).search(commodityWords[commodity]) >= 0;
