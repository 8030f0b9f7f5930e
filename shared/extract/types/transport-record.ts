import type { Facts } from '../../model/index.ts';
import { readBlock } from '../base/block.ts';
import { evidenceOf } from '../base/context.ts';
import { readLabel } from '../layout/labelled.ts';
import { baseFacts, type Context, datePair, type Extractor } from './base.ts';

const labelled = (context: Context) => datePair(context, 'issueDate', 'date');

const addressed = /^(?:to[,:]?\s+)?m\s?\/\s?s\.?,?\s+(?=\p{L})/iu;

/** "M/s. Coimbatore Knits" over an address, as challans name who gets the goods where no label does. */
function addAddressee(context: Context, facts: Facts): void {
  if (facts.parties.some((p) => p.role === 'consignee' || p.role === 'buyer')) return;
  const lines = context.layout.pages[0]?.lines.filter((l) => l.box[1] < 0.4) ?? [];
  const used = new Set(context.layout.pairs.flatMap((p) => [p.label, ...p.value]));
  for (const [i, line] of lines.entries()) {
    const name = line.segments.find((s) => addressed.test(s.text) && !used.has(s));
    if (!name) continue;
    const block = [name];
    for (const below of lines.slice(i + 1, i + 4)) {
      const next = below.segments.find((s) => Math.abs(s.box[0] - name.box[0]) < 0.015);
      const last = block.at(-1)!.box;
      if (!next || used.has(next) || readLabel(next.text) || next.box[1] - last[1] - last[3] > 0.9 * last[3]) break;
      block.push(next);
    }
    const parts = readBlock(block.map((s) => s.text.replace(addressed, '')));
    if (!parts) return;
    const evidence = evidenceOf(context, block);
    const where = {
      ...(parts.address ? { address: parts.address } : {}),
      ...(parts.country ? { country: parts.country } : {}),
    };
    facts.parties.push({ role: 'consignee', name: parts.name, ...where, evidence });
    facts.consignee = { value: parts.name, evidence };
    return;
  }
}

/** A truck ticket, delivery note, weighbridge ticket or warehouse receipt: places and days of loading and delivery, weights, vehicle. */
export const transportRecord: Extractor = (context) => {
  const facts = baseFacts(context);
  const left = datePair(context, 'loadingDate', 'shipmentDate', 'placeOfReceipt', 'placeOfIssue');
  if (left && !facts.events.some((e) => e.kind === 'issue'))
    facts.date = facts.date?.value === left.value ? facts.date : (labelled(context) ?? left);
  if (facts.date && facts.events.length === 0) {
    facts.events.push({ kind: 'ship', from: facts.date.value, evidence: facts.date.evidence });
  }
  addAddressee(context, facts);
  return facts;
};
