import { awsBlobs } from '../../shared/aws/blobs.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { dossiersOn } from '../../shared/store/dossiers.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import type { DossierDeps } from './dossier.ts';

/** A tenth of the function's memory: the zip stands beside the PDF and the papers bound into it. */
export const settings = { zipBytes: 600_000_000 };

/** What dossier needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): DossierDeps {
  const e = fromEnvironment(['PAPERS_BUCKET', 'RECORDS_BUCKET', 'TABLE'], given);
  const table = awsTable({}, e.TABLE);
  return {
    papers: awsBlobs({}, e.PAPERS_BUCKET),
    records: awsBlobs({}, e.RECORDS_BUCKET),
    bundles: bundlesOn(table, clock),
    dossiers: dossiersOn(table),
    clock,
    edge: lambdaEdge('dossier'),
    settings,
  };
}
