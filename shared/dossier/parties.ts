import type { Evidence, Party, PartyRole, StepKind } from '../model/index.ts';
import { sameName } from '../trace/names.ts';
import { papersAt } from './places.ts';
import type { DossierPlan, NumberedPaper, Section } from './plan.ts';

/** A party of a step, with the records that name it. */
export interface PartyRow {
  section: Section;
  roles: string[];
  name: string;
  address?: string | undefined;
  country?: string | undefined;
  /** Registration, tax and telephone numbers as printed. */
  ids: string[];
  /** Places in the papers, by their numbers: "3.2". */
  namedBy: { paper: NumberedPaper; page: number }[];
}

/** What a step's own party does. */
const doing: Record<StepKind, string> = {
  seed: 'seed supplier',
  plant: 'planter',
  grow: 'grower',
  gin: 'gin',
  spin: 'spinner',
  weave: 'weaver',
  knit: 'knitter',
  finish: 'finisher',
  'cut-and-sew': 'garment maker',
  process: 'processor',
  pack: 'packer',
  ship: 'shipper',
};

/** Everyone whom the papers of a step name, the party that did the step first; one row for each party, with all its roles, however often it is named. */
export function partiesByStep(plan: DossierPlan): PartyRow[] {
  return plan.sections.flatMap((section) => {
    const rows: PartyRow[] = [];
    const add = (role: string, party: Pick<Party, 'name' | 'address' | 'country' | 'ids'>, evidence: Evidence[]) => {
      let row = rows.find((r) => sameName(r.name, party.name));
      if (!row) {
        row = { section, roles: [], name: party.name, ids: [], namedBy: [] };
        rows.push(row);
      }
      if (!row.roles.includes(role)) row.roles.push(role);
      row.address ??= party.address;
      row.country ??= party.country;
      row.ids.push(...(party.ids ?? []).filter((id) => !row.ids.includes(id)));
      for (const { document, page } of evidence) {
        const paper = plan.papers.find((p) => p.document.id === document);
        if (paper && !row.namedBy.some((n) => n.paper === paper)) row.namedBy.push({ paper, page });
      }
    };
    const { step } = section;
    if (step?.party !== undefined) {
      const { party: name, place, country } = step;
      add(doing[step.kind], { name, address: place, country }, step.evidence);
    }
    for (const paper of papersAt(plan, section)) {
      const { parties, sites } = paper.document.facts;
      for (const p of parties) if (belongs(plan, section, paper, p.role)) add(p.role, p, [p.evidence]);
      for (const { step: kind, name, address, country, evidence } of sites)
        if (name !== undefined && kind === step?.kind) add(doing[kind], { name, address, country }, [evidence]);
    }
    return rows;
  });
}

/** Whether a party of a paper that shows several steps is one of this step: by its role, else with the paper's first step. */
function belongs(plan: DossierPlan, section: Section, paper: NumberedPaper, role: PartyRole): boolean {
  const kinds = making[role];
  const does = (s: Section) => s.step !== undefined && (kinds?.includes(s.step.kind) ?? false);
  if (does(section)) return true;
  return section.papers.includes(paper) && !plan.sections.some((s) => paper.alsoAt.includes(s.number) && does(s));
}

/** Steps that a role does. */
const making: Partial<Record<PartyRole, readonly StepKind[]>> = {
  farm: ['plant', 'grow'],
  gin: ['gin'],
  spinner: ['spin'],
  mill: ['weave', 'knit', 'finish'],
  processor: ['process', 'pack'],
  manufacturer: ['cut-and-sew', 'process', 'pack'],
};
