import type { Outcome, Verdict } from '../../shared/model/index.ts';
import { severities } from '../../shared/report/words.ts';
import { oneLine } from '../one-line.ts';
import { cut } from '../terminal/bar.ts';

const inks: Record<Outcome | 'not judged' | 'gone', number> = {
  prohibited: 31,
  contradicted: 31,
  unproven: 33,
  clear: 32,
  'not-covered': 36,
  'not judged': 35,
  gone: 2,
};

/** What is said of a bundle: its verdict, that it went, or why it was not judged. */
export type Said = { verdict: Verdict; file?: string; again?: true } | { gone: true } | { error: string };

/** One line of what became of a bundle: for a person cut to the terminal, or as JSON. */
export function lineOf(
  name: string,
  said: Said,
  at: Date,
  { json, columns, colour }: { json: boolean; columns: number | undefined; colour: boolean },
): string {
  if (json) return `${JSON.stringify({ at: at.toISOString(), name, ...jsonOf(said) })}\n`;
  const [word, text] = wordsOf(said);
  const lead = `${at.toTimeString().slice(0, 8)}  `;
  const rest = oneLine(`${name}  ${text}`);
  const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - lead.length - 14;
  const shown = word.toUpperCase().padEnd(12);
  return `${lead}${colour ? `\u001b[${inks[word]}m${shown}\u001b[0m` : shown}  ${cut(rest, Math.max(20, room))}\n`;
}

function jsonOf(said: Said): object {
  if ('gone' in said) return { event: 'gone' };
  if ('error' in said) return { event: 'not-judged', error: said.error };
  const { bundle, outcome, summary } = said.verdict;
  const { file, again } = said;
  return {
    event: again ? 'judged-again' : 'judged',
    bundle: bundle.id,
    ...(bundle.reference && { reference: bundle.reference }),
    outcome,
    summary,
    findings: counts(said.verdict),
    ...(file && { verdict: file }),
  };
}

function wordsOf(said: Said): [keyof typeof inks, string] {
  if ('gone' in said) return ['gone', ''];
  if ('error' in said) return ['not judged', said.error];
  const found = Object.entries(counts(said.verdict)).map(([severity, n]) => `${n} ${severity}`);
  const why = said.again ? 'again, since bales are claimed otherwise now: ' : '';
  return [said.verdict.outcome, `${why}${said.verdict.summary}${found.length > 0 ? ` (${found.join(', ')})` : ''}`];
}

const counts = ({ findings }: Verdict): Record<string, number> =>
  Object.fromEntries(
    severities.map((s) => [s, findings.filter((f) => f.severity === s).length] as const).filter(([, n]) => n > 0),
  );
