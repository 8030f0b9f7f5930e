import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { FunctionName } from '../../shared/topology.ts';
import { handlerOf } from '../bundle/index.ts';

const script = fileURLToPath(new URL('../bundle.ts', import.meta.url));

/**
 * The code of a function, bundled when a stack that holds it is synthesized (not at all with the context
 * `aws:cdk:bundling-stacks: []`). With `whole` the synthesis fails when a package of the target's platform cannot be had; without, it
 * says so and goes on, so that templates can be made offline.
 */
export function codeOf(name: FunctionName, whole: boolean): Code {
  const folder = dirname(handlerOf(name));
  return Code.fromAsset(existsSync(folder) ? folder : dirname(script), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never used: what is local always succeeds or throws.
      image: DockerImage.fromRegistry('node:24'),
      local: {
        tryBundle: (outdir) => {
          try {
            execFileSync(process.execPath, [script, name, '--out', outdir, ...(whole ? ['--whole'] : [])], {
              stdio: ['ignore', process.stderr, process.stderr],
            });
          } catch (cause) {
            throw new Error(`The code of the function ${name} is not fit to be deployed: the lines above say why`, {
              cause,
            });
          }
          return true;
        },
      },
    },
  });
}
