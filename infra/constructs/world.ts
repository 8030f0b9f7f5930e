import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Ceilings } from '../../shared/store/ceilings.ts';
import type { Stage } from '../stages.ts';
import type { Callers } from './callers.ts';
import type { Lines } from './lines.ts';
import type { Scanning } from './scanning.ts';
import type { Stores } from './stores.ts';

/** Everything that the functions touch. */
export interface World {
  stage: Stage;
  key: IKey;
  /** Signs summaries of verdicts. */
  signing: IKey;
  stores: Stores;
  lines: Lines;
  scanning: Scanning;
  bus: EventBus;
  callers: Callers;
  /** Who reads scans: Textract where it knows the script, or always the embedded engine. */
  scans: 'textract' | 'embedded';
  /** Jobs that may run with Textract at a time. */
  scanJobs: number;
  ceilings: Ceilings;
  /** Whether calls are traced by X-Ray. */
  tracing: boolean;
}
