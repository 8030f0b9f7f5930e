import { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { lazy } from '../../shared/lazy.ts';

/** What a handler tells operators: structured logs without document text, and counts in the namespace `Verifier`. */
export interface Edge {
  log: Pick<Logger, 'info' | 'warn' | 'error' | 'addContext' | 'appendKeys' | 'resetKeys'>;
  /** Adds to a metric; the names are those that the alarms of infra/ watch. */
  count(name: MetricName, by?: number): void;
  /** Records a span of time in milliseconds. */
  time(name: 'VerdictLatency', milliseconds: number): void;
  /** Hands on what was counted and timed since the last time: called as an invocation ends. */
  flush(): void | Promise<void>;
}

export type MetricName =
  | 'PapersReceived'
  | 'PapersRead'
  | 'PapersRejected'
  | 'PapersWaiting'
  | 'StrayUploads'
  | 'VerdictsReached'
  | 'MessagesGivenUp'
  | 'ScannerThrottled'
  | 'PapersInFlight'
  | 'AccountDifference';

interface Measured {
  name: MetricName | 'VerdictLatency';
  unit: 'Count' | 'Milliseconds';
  value: number;
}

/**
 * Logs and metrics of one function on Lambda (names and level from the POWERTOOLS_* environment). What writes metrics loads with the first one:
 * a function that starts cold does not wait for it.
 */
export function lambdaEdge(service: string): Edge {
  const log = new Logger({ serviceName: service });
  const metrics = lazy(
    async (): Promise<Metrics> =>
      new (await import('@aws-lambda-powertools/metrics')).Metrics({ namespace: 'Verifier', serviceName: service }),
  );
  const measured: Measured[] = [];
  return {
    log,
    count: (name, by = 1) => void measured.push({ name, unit: 'Count', value: by }),
    time: (name, milliseconds) => void measured.push({ name, unit: 'Milliseconds', value: milliseconds }),
    async flush() {
      if (measured.length === 0) return;
      const writer = await metrics();
      const since = measured.splice(0);
      for (const { name, unit, value } of since) writer.addMetric(name, unit, value);
      if (since.length > 0) writer.publishStoredMetrics();
    },
  };
}
