import type { Signs } from './signs.ts';

/** Pages of a very long document whose edges a page is held against: its first ones and its newest. */
const looked = { first: 10, newest: 50 };

/** Pages of one document, as far as they are found, and what stands on any of them; the first is the one that opens it. */
export class Gathering {
  readonly open: Signs;
  readonly pages: Signs[] = [];
  /** Out of how many the first counted page counts itself. */
  of: number | undefined;
  /** Pages that count themselves, and their numbers. */
  marked = 0;
  readonly numbers = new Set<number>();
  /** First and last running numbers. */
  readonly runs = { first: new Set<number>(), last: new Set<number>() };
  /** Sums carried over from a page before, and all figures. */
  readonly figures = { from: new Set<string>(), on: new Set<string>() };
  readonly columns = new Set<string>();
  readonly letterheads = new Set<string>();
  readonly codes = new Set<string>();

  constructor(open: Signs) {
    this.open = open;
    this.add(open);
  }

  add(page: Signs): void {
    this.pages.push(page);
    if (page.mark) {
      this.of ??= page.mark.of;
      this.marked++;
      this.numbers.add(page.mark.number);
    }
    if (page.runs) {
      this.runs.first.add(page.runs.first);
      this.runs.last.add(page.runs.last);
    }
    for (const figure of page.figures.from) this.figures.from.add(figure);
    for (const figure of page.figures.on) this.figures.on.add(figure);
    for (const heads of page.lists) this.columns.add(heads);
    this.letterheads.add(page.letterhead);
    for (const code of page.codes) this.codes.add(code);
  }

  /** Pages that a page's edges are held against: all of them, but in a very long document. */
  get near(): readonly Signs[] {
    const { pages } = this;
    if (pages.length <= looked.first + looked.newest) return pages;
    return [...pages.slice(0, looked.first), ...pages.slice(-looked.newest)];
  }
}
