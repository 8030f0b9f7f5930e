import { digest } from '../../shared/store/keys.ts';
import type { BundleHead, Paper } from '../../shared/store/records.ts';

/**
 * How a bundle stands. `open`: not handed in, or without papers; `pending`: being read and judged, or papers that came since are;
 * `judged`: the newest verdict stands on all papers.
 */
export type Standing = 'open' | 'pending' | 'judged';

export function standingOf(head: BundleHead, papers: readonly Paper[]): Standing {
  if (handedIn(papers).length === 0 || (head.via === 'api' && !head.submittedAt)) return 'open';
  return head.latest && head.papersJudged === markOf(papers, head.amended) ? 'judged' : 'pending';
}

/** Papers that are to be judged: `bundle.json` says what the bundle is, and is none. */
export const handedIn = (papers: readonly Paper[]): Paper[] =>
  papers.filter((p) => p.state !== 'withdrawn' && p.name !== 'bundle.json');

/**
 * Changes with every paper that came, was read, rejected or withdrawn, and with every amendment. A paper that was only announced holds
 * nothing up.
 */
export const markOf = (papers: readonly Paper[], amended?: string): string =>
  digest(
    JSON.stringify([
      ...papers
        .filter((p) => p.state !== 'withdrawn' && p.state !== 'expected')
        .map((p) => [p.file, p.state, p.upload?.sequencer, p.facts?.key]),
      ...(amended === undefined ? [] : [amended]),
    ]),
  ).slice(0, 32);
