import type { Flow } from '../../model/index.ts';

/** Cloth as it left the loom or the knitting machine. */
export const greyCloth =
  /(?<!\p{L})(?:gr[ae]y|greige|loomstate|loom[- ]state|[ée]cru|cru(?:da|do|s|es)?|grezz[oa]|cr[uú]o?|ham|roh(?:ware|gewebe)?|сур[оа]в\p{L}*|xom)(?!\p{L})|坯|vải mộc/iu;
/** Cloth as it left the dye house, the finisher or the inspection. */
const finishedCloth =
  /(?<!\p{L})(?:finish(?:ed|ing)|dyed|dyeing|bleached|processed|printed|mamul|mamül|boyal[ıi]|boyama|terbiye\p{L}*|finit[oa]|tint[oa]|fini[es]?|teint[es]?|acabad[oa]s?|teñid[oa]s?|tingid[oa]s?|tinturad[oa]s?|fertigware|gefärbt\p{L}*|ausgerüstet\p{L}*|готов\p{L}*|крашен\p{L}*|отбелен\p{L}*|tayyor|bo['‘’ʻ]?yalgan)(?!\p{L})|成品|染色|漂白|hoàn tất|nhuộm|thành phẩm/iu;

/** Finishing adds little to the weight of cloth: a finished weight further above the grey one has other grey cloth in it. */
const mostGain = 1.1;

/**
 * "Grey fabric 16,326 / Finished fabric 15,183": two stages of one cloth on one paper, of which the last came out. Both stay where more was
 * finished than is grey, or where they are told in units that cannot be compared.
 */
export function withoutGreyCloth(flows: Flow[]): Flow[] {
  const out = flows.filter((f) => f.direction === 'out' && f.material === 'fabric');
  const says = (f: Flow, words: RegExp): boolean => words.test(f.evidence.quote);
  const grey = out.filter((f) => says(f, greyCloth) && !says(f, finishedCloth));
  const finished = out.filter((f) => says(f, finishedCloth) && !says(f, greyCloth));
  const [before, after] = [amountOf(grey), amountOf(finished)];
  if (!before || !after || before.unit !== after.unit || after.sum > before.sum * mostGain) return flows;
  return flows.filter((f) => !grey.includes(f));
}

function amountOf(flows: readonly Flow[]): { sum: number; unit: string } | undefined {
  if (flows.length === 0) return undefined;
  if (flows.every((f) => f.kg !== undefined)) return { sum: flows.reduce((n, f) => n + f.kg!, 0), unit: 'kg' };
  const [unit] = flows.map((f) => f.unit);
  if (!unit || flows.some((f) => f.unit !== unit || f.quantity === undefined)) return undefined;
  return { sum: flows.reduce((n, f) => n + f.quantity!, 0), unit };
}
