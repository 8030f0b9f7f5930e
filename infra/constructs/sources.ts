import { Aws, Duration } from 'aws-cdk-lib';
import { type EventPattern, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { QueueName } from '../../shared/ports.ts';
import { deployment, queues, reach, schedules } from '../../shared/topology.ts';
import type { Lines } from './lines.ts';
import type { Stores } from './stores.ts';

export interface SourcesProps {
  stores: Stores;
  lines: Lines;
  /** What a deployment is told by: changes with the code that judges. */
  version: string;
}

/** What puts messages into queues besides the functions: uploads, new orders or lists, the clock, a deployment. */
export class Sources extends Construct {
  readonly rules: Rule[] = [];

  constructor(scope: Construct, id: string, { stores, lines, version }: SourcesProps) {
    super(scope, id);
    const created = (bucket: { bucketName: string }, prefixes: readonly string[]): EventPattern => ({
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: {
        bucket: { name: [bucket.bucketName] },
        ...(prefixes.length > 0 && { object: { key: prefixes.map((prefix) => ({ prefix })) } }),
      },
    });
    for (const [name, spec] of Object.entries(queues)) {
      const queue = name as QueueName;
      // Every upload, also one under no importer's prefix: it is recorded as a stray.
      if (spec.from === 'papers') this.rule('Uploads', lines, queue, { eventPattern: created(stores.papers, []) });
      if (spec.from === 'records-rules') {
        this.rule('RulesChanged', lines, queue, { eventPattern: created(stores.records, reach.rules.read) });
      }
    }
    for (const [name, { does, queue, minutes, body }] of Object.entries(schedules))
      this.rule(`Schedule-${name}`, lines, queue, {
        description: does,
        schedule: Schedule.rate(Duration.minutes(minutes)),
        body,
      });
    this.rule('Deployed', lines, deployment.queue, {
      description: 'New code stands: have judged again what its orders, lists or rules can touch',
      eventPattern: {
        source: ['aws.cloudformation'],
        detailType: ['CloudFormation Stack Status Change'],
        detail: {
          'stack-id': [Aws.STACK_ID],
          'status-details': { status: ['CREATE_COMPLETE', 'UPDATE_COMPLETE'] },
        },
      },
      body: deployment.body(version),
    });
  }

  private rule(
    id: string,
    lines: Lines,
    name: QueueName,
    props: { description?: string; eventPattern?: EventPattern; schedule?: Schedule; body?: object },
  ): void {
    const { queue } = lines.of[name];
    const { body, ...rest } = props;
    const rule = new Rule(this, id, { description: queues[name].does, ...rest });
    rule.addTarget({
      bind: () => ({ id: name, arn: queue.queueArn, ...(body && { input: RuleTargetInput.fromObject(body) }) }),
    });
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: id.replace(/[^A-Za-z0-9]/g, ''),
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
      }),
    );
    this.rules.push(rule);
  }
}
