import { strToU8, Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import type { Verdict } from '../model/index.ts';
import { countrySays, inReport, pagesSay, severitySays, typeSays } from '../report/words.ts';
import { catalogue } from '../rules/catalogue.ts';
import { fileName } from './clean.ts';
import { toCsv } from './csv.ts';
import { lotRows } from './lots.ts';
import { partiesByStep } from './parties.ts';
import { type DossierPlan, placeSays, translationSays } from './plan.ts';

/** A text of the zip by its name. */
export type ZipTexts = Record<string, string>;

/** What of a paper goes into the zip: its file's name there, and the numbers of the papers that the file holds. */
export interface ZipPaper {
  /** `papers/3 Spinning/3.1 Spinning record SP-84736 (scan.pdf).pdf` */
  path: string;
  sha256: string;
  name: string;
  numbers: string[];
}

/** Each file of the bundle once, under the number of the first paper that it holds; what could not be read too. */
export function zipPapers(plan: DossierPlan): ZipPaper[] {
  const files = new Map<string, ZipPaper>();
  const add = (folder: string, number: string, title: string, name: string, sha256: string) => {
    // A file that nobody could open has the digest of no bytes: names tell such apart.
    const key = `${sha256}/${name}`;
    const known = files.get(key);
    if (known) {
      known.numbers.push(number);
      return;
    }
    const own = name.split('/').at(-1) ?? name;
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(own)?.[0] ?? '';
    const path = `papers/${fileName(folder)}/${fileName(`${number} ${title}`)}${ending}`;
    files.set(key, { path, sha256, name, numbers: [number] });
  };
  for (const s of plan.sections)
    for (const p of s.papers) add(`${s.number} ${s.title}`, p.number, p.title, p.document.name, p.document.sha256);
  for (const { number, unreadable: u } of plan.rest)
    add(`${plan.restNumber} Papers that could not be read`, number, bare(u.name), u.name, u.sha256);
  return [...files.values()];
}

const bare = (name: string): string => (name.split('/').at(-1) ?? name).replace(/\.[A-Za-z0-9]{1,8}$/, '');

/** The lists of the dossier as texts: index, parties, bales, findings, the verdict, and what all this is. */
export function zipTexts(
  verdict: Verdict,
  plan: DossierPlan,
  papers: readonly ZipPaper[],
  pageOf: ReadonlyMap<string, number>,
  notes: ReadonlyMap<string, string>,
): ZipTexts {
  const pathOf = new Map(papers.map((p) => [`${p.sha256}/${p.name}`, p.path]));
  return {
    'README.txt': readme(verdict, plan, notes),
    'index.csv': toCsv([
      [
        'number',
        'step',
        'paper',
        'type',
        'paper number',
        'date',
        'languages',
        'translation',
        'also shows step',
        'file in this zip',
        'file as handed in',
        'pages of the file',
        'first page in dossier.pdf',
        'remark',
        'sha256',
      ],
      ...plan.sections.flatMap((s) =>
        s.papers.map((p) => [
          p.number,
          s.title,
          p.title,
          typeSays(p.document.type),
          p.document.facts.number?.value,
          p.document.facts.date?.value,
          p.document.languages.join(' ') || p.document.language,
          translationSays(p),
          p.alsoAt.join(' '),
          pathOf.get(`${p.document.sha256}/${p.document.name}`),
          p.document.name,
          pagesSay(p.document),
          pageOf.get(p.number),
          notes.get(p.number),
          p.document.sha256,
        ]),
      ),
      ...plan.rest.map(({ number, unreadable: u }) => [
        number,
        'could not be read',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        pathOf.get(`${u.sha256}/${u.name}`),
        u.name,
        '',
        pageOf.get(number),
        notes.get(number) ?? u.problems[0]?.message,
        u.sha256,
      ]),
    ]),
    'parties.csv': toCsv([
      ['step', 'step name', 'roles', 'name', 'address', 'country', 'numbers', 'named by'],
      ...partiesByStep(plan).map((r) => [
        r.section.number,
        r.section.title,
        r.roles.join(', '),
        r.name,
        r.address,
        r.country && countrySays(r.country),
        r.ids.join(' '),
        r.namedBy.map(({ paper, page }) => `${paper.number} p. ${page}`).join('; '),
      ]),
    ]),
    'bales-and-lots.csv': toCsv([
      ['bale or lot', 'kind', 'material', 'count', 'kg', 'origin', 'from step', 'into step', 'papers'],
      ...lotRows(verdict, plan).map((r) => [
        r.first,
        r.kind,
        r.material,
        r.count,
        r.kg,
        r.origin,
        r.from.map((s) => s.number).join(' '),
        r.into.map((s) => s.number).join(' '),
        r.papers.join(' '),
      ]),
    ]),
    'findings.csv': toCsv([
      ['number', 'severity', 'rule', 'title', 'message', 'what to do', 'evidence'],
      ...inReport(verdict.findings).map((f, i) => [
        i + 1,
        severitySays[f.severity].toLowerCase(),
        f.rule,
        catalogue[f.rule].title,
        f.message,
        f.fix,
        f.evidence.map((e) => `${placeSays(plan, e.document, e.page)}: ${e.quote}`).join(' | '),
      ]),
    ]),
    'verdict.json': `${JSON.stringify(verdict, null, 2)}\n`,
  };
}

function readme(verdict: Verdict, plan: DossierPlan, notes: ReadonlyMap<string, string>): string {
  const untranslated = plan.papers.filter((p) => p.translation.kind === 'untranslated');
  const lines = [
    `Supply chain dossier: ${verdict.bundle.reference ?? verdict.bundle.id}`,
    `Outcome: ${verdict.outcome}. ${verdict.summary}`,
    '',
    'dossier.pdf         summary, index, flow chart, parties, places, bales, findings, and the papers, each under its number',
    'index.csv           every paper: its number, its step, its file in this zip, its language and translation',
    'parties.csv         who did what, by step, with the papers that name them',
    'bales-and-lots.csv  every bale and lot, one a row',
    'findings.csv        findings with the places that they rest on',
    'verdict.json        the whole verdict (verdict/1), for programs',
    'papers/             the files as they were handed in, unchanged, in folders by step',
    '',
    'A number such as 3.2 is step 3, paper 2, here, in dossier.pdf and in every list.',
    'A cell that a spreadsheet program could take for a formula begins with an apostrophe.',
    'Import the lists as text: a spreadsheet program that guesses takes a long bale number for a quantity and 2.10 for 2.1.',
    '',
    untranslated.length === 0
      ? 'Translations: every paper is in English or translated in the bundle.'
      : `WITHOUT A TRANSLATION: ${untranslated.map((p) => `${p.number} ${p.title}`).join('; ')}`,
    ...(plan.rest.length > 0
      ? [`COULD NOT BE READ: ${plan.rest.map((r) => `${r.number} ${r.unreadable.name}`).join('; ')}`]
      : []),
    ...[...notes].map(([number, why]) => `${number}: ${why}`),
    '',
    'Made by a program from the papers. It is no legal advice and no decision of any authority.',
  ];
  return `${lines.map((l) => l.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')).join('\r\n')}\r\n`;
}

/** Bytes of one zip: sizes stand in 32 bits. */
const mostZip = 4_000_000_000;

/** Writes a zip entry by entry, so that one paper at a time is in memory. Stored as it is where it is compressed already. Times are fixed: the same input gives the same bytes. */
export class ZipWriter {
  readonly #zip: Zip;
  readonly #written: (chunk: Uint8Array) => void;
  #failed: Error | undefined;
  #total = 0;

  constructor(onChunk: (chunk: Uint8Array) => void) {
    this.#written = onChunk;
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failed = error;
      else this.#written(chunk);
    });
  }

  /** @throws RangeError beyond what the format holds without its later extension. */
  add(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.#total += bytes.length;
    if (this.#total > mostZip)
      throw new RangeError(`the papers hold more than ${mostZip / 1e9} GB, which is as much as one zip takes`);
    const entry = (
      typeof content === 'string' ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    ) as ZipInputFile & {
      push(chunk: Uint8Array, final: boolean): void;
    };
    // The first day that the format knows.
    entry.mtime = new Date(1980, 0, 1);
    this.#zip.add(entry);
    entry.push(bytes, true);
    if (this.#failed) throw this.#failed;
  }

  end(): void {
    this.#zip.end();
    if (this.#failed) throw this.#failed;
  }
}
