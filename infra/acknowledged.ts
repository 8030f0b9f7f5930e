import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { functions, reach } from '../shared/topology.ts';
import { type Front, openPaths } from './constructs/front.ts';
import type { Page } from './constructs/page.ts';
import type { Worker } from './constructs/worker.ts';
import type { World } from './constructs/world.ts';

/** What AwsSolutions asks for and is not done, each with the reason, each at the one construct that it holds for. */
export function acknowledge(
  workers: Readonly<Record<keyof typeof functions, Worker>>,
  front: Front,
  world: World,
  page: Page,
): void {
  for (const [name, worker] of Object.entries(workers)) {
    const { grants } = functions[name as keyof typeof functions];
    const role = worker.node.findChild('Role');
    for (const bucket of ['papers', 'records'] as const)
      for (const prefix of new Set((grants[bucket] ?? []).flatMap((kind) => reach[bucket][kind])))
        wildcard(
          role,
          arnOf(world, bucket, prefix),
          `Keys under ${prefix} are made by uploads: they cannot be listed here.`,
        );
    if (grants.rules)
      for (const prefix of reach.rules.read)
        wildcard(
          role,
          arnOf(world, 'records', prefix),
          `Operators put orders and lists under ${prefix} by names of their own.`,
        );
    if (grants.textract)
      wildcard(
        role,
        '*',
        'Textract knows no resources: its actions are granted on * or not at all. The actions are named.',
      );
    else if (world.tracing) wildcard(role, '*', 'X-Ray knows no resources for segments. The actions are named.');
  }
  const before = (id: string, reason: string) =>
    Validations.of(page.distribution).acknowledge({ id: `AwsSolutions::AwsSolutions-${id}`, reason });
  before('CFR1', 'Importers and their people are in any country.');
  before('CFR2', 'What it serves is public text; calls are throttled by the API, and `webAcl` puts a WAF before both.');
  before(
    'CFR3',
    'A log of the page would hold addresses of persons and the codes of their sign-ins. Its bucket and the API have logs without these.',
  );
  before('CFR4', "CloudFront's own certificate knows no minimum: with `domain` and `certificate` it is TLSv1.2_2021.");
  for (const path of openPaths)
    Validations.of(front.api.node.findChild(`GET${path.replaceAll('/', '--')}`)).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason: 'The description of the API and the public keys are for everybody; every other route asks for a token.',
    });
}

function wildcard(role: IConstruct, resource: string, reason: string): void {
  Validations.of(role).acknowledge({ id: `AwsSolutions::AwsSolutions-IAM5[Resource::${resource}]`, reason });
}

/** A bucket's prefix as cdk-nag writes it. */
function arnOf({ stores }: World, bucket: 'papers' | 'records', prefix: string): string {
  const resource = stores[bucket].node.defaultChild as Parameters<Stack['getLogicalId']>[0];
  return `<${Stack.of(stores).getLogicalId(resource)}.Arn>/${prefix}*`;
}
