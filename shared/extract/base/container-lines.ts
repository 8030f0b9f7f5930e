import type { DocumentType, Fact, Facts } from '../../model/index.ts';
import type { Line } from '../layout/types.ts';
import { findContainers, parseQuantity } from '../values/index.ts';
import { type Context, evidenceOf, readWeight } from './context.ts';

const unit =
  '(?:bales?|balles?|fardos|pacas|balle|ballen|balya|кип\\p{L}*|cartons?|ctns?|boxes|cajas|cajones|cases|drums?|tambor(?:es)?|fûts|f[uû]ts|fusti|bidones|bins?|bags?|rolls?|packages|pkgs?|colis|bultos|volumes|коробок|бочек|мест)';
const counted = new RegExp(`(?<![\\p{L}\\p{Nd}.,/-])\\p{Nd}[\\p{Nd}.,]*\\s*${unit}(?!\\p{L})`, 'giu');
const weighed = /(?<![\p{L}\p{Nd}.,/-])\p{Nd}[\p{Nd}.,']*\s*(?:kgs?|кг|mts?|lbs?)(?!\p{L})/giu;
const isNet = /(?<!\p{L})(?:net|nett?o|нетто)(?!\p{L})/iu;
const totalWord =
  /^\W*(?:grand\s+|gran\s+)?(?:totals?|total[ei]s?|totaux|totais|toplam|suma|soma|somma|jumlah|итого|всего|razem)(?!\p{L})/iu;

/** A line of running text: the one count of packages and the one weight that it tells. */
interface Told {
  line: Line;
  count: number;
  unit: string | undefined;
  kg: number | undefined;
}

function tell(context: Context, line: Line): Told | undefined {
  const text = line.segments.map((s) => s.text).join(' ');
  const counts = [...text.matchAll(counted)];
  if (counts.length !== 1 || text.length > 220) return undefined;
  const read = parseQuantity(counts[0]![0], context.mark);
  if (!read || !Number.isInteger(read.value)) return undefined;
  const weights = [...text.matchAll(weighed)];
  const weight = weights.length === 1 && !isNet.test(text) ? readWeight(context, weights[0]![0]) : undefined;
  return { line, count: read.value, unit: read.unit, kg: weight?.value };
}

const papers: ReadonlySet<DocumentType> = new Set<DocumentType>(['bill-of-lading', 'transport-record']);

/**
 * The goods of a bill of lading as running lines, one a container ("TGHU6402555 40HC 96 BALES LOT 12 GROSS 21100 KGS"): what one line tells is
 * no count or weight of all. The line of their total tells it, else the sum of several lines.
 */
export function takeContainerLines(context: Context, facts: Facts): void {
  if (!papers.has(context.document.type)) return;
  const lines = context.layout.pages.flatMap((p) => p.lines.slice(0, 200));
  const each = lines.flatMap((line) => {
    const containers = findContainers(line.segments.map((s) => s.text).join(' '));
    const told = containers.length === 1 && tell(context, line);
    return told ? [{ ...told, container: containers[0]!.value }] : [];
  });
  const units = new Set(each.map((e) => e.unit));
  if (each.length < 2 || units.size !== 1 || new Set(each.map((e) => e.container)).size < each.length) return;
  const last = lines.indexOf(each.at(-1)!.line);
  const foot = lines.slice(last + 1, last + 6).find((l) => totalWord.test(l.segments[0]!.text));
  const total = foot && tell(context, foot);
  const all = each.reduce((sum, e) => sum + e.count, 0);
  const isPart = (fact: Fact<number> | undefined, of: (e: Told) => number | undefined) =>
    fact === undefined || each.some((e) => of(e) === fact.value);
  const evidence = evidenceOf(context, total?.line.segments ?? each.flatMap((e) => e.line.segments));
  const doubt = total ? {} : { doubt: `the sum of ${each.length} containers` };
  if (isPart(facts.packages, (e) => e.count)) {
    const packages = { value: total?.count ?? all, evidence, ...doubt };
    if (facts.baleCount?.value === facts.packages?.value && units.has('bale')) facts.baleCount = packages;
    facts.packages = packages;
  }
  const kilos = each.map((e) => e.kg);
  if (kilos.some((k) => k === undefined) || !isPart(facts.grossWeight, (e) => e.kg)) return;
  const sum = kilos.reduce<number>((s, k) => s + k!, 0);
  if (total && (total.kg === undefined || Math.abs(total.kg - sum) > 0.5 * each.length)) return;
  facts.grossWeight = { value: total?.kg ?? Number(sum.toFixed(3)), evidence, ...doubt };
}
