import type { Material } from '../../model/index.ts';
import type { Table } from '../layout/types.ts';
import { foldText } from '../values/index.ts';
import { captionOf } from './direction.ts';

/** A table of what a spinner mixes for one lot of yarn, by its heading. */
const mixing =
  /\b(?:mixing|laydown|lay-down|blend(?:ing)?|mezcla|mistura|miscela|mélange|mischung|campuran|harman|komposisi)\b|配棉|混棉|смес|сортировк|phối (?:bông|trộn)|aralashma|خلط|मिश्रण/iu;

/** Words for cotton fibre: not for what is made of it, nor for what keeps it together. */
const cotton =
  /(?<!\p{L})(?:cottons?|coton|algod[oó]n|algod[aã]o|cotone|baumwoll\p{L}*|pamu[kğ]\p{L}*|paxta|kapas|bông|хлоп[кч]\p{L}*|пахта|βαμβ\p{L}*|قطن|कपास|তুলা)(?!\p{L})|棉|綿/iu;
const noFibre = /\b(?:seeds?|dust|wax|oil|bags?|ties|yarns?|threads?|cloth|fabrics?|covers?|wrap\p{L}*)\b|纱|布|籽/iu;
/** Fibre on its way to yarn, which can be fed again or bought. */
const halfMade =
  /(?<!\p{L})(?:slivers?|rovings?|noils?|comber(?:noil)?|card (?:strips?|waste)|strips?|linters?|recycled|regenerated|reclaimed|reserves?|buffer|carry[- ]?over|left[- ]?overs?|opening stock|old stock|reusable|re-?used|soft waste|mecha|cinta|reserva|recicl\p{L}*|noil|nastro|ruban|bourre|kämmling\p{L}*|faserband|vorgarn|tarak döküntüsü|şerit|fitil|rezerv|ровниц\p{L}*|лент[аы]|гребенн\p{L}*|очёс|очес|запас\p{L}*|cúi|xơ)(?!\p{L})|棉条|粗纱|精落|回用|再用棉|库存/iu;
/** Other fibres, and what is put on fibre. */
const other =
  /poly|polie|poliest|полиэ|涤|聚|viscos|viskoz|вискоз|粘|rayon|modal|莫代尔|lyocell|tencel|莱赛尔|elast|spandex|lycra|氨纶|nylon|amid|нейлон|锦纶|acryl|acril|акрил|腈|wool|laine|lana\b|羊毛|linen|flax|lino\b|麻|hemp|silk|丝|bamboo|竹|\bPSF\b|\bVSF\b|\bPES\b|dye|chemical|lubric|spin finish|antistat/iu;

/** Whether a table says, over it or in a head, that it lists what was mixed. */
export const isMixing = (table: Table): boolean =>
  [captionOf(table) ?? '', ...table.columns.map((c) => c.header)].some((text) => mixing.test(text));

/**
 * Whether a row of what a spinner takes in is cotton by its name, though it says neither lint nor bale: "Cotton, Brazil", "bought-in
 * sliver". Waste is fed again only where the table says that it lists a mix (`mixed`).
 */
export function isFedCotton(name: string, mixed: boolean): boolean {
  const text = foldText(name);
  if (other.test(text) || noFibre.test(text)) return false;
  return cotton.test(text) || cotton.test(name) || (mixed && (halfMade.test(text) || halfMade.test(name)));
}

/** A spinner takes in no seed cotton: Indonesian and Hindi "kapas" is cotton of any kind. */
export const fedMaterial = (said: Material | undefined): Material | undefined =>
  said === 'seed-cotton' ? 'lint' : said;
