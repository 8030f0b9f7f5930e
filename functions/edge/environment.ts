import * as z from 'zod';
import { lazy } from '../../shared/lazy.ts';
import type { Ceilings } from '../../shared/store/ceilings.ts';

const name = lazy(() => z.string().min(1));
const url = lazy(() => z.url());

/**
 * The environment that infra/constructs/environment.ts gives to functions; each takes of it what it needs. The form of a variable is made
 * only where it is asked for: forms are what a cold start would spend most of its own time on.
 */
export const environment = {
  PAPERS_BUCKET: name,
  /** The key under which papers are stored: upload forms are bound to it. */
  PAPERS_KEY_ARN: () => z.string().startsWith('arn:'),
  RECORDS_BUCKET: name,
  TABLE: name,
  INTAKE_QUEUE_URL: url,
  READ_QUEUE_URL: url,
  COLLECT_QUEUE_URL: url,
  JUDGE_QUEUE_URL: url,
  DOSSIER_QUEUE_URL: url,
  RESCREEN_QUEUE_URL: url,
  PUSH_QUEUE_URL: url,
  EVENT_BUS: name,
  SCANS: () => z.enum(['textract', 'embedded']),
  /** Jobs that may run with Textract at a time: the account's quota less a margin (`scanJobs` of the CDK app). */
  PAGE_READER_JOBS: () => z.coerce.number().pipe(z.int().min(1)),
  TEXTRACT_TOPIC_ARN: () => z.string().startsWith('arn:'),
  TEXTRACT_ROLE_ARN: () => z.string().startsWith('arn:'),
  QUIET_SECONDS: () => z.coerce.number().pipe(z.int().min(0).max(900)),
  /** What may be read of a bundle and of an importer, as JSON (shared/store/ceilings.ts). */
  CEILINGS: () =>
    z.string().transform((text, context): Ceilings => {
      const parsed = z
        .object({ bundlePapers: z.int().min(1), bundlePages: z.int().min(0), importerPages: z.int().min(0) })
        .safeParse(jsonOf(text));
      if (parsed.success) return parsed.data;
      context.addIssue('expected a JSON object of bundlePapers, bundlePages and importerPages');
      return z.NEVER;
    }),
  /** The key that signs summaries of verdicts, and in whose name. */
  SIGNING_KEY_ARN: () => z.string().startsWith('arn:'),
  DEPLOYMENT: () => z.string().startsWith('urn:'),
  USER_POOL_ID: () => z.string().regex(/^[\w-]+_\w+$/),
  IMPORTER_CLIENT_ID: name,
  /** Tenants of the brokers by the id of their client, as JSON. */
  BROKER_CLIENTS: () =>
    z.string().transform((text, context) => {
      const parsed = z.record(z.string(), z.string()).safeParse(jsonOf(text));
      if (parsed.success) return parsed.data;
      context.addIssue('expected a JSON object of tenants by client id');
      return z.NEVER;
    }),
} as const;
type Environment = typeof environment;

/**
 * These variables of the environment, checked.
 * @throws when one is missing or not as expected: the function must not start half wired.
 */
export function fromEnvironment<K extends keyof Environment>(
  names: readonly K[],
  given: Readonly<Record<string, string | undefined>> = process.env,
): { [N in K]: z.infer<ReturnType<Environment[N]>> } {
  const parsed = names.map((name) => ({ name, ...environment[name]().safeParse(given[name]) }));
  const faults = parsed.flatMap(({ name, error }) => (error?.issues ?? []).map((issue) => `${name}: ${issue.message}`));
  if (faults.length === 0)
    return Object.fromEntries(parsed.map(({ name, data }) => [name, data])) as {
      [N in K]: z.infer<ReturnType<Environment[N]>>;
    };
  throw new Error(`The environment is not as expected. ${faults.join('; ')}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
