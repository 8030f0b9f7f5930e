import type { ClassifiedDocument } from '../../../shared/classify/index.ts';
import type { Packet } from './packet.ts';

/** Pages of a packet and how many of them stand in the right document, of the right type, in the right order. */
export interface Measure {
  pages: number;
  /** The document of the page holds its paper's pages, all of them and no other. */
  bounds: number;
  types: number;
  both: number;
  ordered: number;
  wrong: string[];
}

/** Holds what was found against what the packet is. Blank pages and copies of a page count nowhere. */
export function measure(packet: Packet, found: readonly ClassifiedDocument[]): Measure {
  const out: Measure = { pages: 0, bounds: 0, types: 0, both: 0, ordered: 0, wrong: [] };
  const truthOf = (number: number) => packet.truth[number - 1];
  const seen = new Map<number, string>();
  for (const d of found) {
    const kept = d.pages.map((p) => truthOf(p.number)).filter((t) => t?.paper !== undefined && !t.again);
    const papers = new Set(kept.map((t) => t!.paper!));
    for (const t of kept) {
      const paper = packet.papers[t!.paper!]!;
      const whole = papers.size === 1 && kept.length === paper.pages;
      const type = d.type === paper.type;
      out.pages++;
      if (whole) out.bounds++;
      if (type) out.types++;
      if (whole && type) out.both++;
      if (whole && kept.every((k, i) => k!.place === i)) out.ordered++;
      const say = `${paper.kind} (${paper.pages} p., ${paper.type}): ${[...papers].map((p) => packet.papers[p]!.kind).join(' + ')}, ${kept.length} pages, read as ${d.type}`;
      if (!(whole && type)) seen.set(t!.paper!, say);
    }
  }
  out.wrong = [...seen.values()];
  return out;
}
