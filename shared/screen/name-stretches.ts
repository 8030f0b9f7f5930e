const capitalised = /(?:\p{Lu}[\p{L}\d'’.&-]*[ ]?(?:(?:and|of|&)[ ])?){2,}/gu;

/** Stretches of running text that may be the name of a firm, with where they begin: capitalised words in a row, Chinese characters in a row. */
export function nameStretches(text: string): { text: string; at: number }[] {
  const found = [...text.matchAll(capitalised)].map((m) => ({ text: m[0].trim(), at: m.index }));
  // "lot CJ-20 of Changji Esquel Textile Co., Ltd.": what stands behind "of" is a name of its own
  for (const { text: whole, at } of [...found]) {
    const of = whole.lastIndexOf(' of ');
    if (of > 0) found.push({ text: whole.slice(of + 4), at: at + of + 4 });
  }
  for (const m of text.matchAll(/[\p{Script=Han}()（）]{4,}/gu)) found.push({ text: m[0], at: m.index });
  return found;
}
