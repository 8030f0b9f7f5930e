import type { Claim, ClaimedShare, Document, Evidence, Material } from '../model/index.ts';
import { makerOf, stageOf } from '../trade/needs.ts';
import { entriesOf, stageOfPaper } from './consignments.ts';
import { compare } from './copies.ts';
import { cropOf } from './crop-year.ts';
import { flowsOf, givenOut, takenIn } from './flows.ts';
import { foldId, foldLot } from './fold.ts';
import { foldName } from './names.ts';
import { inRole } from './parties.ts';
import { withoutReplaced } from './replaced.ts';
import { madeQuantity, type Quantity, soldQuantity } from './taken.ts';
import { unitsOf } from './units.ts';

/** A part of a lot that a bundle rests on, as the ledger keeps it. */
export interface Share {
  claimed: Pick<Claim, 'source' | 'prefix' | 'first' | 'last' | 'digits' | 'crop'> & { share: ClaimedShare };
  /** The lot as printed, for people. */
  lot: string;
  evidence: Evidence[];
}

const materials = ['lint', 'yarn', 'fabric', 'paste'] as const satisfies Material[];

/**
 * The parts of lots that a bundle takes from the records of their making: what a mill's record took in of a lot that such a record names, else
 * what the sale takes of the one lot or record behind it. Where several lots stand behind a sale, only its rows that name their lot count.
 */
export function sharesOf(documents: readonly Document[]): Share[] {
  const shares: Share[] = [];
  const sold = Math.max(
    ...entriesOf(documents)
      .flatMap((c) => c.documents)
      .filter((d) => d.type === 'invoice')
      .map(stageOfPaper),
  );
  for (const material of materials) {
    const makers = documents.filter((d) => d.type === makerOf[material] && givenOut(d, material).length > 0);
    if (makers.length === 0) continue;
    const takers = documents.filter((d) => !makers.includes(d) && isMade(d) && flowsOf(d, 'in', material).length > 0);
    if (takers.length) shares.push(...takers.flatMap((d) => takenBy(d, material, makers)));
    else if (sold === stageOf[material]) shares.push(...takenBySale(documents, material, makers));
  }
  return joined(shares);
}

const isMade = (d: Document): boolean => Object.values(makerOf).includes(d.type);

/** What a mill's record takes in of lots that the records of their making name. */
function takenBy(taker: Document, material: Material, makers: readonly Document[]): Share[] {
  const number = taker.facts.number?.value ?? flowsOf(taker, 'out').find((f) => f.lot)?.lot;
  const by = number && foldId(`${nameOf(taker)} ${number}`);
  return takenIn(taker, material).flatMap((flow) => {
    const maker = flow.lot && makers.find((d) => lotsOf(d, material).has(foldLot(flow.lot!)));
    if (!maker) return [];
    const share = shareOf(maker, material, flow.lot!, sumRows([flow]), [flow.evidence]);
    if (share && by) share.claimed.share.by = by;
    return share ?? [];
  });
}

function takenBySale(documents: readonly Document[], material: Material, makers: readonly Document[]): Share[] {
  const invoices = withoutReplaced(
    entriesOf(documents)
      .flatMap((c) => c.documents)
      .filter((d) => d.type === 'invoice'),
  );
  const [maker] = makers;
  const lots = [...lotsOf(maker!, material).values()];
  const { number, netWeight } = maker!.facts;
  if (makers.length === 1 && lots.length <= 1) {
    const evidence = [invoices[0]?.facts.netWeight?.evidence, netWeight?.evidence].filter((e) => e !== undefined);
    const id = lots[0] ?? number?.value;
    const share = id && shareOf(maker!, material, id, soldQuantity(documents), evidence);
    return share ? [share] : [];
  }
  return invoices
    .flatMap((d) => d.facts.lines?.value ?? [])
    .flatMap((line) => {
      const at = line.lot && makers.find((d) => lotsOf(d, material).has(foldLot(line.lot!)));
      const kg = line.netWeight;
      return (at && kg !== undefined && shareOf(at, material, line.lot!, { kg }, [line.evidence])) || [];
    });
}

/** Lots that a record gives out, by their folded form. */
function lotsOf(document: Document, material: Material): Map<string, string> {
  const flows = givenOut(document, material).flatMap((f) => f.lot ?? []);
  const units = unitsOf(document).flatMap((run) => run.row.lot ?? []);
  const listed = flows.length ? flows : units.length ? units : (document.facts.lots?.value ?? []);
  return new Map(listed.map((lot) => [foldLot(lot), lot]));
}

function shareOf(maker: Document, material: Material, lot: string, taken: Quantity, evidence: Evidence[]) {
  const rows = givenOut(maker, material).filter((f) => f.lot && foldLot(f.lot) === foldLot(lot));
  const alone = lotsOf(maker, material).size <= 1;
  const held: Quantity = alone ? madeQuantity(maker, material) : sumRows(rows);
  const folded = foldLot(lot);
  // A number of one or two digits is given anew by every gin and every season.
  if (folded.replace(/\D/g, '').length < 3 || ((taken.kg ?? held.kg) && !held.kg && !held.bales)) return undefined;
  const share: ClaimedShare = {
    ...(taken.kg !== undefined && held.kg !== undefined && { kg: taken.kg, ofKg: held.kg }),
    ...(taken.bales !== undefined && held.bales !== undefined && { bales: taken.bales, ofBales: held.bales }),
  };
  if (share.kg === undefined && share.bales === undefined) return undefined;
  const crop = cropOf([maker]);
  const found: Share = {
    claimed: {
      source: nameOf(maker),
      prefix: `${material} ${folded}${firstUnit(maker)}`,
      first: 0,
      last: 0,
      digits: 0,
      ...(crop === undefined ? {} : { crop }),
      share,
    },
    lot,
    evidence: [...evidence, ...rows.map((f) => f.evidence)].slice(0, 3),
  };
  return found;
}

/** Extracts of one list for several buyers have the lot in common and not the units: the first of them tells the extracts apart. */
function firstUnit(maker: Document): string {
  const [first] = unitsOf(maker).toSorted((a, b) => compare(a.prefix, b.prefix) || a.first - b.first);
  return first ? ` from ${first.prefix}${first.first}` : '';
}

function sumRows(rows: readonly { kg?: number | undefined; bales?: number | undefined }[]): Quantity {
  const sum = (of: (row: (typeof rows)[number]) => number | undefined): number | undefined =>
    rows.length && rows.every((r) => of(r) !== undefined) ? rows.reduce((n, r) => n + of(r)!, 0) : undefined;
  const [kg, bales] = [sum((r) => r.kg), sum((r) => r.bales)];
  return { kg, bales };
}

function nameOf(document: Document): string {
  const party =
    inRole(document, 'gin', 'spinner', 'mill', 'processor')[0] ?? inRole(document, 'manufacturer', 'issuer')[0];
  return party ? foldName(party.name) : '';
}

/** One part of each lot and taker. */
function joined(shares: readonly Share[]): Share[] {
  const groups = Map.groupBy(shares, ({ claimed: c }) => JSON.stringify([c.prefix, c.source, c.share.by]));
  return [...groups.values()].map((group) => {
    const [first] = group as [Share];
    const { kg, bales } = sumRows(group.map((s) => s.claimed.share));
    const { ofKg, ofBales, by } = first.claimed.share;
    const share: ClaimedShare = {
      ...(kg !== undefined && ofKg !== undefined && { kg, ofKg }),
      ...(bales !== undefined && ofBales !== undefined && { bales, ofBales }),
      ...(by !== undefined && { by }),
    };
    return { ...first, claimed: { ...first.claimed, share }, evidence: group.flatMap((s) => s.evidence).slice(0, 3) };
  });
}
