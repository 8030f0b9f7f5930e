import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifierApp } from '../../infra/app.ts';

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is looked at from outside, as AWS gets it.
  Properties: any;
  DeletionPolicy?: string;
}

export interface Synthesized {
  resources: Record<string, Resource>;
  outputs: Record<string, { Value: unknown }>;
  /** Resources of a type by logical id. */
  of(type: string): [id: string, resource: Resource][];
}

// CloudFormation's own rules take most of the time of a synthesis; `npm run synth` asks them.
process.env.CDK_VALIDATION = 'false';

/** The template of a stage, synthesized as `cdk` does it, with AwsSolutions asked and without bundling code. */
export function synthesize(context: Record<string, string> = {}): Synthesized {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-'));
  const app = verifierApp({ outdir, context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  const { Resources: resources, Outputs: outputs } = app.synth().stacks[0]!.template;
  rmSync(outdir, { recursive: true });
  return {
    resources,
    outputs,
    of: (type) => Object.entries(resources as Record<string, Resource>).filter(([, { Type }]) => Type === type),
  };
}

/** The logical id that a `Ref` or `Fn::GetAtt` names, with what stands behind it; `*` and plain text as they are. */
export function target(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': get, 'Fn::Join': join } = value as Record<string, unknown>;
  if (Ref) return String(Ref);
  if (get) return String((get as string[])[0]);
  if (join) return (join as [string, unknown[]])[1].map(target).join((join as [string, unknown[]])[0]);
  throw new Error(`not understood: ${JSON.stringify(value)}`);
}

export const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
