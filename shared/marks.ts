import type { FileRead, Marks } from './model/index.ts';

/** The marks of a file that bear on some of its pages: those of the file as a whole, and those of these pages. Undefined where there are none. */
export function marksOf({ marks }: FileRead, pages: readonly number[]): Marks | undefined {
  if (!marks) return undefined;
  const { revised, differences, covered, odd, pictures, layout, ...file } = marks;
  const found: Marks = { ...file };
  const here = <T extends { page: number }>(all: readonly T[] | undefined): T[] =>
    (all ?? []).filter(({ page }) => pages.includes(page));
  const of = {
    revised: here(revised),
    differences: here(differences),
    covered: here(covered),
    odd: here(odd),
    pictures: here(pictures),
  };
  for (const [kind, list] of Object.entries(of)) if (list.length > 0) Object.assign(found, { [kind]: list });
  if (layout !== undefined && pages.includes(1)) found.layout = layout;
  return Object.keys(found).length > 0 ? found : undefined;
}
