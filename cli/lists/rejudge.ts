import { copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sameJudgement } from '../../functions/judge/changes.ts';
import { judge } from '../../shared/judge.ts';
import { type Claim, Verdict } from '../../shared/model/index.ts';
import { orders as shippedOrders } from '../../shared/orders/index.ts';
import { toHtml } from '../../shared/report/html/index.ts';
import { indexClaims } from '../../shared/trace/claim-index.ts';
import { claimsOf } from '../../shared/trace/claims.ts';
import { CommandError } from '../command-error.ts';
import { openLedger } from '../ledger.ts';
import { replaySays } from '../replay.ts';
import { type RulesAtHand, rulesText } from '../rules-at-hand.ts';
import { writeDurably } from '../write-durably.ts';

/** A verdict judged again from its facts. */
export interface Again {
  path: string;
  bundle: string;
  result: 'same' | 'differs' | 'not-judged';
  before: Verdict['outcome'];
  now?: Verdict['outcome'];
  /** What is other, or why it was not judged. */
  says: string;
  written?: true;
}

/**
 * Judges the verdicts below the paths again by the lists in force, from the facts that they hold: no paper is read. Bundles found together
 * are held against each other's bales as before. With `yes` a verdict that differs becomes the next revision beside the former one.
 * @throws CommandError where no verdict is found.
 */
export async function rejudgeAll(
  paths: readonly string[],
  rules: RulesAtHand,
  { yes, ledger: folder }: { yes: boolean; ledger: string | undefined },
): Promise<Again[]> {
  const files = (await Promise.all(paths.map(verdictsBelow))).flat();
  if (files.length === 0)
    throw new CommandError(`${paths.join(', ')}: expected verdict documents (verdict.json), found none.`);
  const ledger = folder === undefined ? undefined : await openLedger(folder);
  const known: { path: string; verdict: Verdict }[] = [];
  const done: Again[] = [];
  for (const path of files) {
    const read = jsonOf(await readFile(path, 'utf8'));
    // Checked, and taken as it stands: parsing would put its fields in another order.
    if (Verdict.safeParse(read).success) known.push({ path, verdict: read as Verdict });
    else
      done.push({
        path,
        bundle: '',
        result: 'not-judged',
        before: 'unproven',
        says: 'it is no verdict document (schema verdict/1)',
      });
  }
  // Each bundle alone, then those whose bales another one claims once more against these claims.
  const alone = known.map(({ verdict }) => judgedAgain(verdict, [], rules));
  const claims = alone.map(claimsOf);
  const among = indexClaims([...(ledger?.all() ?? []), ...claims.flat()]);
  for (const [i, { path, verdict }] of known.entries()) {
    const others = among.near(claims[i]!, verdict.bundle.id);
    const about = { path, bundle: verdict.bundle.id, before: verdict.outcome };
    const claimed = verdict.findings.some((f) => f.rule === 'bale.claimed');
    const now = others.length > 0 ? judgedAgain(verdict, others, rules) : alone[i]!;
    if (claimed && !now.findings.some((f) => f.rule === 'bale.claimed')) {
      done.push({
        ...about,
        result: 'not-judged',
        says: 'other bundles claim its bales, and their claims are not at hand: name them with --ledger, or their verdicts beside this one',
      });
      continue;
    }
    if (sameJudgement(verdict, now)) {
      done.push({ ...about, result: 'same', now: now.outcome, says: `the same: ${now.outcome}` });
      continue;
    }
    const says = replaySays(verdict, now).replace(/^replay: /, '');
    if (yes) await write(path, verdict, now, rules);
    done.push({ ...about, result: 'differs', now: now.outcome, says, ...(yes ? { written: true as const } : {}) });
  }
  return done;
}

/** A verdict's facts judged by other orders and lists, as its next revision. */
function judgedAgain(verdict: Verdict, claims: Claim[], rules: Pick<RulesAtHand, 'orders' | 'lists'>): Verdict {
  const { id, importer, reference, broker, revision } = verdict.bundle;
  return judge({
    bundle: {
      id,
      ...(importer && { importer }),
      ...(reference && { reference }),
      ...(broker && { broker }),
      revision: revision + 1,
    },
    entryDate: verdict.entryDate,
    documents: verdict.documents,
    unreadable: verdict.unreadable,
    claims,
    ...(rules.orders === shippedOrders ? {} : { orders: rules.orders }),
    listed: rules.lists,
  });
}

/** The former verdict and what it was judged by stay, named by its revision; the report is drawn without pictures of pages. */
async function write(path: string, then: Verdict, now: Verdict, rules: RulesAtHand): Promise<void> {
  const folder = dirname(path);
  const n = then.bundle.revision;
  // Copied, not moved: a stop at any moment leaves a whole verdict.json, the former or the new one.
  await copyFile(path, join(folder, `verdict-${n}.json`));
  await copyFile(join(folder, 'rules.json'), join(folder, `rules-${n}.json`)).catch(() => undefined);
  await copyFile(join(folder, 'report.html'), join(folder, `report-${n}.html`)).catch(() => undefined);
  await writeDurably(join(folder, 'rules.json'), rulesText(rules));
  await writeDurably(
    join(folder, 'report.html'),
    toHtml(now, { orders: [...rules.orders], source: { image: () => undefined, words: () => undefined } }),
  );
  await writeDurably(path, `${JSON.stringify(now, null, 2)}\n`);
}

async function verdictsBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandError(`${path}: no such file or folder.`);
  if (found.isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((e) => e.isFile() && basename(e.name) === 'verdict.json')
    .map((e) => join(e.parentPath, e.name))
    .sort();
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The answer for a person. */
export function againText(done: readonly Again[], yes: boolean): string {
  const count = (result: Again['result']) => done.filter((d) => d.result === result).length;
  return [
    ...done.filter((d) => d.result !== 'same').map((d) => `${d.path}: ${d.says}`),
    `${done.length} ${done.length === 1 ? 'verdict' : 'verdicts'} looked at: ${count('same')} the same, ${count('differs')} differ${count('not-judged') > 0 ? `, ${count('not-judged')} could not be judged` : ''}.`,
    ...(count('differs') > 0 && !yes
      ? ['Nothing is written yet. Repeat with --yes to write the new verdicts and reports.']
      : []),
    '',
  ].join('\n');
}
