import type { CountryCode, Evidence, Facts, Party, PartyRole, Site, StepKind } from '../../model/index.ts';
import { type Context, evidenceOf, pairText } from '../base/context.ts';
import { isWorker } from '../base/workers.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import { readLabel } from '../layout/labelled.ts';
import { columnAt, countryIn } from './columns.ts';
import { headCompany, isCompany, isGinName, isPlaceWord, placeUnder } from './head-company.ts';

/** Labels of parties with the step that they did. */
const doers: Partial<Record<FieldId, StepKind>> = {
  gin: 'gin',
  spinner: 'spin',
  weaver: 'weave',
  knitter: 'knit',
  finisher: 'finish',
  garmentMaker: 'cut-and-sew',
  farm: 'grow',
  grower: 'grow',
  processor: 'process',
  cannery: 'pack',
  seedProducer: 'seed',
};

/** Labels of places with the step that was done there; `undefined` is the step of the paper itself. */
const places: readonly (readonly [FieldId, StepKind | undefined])[] = [
  ['ginLocation', 'gin'],
  ['farmLocation', 'grow'],
  ['growingPlace', 'grow'],
  ['regionOfOrigin', 'grow'],
  ['cottonOrigin', 'grow'],
  ['tomatoOrigin', 'grow'],
  ['seedOrigin', 'seed'],
  ['factoryLocation', undefined],
];

/** Which role does the step of the paper: who writes a gin's record is the gin. */
const roleOfStep: Partial<Record<StepKind, PartyRole>> = {
  gin: 'gin',
  spin: 'spinner',
  weave: 'mill',
  knit: 'mill',
  finish: 'mill',
  'cut-and-sew': 'manufacturer',
  grow: 'farm',
  process: 'processor',
  pack: 'processor',
  seed: 'supplier',
};

interface SiteParts {
  name?: string | undefined;
  address?: string | undefined;
  country?: CountryCode | undefined;
}

function toSite(step: StepKind, parts: SiteParts, evidence: Evidence): Site {
  const site: Site = { step, evidence };
  if (parts.name) site.name = parts.name;
  if (parts.address) site.address = parts.address;
  if (parts.country) site.country = parts.country;
  return site;
}

const ofRole = (facts: Facts, role: PartyRole): Party[] => facts.parties.filter((p) => p.role === role);

/** A text that can be a place: short, with letters, no code of a data file. */
const isPlace = (text: string): boolean => text.length <= 200 && /\p{L}{2}/u.test(text) && !/[[\]{}]/u.test(text);

/** One farm by name and one growing place without: the place is the farm's. */
function joinFarm(facts: Facts): void {
  const farms = facts.sites.filter((s) => s.step === 'grow' && s.name);
  const grown = facts.sites.filter((s) => s.step === 'grow' && !s.name);
  const [farm] = farms;
  const [place] = grown;
  if (farms.length !== 1 || grown.length !== 1 || !farm || !place || farm.address) return;
  Object.assign(farm, { ...place, name: farm.name, evidence: farm.evidence });
  facts.sites = facts.sites.filter((s) => s !== place);
}

/** A ticket of a scale or a plant has a line for the grower: who prints it is not the farm, whether or not that line could be read. */
const asksGrower = ({ layout }: Context): boolean =>
  (layout.pages[0]?.lines ?? []).some(
    ({ segments: [first, next], box }) =>
      box[1] < 0.6 && next !== undefined && readLabel(first!.text)?.fields[0] === 'grower',
  );

/**
 * Puts the places where steps were done into `facts.sites`, and the doer of the paper's own step among its parties when only
 * its letterhead names it.
 */
export function addSites(context: Context, facts: Facts, step: StepKind): void {
  const add = (site: Site) => {
    const twin = facts.sites.find(
      (s) =>
        s.step === site.step &&
        (s.name ?? '') === (site.name ?? '') &&
        (!s.address || !site.address || s.address === site.address),
    );
    if (!twin) facts.sites.push(site);
    else Object.assign(twin, { ...site, ...twin, country: twin.country ?? site.country });
  };
  for (const [field, done] of Object.entries(doers) as [FieldId, StepKind][]) {
    for (const pair of pairsOf(context.layout, field)) {
      const first = pair.value[0]!.text;
      const party = facts.parties.find(
        (p) => p.evidence.quote.startsWith(first.slice(0, 40)) || first.includes(p.name),
      );
      // the company at the head is the maker, and not who did the work there
      if (!party && isWorker(pair) && ofRole(facts, 'issuer').length > 0) continue;
      const address = party?.address;
      add(
        toSite(
          done,
          { name: party?.name ?? first, address, country: party?.country ?? countryIn(pairText(pair)) },
          evidenceOf(context, pair.value),
        ),
      );
    }
    for (const table of context.layout.tables) {
      const at = columnAt(table, [field]);
      if (at < 0) continue;
      const seen = new Set<string>();
      for (const row of table.rows) {
        const cell = row.kind === 'row' ? row.cells[at] : undefined;
        if (!cell || seen.has(cell.text) || seen.size > 200 || !/\p{L}{2}/u.test(cell.text)) continue;
        seen.add(cell.text);
        add(toSite(done, { name: cell.text, country: countryIn(cell.text) }, evidenceOf(context, cell)));
      }
    }
  }
  const role = roleOfStep[step];
  const own = facts.sites.filter(
    (s) => s.step === step || (step === 'weave' && (s.step === 'knit' || s.step === 'finish')),
  );
  const doer =
    role &&
    (ofRole(facts, role)[0] ??
      (step === 'gin' ? ofRole(facts, 'issuer').find(isGinName) : undefined) ??
      ofRole(facts, 'manufacturer')[0] ??
      (step === 'grow' && asksGrower(context)
        ? undefined
        : (ofRole(facts, 'issuer').find(isCompany) ?? headCompany(context, facts))));
  if (role && doer && own.length === 0) {
    if (doer.role !== role) facts.parties.push({ ...doer, role });
    const isBare = !doer.country && (!doer.address || isPlaceWord(doer.address));
    const place = isBare ? (placeUnder(context, doer.name) ?? doer) : doer;
    add(toSite(step, { name: doer.name, address: place.address, country: place.country }, place.evidence));
  }
  for (const [field, of] of places) {
    for (const pair of pairsOf(context.layout, field)) {
      const text = pair.value.map((s) => s.text).join(', ');
      if (!isPlace(text)) continue;
      const done = of ?? step;
      const country = countryIn(text);
      const evidence = evidenceOf(context, pair.value);
      const bare =
        done === 'grow' || done === 'seed' ? undefined : facts.sites.find((s) => s.step === done && !s.address);
      if (bare) Object.assign(bare, { address: text, ...(country ? { country } : {}) });
      else add(toSite(done, { address: text, country }, evidence));
    }
    for (const table of context.layout.tables) {
      const at = columnAt(table, [field]);
      if (at < 0) continue;
      const seen = new Set<string>();
      for (const row of table.rows) {
        const cell = row.kind === 'row' ? row.cells[at] : undefined;
        if (!cell || seen.has(cell.text) || seen.size > 200 || !isPlace(cell.text)) continue;
        seen.add(cell.text);
        add(toSite(of ?? step, { address: cell.text, country: countryIn(cell.text) }, evidenceOf(context, cell)));
      }
    }
  }
  joinFarm(facts);
}
