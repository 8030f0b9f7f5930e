import type { Evidence, Finding, Verdict } from '../model/index.ts';
import { catalogue } from '../rules/catalogue.ts';
import { cell } from './cell.ts';
import { documentName, inReport, pagesSay, typeSays } from './words.ts';

/**
 * Columns of the export. `row` says what a line is: the verdict, a finding, a document, or an unreadable paper. `document`, `page` and `quote`
 * are the first evidence of a finding; `further` names the rest.
 */
export const columns = [
  'bundle',
  'revision',
  'reference',
  'importer',
  'entryDate',
  'outcome',
  'row',
  'rule',
  'severity',
  'title',
  'message',
  'document',
  'page',
  'quote',
  'further',
  'fix',
  'orders',
  'type',
  'language',
  'confidence',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** Verdicts as one table (RFC 4180: CRLF, quotes doubled, a header). No cell of it can be run by a spreadsheet. */
export function toCsv(verdicts: readonly Verdict[]): string {
  const rows = verdicts.flatMap(rowsOf);
  return [columns.join(','), ...rows.map((row) => columns.map((c) => cell(row[c] ?? '')).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

function rowsOf(verdict: Verdict): Row[] {
  const { id, revision, reference, importer } = verdict.bundle;
  const about: Row = {
    bundle: id,
    revision: String(revision),
    ...(reference && { reference }),
    ...(importer && { importer }),
    entryDate: verdict.entryDate,
    outcome: verdict.outcome,
  };
  return [
    { ...about, row: 'verdict', message: verdict.summary },
    ...inReport(verdict.findings).map((finding) => ({ ...about, ...findingRow(verdict, finding) })),
    ...verdict.documents.map((d) => ({
      ...about,
      row: 'document',
      message: typeSays(d.type),
      document: d.name,
      page: pagesSay(d).replace(/^pages? /, ''),
      quote: d.typeEvidence[0] ?? '',
      type: d.type,
      language: d.language,
      confidence: d.confidence.toFixed(2),
    })),
    ...verdict.unreadable.map((u) => ({
      ...about,
      row: 'unreadable',
      message: u.problems.map((p) => p.message).join(' '),
      document: u.name,
    })),
  ];
}

function findingRow(verdict: Verdict, { rule, severity, message, fix, orders, evidence }: Finding): Row {
  const [first, ...rest] = evidence;
  return {
    row: 'finding',
    rule,
    severity,
    title: catalogue[rule].title,
    message,
    ...(first && { document: documentName(verdict, first.document), page: String(first.page), quote: first.quote }),
    further: rest.map((e) => said(verdict, e)).join(' | '),
    fix,
    orders: orders.join(' '),
  };
}

const said = (verdict: Verdict, { document, page, quote }: Evidence) =>
  `${documentName(verdict, document)}, page ${page}: “${quote}”`;
