/** A word with letters of like shape made one: l, 1 and i; 0 and o; 5 and s; rn and m. */
export const shapeOf = (word: string): string =>
  word
    .replace(/[l1|!í]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/vv/g, 'w')
    .replace(/rn/g, 'm');
