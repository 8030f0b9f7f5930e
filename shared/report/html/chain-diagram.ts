import type { Step, Verdict } from '../../model/index.ts';
import { columnsOf, countrySays, documentName, kilograms, stepSays } from '../words.ts';
import { html, type Markup } from './markup.ts';

const box = { width: 212, height: 118, gap: 44 };

/** The path of the goods from origin to entry, one box a step and so many a row: solid where a paper shows it, dashed where none does, red where a finding points at its papers. */
export function chainDiagram(verdict: Verdict, perRow = 4): Markup | undefined {
  const { steps } = verdict.chain;
  if (steps.length === 0) return undefined;
  const bad = documentsInTrouble(verdict);
  const columns = Math.min(perRow, steps.length);
  const rows = Math.ceil(steps.length / perRow);
  const width = columns * (box.width + box.gap) - box.gap + 4;
  const height = rows * (box.height + box.gap) - box.gap + 4;
  return html`<div class="chain card"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Chain of ${steps.length} steps from origin to entry">${steps.map(
    (step, i) =>
      html`${i > 0 && arrow(i, perRow, steps[i - 1]!.shown && step.shown)}${stepBox(verdict, step, placeOf(i, perRow), bad)}`,
  )}</svg></div>`;
}

/** Papers that a finding of weight quotes: the steps that rest on them are drawn red. */
function documentsInTrouble(verdict: Verdict): Set<string> {
  const grave = verdict.findings.filter((f) => f.severity === 'prohibits' || f.severity === 'contradicts');
  return new Set(grave.flatMap((f) => f.evidence.map((e) => e.document)));
}

const placeOf = (i: number, perRow: number) => ({
  x: 2 + (i % perRow) * (box.width + box.gap),
  y: 2 + Math.floor(i / perRow) * (box.height + box.gap),
});

function arrow(i: number, perRow: number, solid: boolean): Markup {
  const from = placeOf(i - 1, perRow);
  const to = placeOf(i, perRow);
  const style = solid ? '' : 'dash';
  if (to.y === from.y) {
    const y = from.y + box.height / 2;
    return html`<path class="${style}" d="M${from.x + box.width} ${y} H${to.x - 2} m-7 -5 l7 5 l-7 5"/>`;
  }
  const middle = from.y + box.height + box.gap / 2;
  const x = from.x + box.width / 2;
  const end = to.x + box.width / 2;
  return html`<path class="${style}" d="M${x} ${from.y + box.height} V${middle} H${end} V${to.y - 2} m-5 -7 l5 7 l5 -7"/>`;
}

function stepBox(verdict: Verdict, step: Step, { x, y }: ReturnType<typeof placeOf>, bad: Set<string>): Markup {
  const kind = !step.shown ? 'unshown' : step.documents.some((d) => bad.has(d)) ? 'bad' : '';
  return html`<g><rect class="${kind}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/><text class="name" x="${x + 12}" y="${y + 22}">${stepSays[step.kind]}</text>${stepLines(
    verdict,
    step,
  ).map(
    (line, n) => html`<text class="faint" x="${x + 12}" y="${y + 41 + n * 16}">${cut(line, 30)}</text>`,
  )}<title>${stepLines(verdict, step).join('\n')}</title></g>`;
}

function stepLines(verdict: Verdict, step: Step): string[] {
  const certified = (step.certificates ?? []).map((d) => documentName(verdict, d));
  if (!step.shown) return ['No paper shows this step.', ...certified];
  const when = step.from ? (step.to && step.to !== step.from ? `${step.from} – ${step.to}` : step.from) : '';
  const flow = [
    step.inputKg === undefined ? '' : `in ${kilograms(step.inputKg)}`,
    step.outputKg === undefined ? '' : `out ${kilograms(step.outputKg)}`,
  ]
    .filter(Boolean)
    .join(' · ');
  return [
    step.party ?? '',
    [step.place, step.country && countrySays(step.country)].filter(Boolean).join(', '),
    when,
    flow,
    [...step.documents.map((d) => documentName(verdict, d)), ...certified].join(', '),
  ].filter(Boolean);
}

/** Cuts a line to so many columns of the terminal's kind: a Chinese character is two, a capital a little more than one. */
function cut(text: string, most: number): string {
  let columns = 0;
  let kept = '';
  for (const char of text) {
    columns += columnsOf(char) + (/[A-Z@&%]/.test(char) ? 0.25 : 0);
    if (columns > most) return `${kept.trimEnd()}…`;
    kept += char;
  }
  return kept;
}
