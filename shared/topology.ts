import type { QueueName } from './ports.ts';
import type { Ceilings } from './store/ceilings.ts';

/**
 * The one wiring: which function consumes which queue, how long it may take, what it may touch. infra/ makes the resources and grants
 * from it, local/ runs the same handlers from it.
 */
export type FunctionName = 'intake' | 'read' | 'collect' | 'judge' | 'dossier' | 'api' | 'rescreen' | 'push';

/** `read` and `write` name what is granted; on queues `send` too. */
export interface Grants {
  papers?: ('read' | 'write' | 'delete')[];
  records?: ('read' | 'write' | 'delete')[];
  /** Reads the orders and lists that replace the shipped ones. */
  rules?: true;
  table?: ('read' | 'write')[];
  queues?: QueueName[];
  events?: true;
  /** Signs summaries with the deployment's key. */
  sign?: true;
  /** Start jobs of the page reader, or fetch what they read. */
  textract?: ('start' | 'result')[];
}

export interface FunctionSpec {
  /** What it does, for the console and the runbook. */
  does: string;
  consumes?: {
    queue: QueueName;
    batchSize: number /** Seconds a batch is waited for. */;
    window: number;
    maxConcurrency: number;
  };
  /** Seconds. */
  timeout: number;
  /** MB. */
  memory: number;
  /** arm64 save where the embedded OCR runs: its runtime has crashed on arm64 Lambda. */
  architecture: 'arm64' | 'x86_64';
  /** Reserved concurrency, where it protects. */
  reserved?: number;
  grants: Grants;
  /** Largest unpacked bundle in KB, held by `npm run check`. */
  budget: number;
}

export interface QueueSpec {
  does: string;
  /** Deliveries before a message goes to the dead-letter queue. */
  receives: number;
  /** Days a message is kept; its dead-letter queue keeps 14. */
  keeps: number;
  /** Seconds after which a message that nobody drains raises the alarm. */
  oldest: number;
  /** Where messages come from besides the functions. */
  from?: 'papers' | 'records-rules' | 'textract' | 'deploy';
}

export const functions: Readonly<Record<FunctionName, FunctionSpec>> = {
  intake: {
    does: 'Takes note of each uploaded paper and asks for it to be read',
    consumes: { queue: 'intake', batchSize: 10, window: 1, maxConcurrency: 20 },
    timeout: 30,
    memory: 512,
    architecture: 'arm64',
    grants: { table: ['read', 'write'], queues: ['read'] },
    budget: 1200,
  },
  read: {
    does: 'Reads a paper into facts, or hands its scan to the page reader',
    consumes: { queue: 'read', batchSize: 1, window: 0, maxConcurrency: 50 },
    timeout: 600,
    memory: 3008,
    architecture: 'x86_64',
    grants: {
      papers: ['read'],
      records: ['read', 'write'],
      table: ['read', 'write'],
      queues: ['read', 'judge'],
      textract: ['start'],
    },
    budget: 90_000,
  },
  collect: {
    does: 'Joins what the page reader read and makes its facts',
    consumes: { queue: 'collect', batchSize: 1, window: 0, maxConcurrency: 20 },
    timeout: 300,
    memory: 1769,
    architecture: 'arm64',
    grants: {
      records: ['read', 'write'],
      table: ['read', 'write'],
      queues: ['read'],
      textract: ['result'],
    },
    budget: 1500,
  },
  judge: {
    does: 'Judges a bundle whose papers are read and tells its readers',
    consumes: { queue: 'judge', batchSize: 1, window: 0, maxConcurrency: 20 },
    timeout: 300,
    memory: 3008,
    architecture: 'arm64',
    grants: {
      papers: ['read'],
      records: ['read', 'write'],
      rules: true,
      table: ['read', 'write'],
      queues: ['judge', 'push'],
      events: true,
    },
    budget: 48_000,
  },
  dossier: {
    does: 'Makes the dossier of a verdict, as PDF and zip',
    consumes: { queue: 'dossier', batchSize: 1, window: 0, maxConcurrency: 5 },
    timeout: 600,
    // The papers bound in (at most 384 MB), the PDF and the zip stand in memory beside each other.
    memory: 6144,
    architecture: 'arm64',
    grants: { papers: ['read'], records: ['read', 'write'], rules: true, table: ['read', 'write'] },
    budget: 60_000,
  },
  api: {
    does: 'Answers importers and brokers',
    timeout: 20,
    memory: 512,
    architecture: 'arm64',
    reserved: 50,
    grants: {
      papers: ['read', 'write'],
      records: ['read'],
      table: ['read', 'write'],
      queues: ['judge', 'push', 'dossier'],
      sign: true,
    },
    budget: 3000,
  },
  rescreen: {
    does: 'Has every bundle judged again that new orders or lists can touch',
    consumes: { queue: 'rescreen', batchSize: 1, window: 0, maxConcurrency: 2 },
    timeout: 600,
    memory: 512,
    architecture: 'arm64',
    // Asks anew for whatever got stuck on its way.
    grants: { table: ['read', 'write'], queues: ['read', 'collect', 'judge', 'rescreen'] },
    budget: 1200,
  },
  push: {
    does: 'Pushes verdicts to the webhooks of brokers, and tries again until they are taken',
    consumes: { queue: 'push', batchSize: 1, window: 0, maxConcurrency: 10 },
    timeout: 60,
    memory: 512,
    architecture: 'arm64',
    grants: { table: ['read', 'write'], queues: ['push'] },
    budget: 1200,
  },
};

export const queues: Readonly<Record<QueueName, QueueSpec>> = {
  intake: { does: 'Uploads to take note of', receives: 8, keeps: 14, oldest: 300, from: 'papers' },
  read: { does: 'Papers to read', receives: 8, keeps: 14, oldest: 1800 },
  collect: { does: 'Scans that the page reader has finished', receives: 8, keeps: 14, oldest: 900, from: 'textract' },
  judge: { does: 'Bundles to judge', receives: 8, keeps: 14, oldest: 900 },
  dossier: { does: 'Dossiers to make', receives: 4, keeps: 14, oldest: 1800 },
  rescreen: { does: 'Orders or lists that changed', receives: 5, keeps: 14, oldest: 3600, from: 'records-rules' },
  push: { does: 'Brokers whose feed has something new', receives: 8, keeps: 14, oldest: 1800 },
};

/** SQS hides a message for six times as long as its function may run (AWS's advice for Lambda event sources). */
export const visibilityOf = (queue: QueueName): number => {
  const consumer = Object.values(functions).find((f) => f.consumes?.queue === queue);
  return 6 * (consumer?.timeout ?? 30);
};

/**
 * What is read of one bundle and of one importer in a month before work stops and a finding says so (shared/store/ceilings.ts), unless the
 * context of the CDK app says otherwise. A scanned page costs the most (docs/cost.md).
 */
export const ceilings: Ceilings = { bundlePapers: 2000, bundlePages: 5000, importerPages: 200_000 };

/** A message that comes by itself. */
export interface ScheduleSpec {
  does: string;
  queue: QueueName;
  /** Minutes between two messages. */
  minutes: number;
  body: Readonly<Record<string, string>>;
}

export const schedules: Readonly<Record<'account' | 'push', ScheduleSpec>> = {
  account: {
    does: 'Counts what is received, judged, rejected and in flight, and mends what is stuck',
    queue: 'rescreen',
    minutes: 15,
    body: { kind: 'account', what: 'schedule' },
  },
  push: {
    does: 'Pushes what waits for a webhook beyond its time',
    queue: 'push',
    minutes: 15,
    body: { kind: 'look' },
  },
};

/** A message sent once a deployment stands: its code may bring other orders, lists or rules. `version` names the deployment. */
export const deployment = {
  queue: 'rescreen',
  body: (version: string) => ({ kind: 'changed', what: `deployment ${version}` }),
} as const satisfies { queue: QueueName; body: (version: string) => Record<string, string> };

/** Where the page reader says that a job is done, and the queue that hears it. */
export const completions = { queue: 'collect' } as const satisfies { queue: QueueName };

/** What each kind of grant reaches: prefixes of keys. Importers' files and rules are apart; no function writes rules. */
export const reach = {
  papers: { read: ['uploads/', 'inbox/'], write: ['uploads/', 'inbox/'], delete: ['uploads/', 'inbox/'] },
  records: { read: ['importers/'], write: ['importers/'], delete: ['importers/'] },
  rules: { read: ['rules/'] },
} as const;

/** Source and types of the events that are published, all on one bus. */
export const published = { source: 'verifier', types: ['VerdictReached'] } as const;

/**
 * Metrics that the functions publish (functions/edge/edge.ts) and the alarms and the dashboard watch. Their dimension `service` is the
 * name of the function.
 */
export const metrics = {
  namespace: 'Verifier',
  /** By rescreen, at each account: papers ever received, and what became of them. */
  received: 'PapersReceived',
  read: 'PapersRead',
  rejected: 'PapersRejected',
  inFlight: 'PapersInFlight',
  /** Received less read, rejected and in flight: anything but 0 is a lost or doubled paper. */
  difference: 'AccountDifference',
  /** By rescreen, at each account: scans that wait for a slot of the page reader. */
  waiting: 'PapersWaiting',
  /** By intake: uploads under no importer's prefix. */
  strays: 'StrayUploads',
  /** By read and collect: the page reader took no more work. */
  throttled: 'ScannerThrottled',
  /** By judge: verdicts, and the milliseconds from the newest paper of a bundle to its verdict. */
  verdicts: 'VerdictsReached',
  latency: 'VerdictLatency',
} as const;
