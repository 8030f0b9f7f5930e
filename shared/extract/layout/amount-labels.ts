import type { FieldId } from '../labels/fields.ts';

/** A weight with its unit, as it follows "Net" or "Gross" in running text. */
export const weighed =
  /^\p{Nd}[\p{Nd}.,' ]*\s*(?:kgs?|kilos?|lbs?|m\.?t\.?s?|t|tons?|tonnes?|кг|公斤|千克|吨)(?!\p{L})/iu;
/** Weights of what a step took in and gave out, whose labels end in their unit as well ("Tomate fresco recebido kg"). */
export const flowFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'seedCottonWeight',
  'lintWeight',
  'cottonSeedWeight',
  'wasteWeight',
  'inputWeight',
  'outputWeight',
  'cottonConsumed',
  'yarnConsumed',
  'fabricConsumed',
  'yarnProduced',
  'fabricProduced',
  'tomatoReceived',
  'pasteProduced',
  'pasteConsumed',
  'openingStock',
  'closingStock',
]);
/** "产量 Pieces produced": where one half of a label says of what the amount is, the other is that amount's and none in general. */
export const generalAmounts: ReadonlySet<FieldId> = new Set<FieldId>(['inputWeight', 'outputWeight', 'quantity']);
export const namedAmounts: ReadonlySet<FieldId> = new Set<FieldId>([
  'cottonConsumed',
  'yarnConsumed',
  'fabricConsumed',
  'yarnProduced',
  'fabricProduced',
  'piecesProduced',
  'pieces',
  'tomatoReceived',
  'pasteProduced',
  'pasteConsumed',
]);
export const weightFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'netWeight',
  'grossWeight',
  'tareWeight',
  'totalNet',
  'totalGross',
]);

/** "Tomate recibido total": the label of an amount that says that it is all of it. */
export const withoutTotal = (label: string): string =>
  label.replace(/[\s,]+(?:in )?(?:total(?:es|e|i)?|totaux|toplam|jami|gesamt|insgesamt|всего|итого|合计|总计)$/iu, '');
