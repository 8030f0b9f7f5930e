import type { Document, Evidence, Facts, IsoDate, Mention } from '../model/index.ts';
import { columnLots } from './column-lots.ts';
import { xinjiangLotIn } from './identifiers.ts';
import { kinIn, sourceOfKin } from './kin.ts';
import { labourSchemeIn } from './labour-schemes.ts';
import { listedEntities } from './lists.ts';
import { screenName } from './names.ts';
import { standingOf } from './negation.ts';
import { paragraphs } from './paragraphs.ts';
import { findPlaces } from './places.ts';
import { plainLetters } from './plain-letters.ts';
import { standingNames } from './standing-names.ts';
import { statedCountry } from './stated-country.ts';
import { namesInText, type TextName } from './text-names.ts';
import { isDeniedElsewhere } from './torn-sentence.ts';
import type { ListedEntity, NameContext, NameMatch, PlaceMatch, RelatedHit, Screening } from './types.ts';
import { unseenWords } from './unseen.ts';

/** Contexts whose whole text is (or holds) a company's name. */
const naming: ReadonlySet<Mention['context']> = new Set(['party', 'site', 'issuer']);
const running: ReadonlySet<Mention['context']> = new Set(['goods', 'statement', 'text', 'origin', 'rest']);
const longName = 160;

interface Item {
  mention: Mention;
  /** What the lines of the name themselves say. */
  country?: string | undefined;
  /** What they or the rest of the paper say (see `statedCountry`). */
  stated?: string | undefined;
  /** The name alone, where the mention's text carries an address too. */
  name?: string;
  /** Lines of running text that this item joins, with where each begins in the text. */
  lines?: { from: number; evidence: Evidence }[];
}

/** A number with its printed label: "Postal code: 843000". */
const labelled = (mention: Mention) => (mention.label ? `${mention.label}: ${mention.text}` : mention.text);

/** The printed line of a paragraph in which a match stands. */
const evidenceAt = ({ mention, lines }: Item, start = 0): Evidence =>
  lines?.findLast((line) => line.from <= start)?.evidence ?? mention.evidence;

/**
 * Screens every name, place and identifier of the documents once, for the rules to read. A listed party counts whatever its
 * listing date: the rules compare that with the entry date, which stands here only for the matcher.
 */
export function screenDocuments(
  documents: readonly Document[],
  entryDate: IsoDate,
  among?: readonly ListedEntity[],
): Screening {
  const by = { date: entryDate, ...(among ? { among } : {}) };
  const unseen = unseenWords(documents, by);
  const screening: Required<Screening> = { names: [], places: [], related: [], unseen, labour: [] };
  for (const document of documents) {
    const lots = lotsOf(document.facts);
    const day = document.facts.date?.value;
    const gins = new Set(lots.map((lot) => lot.text.slice(0, 5)));
    for (const item of itemsOf(document)) {
      const { mention } = item;
      const names = namesIn(item, by);
      const matched = new Set(names.filter(({ match }) => match.level === 'match').map(({ match }) => match.id));
      for (const hit of relatedIn(item, document, among ?? listedEntities))
        if (!matched.has(hit.entity.id)) screening.related.push(hit);
      for (const { match, supplies } of names)
        screening.names.push({
          match,
          document,
          mention: {
            text: supplies?.clause ?? item.name ?? mention.text,
            role: mention.role,
            context: mention.context,
          },
          evidence: supplies ? evidenceAt(item, supplies.at) : mention.evidence,
          ...(supplies ? { supplies: true } : {}),
        });
      const scheme = running.has(mention.context) ? labourSchemeIn(mention.text) : undefined;
      if (scheme) {
        const quote = mention.text.slice(Math.max(0, scheme.start - 60), scheme.start + 100).trim();
        screening.labour.push({ text: scheme.text, quote, document, evidence: evidenceAt(item, scheme.start) });
      }
      // The lots of a list speak for themselves: the same gin's numbers in running text add nothing.
      for (const match of placesOf(item, day))
        if (
          (match.how !== 'lot-number' || !gins.has(match.text.slice(0, 5))) &&
          !(
            match.how === 'name' &&
            (isDeniedElsewhere(document, mention, match) || inItsSentence(mention, match) === 'denied')
          )
        ) {
          const unsure = match.how === 'name' && inItsSentence(mention, match) === 'unsure';
          const told = unsure ? { ...match, unsure } : match;
          screening.places.push({ match: told, document, mention, evidence: evidenceAt(item, match.start) });
        }
    }
    for (const { mention, entity, listed } of standingNames(document, among ?? listedEntities)) {
      const { text, context, role, evidence } = mention;
      const words = [{ query: text, listed, why: 'same name', similarity: 1 }];
      const { id, name, list, effective_date: effectiveDate, until } = entity;
      const ended = until ? { until } : {};
      const match: NameMatch = { id, name, list, level: 'match', score: 1, words, effectiveDate, ...ended };
      screening.names.push({ match, document, mention: { text, role, context }, evidence, alone: true });
    }
    for (const lot of lots) {
      const [match] = findPlaces(lot.text, { context: 'identifier', lot: true });
      if (match) screening.places.push({ match, document, mention: lot, evidence: lot.evidence });
    }
    screening.places.push(...columnLots(document, screening.places, entryDate));
  }
  return screening;
}

/** Places and codes of an item; the codes of a line of joined text stand for themselves, whatever country the lines beside it name. */
function placesOf({ mention, stated, lines = [] }: Item, day: IsoDate | undefined): PlaceMatch[] {
  const context = { context: mention.context, ...(stated ? { country: stated } : {}), ...(day ? { day } : {}) };
  const found = findPlaces(labelled(mention), context);
  if (lines.length < 2) return found;
  const known = new Set(found.map((m) => m.text));
  const byLine = lines.flatMap(({ from }, i) => {
    const text = mention.text.slice(from, lines[i + 1]?.from);
    return findPlaces(text, context).map((m) => ({ ...m, start: from + (m.start ?? 0) }));
  });
  return [...found, ...byLine.filter((m) => m.how !== 'name' && !known.has(m.text))];
}

/** What the sentence says of a place of growing that was read out of it ("we refuse cotton grown in X"). */
function inItsSentence({ context, step, text, evidence: { quote } }: Mention, match: PlaceMatch) {
  if (!(context === 'origin' || (context === 'site' && step === 'grow')) || quote.length <= text.length)
    return 'stated';
  const at: number[] = [];
  for (let i = quote.indexOf(match.text); i >= 0; i = quote.indexOf(match.text, i + 1)) at.push(i);
  const said = at.map((i) => standingOf(quote, i, i + match.text.length));
  if (said.length === 0 || said.includes('stated')) return 'stated';
  return said.includes('unsure') ? 'unsure' : 'denied';
}

function namesIn({ mention, name, country }: Item, by: NameContext): TextName[] {
  const context = { ...by, ...(country ? { country } : {}), ...(mention.role ? { role: mention.role } : {}) };
  if (naming.has(mention.context)) {
    const text = name ?? mention.text;
    return text.length <= longName || /\p{Script=Han}/u.test(text)
      ? screenName(text, context).map((match) => ({ match }))
      : namesInText(text, context);
  }
  return running.has(mention.context) ? namesInText(mention.text, context) : [];
}

/** Parents and sisters of listed parties among the companies that a paper names in a part of its own. */
function relatedIn({ mention, name }: Item, document: Document, among: readonly ListedEntity[]): RelatedHit[] {
  const text = name ?? mention.text;
  if (!naming.has(mention.context) || text.length > longName) return [];
  return kinIn(plainLetters(text)).flatMap((kin) =>
    among
      .filter((entity) => kin.rows.includes(entity.id))
      .map((entity) => ({
        entity,
        how: kin.how,
        confidence: kin.confidence,
        source: sourceOfKin(kin),
        document,
        mention: { text, role: mention.role, context: mention.context },
        evidence: mention.evidence,
      })),
  );
}

const joined = (...parts: (string | undefined)[]) => parts.filter((p) => p !== undefined && p !== '').join(', ');

/** What a document says of names and places, each text once per context. */
function itemsOf({ type, facts }: Document): Item[] {
  const items: Item[] = [];
  const seen = new Set<string>();
  const add = (item: Item) => {
    const text = item.mention.text.trim();
    const key = `${item.mention.context}|${item.mention.role ?? item.mention.step ?? ''}|${text}`;
    if (text === '' || seen.has(key)) return;
    seen.add(key);
    items.push(item);
  };
  for (const party of facts.parties) {
    const context = party.role === 'bank' ? 'bank' : 'party';
    const base = { role: party.role, evidence: party.evidence };
    add({
      mention: { text: joined(party.name, party.address), context, ...base },
      country: party.country,
      stated: statedCountry(party, type, facts),
      name: party.name,
    });
    for (const part of [party.name, party.address])
      if (part) seen.add(`${context}|${party.role}|${part.trim()}`).add(`address|${party.role}|${part.trim()}`);
    for (const id of party.ids ?? [])
      add({
        mention: { text: id, context: context === 'bank' ? 'bank' : 'identifier', ...base },
        country: party.country,
        stated: party.country,
      });
  }
  for (const site of facts.sites) {
    const mention: Mention = {
      text: joined(site.name, site.address),
      context: 'site',
      step: site.step,
      evidence: site.evidence,
    };
    add({
      mention,
      country: site.country,
      stated: statedCountry(site, type, facts),
      ...(site.name ? { name: site.name } : {}),
    });
    for (const part of [site.name, site.address]) if (part) seen.add(`site|${site.step}|${part.trim()}`);
  }
  for (const item of paragraphs(facts.mentions)) add(item);
  for (const mention of facts.rest ?? []) add({ mention });
  for (const line of facts.lines?.value ?? [])
    if (line.description) add({ mention: { text: line.description, context: 'goods', evidence: line.evidence } });
  for (const mention of rowsOf(facts)) add({ mention });
  for (const port of [facts.portOfLoading, facts.portOfDischarge])
    if (port) add({ mention: { text: port.value, context: 'route', evidence: port.evidence } });
  return items;
}

/** Rows beyond these repeat the places of those before. */
const mostRows = 200;

/** What a record took in, as its row is printed: a place in the row of a delivery of raw material is where that came from. */
function rowsOf({ flows }: Facts): Mention[] {
  return flows.slice(0, mostRows).flatMap((flow): Mention[] => {
    const { quote } = flow.evidence;
    if (!/\p{L}{3}|\d\s?[团團]/u.test(quote) || quote.length > longName) return [];
    const raw = flow.material === 'tomato' || flow.material === 'seed-cotton' || flow.material === 'lint';
    if (!raw || (flow.direction !== 'in' && flow.direction !== 'stock')) return [];
    const cells = quote.split(/\s*[|\t]\s*/u).filter((cell) => /\p{L}{3}|\d\s?[团團]/u.test(cell));
    return cells.map((text) => ({ text, context: 'text', evidence: flow.evidence }));
  });
}

/** Bale and lot identifiers, one for each gin's code: a bale list of thousands is one piece of evidence. */
function lotsOf(facts: Facts): Mention[] {
  const found = new Map<string, Mention>();
  const add = (id: string | undefined, evidence: Evidence) => {
    const text = id === undefined ? undefined : xinjiangLotIn(id);
    if (text === undefined) return;
    const key = text.slice(0, 5);
    if (!found.has(key)) found.set(key, { text, context: 'identifier', evidence });
  };
  for (const unit of facts.units) {
    add(unit.id, unit.evidence);
    add(unit.lot, unit.evidence);
  }
  facts.bales?.value.forEach((id, i) => {
    add(id, facts.bales?.each?.[i] ?? facts.bales!.evidence);
  });
  facts.lots?.value.forEach((id, i) => {
    add(id, facts.lots?.each?.[i] ?? facts.lots!.evidence);
  });
  for (const flow of facts.flows) add(flow.lot, flow.evidence);
  for (const line of facts.lines?.value ?? []) add(line.lot, line.evidence);
  for (const reference of facts.references) if (reference.kind === 'lot') add(reference.value, reference.evidence);
  return [...found.values()];
}
