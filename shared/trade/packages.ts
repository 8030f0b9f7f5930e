import type { Material } from '../model/index.ts';

/**
 * What one bale or drum can weigh, net kilograms. A figure outside is a count, a lot's total or a misread number: it decides nothing.
 * Source: bale sizes by country (ICAC; Uzbek and Chinese bales 200 to 227 kg, Indian 165, Egyptian 327, Turkish 217; the lightest
 * farmers' bales 90); aseptic drums 200 to 260 kg and bins to 1,500 kg, tins from 0.07 kg are packed in cartons (2026-11).
 */
export const unitWeights: Readonly<Partial<Record<Material, { least: number; most: number; asOf: string }>>> = {
  lint: { least: 80, most: 400, asOf: '2026-11-22' },
};

/** Whether so many units of a material can weigh this; true where the trade knows no bounds. */
export function canWeigh(material: Material, kg: number, count: number): boolean {
  const bounds = unitWeights[material];
  return !bounds || count <= 0 || (kg / count >= bounds.least && kg / count <= bounds.most);
}

/** A consignment weighs a kilogram at least: a smaller figure is the weight of a piece. */
export const leastConsignmentKg = 1;

/** Kinds of package by the words of trade papers. A pallet holds packages and is counted apart; a container is none. */
export const packageKinds: Readonly<Record<PackageKind, RegExp>> = {
  drums:
    /\b(?:drums?|f[uû]ts?|tambores?|bidones|fusti|fusto|f[aä]ss(?:er)?|varil(?:ler)?|beczk[ai]|beczek)\b|βαρέλι\p{L}*|бочк\p{L}*|бочек|桶/iu,
  cartons:
    /\b(?:cartons?|ctns?|cases?|boxes|box|cajas?|caixas?|cartoni|scatole|karton(?:s|lar|y|ów)?|koli|kolis|colis)\b|короб\p{L}*|箱/iu,
  rolls: /\b(?:rolls?|rouleaux|rollos?|rolos?|rotoli|rollen|top(?:lar)?)\b|рулон\p{L}*|卷/iu,
  bags: /\b(?:bags?|sacs?|sacos?|sacchi|s[aä]cke|çuval|worki|work[oó]w)\b|меш[ок]\p{L}*|袋/iu,
};
export type PackageKind = 'drums' | 'cartons' | 'rolls' | 'bags';
