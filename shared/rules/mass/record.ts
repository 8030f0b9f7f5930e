import type { Document } from '../../model/index.ts';
import { entriesOf } from '../../trace/consignments.ts';
import { flowsOf, kgOf } from '../../trace/flows.ts';
import { findBrix } from '../../trade/brix.ts';
import { fieldLimits, freshBrix, packedTomatoes, scaleTolerance, yieldLimits } from '../../trade/yields.ts';
import { kg } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';
import { exceeds, type Found, inOf, outOf, ROUNDING } from './amounts.ts';
import { heaviest } from './chain.ts';
import { limitFor, makingOf } from './process.ts';
import { solids } from './solids.ts';

/** Weights inside one record against the yields of its step. Returns how many were compared. */
export function withinRecord(document: Document, c: Case, findings: RuleFinding[]): number {
  let compared = 0;
  const making = makingOf(document);
  for (const step of yieldLimits) {
    const limit = { ...step, ...limitFor(making, step) };
    const [into, out] = [
      kgOf(flowsOf(document, 'in', limit.from)) && inOf(document, limit.from),
      outOf(document, limit.to),
    ];
    if (!into || !out) continue;
    compared++;
    if (out.kg <= into.kg * limit.most * ROUNDING) continue;
    const message = `${document.name}: ${kg(out.kg)} of ${limit.to} from ${kg(into.kg)} of ${limit.from} is ${percent(out.kg / into.kg)}; ${limit.says}.`;
    findings.push(exceeds(out.kg, into.kg * limit.most, message, [...out.evidence, ...into.evidence]));
  }
  compared +=
    outturn(document, findings) +
    balance(document, findings) +
    paste(document, c, findings) +
    solids(document, c, findings) +
    field(document, findings);
  return compared;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function outturn(document: Document, findings: RuleFinding[]): number {
  const stated = document.facts.outturn;
  const limit = yieldLimits.find((l) => l.to === 'lint')!;
  if (!stated) return 0;
  if (stated.value > limit.most) {
    findings.push({
      message: `${document.name} states an outturn of ${percent(stated.value)}; ${limit.says}.`,
      evidence: [stated.evidence],
    });
  }
  return 1;
}

/** Lint, seed and waste together weigh no more than the seed cotton. */
function balance(document: Document, findings: RuleFinding[]): number {
  if (document.type !== 'ginning-record') return 0;
  const into = inOf(document, 'seed-cotton');
  const parts = [
    outOf(document, 'lint'),
    kgOf(flowsOf(document, 'out', 'cotton-seed')),
    kgOf(flowsOf(document, 'waste')),
  ].filter((p) => p !== undefined);
  if (!into || parts.length < 2) return 0;
  const sum = parts.reduce((total, part) => total + part.kg, 0);
  if (sum > into.kg * (1 + scaleTolerance.cotton.share)) {
    findings.push({
      message: `${document.name}: lint, seed and waste weigh ${kg(sum)} together, more than the ${kg(into.kg)} of seed cotton that went in.`,
      evidence: [...parts.flatMap((p) => p.evidence.slice(0, 1)), ...into.evidence],
    });
  }
  return 1;
}

function paste(document: Document, c: Case, findings: RuleFinding[]): number {
  if (document.type !== 'tomato-processing-record') return 0;
  const [fresh, out] = [inOf(document, 'tomato'), kgOf(flowsOf(document, 'out', 'paste'))];
  // Paste that goes on into sauce is the plant's own, unless more goes in than was made: then some was bought.
  const used = kgOf(flowsOf(document, 'in', 'paste'));
  if (fresh && !out) return soldPaste(document, c, fresh, findings);
  if (!fresh || !out || (used && used.kg > out.kg * ROUNDING)) return 0;
  if (isPacked(document, c)) {
    const most = fresh.kg * packedTomatoes.most;
    if (out.kg <= most * ROUNDING) return 1;
    const message = `${document.name}: ${kg(out.kg)} of tomatoes whole or in pieces from ${kg(fresh.kg)} of fresh ones; ${packedTomatoes.says}.`;
    findings.push(exceeds(out.kg, most, message, [...out.evidence, ...fresh.evidence]));
    return 1;
  }
  const brix =
    document.facts.brix?.value ??
    Math.min(...flowsOf(document, 'out', 'paste').map((f) => f.brix ?? Number.POSITIVE_INFINITY));
  const degrees = Number.isFinite(brix) ? brix : (ofGoods(document, c) ?? freshBrix.leastPaste);
  const most = (fresh.kg * freshBrix.most) / degrees;
  if (out.kg > most * ROUNDING) {
    const message = `${document.name}: ${kg(out.kg)} of paste at ${degrees}° Brix from ${kg(fresh.kg)} of fresh tomatoes; they give ${kg(most)} at the most.`;
    findings.push(exceeds(out.kg, most, message, [...out.evidence, ...fresh.evidence]));
  }
  return 1;
}

/**
 * A plant's record that tells its fruit and not what came of it, against the paste of the sale: more than the fruit of the one record can
 * have given is asked about, since another record may be left out.
 */
function soldPaste(document: Document, c: Case, fresh: Found, findings: RuleFinding[]): number {
  if (c.documents.some((d) => d !== document && d.type === document.type)) return 0;
  if (c.goods.some((g) => g.material !== 'paste') || isPacked(document, c)) return 0;
  const entries = entriesOf(c.documents);
  const shipped = entries.length > 0 ? entries.map((s) => heaviest(s.documents)) : [heaviest(c.documents)];
  if (shipped.some((s) => s === undefined)) return 0;
  const sold = { kg: shipped.reduce((n, s) => n + s!.kg, 0), evidence: shipped.map((s) => s!.evidence) };
  const degrees = document.facts.brix?.value ?? ofGoods(document, c) ?? freshBrix.leastPaste;
  const most = (fresh.kg * freshBrix.most) / degrees;
  if (sold.kg > most * (1 + scaleTolerance.tomato.share))
    findings.push({
      message: `${document.name} takes in ${kg(fresh.kg)} of fresh tomatoes, which give ${kg(most)} of paste at ${degrees}° Brix at the most; the sale is of ${kg(sold.kg)}, and no amount that came out was read on the record.`,
      evidence: [...sold.evidence.slice(0, 2), ...fresh.evidence.slice(0, 2)],
      severity: 'gap',
      fix: `Ask the plant for the output of ${document.name} by lot and drum, and for the records of every other lot of the sale.`,
      papers: ['tomato-processing-record'],
    });
  return 1;
}

/** The least Brix under which the goods are sold, where the one record of the papers names none of what it made. */
function ofGoods(document: Document, c: Case): number | undefined {
  if (c.documents.some((d) => d !== document && d.type === document.type)) return undefined;
  const sold = c.goods.filter((g) => g.commodity === 'tomato').map((g) => findBrix(g.description).map((b) => b.least));
  const degrees = sold.flat().filter((least) => least > freshBrix.most);
  return sold.length > 0 && sold.every((found) => found.length > 0) && degrees.length > 0
    ? Math.min(...degrees)
    : undefined;
}

/** Whether a record is of tomatoes packed whole or in pieces: by its own words, or, where it names no degrees of Brix, by the goods of the sale. */
function isPacked(document: Document, c: Case): boolean {
  const { facts } = document;
  const rows = [...flowsOf(document, 'out'), ...flowsOf(document, 'in')].map((f) => f.evidence.quote);
  const said = facts.mentions.filter((m) => m.context === 'goods').map((m) => m.text);
  const lines = (facts.lines?.value ?? []).map((l) => l.description ?? '');
  if ([...rows.slice(0, 40), ...said, ...lines].some((text) => packedTomatoes.words.test(text))) return true;
  if (facts.brix || flowsOf(document, 'out', 'paste').some((f) => f.brix !== undefined)) return false;
  const goods = c.goods.filter((g) => g.commodity === 'tomato');
  return (
    goods.length > 0 &&
    goods.every(
      (g) =>
        g.hsCode?.replace(/\D/g, '').startsWith(packedTomatoes.heading) || packedTomatoes.words.test(g.description),
    )
  );
}

function field(document: Document, findings: RuleFinding[]): number {
  if (document.type !== 'farm-record') return 0;
  const area = document.facts.flows.find((f) => /^(ha|hectares?|га)$/i.test(f.unit ?? '') && f.quantity);
  let compared = 0;
  for (const material of ['seed-cotton', 'tomato', 'lint'] as const) {
    const out = kgOf(flowsOf(document, 'out', material));
    if (!area || !out) continue;
    compared++;
    const most = area.quantity! * fieldLimits[material]!.kgPerHectare;
    if (out.kg <= most) continue;
    findings.push({
      message: `${document.name}: ${kg(out.kg)} of ${material} from ${area.quantity} hectares; no field gives more than ${kg(most)}.`,
      evidence: [...out.evidence, area.evidence],
    });
  }
  return compared;
}
