import { CfnOutput, Lazy, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import type { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import type { Ceilings } from '../shared/store/ceilings.ts';
import { type FunctionName, functions, ceilings as usualCeilings } from '../shared/topology.ts';
import { acknowledge } from './acknowledged.ts';
import { Alarms } from './constructs/alarms.ts';
import { Board } from './constructs/board.ts';
import { Callers } from './constructs/callers.ts';
import { codeOf } from './constructs/code.ts';
import { Front } from './constructs/front.ts';
import { customerKey, signingKey } from './constructs/key.ts';
import { Lines } from './constructs/lines.ts';
import { Page, type PageName } from './constructs/page.ts';
import { Scanning } from './constructs/scanning.ts';
import { Sources } from './constructs/sources.ts';
import { Stores } from './constructs/stores.ts';
import { Worker } from './constructs/worker.ts';
import type { World } from './constructs/world.ts';
import { stageOf } from './stages.ts';

export interface VerifierStackProps extends StackProps, PageName {
  /** `prod` keeps what it stores when the stack goes; any other stage is for trying out. */
  stage: string;
  /** Tenants that hand in bundles, and tenants that poll verdicts. */
  importers?: readonly string[];
  brokers?: readonly string[];
  /** Address of another page than the stack's own, such as one at work on it: may sign in, upload and call from a browser. */
  web?: string | undefined;
  /** ARN of a web ACL (WAF, scope CLOUDFRONT, us-east-1) before the page. */
  webAcl?: string | undefined;
  /** Who is told of alarms. */
  email?: string | undefined;
  scans?: 'textract' | 'embedded';
  /** Jobs that may run with Textract at a time: 80 by default, below the lowest quota of a region (100). */
  scanJobs?: number | undefined;
  /** What may be read of a bundle and of an importer in a month; the usual where nothing is said. */
  ceilings?: Partial<Ceilings>;
  /** Folder with tesseract's data for scans in other scripts: a layer of the function that reads them. */
  ocrData?: string | undefined;
  tracing?: boolean;
  /** Fails when a bundle would lack something, instead of saying so. */
  whole?: boolean;
}

/** Everything of one stage: what is stored and queued, the functions of the topology between, the API before and the alarms over it. */
export class VerifierStack extends Stack {
  constructor(scope: Construct, id: string, props: VerifierStackProps) {
    const stage = stageOf(props.stage);
    super(scope, id, { terminationProtection: stage.keeps, ...props });
    const elsewhere = props.web ? [new URL(props.web).origin] : [];
    // The page needs the stores and the API before it, and they its address.
    const own = Lazy.string({ produce: () => page.origin });
    const key = customerKey(this, stage);
    const stores = new Stores(this, 'Stores', { stage, key, origins: [own, ...elsewhere] });
    const lines = new Lines(this, 'Lines', { stage, key });
    const callers = new Callers(this, 'Callers', {
      stage,
      importers: props.importers ?? [],
      brokers: props.brokers ?? [],
      callbacks: [`${own}/`, ...(props.web ? [props.web] : [])],
    });
    const world: World = {
      stage,
      key,
      signing: signingKey(this, stage),
      stores,
      lines,
      callers,
      scanning: new Scanning(this, 'Scanning', { key, lines }),
      bus: new EventBus(this, 'Bus', { description: 'What the verifier tells the world', kmsKey: key }),
      scans: props.scans ?? 'textract',
      scanJobs: props.scanJobs ?? 80,
      ceilings: { ...usualCeilings, ...props.ceilings },
      tracing: props.tracing ?? false,
    };
    const worker = (name: FunctionName) => {
      const made = new Worker(this, `Fn-${name}`, {
        name,
        spec: functions[name],
        world,
        code: codeOf(name, props.whole ?? false),
      });
      Tags.of(made).add('part', name);
      return made;
    };
    const workers = Object.fromEntries(
      (Object.keys(functions) as FunctionName[]).map((name) => [name, worker(name)]),
    ) as Record<FunctionName, Worker>;
    if (props.ocrData !== undefined) {
      const data = Code.fromAsset(props.ocrData, { exclude: ['*', '!*.traineddata', '!*.traineddata.gz'] });
      workers.read.fn.addLayers(new LayerVersion(this, 'OcrData', { code: data, description: "Tesseract's data" }));
    }
    const version = (workers.judge.fn.node.findChild('Code') as Asset).assetHash;
    const sources = new Sources(this, 'Sources', { stores, lines, version });
    const front = new Front(this, 'Front', { world, fn: workers.api.fn, origins: elsewhere });
    const { domain, certificate, webAcl } = props;
    const page = new Page(this, 'Page', { stage, stores, front, domain, certificate, webAcl });
    const alarms = new Alarms(this, 'Alarms', { world, workers, front, rules: sources.rules, email: props.email });
    new Board(this, 'Board', { world, workers, front, alarms });
    Tags.of(this).add('product', 'verifier');
    Tags.of(this).add('stage', stage.name);
    this.outputs(world, front);
    page.outputs(this, stores);
    acknowledge(workers, front, world, page);
  }

  /** What operators' commands and clients need to know; `npm run ops` reads them by the stack's name. */
  private outputs({ stores, lines, callers, bus }: World, front: Front): void {
    const out: Record<string, string> = {
      Api: front.api.apiEndpoint,
      PapersBucket: stores.papers.bucketName,
      RecordsBucket: stores.records.bucketName,
      Table: stores.table.tableName,
      EventBus: bus.eventBusName,
      UserPool: callers.pool.userPoolId,
      SignIn: callers.domain,
      ImporterClient: callers.importers.userPoolClientId,
    };
    for (const [tenant, client] of callers.brokers) out[`BrokerClient-${tenant}`] = client.userPoolClientId;
    for (const [name, { queue, dead }] of Object.entries(lines.of)) {
      out[`Queue-${name}`] = queue.queueUrl;
      out[`Dead-${name}`] = dead.queueUrl;
    }
    for (const [name, value] of Object.entries(out))
      new CfnOutput(this, name.replaceAll(/[^A-Za-z0-9]/g, ''), { value });
  }
}
