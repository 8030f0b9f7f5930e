import { baleClaimed } from './bale-claimed.ts';
import { baleRepeated } from './bale-repeated.ts';
import { baleUnlisted } from './bale-unlisted.ts';
import { documentArithmetic } from './document-arithmetic.ts';
import { documentMissing } from './document-missing.ts';
import { documentNumber } from './document-number.ts';
import { documentUnreadable } from './document-unreadable.ts';
import { documentUntied } from './document-untied.ts';
import { documentUntranslated } from './document-untranslated.ts';
import { partyConflict } from './party-conflict.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order of the contract. */
export const rules: readonly Rule[] = [
  baleUnlisted,
  baleRepeated,
  baleClaimed,
  documentMissing,
  documentUntied,
  documentUnreadable,
  documentUntranslated,
  documentArithmetic,
  documentNumber,
  partyConflict,
];
