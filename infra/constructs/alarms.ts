import { Aws, Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { QueueName } from '../../shared/ports.ts';
import { type FunctionName, metrics, queues, schedules } from '../../shared/topology.ts';
import type { Front } from './front.ts';
import type { Worker } from './worker.ts';
import type { World } from './world.ts';

export interface AlarmsProps {
  world: World;
  workers: Readonly<Record<FunctionName, Worker>>;
  front: Front;
  rules: readonly Rule[];
  /** Who is told; without it, nobody subscribes to the topic. */
  email?: string | undefined;
}

const fiveMinutes = Duration.minutes(5);

/** A metric that a function publishes by itself. */
export const published = (fn: FunctionName, metricName: string, statistic: string, period = fiveMinutes): Metric =>
  new Metric({ namespace: metrics.namespace, metricName, dimensionsMap: { service: fn }, statistic, period });

/** Each kind of alarm is a section of docs/runbook.md. All tell one topic. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: Alarm[] = [];
  private readonly stage: string;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.stage = props.world.stage.name;
    this.topic = new Topic(this, 'Operators', { masterKey: props.world.key, enforceSSL: true });
    // The topic's own policy, which asks for TLS, takes the place of the one that let this account's alarms in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (props.email) this.topic.addSubscription(new EmailSubscription(props.email));
    this.ofQueues(props);
    this.ofFunctions(props);
    this.ofRules(props);
    this.ofWork();
  }

  private ofQueues({ world }: AlarmsProps): void {
    for (const [name, { queue, dead }] of Object.entries(world.lines.of) as [
      QueueName,
      World['lines']['of'][QueueName],
    ][]) {
      const { oldest } = queues[name];
      this.add('stuck', name, `A message waits in ${name} for more than ${oldest} s and none is drained`, {
        metric: new MathExpression({
          expression: `IF(age > ${oldest} AND FILL(drained, 0) < 1, 1, 0)`,
          usingMetrics: {
            age: queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
            drained: queue.metricNumberOfMessagesDeleted({ period: fiveMinutes, statistic: Stats.SUM }),
          },
          label: `${name}: old and not draining`,
          period: fiveMinutes,
        }),
        above: 0,
        periods: 2,
      });
      this.add('dead', name, `Messages of ${name} could not be handled`, {
        metric: dead.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
        above: 0,
        periods: 1,
      });
    }
  }

  private ofFunctions({ workers, front }: AlarmsProps): void {
    for (const [name, { fn }] of Object.entries(workers)) {
      this.add('errors', name, `More than one call in twenty of ${name} fails`, {
        metric: new MathExpression({
          expression: 'IF(calls > 0, 100 * errors / calls, 0)',
          usingMetrics: {
            errors: fn.metricErrors({ period: fiveMinutes, statistic: Stats.SUM }),
            calls: fn.metricInvocations({ period: fiveMinutes, statistic: Stats.SUM }),
          },
          label: `${name}: calls that fail, %`,
          period: fiveMinutes,
        }),
        above: 5,
        periods: 2,
      });
    }
    this.add('failing', 'api', 'More than one answer in fifty of the API is a 5xx', {
      metric: new MathExpression({
        expression: 'IF(calls > 0, 100 * failed / calls, 0)',
        usingMetrics: {
          failed: front.api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
          calls: front.api.metricCount({ period: fiveMinutes, statistic: Stats.SUM }),
        },
        label: 'answers 5xx, %',
        period: fiveMinutes,
      }),
      above: 2,
      periods: 2,
    });
  }

  private ofRules({ rules }: AlarmsProps): void {
    for (const rule of rules)
      this.add('undelivered', rule.node.id, `Events of the rule ${rule.node.id} did not reach their queue`, {
        metric: new Metric({
          namespace: 'AWS/Events',
          metricName: 'FailedInvocations',
          dimensionsMap: { RuleName: rule.ruleName },
          statistic: Stats.SUM,
          period: fiveMinutes,
        }),
        above: 0,
        periods: 1,
      });
  }

  private ofWork(): void {
    const account = Duration.minutes(2 * schedules.account.minutes);
    this.add(
      'account-differs',
      undefined,
      'Papers received are not those read, rejected and in flight; or nobody counts',
      {
        metric: new MathExpression({
          expression: 'ABS(difference)',
          usingMetrics: { difference: published('rescreen', metrics.difference, Stats.MAXIMUM, account) },
          label: 'papers lost or doubled',
          period: account,
        }),
        above: 0,
        periods: 2,
        missing: TreatMissingData.BREACHING,
      },
    );
    const late = Duration.minutes(15);
    this.add('verdict-late', undefined, 'One verdict in twenty comes more than 30 minutes after the newest paper', {
      metric: published('judge', metrics.latency, Stats.percentile(95), late),
      above: 30 * 60_000,
      periods: 2,
    });
    this.add('scanner-throttled', undefined, 'Textract takes no more work although admission is controlled', {
      metric: new MathExpression({
        expression: 'FILL(starts, 0) + FILL(reads, 0)',
        usingMetrics: {
          starts: published('read', metrics.throttled, Stats.SUM, late),
          reads: published('collect', metrics.throttled, Stats.SUM, late),
        },
        label: 'calls that Textract put off',
        period: late,
      }),
      above: 50,
      periods: 2,
    });
  }

  private add(
    kind: string,
    of: string | undefined,
    says: string,
    watch: { metric: IMetric; above: number; periods: number; missing?: TreatMissingData },
  ): void {
    const name = of ? `${of}-${kind}` : kind;
    const alarm = new Alarm(this, name, {
      alarmName: `verifier-${this.stage}-${name}`,
      alarmDescription: `${says}. See docs/runbook.md#${kind}`,
      metric: watch.metric,
      threshold: watch.above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: watch.periods,
      datapointsToAlarm: watch.periods,
      treatMissingData: watch.missing ?? TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.all.push(alarm);
  }
}
