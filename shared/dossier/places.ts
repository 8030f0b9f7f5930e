import type { Evidence } from '../model/index.ts';
import type { DossierPlan, NumberedPaper, Section } from './plan.ts';

/** A place of the path of the goods, as the papers say it. */
export interface PlaceRow {
  section: Section;
  what: string;
  /** Absent where no paper says where the step was done. */
  place?: string;
  country?: string;
  namedBy: { paper: NumberedPaper; page: number }[];
}

/** Papers that show the step of a section: its own, and those that stand at an earlier step. */
export const papersAt = (plan: DossierPlan, section: Section): NumberedPaper[] =>
  plan.papers.filter((p) => section.papers.includes(p) || p.alsoAt.includes(section.number));

const named = (plan: DossierPlan, evidence: readonly Evidence[]): PlaceRow['namedBy'] =>
  evidence.flatMap(({ document, page }) => {
    const paper = plan.papers.find((p) => p.document.id === document);
    return paper ? [{ paper, page }] : [];
  });

/** Where a step was done: every place that its papers state, one row each; a single row without a place where they state none. */
export function placesOfStep(plan: DossierPlan, section: Section): PlaceRow[] {
  const { step } = section;
  if (!step) return [];
  const rows = new Map<string, PlaceRow>();
  const add = (what: string, place: string | undefined, country: string | undefined, evidence: readonly Evidence[]) => {
    if (!place && !country) return;
    const key = `${fold(place ?? '')}/${place ? '' : country}`;
    const row = rows.get(key) ?? { section, what, namedBy: [] };
    if (place) row.place ??= place;
    if (country) row.country ??= country;
    row.namedBy.push(...named(plan, evidence));
    rows.set(key, row);
  };
  add(section.title, step.place, step.country, step.evidence.slice(0, 3));
  for (const { document } of papersAt(plan, section))
    for (const site of document.facts.sites)
      if (site.step === step.kind)
        add(site.name ? `${section.title}: ${site.name}` : section.title, site.address, site.country, [site.evidence]);
  // A country alone says nothing beside an address in it.
  const found = [...rows.values()].filter(
    (r) => r.place !== undefined || ![...rows.values()].some((o) => o.place !== undefined && o.country === r.country),
  );
  return found.length > 0 ? found : [{ section, what: section.title, namedBy: [] }];
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each step was done, in the order of the goods, with the ports of the last leg. Nothing is looked up: a place stands as printed. */
export function placesByStep(plan: DossierPlan): PlaceRow[] {
  return plan.sections.flatMap((section): PlaceRow[] => {
    const ports = (['portOfLoading', 'portOfDischarge'] as const).flatMap((name): PlaceRow[] => {
      const fact = section.papers.map((p) => p.document.facts[name]).find((f) => f !== undefined);
      const what = name === 'portOfLoading' ? 'Port of loading' : 'Port of discharge';
      return fact ? [{ section, what, place: fact.value, namedBy: named(plan, [fact.evidence]) }] : [];
    });
    return section.step?.kind === 'ship' && ports.length > 0 ? ports : [...placesOfStep(plan, section), ...ports];
  });
}
