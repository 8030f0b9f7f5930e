import type { Command, Options } from './option.ts';

/** How a verdict may be printed. */
export const formats = ['text', 'json', 'html', 'csv', 'sarif'] as const;
export type Format = (typeof formats)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const help = { type: 'boolean', short: 'h', says: 'this text' } as const;
const entryDate = {
  type: 'string',
  value: 'YYYY-MM-DD',
  kind: 'date',
  says: 'date of importation; it picks the orders (default: bundle.json, then today)',
} as const;
const importer = { type: 'string', value: 'NAME', says: 'importer of record' } as const;
const reference = { type: 'string', value: 'TEXT', says: 'entry number or your own reference' } as const;
const json = { type: 'boolean', says: 'the same as --format json: the verdict document only' } as const;
const format = {
  type: 'string',
  value: 'FORMAT',
  choices: formats,
  says: 'what standard output gets: text (default), json (the verdict document), html (the report; into --out where one is named), csv (findings and papers for a spreadsheet) or sarif (2.1.0)',
} as const;
const lists = {
  type: 'string',
  value: 'FILE',
  kind: 'file',
  says: 'lists to judge by (default: VERIFIER_LISTS, then rules/lists.json, then those of this version; "shipped" asks for the last); npm run lists -- import makes one from the official sources',
} as const;
const cache = {
  type: 'string',
  value: 'DIR',
  kind: 'folder',
  says: 'keep what was read of scans in DIR (default: your folder for caches; at most 256 MB)',
} as const;
const noCache = { type: 'boolean', says: 'read every scan anew and keep nothing' } as const;

export const judgeOptions = {
  'entry-date': entryDate,
  importer,
  reference,
  format,
  json,
  out: {
    type: 'string',
    value: 'DIR',
    kind: 'folder',
    says: 'also write verdict.json, report.html and rules.json (orders and lists used) into DIR; findings.csv or verdict.sarif too where that is the format',
  },
  ledger: {
    type: 'string',
    value: 'DIR',
    kind: 'folder',
    says: 'remember the bales that bundles claim from one call to the next',
  },
  replay: {
    type: 'string',
    value: 'verdict.json',
    kind: 'file',
    says: 'judge the folder again with the orders and lists that the verdict names, and compare',
  },
  lists,
  cache,
  'no-cache': noCache,
  help,
} as const satisfies Options;

export const watchOptions = {
  out: {
    type: 'string',
    value: 'DIR',
    kind: 'folder',
    says: 'write verdict.json, report.html and rules.json of each bundle into a folder of its name in DIR; what stands there is not judged again at the next start',
  },
  'entry-date': entryDate,
  importer,
  every: { type: 'string', value: 'SECONDS', kind: 'number', says: 'look at the folder at least so often (default 5)' },
  quiet: {
    type: 'string',
    value: 'SECONDS',
    kind: 'number',
    says: 'judge once nothing in a bundle changed for so long (default 3)',
  },
  once: { type: 'boolean', says: 'judge what is there and end, with the exit code of verify' },
  json: { type: 'boolean', says: 'print each verdict as a line of JSON' },
  ledger: {
    type: 'string',
    value: 'DIR',
    kind: 'folder',
    says: 'hold the bales against those that the ledger remembers, and remember these',
  },
  lists,
  cache,
  'no-cache': noCache,
  help,
} as const satisfies Options;

const deployment = {
  url: {
    type: 'string',
    value: 'URL',
    kind: 'url',
    says: 'where the deployment answers (default: VERIFIER_URL, then the system that npm start runs on --data)',
  },
  'token-file': {
    type: 'string',
    value: 'FILE',
    kind: 'file',
    says: 'file with the access token and nothing else (default: VERIFIER_TOKEN, then that of npm start)',
  },
  data: { type: 'string', value: 'DIR', kind: 'folder', says: 'data folder of npm start (default .verifier)' },
  patience: {
    type: 'string',
    value: 'SECONDS',
    kind: 'number',
    says: 'how long to try again when the deployment is busy or out of reach (default 120)',
  },
} as const satisfies Options;

export const pushOptions = {
  ...deployment,
  'entry-date': { ...entryDate, says: 'date of importation (default: bundle.json, then the day of submission)' },
  importer: { ...importer, says: 'importer as the papers name it' },
  reference,
  broker: { type: 'string', value: 'ID', says: 'broker that may see the bundle (default: bundle.json)' },
  'no-wait': { type: 'boolean', says: 'hand the papers in and end: pull gets the verdict later' },
  format,
  json,
  help,
} as const satisfies Options;

export const pullOptions = {
  ...deployment,
  out: {
    type: 'string',
    value: 'DIR',
    kind: 'folder',
    says: 'folder for verdict.json, report.html and papers/ (default: the id of the bundle)',
  },
  'no-papers': { type: 'boolean', says: 'only the verdict and the report' },
  dossier: { type: 'boolean', says: 'also dossier.pdf and dossier.zip, as customs asks for them' },
  format,
  json,
  help,
} as const satisfies Options;

export const completionOptions = { help } as const satisfies Options;

export const judging: Command = {
  name: '',
  says: 'Judges papers on this machine: no account, no network.',
  words: '<folder | .zip | file> [...]',
  takes: 'file',
  options: judgeOptions,
};

/** The commands behind a word of their own. A folder of such a name is judged as ./watch. */
export const commands: readonly Command[] = [
  {
    name: 'watch',
    says: 'Judges the bundles in a folder, each a sub-folder or a zip, whenever their papers come, change or go.',
    words: '<folder>',
    takes: 'folder',
    options: watchOptions,
  },
  {
    name: 'push',
    says: 'Uploads papers to a deployment, hands them in, waits for the verdict and prints it. Cut off, it goes on where it was when called again.',
    words: '<folder | .zip | file> [...]',
    takes: 'file',
    options: pushOptions,
  },
  {
    name: 'pull',
    says: 'Gets the verdict, the report and the papers of a bundle from a deployment.',
    words: '<bundle | reference>',
    takes: 'text',
    options: pullOptions,
  },
  {
    name: 'completion',
    says: 'Prints what makes a shell know the command `verify` and complete its words.',
    words: 'bash | zsh | fish',
    takes: shells,
    options: completionOptions,
  },
];
