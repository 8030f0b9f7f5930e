import { useEffect, useRef, useState } from 'preact/hooks';
import { listBundles } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { Bundle } from '../api/types.ts';
import { onStanding, standingNow } from '../session/session.ts';
import { type Filter, isSet, passes } from './filter.ts';

/** Rows that a filter should bring, and pages of 50 looked through for them before the person is asked. */
const wanted = 20;
const pagesAtOnce = 10;

/** The bundles by reference or all, newest first, those that pass the filter; more of them on demand. */
export function useBundles(reference: string, filter: Filter) {
  const [all, setAll] = useState<Bundle[]>([]);
  const [next, setNext] = useState<string>();
  const [busy, setBusy] = useState(true);
  const [problem, setProblem] = useState('');
  const round = useRef(0);
  /** Asked for again once somebody has signed in again; a sign-in is asked for by its own dialog. */
  const refused = useRef(false);

  const load = async (from?: string) => {
    const mine = ++round.current;
    setBusy(true);
    setProblem('');
    refused.current = false;
    try {
      let got: Bundle[] = [];
      let cursor = from;
      for (let pages = 0; pages < pagesAtOnce; pages++) {
        const page = await listBundles({ reference, ...(cursor ? { cursor } : {}) });
        if (mine !== round.current) return;
        got = [...got, ...page.bundles];
        cursor = page.next;
        if (!cursor || !isSet(filter) || got.filter((b) => passes(filter, b)).length >= wanted) break;
      }
      setAll((before) => (from ? [...before, ...got] : got));
      setNext(cursor);
    } catch (error) {
      if (mine === round.current) {
        refused.current = error instanceof CallFailed && error.status === 401;
        if (refused.current && standingNow() === 'expired') return;
        setProblem(sayProblem(error));
      }
    }
    if (mine === round.current) setBusy(false);
  };
  useEffect(() => {
    const wait = setTimeout(() => void load(), reference ? 300 : 0);
    return () => clearTimeout(wait);
  }, [reference, filter.state, filter.outcome]);
  useEffect(
    () =>
      onStanding((standing) => {
        if (!refused.current) return;
        if (standing === 'expired') {
          setProblem('');
          setBusy(true);
        }
        if (standing === 'here') void load();
      }),
    [reference, filter.state, filter.outcome],
  );

  return { bundles: all.filter((b) => passes(filter, b)), busy, problem, more: next ? () => load(next) : undefined };
}
