import type { Page } from '../../model/index.ts';
import { commodityWords } from '../../trade/words.ts';
import type { FieldId } from '../labels/fields.ts';
import { parseCountry } from '../values/index.ts';
import { bottom, em } from './geometry.ts';
import { numberedParty } from './numbered-party.ts';
import type { Piece } from './pieces.ts';
import { isPlaceName, isTownLikeLabel, places } from './place-name.ts';
import { fits, kindOf } from './value-kind.ts';

/** A figure behind a label, with its currency or a word for about before it. */
const startsFigure =
  /^(?:[^\p{L}\p{Nd}]|[A-Z]{2,3}(?=[\s$€£¥.\d])|approx\.?|abt\.?|about|ca\.?|circa|rs\.?|r\$|usd?|tl|kgs?|lbs?)*\p{Nd}/iu;

/** Whether a text that begins with a label is one: what follows without a colon must be such as can be its value. */
export function isLabel({ labelled }: Piece): boolean {
  if (!labelled) return false;
  if (labelled.rest === '' || labelled.colon) return true;
  const field = labelled.fields[0]!;
  const { rest } = labelled;
  // "PORT OF LOADING Alexandria": a label of two words or more with the name of a place behind it
  if (places.has(field) && /\p{L}\s+\p{L}/u.test(labelled.label) && isPlaceName(rest)) return true;
  if (field === 'countryOfOrigin' && parseCountry(rest)) return true;
  if (rest.split(/\s+/u).length > 9) return false;
  if (/^[\p{Ll}&+]/u.test(rest) && !/^\p{Ll}{0,3}[\d№#]/u.test(rest)) return false;
  const kind = kindOf(field);
  if (kind === 'code' && !/\p{Nd}/u.test(rest)) return false;
  // "MS 39180, USA" is the end of an address
  if (kind === 'party' && /^\p{Nd}{4}/u.test(rest)) return numberedParty(rest) !== undefined;
  // "BALE WEIGHT SHEET No. 00417": words stand before the figure
  if (kind === 'figure' && !startsFigure.test(rest)) return false;
  if (kind === 'date' || kind === 'figure' || kind === 'code') return fits(field, rest);
  return labelled.score >= 0.95 && (rest.split(/\s+/u).length >= 2 || !/^\p{Script=Latin}+$/u.test(rest));
}

/** A label that is the name of goods ("raw cotton", "fresh tomatoes") as well. */
const namesGoods = ({ fields, rest, label }: NonNullable<Piece['labelled']>): boolean =>
  rest === '' &&
  ((fields.includes('rawMaterial') && label.toLowerCase().search(commodityWords.cotton) >= 0) ||
    (fields.includes('tomatoReceived') && label.toLowerCase().search(commodityWords.tomato) >= 0));

/** What asks for goods by their name. */
const goods: ReadonlySet<FieldId> = new Set<FieldId>(['description', 'rawMaterial', 'product']);

/** "PO 7217056" right of or under the label of a number is that number with its prefix, "MOBILE" at that of a port the town: no second label. */
export function isValue(page: Page, rows: readonly Piece[][], piece: Piece, before: Piece | undefined): boolean {
  const { labelled, segment } = piece;
  if (!labelled || labelled.colon) return false;
  // "Goods | RAW COTTON": what is asked for, though the words stand over figures elsewhere
  if (before?.labelled?.rest === '' && goods.has(before.labelled.fields[0]!) && namesGoods(labelled)) return true;
  if (endsName(page, rows, piece)) return true;
  const town = isTownLikeLabel(segment.text);
  if (!town && !/^[A-Z]{2,4}[\s.-]*[\d][\w/-]*$/u.test(segment.text)) return false;
  const asks = (p: Piece | undefined) =>
    p?.labelled?.rest === '' && p.labelled.fields.some((f) => (town ? places.has(f) : kindOf(f) === 'code'));
  if (asks(before)) return true;
  for (let i = piece.line - 1; i >= Math.max(0, piece.line - 2); i--) {
    for (const above of rows[i]!) {
      const gap = segment.box[1] - bottom(above.segment.box);
      if (gap < 1.5 * segment.box[3] && Math.abs(above.segment.box[0] - segment.box[0]) < em(page, segment.box))
        return asks(above);
    }
  }
  return false;
}

/** Whether this word in capitals ("FACTORY", "MILL") is the end of a party's name that broke in the line over it, right under the label. */
function endsName(page: Page, rows: readonly Piece[][], piece: Piece): boolean {
  const { labelled, segment } = piece;
  if (labelled?.rest !== '' || !/^\p{Lu}{3,}\.?$/u.test(segment.text)) return false;
  if (!labelled.fields.some((f) => kindOf(f) === 'party')) return false;
  const above = over(page, rows, piece);
  if (!above || /[.,)]$/u.test(above.segment.text)) return false;
  // "GROWER 1183 DELGADO" over "FARMS": number and name stand in the line of its label
  if (above.labelled && above.labelled.rest !== '' && !above.labelled.colon)
    return /^[^\p{Ll}]+$/u.test(above.labelled.rest) && numberedParty(above.labelled.rest) !== undefined;
  if (above.labelled || !/^[\p{Lu}&.,'’() -]{8,}$/u.test(above.segment.text)) return false;
  const label = over(page, rows, above);
  return label?.labelled?.rest === '' && label.labelled.fields.some((f) => kindOf(f) === 'party');
}

/** The piece of the line over this one that begins at the same place, without a gap between. */
function over(page: Page, rows: readonly Piece[][], { segment, line }: Piece): Piece | undefined {
  for (let i = line - 1; i >= Math.max(0, line - 3); i--) {
    for (const above of rows[i]!) {
      const gap = segment.box[1] - bottom(above.segment.box);
      if (gap < segment.box[3] && Math.abs(above.segment.box[0] - segment.box[0]) < em(page, segment.box)) return above;
    }
  }
  return undefined;
}
