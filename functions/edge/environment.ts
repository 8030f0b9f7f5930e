import * as z from 'zod';
import type { Ceilings } from '../../shared/store/ceilings.ts';

const Name = z.string().min(1);
const Url = z.url();

/** The environment that infra/constructs/environment.ts gives to functions; each takes of it what it needs. */
export const environment = {
  PAPERS_BUCKET: Name,
  /** The key under which papers are stored: upload forms are bound to it. */
  PAPERS_KEY_ARN: z.string().startsWith('arn:'),
  RECORDS_BUCKET: Name,
  TABLE: Name,
  INTAKE_QUEUE_URL: Url,
  READ_QUEUE_URL: Url,
  COLLECT_QUEUE_URL: Url,
  JUDGE_QUEUE_URL: Url,
  DOSSIER_QUEUE_URL: Url,
  RESCREEN_QUEUE_URL: Url,
  PUSH_QUEUE_URL: Url,
  EVENT_BUS: Name,
  SCANS: z.enum(['textract', 'embedded']),
  /** Jobs that may run with Textract at a time: the account's quota less a margin (`scanJobs` of the CDK app). */
  PAGE_READER_JOBS: z.coerce.number().pipe(z.int().min(1)),
  TEXTRACT_TOPIC_ARN: z.string().startsWith('arn:'),
  TEXTRACT_ROLE_ARN: z.string().startsWith('arn:'),
  QUIET_SECONDS: z.coerce.number().pipe(z.int().min(0).max(900)),
  /** What may be read of a bundle and of an importer, as JSON (shared/store/ceilings.ts). */
  CEILINGS: z.string().transform((text, context): Ceilings => {
    const parsed = z
      .object({ bundlePapers: z.int().min(1), bundlePages: z.int().min(0), importerPages: z.int().min(0) })
      .safeParse(jsonOf(text));
    if (parsed.success) return parsed.data;
    context.addIssue('expected a JSON object of bundlePapers, bundlePages and importerPages');
    return z.NEVER;
  }),
  /** The key that signs summaries of verdicts, and in whose name. */
  SIGNING_KEY_ARN: z.string().startsWith('arn:'),
  DEPLOYMENT: z.string().startsWith('urn:'),
  USER_POOL_ID: z.string().regex(/^[\w-]+_\w+$/),
  IMPORTER_CLIENT_ID: Name,
  /** Tenants of the brokers by the id of their client, as JSON. */
  BROKER_CLIENTS: z.string().transform((text, context) => {
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
): { [N in K]: z.infer<Environment[N]> } {
  const wanted = z.object(Object.fromEntries(names.map((name) => [name, environment[name]])));
  const parsed = wanted.safeParse(given);
  if (parsed.success) return parsed.data as { [N in K]: z.infer<Environment[N]> };
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not as expected. ${faults.join('; ')}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
