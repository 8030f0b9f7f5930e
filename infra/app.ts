import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Ceilings } from '../shared/store/ceilings.ts';
import { ceilings } from '../shared/topology.ts';
import { VerifierStack } from './verifier-stack.ts';

/** Behaviour of the CDK that is asked for by flag; here and not in cdk.json, so that it also holds without its command line. */
export const flags = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/core:target-partitions': ['aws', 'aws-us-gov'],
};

export interface AppOptions {
  outdir?: string;
  /** Fails when a bundle would lack something (`cdk deploy`), instead of saying so (`npm run synth` with no network). */
  whole?: boolean;
  context?: Record<string, unknown>;
}

/**
 * The CDK app. Its context says what is deployed: `stage` (dev), `importers` and `brokers` (tenants, by commas), `domain` and `certificate` (the
 * importers' page at a name of your own), `webAcl` (before it), `web` (a page elsewhere that may call too), `email` (who is told of alarms), `scans`
 * (textract, embedded), `scanJobs` (a number), `bundlePapers`, `bundlePages` and `importerPages` (what may be read before work stops), `ocrData` (a
 * folder with tesseract's data), `tracing` (true).
 */
export function verifierApp({ outdir, whole = false, context = {} }: AppOptions = {}): App {
  const app = new App({
    outdir: outdir ?? fileURLToPath(new URL('../cdk.out', import.meta.url)),
    postCliContext: flags,
    context,
    analyticsReporting: false,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const said = (name: string): string | undefined => app.node.tryGetContext(name) || undefined;
  const listed = (name: string) =>
    said(name)
      ?.split(',')
      .map((tenant) => tenant.trim()) ?? [];
  const stage = said('stage') ?? process.env.STAGE ?? 'dev';
  new VerifierStack(app, `Verifier-${stage}`, {
    stage,
    importers: listed('importers'),
    brokers: listed('brokers'),
    web: said('web'),
    domain: said('domain'),
    certificate: said('certificate'),
    webAcl: said('webAcl'),
    email: said('email'),
    scans: said('scans') === 'embedded' ? 'embedded' : 'textract',
    scanJobs: Number(said('scanJobs')) || undefined,
    ceilings: ceilingsSaid(said),
    ocrData: said('ocrData'),
    tracing: String(said('tracing')) === 'true',
    whole,
  });
  return app;
}

/** The ceilings that the context names. @throws when one is no whole number: a ceiling that is misspelt must not become none. */
function ceilingsSaid(said: (name: string) => string | undefined): Partial<Ceilings> {
  const named = (Object.keys(ceilings) as (keyof Ceilings)[]).flatMap((name) => {
    const value = said(name);
    if (value === undefined) return [];
    if (!/^\d{1,9}$/.test(String(value)))
      throw new Error(`${name}: expected a whole number, found "${value}". The usual is ${ceilings[name]}.`);
    return [[name, Number(value)]];
  });
  return Object.fromEntries(named);
}

if (import.meta.main) {
  const { stacks } = verifierApp({ whole: process.argv.includes('--whole') }).synth();
  for (const stack of stacks) console.log(`${stack.stackName}: ${stack.templateFullPath}`);
}
