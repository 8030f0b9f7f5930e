import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  EventSourceMapping,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName, FunctionSpec } from '../../shared/topology.ts';
import { environmentOf } from './environment.ts';
import { grantsOf } from './grants.ts';
import type { World } from './world.ts';

export interface WorkerProps {
  name: FunctionName;
  spec: FunctionSpec;
  world: World;
  code: Code;
}

/** A function of the topology: its role, its log, its queue. */
export class Worker extends Construct {
  readonly fn: LambdaFunction;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, { name, spec, world, code }: WorkerProps) {
    super(scope, id);
    const { stage, key, tracing } = world;
    this.log = new LogGroup(this, 'Log', { retention: stage.logs, encryptionKey: key, removalPolicy: stage.removal });
    const own = [
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.log.logGroupArn],
      }),
    ];
    if (tracing)
      own.push(
        new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }),
      );
    const role = new Role(this, 'Role', {
      description: spec.does,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      // In the role itself, so that a queue is never attached to a function that may not read it yet.
      inlinePolicies: {
        Topology: new PolicyDocument({ statements: grantsOf(spec, world) }),
        Own: new PolicyDocument({ statements: own }),
      },
    });
    this.fn = new LambdaFunction(this, 'Function', {
      description: spec.does,
      runtime: Runtime.NODEJS_24_X,
      architecture: spec.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      handler: 'handler.handler',
      code,
      role: role.withoutPolicyUpdates(),
      timeout: Duration.seconds(spec.timeout),
      memorySize: spec.memory,
      environment: environmentOf(name, spec, world),
      logGroup: this.log,
      tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      ...(spec.reserved !== undefined && { reservedConcurrentExecutions: spec.reserved }),
    });
    if (spec.consumes)
      new EventSourceMapping(this, 'Source', {
        target: this.fn,
        eventSourceArn: world.lines.of[spec.consumes.queue].queue.queueArn,
        batchSize: spec.consumes.batchSize,
        maxConcurrency: spec.consumes.maxConcurrency,
        reportBatchItemFailures: true,
        ...(spec.consumes.window > 0 && { maxBatchingWindow: Duration.seconds(spec.consumes.window) }),
      });
  }
}
