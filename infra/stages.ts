import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs from stage to stage. */
export interface Stage {
  name: string;
  /** Whether what is stored outlives the stack. */
  keeps: boolean;
  removal: RemovalPolicy;
  logs: RetentionDays;
  logLevel: 'INFO' | 'WARN';
  /** After which an overwritten or deleted file is gone for good. */
  oldVersions: Duration;
  /** After which a file is gone, where it is not kept until an operator forgets its importer. */
  expires?: Duration;
  /** After which the record of who opened what in the buckets is gone. */
  accessLogs: Duration;
  /** Seconds without a new paper after which a folder dropped into an inbox counts as complete. */
  quietSeconds: number;
  /** Requests a second, and at once, that the API takes of all callers. */
  throttle: { rateLimit: number; burstLimit: number };
}

const prod: Stage = {
  name: 'prod',
  keeps: true,
  removal: RemovalPolicy.RETAIN,
  logs: RetentionDays.ONE_YEAR,
  logLevel: 'WARN',
  // Records of an entry are to be kept for five years from its date: 19 CFR 163.4(a); a year more for entries that come late.
  oldVersions: Duration.days(6 * 366),
  accessLogs: Duration.days(400),
  quietSeconds: 60,
  throttle: { rateLimit: 200, burstLimit: 400 },
};

/** `prod` keeps what it stores; every other stage is for trying out, and goes with its stack once its buckets are emptied. */
export function stageOf(name: string): Stage {
  if (!/^[a-z][a-z0-9-]{0,15}$/.test(name))
    throw new Error(`Stage "${name}": small letters, digits and dashes are expected, at most 16, a letter first`);
  if (name === prod.name) return prod;
  return {
    ...prod,
    name,
    keeps: false,
    removal: RemovalPolicy.DESTROY,
    logs: RetentionDays.ONE_WEEK,
    logLevel: 'INFO',
    oldVersions: Duration.days(30),
    expires: Duration.days(90),
    accessLogs: Duration.days(30),
    throttle: { rateLimit: 20, burstLimit: 40 },
  };
}
