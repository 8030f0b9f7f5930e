import * as z from 'zod';
import { Order } from '../../shared/orders/index.ts';
import { type Blobs, Final } from '../../shared/ports.ts';
import { Lists } from '../../shared/screen/lists.ts';
import { records } from '../../shared/store/keys.ts';

/** Orders and lists that an operator put under the rules prefix in place of the shipped ones; absent: the shipped ones. */
export interface RulesInForce {
  orders?: Order[];
  lists?: Lists;
}

/** `rules/orders.json`: every order to judge by. */
export const OrdersFile = z.object({ orders: z.array(Order).min(1) });
/** `rules/lists.json`: the listed parties, in the shape of shared/screen/data/listed-entities.json, and the day they were checked. */
export const ListsFile = Lists;

/**
 * The orders and lists to judge by.
 * @throws Final when a file is there and not of its schema: judging by other rules than the operator meant would be a guess.
 */
export async function rulesInForce(blobs: Blobs): Promise<RulesInForce> {
  const orders = await fileOf(blobs, 'orders.json', OrdersFile, '{"orders": [...]}');
  const lists = await fileOf(blobs, 'lists.json', ListsFile, '{"asOf": "YYYY-MM-DD", "entities": [...]}');
  return { ...(orders ? { orders: orders.orders } : {}), ...(lists ? { lists } : {}) };
}

async function fileOf<S extends z.ZodType>(
  blobs: Blobs,
  name: string,
  schema: S,
  expected: string,
): Promise<z.infer<S> | undefined> {
  const blob = await blobs.get(`${records.rules}${name}`);
  if (!blob) return undefined;
  const parsed = schema.safeParse(jsonOf(blob.bytes));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue ? `${issue.path.join('.')}: ${issue.message}` : 'found something else';
  throw new Final(`${records.rules}${name}: expected ${expected}; ${where}. Put a whole file there, or remove it.`);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
