import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** What a handler tells operators: structured logs without document text, and counts in the namespace `Verifier`. */
export interface Edge {
  log: Pick<Logger, 'info' | 'warn' | 'error' | 'addContext' | 'appendKeys' | 'resetKeys'>;
  /** Adds to a metric; the names are those that the alarms of infra/ watch. */
  count(name: MetricName, by?: number): void;
  /** Records a span of time in milliseconds. */
  time(name: 'VerdictLatency', milliseconds: number): void;
  flush(): void;
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

/** Logs and metrics of one function on Lambda (names and level from the POWERTOOLS_* environment). */
export function lambdaEdge(service: string): Edge {
  const log = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: 'Verifier', serviceName: service });
  return {
    log,
    count: (name, by = 1) => metrics.addMetric(name, MetricUnit.Count, by),
    time: (name, milliseconds) => metrics.addMetric(name, MetricUnit.Milliseconds, milliseconds),
    flush: () => metrics.publishStoredMetrics(),
  };
}
