import type { Verdict } from '../api/types.ts';
import { Jump } from '../shell/jump.tsx';

/** The parts of the screen of a verdict, each a jump away: a bundle may fill many screens. */
export function Contents({ verdict, papers }: { verdict: Verdict; papers: number }) {
  const parts = [
    ['outcome', 'Verdict'],
    ['findings', `Findings ${verdict.findings.length}`],
    ...(verdict.chain.steps.length > 0 ? [['chain', 'Chain']] : []),
    ['documents', `Documents ${verdict.documents.length}`],
    ['papers', `Files ${papers}`],
    ['revisions', 'Verdicts so far'],
  ] as const;
  return (
    <nav class="contents" aria-label="On this page">
      {parts.map(([id, says]) => (
        <Jump key={id} to={id!}>
          {says}
        </Jump>
      ))}
    </nav>
  );
}
