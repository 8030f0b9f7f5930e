import * as z from 'zod';

/**
 * Entry numbers of U.S. Customs and Border Protection, `XXX-NNNNNNN-C`: the filer's code (letters and digits, never 000), seven digits
 * and a check digit. Source: CBP, ACE CATAIR, Appendix E "Valid Entry Numbers"; its worked example is B76-0324527-8.
 */
const shape = /^([A-Z0-9]{3})(\d{7})(\d)$/;

/** The value of a letter of the filer's code: A–I, J–R are 1–9, S–Z are 2–9 (Appendix E). */
const worthOf = (character: string): number => {
  if (character <= '9') return Number(character);
  const n = character.charCodeAt(0);
  return character < 'S' ? ((n - 65) % 9) + 1 : n - 81;
};

/** The check digit of a filer's code and seven digits: every second value is doubled, from the last one on, and the digits are added up. */
export function entryCheckDigit(filer: string, digits: string): number {
  const values = [...`${filer}${digits}`].map(worthOf);
  const sum = values.reduce((total, value, i) => {
    const weighed = (values.length - i) % 2 === 1 ? 2 * value : value;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** What is wrong with a text as an entry number, or the number as `XXX-NNNNNNN-C`. Hyphens, blanks and case do not count. */
export function readEntryNumber(text: string): { number: string } | { wrong: string } {
  const folded = text.toUpperCase().replace(/[\s-]/g, '');
  const [, filer, digits, check] = shape.exec(folded) ?? [];
  if (!filer || !digits || !check || filer === '000')
    return {
      wrong: `expected an entry number like B76-0324527-8 (filer code, seven digits, check digit), found "${text.slice(0, 40)}"`,
    };
  const wanted = entryCheckDigit(filer, digits);
  if (wanted !== Number(check))
    return { wrong: `the check digit of ${filer}-${digits} is ${wanted}, found ${check}: a digit is mistyped` };
  return { number: `${filer}-${digits}-${check}` };
}

/** An entry number with its check digit, in any spelling. */
export const EntryNumber = z
  .string()
  .max(40)
  .check((context) => {
    const read = readEntryNumber(context.value);
    if ('wrong' in read) context.issues.push({ code: 'custom', input: context.value, message: read.wrong });
  })
  .meta({
    description:
      'Entry number of CBP: filer code, seven digits and the check digit, with or without hyphens (ACE CATAIR, Appendix E).',
    example: 'B76-0324527-8',
  });

/** The one spelling in which an entry number is kept. @throws when it is none. */
export function entryNumberOf(text: string): string {
  const read = readEntryNumber(text);
  if ('wrong' in read) throw new Error(read.wrong);
  return read.number;
}
