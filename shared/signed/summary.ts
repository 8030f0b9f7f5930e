import * as z from 'zod';
import { EntryNumber, IsoDate, Outcome } from '../model/index.ts';
import type { Clock, Signer } from '../ports.ts';

/** What a signed summary says: the payload of its JWS. Instants are ISO 8601 in UTC, `iat` seconds since 1970. */
export const VerdictSummary = z
  .object({
    schema: z.literal('verdict-summary/1'),
    iss: z.string().meta({ description: 'Who signed: the name of the deployment. Which key did is said by `kid`.' }),
    iat: z.int().meta({ description: 'When it was signed, in seconds since 1970.' }),
    importer: z.string(),
    importerName: z.optional(z.string()),
    broker: z.optional(z.string()),
    bundle: z.string(),
    reference: z.optional(z.string()),
    entryNumber: z.optional(EntryNumber),
    entryDate: IsoDate,
    revision: z.int().min(1),
    newest: z.int().min(1).meta({ description: 'Number of the newest verdict when this was signed.' }),
    standing: z.enum(['judged', 'pending', 'open']).meta({
      description: 'judged: the newest verdict stands on all papers that had come when this was signed.',
    }),
    outcome: Outcome,
    summary: z.string(),
    at: z.iso.datetime().meta({ description: 'When the verdict was reached.' }),
    verdict: z
      .object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })
      .meta({ description: 'Digest of the verdict document, byte for byte as GET …/verdict hands it out.' }),
  })
  .meta({ id: 'VerdictSummary' });
export type VerdictSummary = z.infer<typeof VerdictSummary>;

/** The type in the header of a signed summary, so that no other signed thing passes for one. */
export const summaryType = 'verdict-summary+jwt';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The summary signed: a JWS in compact form (RFC 7515), ES256. */
export async function signSummary(
  { signer, clock }: { signer: Signer; clock: Clock },
  said: Omit<VerdictSummary, 'schema' | 'iat'>,
): Promise<string> {
  const { kid } = await signer.publicKey();
  const iat = Math.floor(clock.now().getTime() / 1000);
  const payload = VerdictSummary.parse({ schema: 'verdict-summary/1', iat, ...said });
  const signed = `${part({ alg: 'ES256', kid, typ: summaryType })}.${part(payload)}`;
  return `${signed}.${Buffer.from(await signer.sign(Buffer.from(signed))).toString('base64url')}`;
}
