import type { Verdict } from '../../shared/model/index.ts';
import type { Order } from '../../shared/orders/index.ts';
import { toText } from '../../shared/report/text.ts';
import { CommandError } from '../command-error.ts';
import type { Format } from '../command-line/commands.ts';
import { showsColour } from '../terminal/colour.ts';

/** Where verdicts are printed. */
export interface Printer {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** A verdict, the document as it stands and the report where a format needs them. */
export interface Printed {
  verdict: Verdict;
  /** The document byte for byte, where it came from elsewhere. */
  document?: string;
  report: () => Promise<string>;
}

/** Refuses what one output cannot hold. @throws CommandError for reports of several bundles without a folder for them. */
export function checkFormat(format: Format, bundles: number, out: string | undefined): void {
  if (format === 'html' && bundles > 1 && out === undefined)
    throw new CommandError(
      `--format html: expected one bundle, found ${bundles}; a report is one page. Name a folder for them with --out.`,
    );
}

/** Prints the verdicts. A report that was written into a folder is not printed again. */
export async function print(
  printed: readonly Printed[],
  { format, out, orders }: { format: Format; out?: string | undefined; orders: readonly Order[] },
  stdout: Printer,
): Promise<void> {
  const verdicts = printed.map((p) => p.verdict);
  switch (format) {
    case 'text': {
      const options = {
        width: Math.min(stdout.columns ?? 100, 120),
        colour: showsColour(stdout, process.env),
        orders,
      };
      stdout.write(verdicts.map((v) => toText(v, options)).join(`\n${'─'.repeat(60)}\n\n`));
      return;
    }
    case 'json': {
      const only = printed.length === 1 ? printed[0]! : undefined;
      stdout.write(only?.document ?? `${JSON.stringify(only ? only.verdict : verdicts, null, 2)}\n`);
      return;
    }
    case 'html':
      if (out === undefined) stdout.write(await printed[0]!.report());
      return;
    default:
      stdout.write((await exported(format, verdicts))!);
  }
}

/** The text of a format that is made from verdicts alone. */
export async function exported(format: Format, verdicts: readonly Verdict[]): Promise<string | undefined> {
  switch (format) {
    case 'csv':
      return (await import('../../shared/report/csv.ts')).toCsv(verdicts);
    case 'sarif':
      return (await import('../../shared/report/sarif.ts')).toSarif(verdicts);
    default:
      return undefined;
  }
}

/** The file of a format beside verdict.json. A table gets a byte order mark there: spreadsheets take it for another encoding otherwise. */
export const exportFile = { csv: ['findings.csv', '\ufeff'], sarif: ['verdict.sarif', ''] } as const;
