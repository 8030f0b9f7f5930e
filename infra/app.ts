import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { VerifierStack } from './verifier-stack.ts';

/** The CDK app. `npm run synth` writes its templates to cdk.out with no account and no network. */
export function verifierApp(stage = 'dev', outdir = fileURLToPath(new URL('../cdk.out', import.meta.url))): App {
  const app = new App({ outdir });
  new VerifierStack(app, `Verifier-${stage}`, { stage });
  return app;
}

if (import.meta.main) {
  const { stacks } = verifierApp(process.env.STAGE).synth();
  for (const stack of stacks) console.log(`${stack.stackName}: ${stack.templateFullPath}`);
}
