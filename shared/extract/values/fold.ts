const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
};
const special = /[ıßøđðłæœþ’‘ʻʼ`´′]/g;
const plain = /^[\x20-\x7e]*$/;

/** Width forms made plain (１ → 1, ㎏ → kg), zero-width characters and soft hyphens dropped; letters keep case and accents. */
export function plainWidth(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g, '').normalize('NFKC');
}

/**
 * A text made comparable: plain width, lower case, no accents, one kind of apostrophe. Turkish İ, I, ı and i become one letter,
 * as do Cyrillic ё and е, й and и. Both sides of a comparison are to be folded.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return plainWidth(text)
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}
