import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { getBundle, getVerdict } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { BundleWithPapers, Pending, Verdict } from '../api/types.ts';
import { announce } from '../shell/live.tsx';
import { isUploading } from '../upload/uploads.ts';

/** Seconds between looks at a bundle whose verdict stands: another person may amend it. */
const calm = 15;

export interface Standing {
  bundle?: BundleWithPapers;
  /** The newest verdict; an earlier one while papers that came since are read. */
  verdict?: Verdict;
  pending?: Pending | undefined;
  problem?: string | undefined;
}

/** A bundle and its verdict as they stand, asked for again and again: quickly while it is read, as Retry-After says. */
export function useBundle(id: string): Standing & { look: () => void } {
  const [standing, setStanding] = useState<Standing>({});
  const known = useRef<{ etag: string | undefined; revision: number | undefined }>({
    etag: undefined,
    revision: undefined,
  });
  const [round, setRound] = useState(0);
  const look = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (seconds: number) => {
      timer = setTimeout(() => void turn(), seconds * 1000);
    };
    const turn = async () => {
      if (document.hidden && known.current.revision !== undefined) return again(calm);
      try {
        again(await update(ending.signal));
      } catch (error) {
        if ((error as Error).name === 'AbortError') return;
        setStanding((before) => ({ ...before, problem: sayProblem(error) }));
        const lasting = error instanceof CallFailed && (error.status === 404 || error.status === 403);
        if (!lasting) again(5);
      }
    };
    void turn();
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [id, round]);

  /** Seconds until it is worth to look again. */
  async function update(signal: AbortSignal): Promise<number> {
    // Shown together: what came first alone would be pushed away by what stands above it.
    const [bundle, asked] = await Promise.all([
      getBundle(id, signal),
      getVerdict(id, { etag: known.current.etag, signal }),
    ]);
    setStanding((before) => ({ ...before, bundle, problem: undefined }));
    if (asked && 'pending' in asked) {
      setStanding((before) => ({ ...before, pending: asked.pending }));
      // The verdict on earlier papers is shown meanwhile.
      if (asked.pending.latest && known.current.revision === undefined)
        show(await getVerdict(id, { revision: asked.pending.latest, signal }));
      return bundle.state === 'open' && !isUploading(id) ? 3 : Math.min(10, Math.max(0.5, asked.seconds));
    }
    if (asked) {
      known.current.etag = asked.etag;
      show(asked);
    }
    setStanding((before) => ({ ...before, pending: undefined }));
    // The papers may have been asked for a moment before they were read.
    return bundle.state === 'judged' ? calm : 1;
  }

  function show(asked: Awaited<ReturnType<typeof getVerdict>>): void {
    if (!asked || 'pending' in asked) return;
    const { verdict } = asked;
    known.current.revision = verdict.bundle.revision;
    setStanding((before) => ({ ...before, verdict }));
    announce(`Verdict, revision ${verdict.bundle.revision}: ${verdict.outcome}. ${verdict.summary}`);
    performance.mark('verdict');
  }

  return { ...standing, look };
}
