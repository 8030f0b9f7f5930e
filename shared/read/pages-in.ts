import type { Document, FileRead, Page } from '../model/index.ts';

/** The parts of a file (of an archive, a mail, the XML inside a PDF), and theirs. */
export const partsOf = (file: FileRead): FileRead[] => file.parts.flatMap((p) => [p, ...partsOf(p)]);

/** The pages of a document in reading order, out of those of its file. */
export function pagesIn(
  file: FileRead,
  { pages: [first, last], pageList }: Pick<Document, 'pages' | 'pageList'>,
): Page[] {
  if (pageList) return pageList.flatMap((n) => file.pages.find((p) => p.number === n) ?? []);
  return file.pages.filter((p) => p.number >= first && p.number <= last);
}
