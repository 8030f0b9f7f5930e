import type { Found } from './found.ts';

/** Tells when bundles are whole: once nothing in them changed for a while. */
export interface Quiet {
  /** Names of the bundles that are quiet and were not yet done in this state, and how long until the next may be, if any is on its way. */
  look(bundles: ReadonlyMap<string, Found>, now: number): { ready: string[]; next: number | undefined };
  /** The bundle was dealt with as it stood; `again`: milliseconds after which to try it once more. */
  done(name: string, stamp: string, now: number, again?: number): void;
}

export function quietAfter(milliseconds: number): Quiet {
  const seen = new Map<string, { stamp: string; since: number; until?: number }>();
  return {
    look: (bundles, now) => {
      const ready: string[] = [];
      let next: number | undefined;
      for (const name of [...seen.keys()]) if (!bundles.has(name)) seen.delete(name);
      for (const [name, { stamp, underWay }] of bundles) {
        let entry = seen.get(name);
        if (entry?.stamp !== stamp) {
          entry = { stamp, since: now };
          seen.set(name, entry);
        }
        if (underWay !== undefined) continue;
        const due = entry.until ?? entry.since + milliseconds;
        if (due <= now) ready.push(name);
        else if (due < Number.POSITIVE_INFINITY) next = Math.min(next ?? due - now, due - now);
      }
      return { ready, next };
    },
    done: (name, stamp, now, again) => {
      const entry = seen.get(name);
      // It changed while it was judged: what is new has its own quiet.
      if (entry?.stamp === stamp) entry.until = again === undefined ? Number.POSITIVE_INFINITY : now + again;
    },
  };
}
