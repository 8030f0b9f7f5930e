import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { knownOrders } from '../shared/judge.ts';
import type { Verdict } from '../shared/model/index.ts';
import { digestOf, Order, orders as shippedOrders } from '../shared/orders/index.ts';
import { Lists, listSnapshots, shippedLists } from '../shared/screen/lists.ts';
import { CommandError } from './command-error.ts';
import { writeDurably } from './write-durably.ts';

/** Where the lists of this machine stand, below the folder in which the command runs. */
export const listsFile = join('rules', 'lists.json');
/** The word that asks for the lists of this version, whatever stands in the folder. */
const shippedWord = 'shipped';

/** Orders and lists that verdicts were judged by, kept so that a later replay has them (`rules.json`). */
export const RulesFile = z.object({ schema: z.literal('rules/1'), orders: z.array(Order).min(1), lists: Lists });

export interface RulesAtHand {
  orders: readonly Order[];
  lists: Lists;
  /** Where they stand, for a person. */
  from: string;
  /** The lists file, where they stand in one: what was judged by before is kept beside it. */
  file?: string;
}

/** The folder beside a lists file in which orders and lists that were judged by are kept. */
export const keptBeside = (file: string): string => join(dirname(file), 'kept');

const shipped: RulesAtHand = { orders: shippedOrders, lists: shippedLists, from: 'this version' };

/**
 * The lists to judge by: the file named by the flag, by VERIFIER_LISTS, rules/lists.json below the folder, else those of this version.
 * @throws CommandError when the file is named and not there, or is no lists file: judging by other lists than were meant would be a guess.
 */
export async function rulesInForce(flag: string | undefined, env: NodeJS.ProcessEnv): Promise<RulesAtHand> {
  const named = flag ?? env.VERIFIER_LISTS;
  if (named === shippedWord) return shipped;
  const path = named ?? listsFile;
  const lists = await readLists(path);
  if (lists) return { orders: knownOrders({ listed: lists }), lists, from: path, file: path };
  if (named !== undefined)
    throw new CommandError(
      `${flag === undefined ? 'VERIFIER_LISTS' : '--lists'} ${path}: no such file (npm run lists -- import makes one).`,
    );
  return shipped;
}

/** A lists file, or undefined where there is none. @throws CommandError for a file of another kind */
export async function readLists(path: string): Promise<Lists | undefined> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new CommandError(`${path}: expected a lists file that can be read (${cause.message}).`);
  });
  if (text === undefined) return undefined;
  const parsed = Lists.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CommandError(
    `${path}: expected a lists file {"asOf": "YYYY-MM-DD", "entities": [...]}, ${issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : 'found something else'}.`,
  );
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The text of a rules file. */
export const rulesText = ({ orders, lists }: Pick<RulesAtHand, 'orders' | 'lists'>): string =>
  `${JSON.stringify({ schema: 'rules/1', orders, lists }, null, 1)}\n`;

/** Keeps orders and lists under their digest, once, in a folder where a replay looks. */
export async function keepRules(rules: Pick<RulesAtHand, 'orders' | 'lists'>, folder: string): Promise<string> {
  const digest = digestOf([listSnapshots(rules.lists).map((l) => l.digest), ordersDigestOf(rules.orders)]);
  const path = join(folder, `rules-${digest.slice(0, 16)}.json`);
  await writeDurably(path, rulesText(rules));
  return path;
}

/** Digest of orders as a verdict names it. */
const ordersDigestOf = (orders: readonly Order[]): string =>
  digestOf([...orders].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));

/** Folders and files in which a replay looks, in this order: beside the verdict, beside the lists file in force, and below this folder. */
const placesOf = (inForce: RulesAtHand, verdictPath: string) => ({
  beside: join(dirname(verdictPath), 'rules.json'),
  kept: [...new Set([...(inForce.file ? [keptBeside(inForce.file)] : []), keptBeside(listsFile)])],
});

/** All orders and lists at hand for a replay: those in force, beside the verdict, kept by imports, and of this version. */
async function candidates(inForce: RulesAtHand, verdictPath: string): Promise<RulesAtHand[]> {
  const { beside, kept } = placesOf(inForce, verdictPath);
  const paths = [beside];
  for (const folder of kept) {
    const names = await readdir(folder).catch(() => []);
    paths.push(
      ...names
        .filter((n) => n.endsWith('.json'))
        .sort()
        .map((n) => join(folder, n)),
    );
  }
  const found: RulesAtHand[] = [inForce];
  for (const path of paths) {
    const parsed = RulesFile.safeParse(jsonOf(await readFile(path, 'utf8').catch(() => '')));
    if (parsed.success) found.push({ orders: parsed.data.orders, lists: parsed.data.lists, from: path });
  }
  return [...found, shipped];
}

/** Orders and lists that a verdict names, as far as they are at hand. */
export interface RulesOfVerdict {
  orders: readonly Order[];
  lists: Lists;
  /** What the verdict names and is nowhere here: those in force stand in its place. */
  missing: string[];
  /** Where the others were found. */
  from: string[];
  /** Where was looked, for a person. */
  looked: string;
}

/** Finds the orders and lists of a verdict by their digests: all in one place, else each list for itself. */
export async function rulesOf(then: Verdict, inForce: RulesAtHand, verdictPath: string): Promise<RulesOfVerdict> {
  const at = (await candidates(inForce, verdictPath)).map((c) => ({
    ...c,
    snapshots: listSnapshots(c.lists),
    digest: ordersDigestOf(c.orders),
  }));
  const { beside, kept } = placesOf(inForce, verdictPath);
  const looked = `${[beside, ...kept].join(', ')}, in ${inForce.from === shipped.from ? '' : `${inForce.from} and in `}this version`;
  const holds = ({ snapshots }: (typeof at)[number], named: Verdict['inputs']['lists'][number]) =>
    snapshots.some((l) => l.name === named.name.toLowerCase() && l.digest === named.digest);
  // Rows in the order in which they were judged by, where one file holds all of them.
  const whole = at.find((c) => then.inputs.lists.every((named) => holds(c, named)));
  const missing: string[] = [];
  const from = new Set<string>();
  const parts = then.inputs.lists.map((named) => {
    const name = named.name.toUpperCase();
    const found = whole ?? at.find((c) => holds(c, named));
    if (found) from.add(found.from);
    else missing.push(`the ${name} list of ${named.asOf} with the digest ${named.digest}`);
    const { lists } = found ?? inForce;
    const info = lists.lists?.find((l) => l.name === name);
    return {
      entities: lists.entities.filter((e) => e.list === name),
      info: info && found ? { ...info, asOf: named.asOf } : info,
    };
  });
  const orders = at.find((c) => c.digest === then.inputs.orders);
  if (orders) from.add(orders.from);
  else missing.push(`the orders with the digest ${then.inputs.orders}`);
  const infos = parts.map((p) => p.info).filter((i) => i !== undefined);
  return {
    orders: orders?.orders ?? inForce.orders,
    lists: {
      asOf: inForce.lists.asOf,
      entities: whole?.lists.entities ?? parts.flatMap((p) => p.entities),
      ...(infos.length > 0 ? { lists: infos } : {}),
    },
    missing,
    from: [...from],
    looked,
  };
}

/**
 * The orders and lists of a verdict, all of them.
 * @throws CommandError where one is nowhere: judging by others would be no replay.
 */
export async function rulesToReplay(
  then: Verdict,
  inForce: RulesAtHand,
  verdictPath: string,
  byHand: boolean,
): Promise<RulesOfVerdict> {
  const found = await rulesOf(then, inForce, verdictPath);
  if (found.missing.length > 0 && !byHand)
    throw new CommandError(
      `--replay ${verdictPath}: expected what the verdict was judged by, ${found.missing.join(', ')}; found none of that in ${found.looked}. Put the rules.json that was written with the verdict beside it, or name with --lists the lists file in whose folder “kept” it is; --lists with a file that lacks it (or “${shippedWord}”) judges by that file.`,
    );
  return found;
}
