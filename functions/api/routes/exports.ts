import * as z from 'zod';
import { IsoDate, Outcome } from '../../../shared/model/index.ts';
import { cell } from '../../../shared/report/cell.ts';
import type { BundleHead } from '../../../shared/store/records.ts';
import type { ExportRow } from '../answers/schemas.ts';
import { type ApiDeps, route } from '../route.ts';
import { papersOf, toBundle } from '../views.ts';
import { Cursor, limitOf } from './bundles.ts';

export type Row = z.infer<typeof ExportRow>;

const Query = z.strictObject({
  format: z.enum(['json', 'csv']).default('json').meta({ description: 'json, or csv for a spreadsheet.' }),
  outcome: z.optional(Outcome.meta({ description: 'Of the newest verdict.' })),
  state: z.optional(z.enum(['open', 'pending', 'judged'])),
  importer: z.optional(z.string().min(1).max(63).meta({ description: 'Of this importer alone.' })),
  from: z.optional(IsoDate.meta({ description: 'Made on this day (UTC) or later.' })),
  to: z.optional(IsoDate.meta({ description: 'Made on this day (UTC) or earlier.' })),
  cursor: z.optional(Cursor),
  limit: limitOf(200, 100),
});

const exportBundles = route({
  method: 'GET',
  path: '/exports/bundles',
  operationId: 'exportBundles',
  summary: 'Bundles with their newest verdicts as rows, for a spreadsheet or another program',
  description:
    'Newest first, a page at a time: as long as the answer names a next cursor (`next`, in CSV the header X-Next-Cursor) more may follow; with filters a page may be short, or empty. CSV is RFC 4180 in UTF-8; every page has the line of names, and no cell can be run by a spreadsheet: one that begins with = + - @, a tab or a line end has an apostrophe before it.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: z.object({}),
  query: Query,
  problems: ['bad-request', 'bad-cursor'],
  async handle(deps, { caller, query: { format, cursor, limit, ...wanted } }) {
    const page = await deps.bundles.byReader(caller, { limit, cursor });
    const rows = (await Promise.all(page.bundles.map((head) => rowOf(deps, head, wanted)))).filter(
      (r) => r !== undefined,
    );
    const headers: Record<string, string> = page.cursor === undefined ? {} : { 'x-next-cursor': page.cursor };
    if (format === 'json')
      return { status: 200, body: { rows, ...(page.cursor === undefined ? {} : { next: page.cursor }) }, headers };
    headers['content-type'] = 'text/csv; charset=utf-8; header=present';
    headers['content-disposition'] = 'attachment; filename="bundles.csv"';
    return { status: 200, body: csvOf(rows), headers };
  },
});

type Wanted = Omit<z.infer<typeof Query>, 'format' | 'cursor' | 'limit'>;

/** The bundle as a row; undefined when it is not wanted. */
async function rowOf(deps: ApiDeps, head: BundleHead, wanted: Wanted): Promise<Row | undefined> {
  const day = head.createdAt.slice(0, 10);
  if (wanted.from !== undefined && day < wanted.from) return undefined;
  if (wanted.to !== undefined && day > wanted.to) return undefined;
  if (wanted.importer !== undefined && head.importer !== wanted.importer) return undefined;
  if (wanted.outcome !== undefined && head.latest?.outcome !== wanted.outcome) return undefined;
  const { id, latest, via: _, name: __, ...bundle } = toBundle(head, await papersOf(deps, head));
  if (wanted.state !== undefined && bundle.state !== wanted.state) return undefined;
  const revision = latest && (await deps.bundles.revision(head.importer, head.bundle, latest.revision));
  return {
    bundle: id,
    ...bundle,
    ...(latest && { outcome: latest.outcome, revision: latest.revision, verdictAt: latest.at }),
    ...(revision && { summary: revision.summary }),
  };
}

/** The columns of the CSV, in this order. */
export const columns = Object.keys({
  bundle: true,
  entryNumber: true,
  reference: true,
  importer: true,
  importerName: true,
  broker: true,
  entryDate: true,
  state: true,
  outcome: true,
  revision: true,
  verdictAt: true,
  summary: true,
  createdAt: true,
  submittedAt: true,
} satisfies Record<keyof Row, true>) as (keyof Row)[];

/** Rows as CSV with the line of names first (RFC 4180). */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(String(row[column] ?? ''))).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

export const exportRoutes = [exportBundles];
