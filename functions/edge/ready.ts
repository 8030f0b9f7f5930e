import type { Clock, Queues } from '../../shared/ports.ts';
import type { JudgeMessage } from '../../shared/store/messages.ts';
import type { BundleHead } from '../../shared/store/records.ts';

/**
 * Asks for a bundle to be judged. A bundle of an inbox is judged once no paper came for `quietSeconds`: nobody says when it is whole.
 */
export async function askForJudgement(
  { queues }: { queues: Queues },
  head: Pick<BundleHead, 'importer' | 'bundle' | 'via'>,
  cause: JudgeMessage['cause'],
  quietSeconds: number,
): Promise<void> {
  const message: JudgeMessage = { importer: head.importer, bundle: head.bundle, cause };
  await queues.send('judge', message, head.via === 'inbox' && cause === 'papers' ? { delay: quietSeconds } : {});
}

/** Seconds that are still to pass before an inbox bundle counts as whole; 0 when it may be judged. */
export function stillQuiet(head: BundleHead, clock: Clock, quietSeconds: number): number {
  if (head.via !== 'inbox' || head.receivedAt === undefined) return 0;
  const left = Date.parse(head.receivedAt) + quietSeconds * 1000 - clock.now().getTime();
  return Math.max(0, Math.min(quietSeconds, Math.ceil(left / 1000)));
}
