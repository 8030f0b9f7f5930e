import type { Document } from '../../model/index.ts';
import { entriesOf } from '../../trace/consignments.ts';
import { flowsOf } from '../../trace/flows.ts';
import { foldId } from '../../trace/fold.ts';
import { yieldLimits } from '../../trade/yields.ts';
import { kg } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';
import { exceeds, type Found, inOf, outOf, tolerance } from './amounts.ts';
import { heaviest, sum } from './chain.ts';

/**
 * The lint of gins that print no seed cotton of their own against what the farms' papers gave: the most of it that these farms can have
 * grown. A gin takes in from many farms, so what lies beyond is asked about; it contradicts the papers where the gin's record names the
 * deliveries that it ginned and the farms' papers hold every one of them under a total that adds up.
 */
export function grownAgainstGinned(c: Case, findings: RuleFinding[]): number {
  const farms = c.documents.filter((d) => d.type === 'farm-record' && flowsOf(d, 'out', 'seed-cotton').length > 0);
  const gins = c.documents.filter((d) => d.type === 'ginning-record');
  if (farms.length === 0 || gins.length === 0 || gins.some((d) => inOf(d, 'seed-cotton'))) return 0;
  const limit = yieldLimits.find((l) => l.from === 'seed-cotton')!;
  const grown = sum(farms.map((d) => outOf(d, 'seed-cotton')));
  const ginned = sum(gins.map((d) => outOf(d, 'lint')));
  if (!grown || !ginned) return 0;
  // A gin's record may hold more lots than the sale: only the lint that went on needs a field.
  const needed = Math.min(ginned.kg, ...(goneOn(c)?.map((found) => found.kg) ?? []));
  const most = grown.kg * limit.most;
  if (needed <= most * (1 + tolerance('lint'))) return 1;
  const whole = farms.every(addsUp) && gins.every((gin) => namesThese(gin, farms));
  const [ginNames, farmNames] = [gins, farms].map((papers) => papers.map((d) => d.name).join(', '));
  const found = `${kg(needed)} of lint in ${ginNames}, but the farms’ papers (${farmNames}) give ${kg(grown.kg)} of seed cotton`;
  const evidence = [...ginned.evidence, ...grown.evidence];
  findings.push(
    whole
      ? exceeds(needed, most, `${found} for the deliveries that it names; ${limit.says}.`, evidence)
      : {
          message: `${found}, from which no gin turns out more than ${kg(most)}: where the rest was grown has to be shown.`,
          evidence,
          severity: 'gap',
          papers: ['farm-record'],
        },
  );
  return 1;
}

/** The lint of the sale, or that which the mills of its yarn took in. */
function goneOn(c: Case): Found[] | undefined {
  const spun = c.documents.filter((d) => d.type === 'spinning-record').map((d) => inOf(d, 'lint', false));
  if (spun.length > 0) return spun.some((used) => used === undefined) ? undefined : [sum(spun)!];
  if (c.goods.length === 0 || c.goods.some((g) => g.material !== 'lint')) return undefined;
  const shipped = entriesOf(c.documents).map((s) => heaviest(s.documents));
  if (shipped.length === 0 || shipped.some((s) => s === undefined)) return undefined;
  return [{ kg: shipped.reduce((n, s) => n + s!.kg, 0), evidence: [] }];
}

const addsUp = ({ facts: { sums } }: Document): boolean =>
  sums.some(({ printed, computed }) => printed > 0 && Math.abs(printed - computed) <= 0.002 * printed);

/** Whether a gin's record names deliveries by their numbers, and each of those that it names stands on the farms' papers. */
function namesThese(gin: Document, farms: readonly Document[]): boolean {
  const own = new Set(farms.flatMap(deliveriesOf));
  const shapes = new Set([...own].map(shapeOf));
  const named = textsOf(gin)
    .flatMap(wordsOf)
    .filter((id) => shapes.has(shapeOf(id)));
  return named.length > 0 && named.every((id) => own.has(id));
}

/** Numbers of deliveries on a farms' paper: its own number, its lots, and the slips of its rows. */
const deliveriesOf = ({ facts }: Document): string[] =>
  [
    facts.number?.value,
    ...(facts.lots?.value ?? []),
    ...facts.flows.map((f) => f.lot),
    ...facts.units.map((u) => u.id),
    ...(facts.rest ?? []).map((m) => m.text),
  ].flatMap((text) => (text ? wordsOf(text) : []));

const textsOf = ({ facts }: Document): string[] => [
  ...facts.mentions.filter((m) => m.context === 'statement' || m.context === 'text').map((m) => m.text),
  ...(facts.rest ?? []).map((m) => m.text),
  ...facts.references.map((r) => r.value),
];

/** Words with digits that can number a slip: no days, no weights. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s,;:()]+/u)
    .filter((word) => !dayOrAmount.test(word) && /\d/u.test(word) && /\p{L}.*\d|\d{5}/u.test(word))
    .map(foldId);

const dayOrAmount =
  /^(?:\d{1,4}[./-](?:\d{1,2}|\p{L}{3,9})[./-]\d{1,4}|\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|\d+[.,]\d+)$/u;

const shapeOf = (id: string): string => id.replace(/\d/g, '9');
