/**
 * Letters and figures that print alike, with what each may be instead. The two of a pair are of different kinds (a letter for a
 * figure, a comma for a point): one figure for another is never assumed, only read with doubt.
 */
const lookalikes: Readonly<Record<string, readonly string[]>> = {
  '0': ['O'],
  O: ['0'],
  o: ['0'],
  '1': ['I', 'l'],
  I: ['1', 'l'],
  l: ['1', 'I'],
  '|': ['1', 'I'],
  '5': ['S'],
  S: ['5'],
  s: ['5'],
  '8': ['B'],
  B: ['8'],
  '2': ['Z'],
  Z: ['2'],
  z: ['2'],
  '6': ['G'],
  G: ['6'],
  ',': ['.'],
  '.': [','],
};

export const lookalikesOf = (character: string): readonly string[] => lookalikes[character] ?? [];

/** Letters that many typefaces draw exactly as a figure (O and 0; I, l and 1): how sure an engine is of one of them says little. */
export const isTwin = (character: string): boolean => /^[OoIl|]$/u.test(character);
