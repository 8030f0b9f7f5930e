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

/** Where each step was done, in the order of the goods, with the ports of the last leg. Nothing is looked up: a place stands as printed. */
export function placesByStep(plan: DossierPlan): PlaceRow[] {
  const named = (evidence: readonly Evidence[]) =>
    evidence.flatMap(({ document, page }) => {
      const paper = plan.papers.find((p) => p.document.id === document);
      return paper ? [{ paper, page }] : [];
    });
  return plan.sections.flatMap((section): PlaceRow[] => {
    const { step } = section;
    const ports = (['portOfLoading', 'portOfDischarge'] as const).flatMap((name): PlaceRow[] => {
      const fact = section.papers.map((p) => p.document.facts[name]).find((f) => f !== undefined);
      const what = name === 'portOfLoading' ? 'Port of loading' : 'Port of discharge';
      return fact ? [{ section, what, place: fact.value, namedBy: named([fact.evidence]) }] : [];
    });
    if (!step) return ports;
    const sites = section.papers.flatMap((p) => p.document.facts.sites.filter((s) => s.step === step.kind));
    const site = sites.find((s) => s.address ?? s.country);
    const evidence = step.place || !site ? step.evidence : [site.evidence];
    const place = step.place ?? site?.address;
    const country = step.country ?? site?.country;
    const own: PlaceRow = {
      section,
      what: section.title,
      namedBy: place || country ? named(evidence).slice(0, 3) : [],
    };
    if (place) own.place = place;
    if (country) own.country = country;
    return step.kind === 'ship' && ports.length > 0 ? ports : [own, ...ports];
  });
}
