import * as z from 'zod';
import type { Table } from '../ports.ts';
import { at, change } from './items.ts';

/** A dossier asked for: made once for a verdict, then kept under its digest. */
export const Dossier = z.lazy(() =>
  z.object({
    importer: z.string(),
    bundle: z.string(),
    revision: z.int().min(1),
    state: z.enum(['asked', 'made', 'failed']),
    /** Since when it is in this state. */
    at: z.iso.datetime(),
    /** Why it could not be made. */
    reason: z.optional(z.string()),
  }),
);
export type Dossier = z.infer<typeof Dossier>;

/** What the table knows of dossiers, one item for each verdict that one was asked of. */
export const dossiersOn = (table: Table) => {
  const key = (importer: string, bundle: string, digest: string) => ({
    pk: at.bundle(importer, bundle),
    sk: at.dossier(digest),
  });
  return {
    /**
     * Asks for the dossier of a verdict. `fresh`: it is to be sent for now, since nobody had asked, or what was asked since has come to
     * nothing within `patience` milliseconds. Of many who ask at once one is told so.
     */
    async ask(
      { importer, bundle, revision }: Pick<Dossier, 'importer' | 'bundle' | 'revision'>,
      digest: string,
      now: Date,
      patience: number,
    ): Promise<{ dossier: Dossier; fresh: boolean }> {
      const asked: Dossier = { importer, bundle, revision, state: 'asked', at: now.toISOString() };
      let fresh = false;
      const dossier = await change(table, Dossier, key(importer, bundle, digest), (standing) => {
        // One that is made and asked for again is gone from the store.
        fresh = !standing || standing.state === 'made' || Date.parse(standing.at) + patience <= now.getTime();
        return fresh ? asked : undefined;
      });
      return { dossier: dossier ?? asked, fresh };
    },
    /** It is made, or could not be; one that nobody knows of any more (a forgotten importer's) stays unknown. */
    async end(
      { importer, bundle }: Pick<Dossier, 'importer' | 'bundle'>,
      digest: string,
      now: Date,
      reason?: string,
    ): Promise<void> {
      await change(table, Dossier, key(importer, bundle, digest), (standing): Dossier | undefined => {
        if (!standing) return undefined;
        const { reason: _, ...rest } = standing;
        const ended = { ...rest, at: now.toISOString() };
        return reason === undefined ? { ...ended, state: 'made' } : { ...ended, state: 'failed', reason };
      });
    },
  };
};
export type Dossiers = ReturnType<typeof dossiersOn>;

/** The digest in the key of a stored verdict. @throws when the key is none. */
export function digestIn(verdictKey: string): string {
  const digest = /([0-9a-f]{64})\.json$/.exec(verdictKey)?.[1];
  if (digest === undefined) throw new Error(`expected the key of a verdict, found ${verdictKey}`);
  return digest;
}
