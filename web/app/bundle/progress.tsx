import type { BundleWithPapers, Pending, Verdict } from '../api/types.ts';
import { handIn, handInProblem } from '../upload/uploads.ts';
import { useUploads } from './use-uploads.ts';

export interface ProgressProps {
  bundle: BundleWithPapers;
  pending: Pending | undefined;
  earlier: Verdict | undefined;
}

/** How far a bundle is on its way to a verdict. */
export function Progress({ bundle, pending, earlier }: ProgressProps) {
  const uploads = [...useUploads(bundle.id).values()];
  const papers = bundle.papers.filter(({ state }) => state !== 'withdrawn');
  const missing = papers.filter(({ state }) => state === 'expected').length;
  const read = papers.filter(({ state }) => state === 'read' || state === 'rejected').length;
  const going = uploads.some(({ state }) => state === 'going' || state === 'waiting');
  const sent = uploads.reduce((sum, { share }) => sum + share, 0);
  const problem = handInProblem(bundle.id);
  return (
    <section class="card progress" aria-label="Progress">
      <p>
        <strong>
          {going
            ? `Uploading: ${papers.length - missing} of ${papers.length} papers are here`
            : missing > 0
              ? `${missing} of ${papers.length} papers were announced and not uploaded`
              : bundle.state === 'open'
                ? 'Not handed in yet'
                : read < papers.length
                  ? `Reading: ${read} of ${papers.length} papers are read`
                  : 'All papers are read. Judging.'}
        </strong>
      </p>
      <progress
        aria-label={going ? 'Uploaded' : 'Read'}
        max={Math.max(1, going ? uploads.length : papers.length)}
        value={going ? sent : read}
      />
      {missing > 0 && !going && (
        <p>Drop these files below again to take their upload up where it stopped, or withdraw them.</p>
      )}
      {pending && pending.waiting > 0 && (
        <p class="soft">{pending.waiting} scans wait for a place with the page reader.</p>
      )}
      {earlier && (
        <p class="soft">Below is the verdict on the papers as they were before, revision {earlier.bundle.revision}.</p>
      )}
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
      {bundle.state === 'open' && !going && missing === 0 && papers.length > 0 && (
        <button type="button" class="main" onClick={() => void handIn(bundle.id)}>
          Hand in
        </button>
      )}
    </section>
  );
}
