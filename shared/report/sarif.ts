import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Evidence, Finding, Severity, Verdict } from '../model/index.ts';
import { RuleId } from '../model/index.ts';
import { catalogue } from '../rules/catalogue.ts';
import { documentName, inReport } from './words.ts';

/** Levels of SARIF: what makes an outcome bad is an error, as it is for the exit code. `rank` keeps the order among them. */
const levels: Record<Severity, { level: 'error' | 'warning' | 'note'; rank: number }> = {
  prohibits: { level: 'error', rank: 100 },
  contradicts: { level: 'error', rank: 80 },
  gap: { level: 'error', rank: 60 },
  warning: { level: 'warning', rank: 30 },
  note: { level: 'note', rank: 10 },
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What the addresses of papers are relative to: the folder or zip of the bundle. */
const base = 'BUNDLE';

/**
 * Verdicts as a SARIF 2.1.0 log, a run each: the rules of the catalogue, findings as results. A paper has pages and no lines, and who shows
 * results asks for a line: `startLine` is the page, said again with the box in the region's properties. No time stands in it: the same verdict
 * is the same log.
 */
export const toSarif = (verdicts: readonly Verdict[]): string =>
  `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: verdicts.map(runOf) }, null, 2)}\n`;

function runOf(verdict: Verdict) {
  const { id, revision, reference, importer } = verdict.bundle;
  const papers = papersOf(verdict);
  const seen = new Map<string, number>();
  return {
    tool: {
      driver: {
        name: 'cotton-tomato-verifier',
        version: verdict.rulesVersion,
        rules: RuleId.options.map(ruleOf),
      },
    },
    automationDetails: { id: `verdict/${id}/${revision}` },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...verdict.rules.filter((r) => r.state === 'could-not-run').map((r) => notRun(r)),
          ...verdict.unreadable.map((u) => ({
            level: 'error',
            message: { text: `${u.name}: ${u.problems.map((p) => p.message).join(' ')}` },
            locations: [{ physicalLocation: { artifactLocation: papers.at(u.name) } }],
          })),
        ],
      },
    ],
    originalUriBaseIds: { [base]: { description: { text: 'The folder or zip of the bundle.' } } },
    artifacts: papers.artifacts,
    results: inReport(verdict.findings).map((finding) => resultOf(verdict, finding, papers, seen)),
    columnKind: 'utf16CodeUnits',
    properties: {
      outcome: verdict.outcome,
      summary: verdict.summary,
      entryDate: verdict.entryDate,
      ...(reference && { reference }),
      ...(importer && { importer }),
      lists: verdict.inputs.lists.map(({ name, asOf, digest }) => ({ name, asOf, digest })),
      orders: verdict.inputs.orders,
    },
  };
}

function ruleOf(id: RuleId) {
  const { title, severity, law, fix, explains } = catalogue[id];
  return {
    id,
    name: id.replace(/(?:^|[.-])(\w)/g, (_, c: string) => c.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: explains },
    help: { text: `${fix}\n\nLaw: ${law}`, markdown: `${fix}\n\n**Law:** ${law}` },
    defaultConfiguration: levels[severity],
    properties: { tags: [id.split('.')[0]!], severity, law },
  };
}

const notRun = ({ rule, why }: Verdict['rules'][number]) => ({
  level: 'warning',
  message: { text: `The rule ${rule} could not run: ${why}` },
  associatedRule: { id: rule, index: RuleId.options.indexOf(rule) },
});

function resultOf(
  verdict: Verdict,
  { rule, severity, message, fix, orders, evidence }: Finding,
  papers: Papers,
  seen: Map<string, number>,
) {
  const print = fingerprint(verdict, rule, message, evidence);
  const nth = (seen.get(print) ?? 0) + 1;
  seen.set(print, nth);
  return {
    ruleId: rule,
    ruleIndex: RuleId.options.indexOf(rule),
    ...levels[severity],
    message: { text: message },
    locations: evidence.slice(0, 1).map((e) => locationOf(verdict, e, papers)),
    ...(evidence.length > 1 && {
      relatedLocations: evidence.slice(1).map((e, i) => ({ id: i + 1, ...locationOf(verdict, e, papers) })),
    }),
    partialFingerprints: { 'finding/v1': `${print}:${nth}` },
    properties: { severity, fix, orders },
  };
}

/** The same finding in the next revision has it again: rule and quotes settle it, not the names or the order of papers. */
function fingerprint(verdict: Verdict, rule: RuleId, message: string, evidence: readonly Evidence[]): string {
  const types = new Map(verdict.documents.map((d) => [d.id, d.type]));
  const quotes = evidence.map(({ document, quote }) => [types.get(document) ?? '', quote.replace(/\s+/gu, ' ').trim()]);
  const told = JSON.stringify([rule, quotes.length > 0 ? quotes.map((q) => q.join('\t')).sort() : message]);
  return bytesToHex(sha256(utf8ToBytes(told.toWellFormed()))).slice(0, 32);
}

function locationOf(verdict: Verdict, { document, page, box, quote, confidence }: Evidence, papers: Papers) {
  const name = documentName(verdict, document);
  return {
    physicalLocation: {
      artifactLocation: papers.at(name),
      region: {
        startLine: page,
        snippet: { text: quote.toWellFormed() },
        properties: { page, box, confidence },
      },
    },
    logicalLocations: [{ name: `page ${page}`, fullyQualifiedName: `${name}/page ${page}`, kind: 'page' }],
    message: { text: `${name}, page ${page}` },
  };
}

interface Papers {
  artifacts: object[];
  at(name: string): { uri: string; uriBaseId: string; index?: number };
}

/** Each file once, with its digest. */
function papersOf(verdict: Verdict): Papers {
  const files = new Map<string, string>();
  for (const { name, sha256: digest } of [...verdict.documents, ...verdict.unreadable])
    if (!files.has(name)) files.set(name, digest);
  const names = [...files.keys()];
  const place = (name: string) => ({ uri: name.split('/').map(segment).join('/'), uriBaseId: base });
  return {
    artifacts: names.map((name) => ({
      location: place(name),
      hashes: { 'sha-256': files.get(name)! },
      roles: ['analysisTarget'],
    })),
    at: (name) => {
      const index = names.indexOf(name);
      return { ...place(name), ...(index >= 0 && { index }) };
    },
  };
}

const segment = (text: string): string => encodeURIComponent(text.toWellFormed());
