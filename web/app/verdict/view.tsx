import type { Verdict } from '../api/types.ts';
import { ChainView } from './chain.tsx';
import { Documents } from './documents.tsx';
import { Findings } from './findings.tsx';
import { Head } from './head.tsx';
import { Deadlines, NextSteps } from './next.tsx';
import { Rules } from './rules.tsx';

export interface VerdictProps {
  bundle: string;
  verdict: Verdict;
  /** A person amended something: another verdict is on its way. */
  onAmended: () => void;
}

/** A verdict as a person reads it: the outcome and what to do first, then why, then everything it rests on. */
export function VerdictView({ bundle, verdict, onAmended }: VerdictProps) {
  return (
    <>
      <Head bundle={bundle} verdict={verdict} />
      <NextSteps verdict={verdict} />
      <Deadlines verdict={verdict} />
      <Findings bundle={bundle} verdict={verdict} />
      <ChainView verdict={verdict} />
      <Documents bundle={bundle} verdict={verdict} onAmended={onAmended} />
      <Rules verdict={verdict} />
    </>
  );
}
