import type { FieldId } from '../labels/fields.ts';
import type { DocumentLayout, LabelValue } from '../layout/types.ts';
import { identifierKey } from '../values/index.ts';
import { decide } from './decide.ts';
import type { Doubts } from './spelling.ts';
import { isLikely } from './spelling.ts';

/** Numbers of which a paper has one, however often it prints it. */
const single: readonly FieldId[] = [
  'documentNumber',
  'invoiceNumber',
  'packingListNumber',
  'blNumber',
  'certificateNumber',
  'contractNumber',
  'orderNumber',
  'lcNumber',
];

/** Settles a number that the paper prints twice, once surely: where the unsure print can be read the same and nearly as well. */
export function settleByRepeat(layout: DocumentLayout, doubts: Doubts): void {
  for (const field of single) {
    const pairs = layout.pairs.filter((p) => p.field === field && p.value.length === 1);
    if (pairs.length < 2) continue;
    const spelled = pairs.map((pair) => doubts.spell(wordsOf(pair)));
    const sure = new Set(spelled.filter((s) => s.doubts.length === 0).map((s) => identifierKey(s.text)));
    for (const text of spelled) {
      if (text.doubts.length === 0 || sure.has(identifierKey(text.text))) continue;
      decide(
        doubts,
        [text],
        ([read], readings) => (sure.has(identifierKey(read!)) && isLikely(readings[0]!, text) ? read : undefined),
        'the same number elsewhere on the paper',
      );
    }
  }
}

const wordsOf = (pair: LabelValue) => pair.value[0]!.words;
