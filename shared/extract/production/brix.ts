import type { Fact, Facts } from '../../model/index.ts';
import { type BrixSpan, brixValue, findBrix } from '../../trade/brix.ts';
import { freshBrix } from '../../trade/yields.ts';
import { type Context, evidenceOf, pairText } from '../base/context.ts';
import { pairsOf } from '../layout/index.ts';
import type { Segment } from '../layout/types.ts';

/** The Brix of what a plant made: under its label, else wherever the record names it ("Concentrado 36/38 Brix"). Of a range the lower end; that of the fresh fruit only where no other stands. */
export function addBrix(context: Context, facts: Facts): void {
  const labelled = pairsOf(context.layout, 'brix').flatMap((pair) =>
    toFact(context, brixValue(pairText(pair)), pair.value),
  );
  const named = context.layout.pages.flatMap(({ lines }) =>
    lines
      .slice(0, 400)
      .flatMap(({ text, segments }) => findBrix(text).flatMap((one) => toFact(context, one, segments))),
  );
  const all = [...labelled, ...named];
  const made = all.filter(({ value }) => value > freshBrix.most);
  const [weakest] = (made.length > 0 ? made : labelled).sort((a, b) => a.value - b.value);
  if (weakest) facts.brix = weakest;
}

const toFact = (context: Context, found: BrixSpan | undefined, source: readonly Segment[]): Fact<number>[] =>
  found ? [{ value: found.least, evidence: evidenceOf(context, source) }] : [];
