import type { Stage } from './stage.ts';

/** The stages in the order of the flow; each is loaded when it is measured, so that one process holds the code of one. */
const stages: Readonly<Record<string, () => Promise<Stage>>> = {
  'read-pdf': async () => (await import('./read-pdf.ts')).readPdf,
  'read-scan': async () => (await import('./read-scans.ts')).readScan,
  'read-image': async () => (await import('./read-scans.ts')).readImage,
  'read-xlsx': async () => (await import('./read-sheets.ts')).readXlsx,
  'read-xls': async () => (await import('./read-sheets.ts')).readXls,
  'read-csv': async () => (await import('./read-sheets.ts')).readCsv,
  'read-docx': async () => (await import('./read-containers.ts')).readDocx,
  'read-eml': async () => (await import('./read-containers.ts')).readEml,
  'read-zip': async () => (await import('./read-containers.ts')).readZip,
  classify: async () => (await import('./documents.ts')).classify,
  extract: async () => (await import('./documents.ts')).extract,
  trace: async () => (await import('./judging.ts')).tracing,
  judge: async () => (await import('./judging.ts')).judging,
  'judge-lists': async () => (await import('./judging.ts')).judgingLists,
  screen: async () => (await import('./screening.ts')).screening,
  report: async () => (await import('./judging.ts')).reporting,
  poll: async () => (await import('./system.ts')).polling,
  'end-to-end': async () => (await import('./documents.ts')).endToEnd,
  embedded: async () => (await import('./system.ts')).embedded,
  lambda: async () => (await import('./lambda.ts')).lambda,
  'lambda-whole': async () => (await import('./lambda.ts')).lambdaWhole,
};

export const stageNames: readonly string[] = Object.keys(stages);

/** @throws RangeError where there is no such stage. */
export async function stageNamed(name: string): Promise<Stage> {
  const found = stages[name];
  if (!found) throw new RangeError(`No stage ${name}: there are ${stageNames.join(', ')}.`);
  return found();
}
