/** From how sure the recogniser is of a word to the share of such words that are right. */
export function sharedRight(sure: number): number {
  return sure;
}
