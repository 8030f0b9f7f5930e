import * as z from 'zod';
import { Order } from '../../shared/orders/index.ts';
import { type Blobs, Final } from '../../shared/ports.ts';
import { records } from '../../shared/store/keys.ts';

/** Orders that an operator put under the rules prefix in place of the shipped ones: `{ "orders": [Order, ...] }`. */
export const OrdersFile = z.object({ orders: z.array(Order).min(1) });

/**
 * The orders to judge by: those under the rules prefix, else undefined for the shipped ones.
 * @throws Final when the file is there and not of its schema: judging by other orders than the operator meant would be a guess.
 */
export async function ordersInForce(blobs: Blobs): Promise<Order[] | undefined> {
  const blob = await blobs.get(`${records.rules}orders.json`);
  if (!blob) return undefined;
  const parsed = OrdersFile.safeParse(jsonOf(blob.bytes));
  if (parsed.success) return parsed.data.orders;
  const issue = parsed.error.issues[0];
  throw new Final(
    `${records.rules}orders.json: expected {"orders": [...]}; ${issue ? `${issue.path.join('.')}: ${issue.message}` : ''}`,
  );
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
