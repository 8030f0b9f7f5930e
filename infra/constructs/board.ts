import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, type IWidget, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type FunctionName, metrics } from '../../shared/topology.ts';
import { type Alarms, published } from './alarms.ts';
import type { Front } from './front.ts';
import type { Worker } from './worker.ts';
import type { World } from './world.ts';

export interface BoardProps {
  world: World;
  workers: Readonly<Record<FunctionName, Worker>>;
  front: Front;
  alarms: Alarms;
}

/** One page for operators: what is wrong, where papers are, what waits, what fails. */
export class Board extends Construct {
  constructor(scope: Construct, id: string, { world, workers, front, alarms }: BoardProps) {
    super(scope, id);
    const every = { period: Duration.minutes(5) };
    const graph = (
      title: string,
      ...left: NonNullable<ConstructorParameters<typeof GraphWidget>[0]['left']>
    ): IWidget => new GraphWidget({ title, left, width: 12, height: 6 });
    const lines = Object.values(world.lines.of);
    const fns = Object.values(workers).map((worker) => worker.fn);
    const { received, read, rejected, inFlight, waiting, difference } = metrics;
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.hours(12),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.all, width: 24, height: 5 })],
        [
          graph(
            'Papers: received, and what became of them',
            ...[received, read, rejected, inFlight, waiting, difference].map((name) =>
              published('rescreen', name, Stats.MAXIMUM, Duration.minutes(15)),
            ),
          ),
          graph(
            'From the newest paper to the verdict, ms',
            ...[50, 95, 99].map((p) => published('judge', metrics.latency, Stats.percentile(p))),
          ),
        ],
        [
          graph('Messages waiting', ...lines.map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible(every))),
          graph(
            'Age of the oldest message, s',
            ...lines.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage(every)),
          ),
        ],
        [
          graph('Dead letters', ...lines.map(({ dead }) => dead.metricApproximateNumberOfMessagesVisible(every))),
          graph(
            'Textract takes no more work',
            published('read', metrics.throttled, Stats.SUM),
            published('collect', metrics.throttled, Stats.SUM),
          ),
        ],
        [
          graph('Calls that fail', ...fns.map((fn) => fn.metricErrors(every))),
          graph(
            'Time of a call (p95), ms',
            ...fns.map((fn) => fn.metricDuration({ ...every, statistic: Stats.p(95) })),
          ),
        ],
        [
          graph(
            'API: calls, 4xx, 5xx',
            front.api.metricCount(every),
            front.api.metricClientError(every),
            front.api.metricServerError(every),
          ),
          graph('API: time of an answer (p95), ms', front.api.metricLatency({ ...every, statistic: Stats.p(95) })),
        ],
        [
          graph('Verdicts', published('judge', metrics.verdicts, Stats.SUM)),
          graph('Uploads under no importer', published('intake', metrics.strays, Stats.SUM)),
        ],
      ],
    });
  }
}
