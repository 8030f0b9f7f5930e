import { gs1Elements, numberIdentifiers } from './gs1.ts';

/** A text without case, blanks and marks: how numbers of a code and of the print are compared. */
export const plainOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Shortest number that says something when it stands in a code. */
const shortest = 4;

/**
 * The numbers that a code holds, as compared: those of a GS1 code's elements, of the parameters and the end of an address, of the fields
 * of a text; a plain code's whole text.
 */
export function numbersIn(text: string): string[] {
  const elements = gs1Elements(text);
  if (elements.length > 0)
    return unique(elements.filter((e) => numberIdentifiers.has(e.ai)).flatMap((e) => [e.value, `${e.ai}${e.value}`]));
  if (/^https?:\/\//iu.test(text)) return unique(fieldsOfAddress(text));
  const fields = text.split(/[\r\n\t|;]+|,\s|\s{2,}/u).map((field) => field.replace(/^[\p{L}\s.]{1,24}[:=]\s*/u, ''));
  return unique(fields);
}

/** Whether the code holds an address on the web. */
export const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

function fieldsOfAddress(text: string): string[] {
  const { pathname, searchParams, hash } = new URL(text.trim());
  const path = pathname.split('/').map((part) => decode(part));
  return [...searchParams.values(), ...path, hash.slice(1)];
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const unique = (fields: readonly string[]): string[] => [
  ...new Set(fields.map(plainOf).filter((f) => f.length >= shortest && f.length <= 60 && /\d/u.test(f))),
];
