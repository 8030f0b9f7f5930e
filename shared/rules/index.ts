import { baleClaimed } from './bale-claimed.ts';
import { baleFormat } from './bale-format.ts';
import { baleRepeated } from './bale-repeated.ts';
import { baleUnlisted } from './bale-unlisted.ts';
import { certificateInvalid } from './certificate-invalid.ts';
import { dateOrder } from './date-order.ts';
import { dateSeason } from './date-season.ts';
import { documentAltered } from './document-altered.ts';
import { documentAmended } from './document-amended.ts';
import { documentArithmetic } from './document-arithmetic.ts';
import { documentCode } from './document-code.ts';
import { documentMissing } from './document-missing.ts';
import { documentNumber } from './document-number.ts';
import { documentUnreadable } from './document-unreadable.ts';
import { documentUntied } from './document-untied.ts';
import { documentUntranslated } from './document-untranslated.ts';
import { listsStale } from './lists-stale.ts';
import { massExceeds } from './mass-exceeds.ts';
import { massUnusual } from './mass-unusual.ts';
import { originBlend } from './origin-blend.ts';
import { originConflict } from './origin-conflict.ts';
import { originEntity } from './origin-entity.ts';
import { originEntityPossible } from './origin-entity-possible.ts';
import { originImplausible } from './origin-implausible.ts';
import { originMissing } from './origin-missing.ts';
import { originRegion } from './origin-region.ts';
import { originSignal } from './origin-signal.ts';
import { partyConflict } from './party-conflict.ts';
import { priceHigh } from './price-high.ts';
import { priceLow } from './price-low.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { routeImplausible } from './route-implausible.ts';
import { routeRegion } from './route-region.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order of the contract. */
export const rules: readonly Rule[] = [
  originRegion,
  originEntity,
  originEntityPossible,
  originSignal,
  originConflict,
  originMissing,
  originBlend,
  originImplausible,
  routeRegion,
  routeImplausible,
  baleUnlisted,
  baleRepeated,
  baleClaimed,
  baleFormat,
  massExceeds,
  massUnusual,
  quantityConflict,
  dateOrder,
  dateSeason,
  documentMissing,
  documentUntied,
  documentUnreadable,
  documentUntranslated,
  documentArithmetic,
  documentAltered,
  documentNumber,
  documentCode,
  documentAmended,
  certificateInvalid,
  partyConflict,
  priceLow,
  priceHigh,
  listsStale,
];
