import type { Facts } from '../../model/index.ts';
import { billOfMaterials, sewnIn } from '../../trade/garment-parts.ts';
import { type Context, evidenceOf } from '../base/context.ts';

const mostRows = 60;

/**
 * Rows of what is sewn into a garment ("Pocketing | 100% cotton | PKT-4 | 610 kg | …"), each whole as a text of the paper where no flow and no line of
 * goods holds it: what such a row says of fiber, lot and supplier belongs together.
 */
export function addPartRows(context: Context, facts: Facts): void {
  const known = [...facts.flows, ...(facts.lines?.value ?? [])].map(({ evidence }) => evidence.quote);
  const rows = context.layout.pages
    .flatMap((page) => page.lines)
    .map(({ segments }) => segments.filter((s) => s.text.trim() !== ''))
    .filter((segments) => segments.length > 1 && segments.some((s) => s.text.length <= 80 && sewnIn.test(s.text)))
    .filter((segments) => !known.some((quote) => segments.every((s) => quote.includes(s.text))));
  for (const segments of rows.slice(0, mostRows)) {
    const text = segments.map((s) => s.text.trim()).join(' | ');
    const { box, ...evidence } = evidenceOf(context, segments);
    facts.mentions.push({ text, context: 'text', evidence: { ...evidence, box, quote: text } });
  }
}

/** Whether the head of the paper says that it lists what goes into a garment. */
export const listsMaterials = (context: Context): boolean =>
  (context.layout.pages[0]?.lines ?? []).slice(0, 12).some((l) => l.segments.some((s) => billOfMaterials.test(s.text)));
