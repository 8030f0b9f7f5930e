import type { Step, Verdict } from '../../model/index.ts';
import { countrySays, documentName, inReport, kilograms, stepSays } from '../words.ts';
import { wrapped } from './line.ts';
import { html, type Markup } from './markup.ts';

const box = { width: 218, head: 34, line: 16, gap: 40 };
/** Columns of text that a line of a box holds. */
const columns = 33;

interface Drawn {
  kind: string;
  name: string;
  lines: string[];
  /** What a finding says against it: "finding 2". */
  against?: string;
  solid: boolean;
}

/**
 * The path of the goods from origin to the US entry, one box a step and so many a row: solid where a paper shows it, dashed where none
 * does, red where a finding points at its papers, with the number of the finding.
 */
export function chainDiagram(verdict: Verdict, perRow = 4): Markup | undefined {
  const { steps } = verdict.chain;
  if (steps.length === 0) return undefined;
  const trouble = findingsByDocument(verdict);
  const drawn = [...steps.map((step) => stepBox(verdict, step, trouble)), entryBox(verdict)];
  const rows = Array.from({ length: Math.ceil(drawn.length / perRow) }, (_, r) =>
    drawn.slice(r * perRow, (r + 1) * perRow),
  );
  const heights = rows.map((row) => box.head + box.line * Math.max(...row.map(({ lines }) => lines.length)) + 6);
  const tops = heights.map((_, r) => 2 + heights.slice(0, r).reduce((sum, h) => sum + h + box.gap, 0));
  const width = Math.min(perRow, drawn.length) * (box.width + box.gap) - box.gap + 4;
  const height = tops.at(-1)! + heights.at(-1)! + 2;
  const placeOf = (i: number) => {
    const row = Math.floor(i / perRow);
    return { x: 2 + (i % perRow) * (box.width + box.gap), y: tops[row]!, height: heights[row]! };
  };
  return html`<div class="chain card"><svg viewBox="0 0 ${width} ${height}" width="${Math.round(width * 1.1)}" role="img" aria-label="Chain of ${steps.length} steps from origin to entry">${drawn.map(
    (one, i) =>
      html`${i > 0 && arrow(placeOf(i - 1), placeOf(i), drawn[i - 1]!.solid && one.solid)}${boxOf(one, placeOf(i))}`,
  )}</svg></div>`;
}

/** The numbers that the report gives the grave findings, by the papers that these quote. */
function findingsByDocument(verdict: Verdict): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const [i, { severity, evidence }] of inReport(verdict.findings).entries())
    if (severity === 'prohibits' || severity === 'contradicts')
      for (const { document } of evidence) numbers.set(document, (numbers.get(document) ?? new Set()).add(i + 1));
  return numbers;
}

type Place = { x: number; y: number; height: number };

function arrow(from: Place, to: Place, solid: boolean): Markup {
  const style = solid ? '' : 'dash';
  if (to.y === from.y) {
    const y = from.y + 24;
    return html`<path class="${style}" d="M${from.x + box.width} ${y} H${to.x - 2} m-7 -5 l7 5 l-7 5"/>`;
  }
  const middle = from.y + from.height + box.gap / 2;
  const x = from.x + box.width / 2;
  const end = to.x + box.width / 2;
  return html`<path class="${style}" d="M${x} ${from.y + from.height} V${middle} H${end} V${to.y - 2} m-5 -7 l5 7 l5 -7"/>`;
}

function boxOf({ kind, name, lines, against }: Drawn, { x, y, height }: Place): Markup {
  return html`<g><rect class="${kind}" x="${x}" y="${y}" width="${box.width}" height="${height}" rx="8"/><text class="name" x="${x + 12}" y="${y + 23}">${name}</text>${
    against && html`<text class="against" x="${x + box.width - 12}" y="${y + 23}" text-anchor="end">${against}</text>`
  }${lines.map(
    (line, n) =>
      html`<text class="faint" x="${x + 12}" y="${y + box.head + 9 + n * box.line}" unicode-bidi="plaintext">${line}</text>`,
  )}</g>`;
}

function stepBox(verdict: Verdict, step: Step, trouble: ReadonlyMap<string, Set<number>>): Drawn {
  const name = stepSays[step.kind];
  const certified = (step.certificates ?? []).map((d) => documentName(verdict, d));
  if (!step.shown)
    return { kind: 'unshown', name, lines: ['No paper shows this step.', ...papersSay(certified)], solid: false };
  const numbers = [...new Set(step.documents.flatMap((d) => [...(trouble.get(d) ?? [])]))].sort((a, b) => a - b);
  const when = step.from ? (step.to && step.to !== step.from ? `${step.from} – ${step.to}` : step.from) : '';
  const flow = [
    step.inputKg === undefined ? '' : `in ${kilograms(step.inputKg)}`,
    step.outputKg === undefined ? '' : `out ${kilograms(step.outputKg)}`,
  ];
  const place = [step.place, step.country && countrySays(step.country)].filter(Boolean).join(', ');
  const lines = [
    ...wrapped(step.party ?? '', columns, 2),
    ...wrapped(place, columns, 3),
    when,
    flow.filter(Boolean).join(' · '),
    ...papersSay([...step.documents.map((d) => documentName(verdict, d)), ...certified]),
  ].filter(Boolean);
  return {
    kind: numbers.length > 0 ? 'bad' : '',
    name,
    lines,
    ...(numbers.length > 0 ? { against: findingsSay(numbers) } : {}),
    solid: true,
  };
}

const findingsSay = (numbers: readonly number[]) =>
  numbers.length === 1
    ? `finding ${numbers[0]}`
    : `findings ${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? '…' : ''}`;

/** Names of papers, one a line, and how many more. */
function papersSay(names: readonly string[]): string[] {
  const [first, second] = names.flatMap((name) => wrapped(name, columns, 1));
  if (first === undefined) return [];
  return names.length < 3 ? [first, second ?? ''] : [first, `and ${names.length - 1} more papers`];
}

const entryBox = ({ bundle, entryDate }: Verdict): Drawn => ({
  kind: 'entry',
  name: 'US entry',
  lines: [
    ...wrapped(bundle.importer ?? '', columns, 2),
    entryDate,
    ...wrapped(bundle.reference ?? '', columns, 1),
  ].filter(Boolean),
  solid: true,
});
