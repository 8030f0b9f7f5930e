/** One step of an alignment: indexes into both texts; -1 where one has no partner. */
export interface Pairing {
  truth: number;
  read: number;
  same: boolean;
}

/** The cheapest way to make one text of the other by single characters: substitutions, losses, additions at one each. */
export const align = (truth: readonly string[], read: readonly string[]): { cost: number; pairs: Pairing[] } => {
  const across = read.length + 1;
  const cost = new Uint16Array((truth.length + 1) * across);
  for (let j = 0; j < across; j++) cost[j] = j;
  for (let i = 1; i <= truth.length; i++) {
    cost[i * across] = i;
    for (let j = 1; j < across; j++) {
      const swap = cost[(i - 1) * across + j - 1]! + (truth[i - 1] === read[j - 1] ? 0 : 1);
      cost[i * across + j] = Math.min(swap, cost[(i - 1) * across + j]! + 1, cost[i * across + j - 1]! + 1);
    }
  }
  const pairs: Pairing[] = [];
  let i = truth.length;
  let j = read.length;
  while (i > 0 || j > 0) {
    const here = cost[i * across + j]!;
    const same = i > 0 && j > 0 && truth[i - 1] === read[j - 1];
    if (i > 0 && j > 0 && here === cost[(i - 1) * across + j - 1]! + (same ? 0 : 1)) {
      pairs.push({ truth: --i, read: --j, same });
    } else if (i > 0 && here === cost[(i - 1) * across + j]! + 1) {
      pairs.push({ truth: --i, read: -1, same: false });
    } else pairs.push({ truth: -1, read: --j, same: false });
  }
  return { cost: cost[truth.length * across + read.length]!, pairs: pairs.reverse() };
};
