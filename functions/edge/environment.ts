import type { Ceilings } from '../../shared/store/ceilings.ts';

/** Makes a value of the text of a variable. @throws Error that says what was expected. */
type Form<T> = (text: string) => T;

const expected = (what: string) => new Error(`expected ${what}`);

const matching =
  (pattern: RegExp, what: string): Form<string> =>
  (text) => {
    if (!pattern.test(text)) throw expected(`${what}, found ${JSON.stringify(text)}`);
    return text;
  };

const name = matching(/./s, 'a name');
const arn = matching(/^arn:./, 'an ARN');
const url: Form<string> = (text) => {
  if (!URL.canParse(text)) throw expected(`a URL, found ${JSON.stringify(text)}`);
  return text;
};

const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Form<number> =>
  (text) => {
    const n = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isSafeInteger(n) || n < least || n > most) {
      const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
      throw expected(`a whole number ${range}, found ${JSON.stringify(text)}`);
    }
    return n;
  };

/** A JSON object of values that all are as they should be. `what`: of what it is, in words. */
function objectOf<T>(text: string, what: string, is: (value: unknown, key: string) => value is T): Record<string, T> {
  const value = jsonOf(text);
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!plain || !Object.entries(value).every(([key, v]) => is(v, key))) throw expected(`a JSON object of ${what}`);
  return value as Record<string, T>;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * The environment that infra/constructs/environment.ts gives to functions; each takes of it what it needs. Checked in plain code: a function
 * that starts cold does not wait for the library that checks records and requests.
 */
export const environment = {
  PAPERS_BUCKET: name,
  /** The key under which papers are stored: upload forms are bound to it. */
  PAPERS_KEY_ARN: arn,
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
  SCANS: (text): 'textract' | 'embedded' => {
    if (text !== 'textract' && text !== 'embedded')
      throw expected(`textract or embedded, found ${JSON.stringify(text)}`);
    return text;
  },
  /** Jobs that may run with Textract at a time: the account's quota less a margin (`scanJobs` of the CDK app). */
  PAGE_READER_JOBS: whole(1),
  TEXTRACT_TOPIC_ARN: arn,
  TEXTRACT_ROLE_ARN: arn,
  QUIET_SECONDS: whole(0, 900),
  /** What may be read of a bundle and of an importer, as JSON (shared/store/ceilings.ts). */
  CEILINGS: (text): Ceilings => {
    const what = 'bundlePapers (from 1), bundlePages and importerPages';
    const { bundlePapers, bundlePages, importerPages } = objectOf(text, what, isCount);
    if (!bundlePapers || bundlePages === undefined || importerPages === undefined)
      throw expected(`a JSON object of ${what}`);
    return { bundlePapers, bundlePages, importerPages };
  },
  /** The key that signs summaries of verdicts, and in whose name. */
  SIGNING_KEY_ARN: arn,
  DEPLOYMENT: matching(/^urn:./, 'a URN'),
  USER_POOL_ID: matching(/^[\w-]+_\w+$/, 'the id of a user pool like eu-west-1_AbCd'),
  IMPORTER_CLIENT_ID: name,
  /** Tenants of the brokers by the id of their client, as JSON. */
  BROKER_CLIENTS: (text): Record<string, string> => objectOf(text, 'tenants by client id', isText),
} as const satisfies Record<string, Form<unknown>>;
type Environment = typeof environment;

/**
 * These variables of the environment, checked.
 * @throws when one is missing or not as expected: the function must not start half wired.
 */
export function fromEnvironment<K extends keyof Environment>(
  names: readonly K[],
  given: Readonly<Record<string, string | undefined>> = process.env,
): { [N in K]: ReturnType<Environment[N]> } {
  const values: [string, unknown][] = [];
  const faults: string[] = [];
  for (const name of names)
    try {
      const text = given[name];
      if (text === undefined) throw new Error('missing');
      values.push([name, environment[name](text)]);
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
    }
  if (faults.length > 0) throw new Error(`The environment is not as expected. ${faults.join('; ')}`);
  return Object.fromEntries(values) as { [N in K]: ReturnType<Environment[N]> };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
