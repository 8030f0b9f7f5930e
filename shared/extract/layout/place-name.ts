import type { FieldId } from '../labels/fields.ts';

/** Labels of places, which may stand without a colon before the name. */
export const places: ReadonlySet<FieldId> = new Set<FieldId>([
  'portOfLoading', 'portOfDischarge', 'placeOfReceipt', 'placeOfDelivery', 'finalDestination', 'placeOfIssue', 'countryOfOrigin',
  'countryOfExport', 'countryOfDestination',
]); // biome-ignore format: a word list

/** Ports and towns whose names are words of labels too: Mobile of a telephone, riga (Italian) of a line. */
const likeLabels = new Set(['mobile', 'riga', 'porto', 'bar', 'split']);

/** Whether a text that reads as a label is as likely the name of a town. */
export const isTownLikeLabel = (text: string): boolean =>
  likeLabels.has((/^\p{Lu}\p{L}+(?=(?:,\s*\p{Lu}[\p{L}. ]+)?$)/u.exec(text)?.[0] ?? '').toLowerCase());

/** Up to six words that begin with capitals, with the small words of names between them; no figures. */
export const isPlaceName = (text: string): boolean =>
  text.split(/\s+/u).length <= 6 &&
  !/\p{Nd}/u.test(text) &&
  text
    .split(/[\s,]+/u)
    .every(
      (w) =>
        /^(?:\p{Lu}|\p{Lo}|\()/u.test(w) ||
        /^(?:de|da|do|dos|das|del|des|du|di|la|le|les|las|los|el|al|as|es|en|e|y|of|on|upon|sur|am|an|der|the|and)$/u.test(
          w,
        ) ||
        w === '',
    );
