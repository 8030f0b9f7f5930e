import { type Context, pairText } from '../base/context.ts';
import { originFields } from '../base/places.ts';
import { isFirm } from '../layout/composed-labels.ts';
import { pairsOf } from '../layout/index.ts';
import type { LabelValue, Segment } from '../layout/types.ts';
import { findCountries } from '../values/index.ts';

/** "Procedencia ....... Valle de …": on the paper of a sale where goods were sent from, on that of a gin where its cotton came from. */
const label =
  /^(?:procedencia|procedência|proveniência|provenance|provenienza|herkunft|geliş yeri)(?!\p{L})(?:\s+(?:del algod[oó]n|do algodão|du coton|del cotone))?[\s.:：…·]*/iu;

/** The layout of a gin's paper with what its word for provenance names as the origin of the cotton, where no other label names one. */
export function withProvenance(context: Context): Context {
  if (pairsOf(context.layout, ...originFields).some((p) => findCountries(pairText(p)).length > 0)) return context;
  const found = context.layout.pages.slice(0, 5).flatMap(({ lines }) =>
    lines.slice(0, 200).flatMap(({ segments }): LabelValue[] => {
      const [first, ...more] = segments;
      const named = first && label.exec(first.text);
      if (!named) return [];
      const rest = first.text.slice(named[0].length).trim();
      const value: Segment[] = rest === '' ? more : [{ ...first, text: rest }];
      const text = value.map((s) => s.text).join(' ');
      if (isFirm(text) || new Set(findCountries(text).map((c) => c.value)).size !== 1) return [];
      return [{ field: 'cottonOrigin', label: first, value, where: rest === '' ? 'right' : 'same', score: 0.9 }];
    }),
  );
  return found.length === 1
    ? { ...context, layout: { ...context.layout, pairs: [...context.layout.pairs, ...found] } }
    : context;
}
