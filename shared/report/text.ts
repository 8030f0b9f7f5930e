import type { Finding, Step, Verdict } from '../model/index.ts';
import type { Order } from '../orders/types.ts';
import { catalogue } from '../rules/catalogue.ts';
import {
  askHeading,
  capital,
  closesSay,
  columnsOf,
  countrySays,
  documentName,
  factsSay,
  inReport,
  kilograms,
  listsSay,
  outcomeSays,
  pagesSay,
  severitySays,
  stepSays,
  typeSays,
} from './words.ts';

export interface TextOptions {
  /** Columns of the terminal; lines are wrapped to it. */
  width: number;
  colour: boolean;
  /** Every order, to name those that findings point at. */
  orders: readonly Order[];
}

/** The verdict for a person at a terminal: outcome first, then each finding with its evidence, the chain, the papers. */
export function toText(verdict: Verdict, options: TextOptions): string {
  const page = new TextPage(options);
  head(page, verdict);
  asked(page, verdict);
  deadlines(page, verdict);
  findings(page, verdict, options.orders);
  ways(page, verdict);
  chain(page, verdict);
  documents(page, verdict);
  closing(page, verdict);
  return page.text();
}

type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
const ansi: Record<Ink, [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
};

/** Lines with wrapping, hanging indents and, on a terminal, colour. */
class TextPage {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #colour: boolean;

  constructor(options: TextOptions) {
    this.#width = Math.max(40, options.width);
    this.#colour = options.colour;
  }

  ink(text: string, ...inks: Ink[]): string {
    if (!this.#colour) return text;
    return inks.reduce((t, ink) => `\u001b[${ansi[ink][0]}m${t}\u001b[${ansi[ink][1]}m`, text);
  }

  /** A line that starts with `lead` and whose further lines stand under its text. Control characters of papers are shown, never sent. */
  line(lead: string, text = '', ...inks: Ink[]): void {
    const indent = ' '.repeat(lead.length);
    const room = this.#width - lead.length;
    const lines = wrap(visible(text), room);
    for (const [i, line] of (lines.length > 0 ? lines : ['']).entries())
      this.#lines.push(`${i === 0 ? lead : indent}${inks.length > 0 ? this.ink(line, ...inks) : line}`.trimEnd());
  }

  heading(text: string): void {
    this.#lines.push('', this.ink(text, 'bold'));
  }

  blank(): void {
    this.#lines.push('');
  }

  text(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }
}

/** Text of a paper may hold escape sequences: they are drawn as symbols, so that no paper can write on the terminal. */
const visible = (text: string) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, (c) =>
    c === '\n' || c === '\t' ? ' ' : '\u00b7',
  );

function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

const outcomeInk = {
  prohibited: 'red',
  contradicted: 'red',
  unproven: 'yellow',
  clear: 'green',
  'not-covered': 'cyan',
} as const;
const severityInk = { prohibits: 'red', contradicts: 'red', gap: 'yellow', warning: 'yellow', note: 'cyan' } as const;

function head(page: TextPage, verdict: Verdict): void {
  const { bundle } = verdict;
  page.line('', verdict.outcome.toUpperCase(), 'bold', outcomeInk[verdict.outcome]);
  page.line('', verdict.summary);
  page.line('', outcomeSays[verdict.outcome], 'dim');
  page.blank();
  const about = [
    ['Bundle', bundle.id],
    ['Reference', bundle.reference],
    ['Importer', bundle.importer],
    ['Entry date', verdict.entryDate],
    ['Goods', verdict.commodities.join(', ') || 'no cotton or tomato found'],
    ['Origin stated', originsSay(verdict)],
    ['Lists', listsSay(verdict)],
  ] as const;
  for (const [name, text] of about) if (text) page.line(`  ${name.padEnd(15)}`, text);
}

function originsSay(verdict: Verdict): string {
  return verdict.statedOrigins
    .map(
      (o) =>
        `${o.commodity} from ${countrySays(o.country)}, by ${[...new Set(o.evidence.map((e) => documentName(verdict, e.document)))].join(', ')}`,
    )
    .join('; ');
}

function findings(page: TextPage, verdict: Verdict, orders: readonly Order[]): void {
  page.heading(verdict.findings.length === 0 ? 'Findings: none' : 'Findings');
  const ordered = inReport(verdict.findings);
  for (const [i, finding] of ordered.entries()) {
    page.blank();
    page.line(
      `${String(i + 1).padStart(3)} `,
      `${severitySays[finding.severity]}  ${catalogue[finding.rule].title}  [${finding.rule}]`,
      'bold',
      severityInk[finding.severity],
    );
    page.line('    ', finding.message);
    page.line('    Law   ', lawSays(finding, orders), 'dim');
    evidence(page, verdict, finding);
    page.line('    Do    ', finding.fix);
  }
}

/** What to do first: the fewest papers that close the gaps, and from whom. */
function asked(page: TextPage, verdict: Verdict): void {
  const ask = verdict.next?.ask ?? [];
  if (ask.length > 0) page.heading(askHeading(ask));
  for (const [i, paper] of ask.entries()) {
    const lead = `${String(i + 1).padStart(3)} `;
    page.line(lead, `${capital(paper.what)}. From: ${paper.from}. ${closesSay(verdict, paper)}`);
  }
}

function deadlines(page: TextPage, verdict: Verdict): void {
  const running = verdict.deadlines ?? [];
  if (running.length > 0) page.heading('Deadlines');
  for (const d of running) {
    page.line('  ', `${d.until}  ${d.name} (${d.law})`, 'bold', 'yellow');
    page.line('      ', `Counted from ${d.from}, ${d.counted}.`);
    for (const what of d.submit) page.line('    - ', what);
    if (d.doubt) page.line('      ', d.doubt, 'dim');
  }
}

/** The ways that the law leaves the importer. */
function ways(page: TextPage, verdict: Verdict): void {
  const { options = [], caution = '' } = verdict.next ?? {};
  if (options.length === 0) return;
  page.heading('What can be done');
  for (const option of options) {
    page.line('  - ', option.title, 'bold');
    page.line('    ', option.says);
    page.line('    Law   ', option.law, 'dim');
  }
  page.line('  ', caution, 'dim');
}

/** The order that gives the finding its force, or the law behind the rule where no single order does. */
export function lawSays(finding: Finding, orders: readonly Order[]): string {
  const named = finding.orders.map((id) => {
    const order = orders.find((o) => o.id === id);
    return order ? `${order.title} (${order.citation})` : id;
  });
  return [...named, catalogue[finding.rule].law].filter(Boolean).join('; ');
}

const evidenceShown = 8;

function evidence(page: TextPage, verdict: Verdict, finding: Finding): void {
  for (const [i, seen] of finding.evidence.slice(0, evidenceShown).entries()) {
    const faint = seen.confidence < 0.8 ? ` (read with confidence ${seen.confidence.toFixed(2)})` : '';
    const doubt = seen.settled ? `${faint} (${seen.settled})` : faint;
    page.line(
      i === 0 ? '    Seen  ' : '          ',
      `“${shorten(seen.quote)}”  ${documentName(verdict, seen.document)}, page ${seen.page}${doubt}`,
    );
  }
  const more = finding.evidence.length - evidenceShown;
  if (more > 0) page.line('          ', `and ${more} more places, all in the verdict document`);
}

const shorten = (quote: string) => {
  const text = quote.replace(/\s+/g, ' ').trim();
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
};

function chain(page: TextPage, verdict: Verdict): void {
  const { steps } = verdict.chain;
  if (steps.length === 0) return;
  page.heading('Chain, from origin to entry');
  for (const step of steps) {
    page.line(
      `  ${step.shown ? '●' : '○'} ${stepSays[step.kind].padEnd(21)}`,
      stepLine(verdict, step),
      ...(step.shown ? [] : (['yellow'] as const)),
    );
    for (const [i, { what, from }] of (step.closedBy ?? []).entries())
      page.line(' '.repeat(25), `${i === 0 ? 'To close it' : 'or'}: ${what}; from ${from}`);
  }
}

function stepLine(verdict: Verdict, step: Step): string {
  const certified = (step.certificates ?? []).map((id) => documentName(verdict, id)).join(', ');
  if (!step.shown) return `no paper shows this step${certified && `; only a certificate speaks of it: [${certified}]`}`;
  const flow = [
    step.inputKg === undefined ? '' : `in ${kilograms(step.inputKg)}`,
    step.outputKg === undefined ? '' : `out ${kilograms(step.outputKg)}`,
  ]
    .filter(Boolean)
    .join(', ');
  const when = step.from ? (step.to && step.to !== step.from ? `${step.from} to ${step.to}` : step.from) : '';
  const where = [step.party, step.place, step.country ? countrySays(step.country) : ''].filter(Boolean).join(', ');
  const lots = step.outputs
    .map((id) => verdict.chain.lots.find((l) => l.id === id)?.identifier)
    .filter((l) => l !== undefined);
  const lot =
    lots.length === 0
      ? ''
      : `lot ${lots.slice(0, 3).join(', ')}${lots.length > 3 ? ` and ${lots.length - 3} more` : ''}`;
  const papers = [...step.documents, ...(step.certificates ?? [])].map((id) => documentName(verdict, id)).join(', ');
  return [where, when, flow, lot, papers ? `[${papers}]` : ''].filter(Boolean).join(' · ');
}

function documents(page: TextPage, verdict: Verdict): void {
  page.heading('Papers');
  for (const document of verdict.documents) {
    const languages = document.languages.length > 0 ? document.languages.join('+') : document.language;
    page.line(
      '  ',
      `${document.name}, ${pagesSay(document)}: ${typeSays(document.type)} (${languages}, ${document.reader}, confidence ${document.confidence.toFixed(2)})`,
      'bold',
    );
    const facts = factsSay(document.facts).map((f) => `${f.name} ${f.text}${f.fact.doubt ? ` (${f.fact.doubt})` : ''}`);
    page.line('      ', facts.length > 0 ? facts.join(' · ') : 'no facts found on it');
    for (const problem of document.problems) page.line('      ! ', problem.message, 'yellow');
    for (const note of document.notes) page.line('      i ', note, 'dim');
  }
  for (const file of verdict.unreadable) {
    page.line('  ', `${file.name}: not read`, 'bold', 'yellow');
    for (const problem of file.problems) page.line('      ! ', problem.message, 'yellow');
  }
}

function closing(page: TextPage, verdict: Verdict): void {
  const count = (state: string) => verdict.rules.filter((r) => r.state === state).length;
  page.heading('Checks');
  page.line(
    '  ',
    `${verdict.rules.length} rules: ${count('passed')} passed, ${count('found')} found something, ${count('not-applicable')} did not apply, ${count('could-not-run')} could not run.`,
  );
  for (const rule of verdict.rules.filter((r) => r.state === 'could-not-run'))
    page.line('  ! ', `${rule.rule}: ${rule.why}`, 'yellow');
  const lists = verdict.inputs.lists.map((l) => `${l.name.toUpperCase()} as of ${l.asOf}`).join(', ');
  page.line(
    '  ',
    `Rules ${verdict.rulesVersion}${lists ? `; lists: ${lists}` : ''}; orders ${verdict.inputs.orders.slice(0, 12)}.`,
    'dim',
  );
}
