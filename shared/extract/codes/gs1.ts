/** One element of a GS1 code: its application identifier and the value. */
export interface Element {
  ai: string;
  value: string;
}

/** The elements of a GS1 code in its readable form: "(01)07891234560001(3103)021950" → 01 and 3103. Empty for other texts. */
export const gs1Elements = (text: string): Element[] =>
  /^\(\d{2,4}\)/u.test(text)
    ? [...text.matchAll(/\((\d{2,4})\)([^(]*)/gu)].map(([, ai, value]) => ({ ai: ai!, value: value!.trim() }))
    : [];

/** Application identifiers of numbers that stand on bales and drums (GS1 General Specifications 3.2): SSCC, GTIN, lot, serial, other ids. */
export const numberIdentifiers: ReadonlySet<string> = new Set([
  '00',
  '01',
  '02',
  '10',
  '21',
  '240',
  '241',
  '250',
  '251',
  '400',
]);

/** The weight in kilograms that an element gives: 310n net, 330n gross, 320n and 340n in pounds; n digits are decimals. */
export function gs1Weight({ ai, value }: Element): { kind: 'net' | 'gross'; kg: number } | undefined {
  const unit = {
    '310': ['net', 1],
    '330': ['gross', 1],
    '320': ['net', 0.45359237],
    '340': ['gross', 0.45359237],
  } as const;
  const known = unit[ai.slice(0, 3) as keyof typeof unit];
  if (!known || ai.length !== 4 || !/^\d{6}$/u.test(value)) return undefined;
  return { kind: known[0], kg: (Number(value) / 10 ** Number(ai[3])) * known[1] };
}
