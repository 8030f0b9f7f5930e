import type { Finding } from '../../../shared/model/index.ts';
import { otherGoodsOrders } from '../../../shared/orders/data/other-goods.ts';
import { otherOriginOrders } from '../../../shared/orders/data/other-origins.ts';
import { statutes } from '../../../shared/orders/data/statutes.ts';
import { xinjiangOrders } from '../../../shared/orders/data/xinjiang.ts';
import { lawSays } from '../../../shared/report/text.ts';

// The data alone: shared/orders/index.ts checks them by schema, which a page need not do again.
const orders = [...statutes, ...xinjiangOrders, ...otherOriginOrders, ...otherGoodsOrders];

/** The orders and the law behind a finding. */
export const lawOf = (finding: Finding): string => lawSays(finding, orders);
