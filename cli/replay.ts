import { readFile } from 'node:fs/promises';
import { Verdict } from '../shared/model/index.ts';
import { CommandError } from './command-error.ts';
import type { RulesOfVerdict } from './rules-at-hand.ts';

/**
 * Reads the verdict to replay.
 * @throws CommandError when the file is no verdict document or more than one bundle is named.
 */
export async function readReplay(path: string, bundles: number): Promise<Verdict> {
  if (bundles !== 1) throw new CommandError(`--replay judges one bundle again: expected one folder, found ${bundles}.`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new CommandError(`--replay ${path}: no such file.`);
  const parsed = Verdict.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CommandError(
    `--replay ${path}: expected a verdict document (schema verdict/1), ${issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : 'found something else'}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Says whether the outcome is the same, and every input that is not: papers, orders, lists, rules. `by`: the orders and lists of the
 * verdict as far as they were at hand.
 */
export function replaySays(
  then: Verdict,
  now: Verdict,
  by?: Pick<RulesOfVerdict, 'missing' | 'from' | 'looked'>,
): string {
  const same = then.outcome === now.outcome;
  const lines = [
    `replay: ${same ? `the outcome is the same: ${now.outcome}` : `the outcome was ${then.outcome} and is now ${now.outcome}`}.`,
  ];
  if (by && by.missing.length === 0)
    lines.push(`  judged by the orders and lists that the verdict names (${by.from.join(', ')}).`);
  for (const what of by?.missing ?? [])
    lines.push(
      `  not at hand: ${what}, looked for in ${by!.looked}. Put the rules.json that was written with the verdict beside it; those in force were used instead.`,
    );
  const gone = then.inputs.documents.filter((d) => !now.inputs.documents.includes(d)).length;
  const added = now.inputs.documents.filter((d) => !then.inputs.documents.includes(d)).length;
  if (gone + added > 0) lines.push(`  papers differ: ${gone} of the verdict are not here, ${added} are new.`);
  if (then.inputs.orders !== now.inputs.orders)
    lines.push(
      `  orders differ: the verdict used ${then.inputs.orders.slice(0, 12)}, judged now by ${now.inputs.orders.slice(0, 12)}.`,
    );
  for (const list of then.inputs.lists) {
    // Verdicts of before named their lists in capitals.
    const held = now.inputs.lists.find((l) => l.name === list.name.toLowerCase());
    if (held?.digest !== list.digest)
      lines.push(
        `  list ${list.name} differs: the verdict used ${list.asOf} (${list.digest.slice(0, 12)}), judged now by ${held ? `${held.asOf} (${held.digest.slice(0, 12)})` : 'none'}.`,
      );
  }
  if (then.rulesVersion !== now.rulesVersion)
    lines.push(`  rules differ: the verdict used ${then.rulesVersion}, this version is ${now.rulesVersion}.`);
  for (const finding of now.findings.filter(
    (f) => !then.findings.some((t) => t.rule === f.rule && t.message === f.message),
  ))
    lines.push(`  new: ${finding.rule}: ${finding.message}`);
  for (const finding of then.findings.filter(
    (f) => !now.findings.some((t) => t.rule === f.rule && t.message === f.message),
  ))
    lines.push(`  gone: ${finding.rule}: ${finding.message}`);
  return lines.join('\n');
}
