/** The median of counts as they come in; what is asked at every row of a long table may not cost a sort of all rows above. */
export class RunningMedian {
  readonly #tally: number[] = [];
  #size = 0;

  /** Adds a whole number from 0. */
  add(count: number): void {
    this.#tally[count] = (this.#tally[count] ?? 0) + 1;
    this.#size += 1;
  }

  /** The upper median, as `median` has it; 0 when there is none. */
  value(): number {
    let below = 0;
    for (let count = 0; count < this.#tally.length; count++) {
      below += this.#tally[count] ?? 0;
      if (below > this.#size >> 1) return count;
    }
    return 0;
  }
}
