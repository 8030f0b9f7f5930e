import { hanShape } from './han-names.ts';
import { kinIn } from './kin.ts';
import { listedEntities } from './lists.ts';
import { hanParts, latinParts } from './name-cell.ts';
import { indexOf } from './name-index.ts';
import { shapeOf } from './name-shape.ts';
import { screenName } from './names.ts';
import { plainLetters } from './plain-letters.ts';
import type { NameContext } from './types.ts';

/** A listed party to which a company on the papers is near without being it: its parent or sister, or a namesake. Decides nothing. */
export interface RelatedParty {
  id: string;
  name: string;
  list: string;
  how: 'parent' | 'sister' | 'shares its own word';
  why: string;
}

/** More companies than this share one word with a listed one only by chance. */
const most = 6;

/**
 * Listed parties that a name is related to and is not (SCREENING.md 5.7): known parents and sisters, and other companies that bear the own
 * word of a listed one, where that word is rare ("Esquel Garment (Vietnam)"). What `screenName` returns is left out. Not listed, and no
 * reason by itself to hold goods: a lead for whoever asks the supplier where its material comes from.
 */
export function relatedParties(printed: string, context?: NameContext): RelatedParty[] {
  const text = plainLetters(printed);
  const among = context?.among ?? listedEntities;
  const matched = new Set(screenName(printed, context).map(({ id }) => id));
  const found = new Map<string, RelatedParty>();
  for (const kin of kinIn(text))
    for (const { id, name, list } of among.filter((e) => kin.rows.includes(e.id)))
      found.set(id, {
        id,
        name,
        list,
        how: kin.how as 'parent' | 'sister',
        why: `known as its ${kin.how} (${kin.confidence} confidence)`,
      });
  const index = indexOf(among);
  const words = [
    ...latinParts(text).flatMap((p) => shapeOf(p.text, index.listed).brands),
    ...hanParts(text).flatMap((p) => hanShape(p).brands),
  ];
  for (const { text: word } of words)
    for (const { entity, distinct, shape } of index.byBrand.get(word) ?? []) {
      if (!distinct || found.has(entity.id) || matched.has(entity.id) || !shape.brands.some((b) => b.text === word))
        continue;
      const why = `“${word}” is the listed company's own word`;
      found.set(entity.id, { id: entity.id, name: entity.name, list: entity.list, how: 'shares its own word', why });
    }
  const related = [...found.values()].filter(({ id }) => !matched.has(id));
  return related
    .filter((r) => r.how !== 'shares its own word')
    .concat(related.filter((r) => r.how === 'shares its own word').slice(0, most));
}
