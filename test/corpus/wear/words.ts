import type { Page } from '../../../shared/model/index.ts';
import { readFile } from '../../../shared/read/index.ts';
import type { Place } from './picture.ts';

/** A word as it stands on the drawn page. */
export interface TrueWord {
  text: string;
  box: Place;
}

/** The words of each page of a drawn PDF, from its own text layer: what a perfect eye would read. */
export const trueWords = async (pdf: Buffer): Promise<TrueWord[][]> => {
  const read = await readFile(pdf, 'drawn.pdf', { ocr: false });
  return read.pages.map((page: Page) => page.words.map(({ text, box }) => ({ text, box })));
};
