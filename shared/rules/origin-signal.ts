import type { Evidence } from '../model/index.ts';
import { coversPlace } from '../orders/index.ts';
import { namesOtherProvince } from '../screen/index.ts';
import { daysTold } from '../screen/place-days.ts';
import type { PlaceHit } from '../screen/types.ts';
import { answer, notApplicable, some } from './answer.ts';
import { countriesOf, countryList, rawClaims } from './raw-claims.ts';
import { evidenceKey, hitsMeaning } from './region-hits.ts';
import { departures } from './routes/departures.ts';
import { loadedGoods } from './routes/loaded-goods.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

const kinds: Readonly<Record<PlaceHit['match']['how'], string>> = {
  name: 'place name',
  'postal-code': 'postal code',
  'area-code': 'telephone area code',
  'credit-code': 'unified social credit code',
  licence: 'business licence number',
  plate: 'vehicle plate',
  'customs-number': 'customs declaration number',
  'lot-number': 'lot number of a Xinjiang gin',
  establishment: 'establishment number',
  unlocode: 'place code',
  mid: 'manufacturer id',
};

/** 19 CFR 12.43(b). What origin.region already shows from the same words is not raised again. */
export const originSignal: Rule = {
  id: 'origin.signal',
  requirement: 'No identifier or address detail points into a covered region while another origin is stated.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const orders = c.orders.filter((o) => coversPlace(o, 'CN-XJ'));
    if (orders.length === 0) return notApplicable(`No order on the region was in force on ${c.entryDate}.`);
    // A paper that names its own site in the region needs no postal code to show it.
    const shown = new Set([...hitsMeaning(c, 'production'), ...hitsMeaning(c, 'seed')].map((h) => h.document.id));
    const stated = statedIn(c);
    // Where the papers state China and name the gin in the region, its lot numbers on the other papers say nothing more.
    const named = shown.size > 0 && stated.every((country) => country === 'CN');
    const signs = hitsMeaning(c, 'sign').filter(
      (h) => !shown.has(h.document.id) && !(named && h.match.how === 'lot-number'),
    );
    const ids = [...new Set(orders.map((o) => o.id))];
    return answer('Codes, numbers and addresses were looked up in the marks of the region.', [
      ...perParty(signs).map((group) => finding(c, group, stated, ids)),
      ...asides(c, shown, ids),
      ...labour(c, ids),
      ...loaded(c, shown, stated, ids),
      ...goodsLoaded(c, shown, ids),
    ]);
  },
};

/**
 * Names of the region in words of a paper that were not understood as a claim, a denial or talk of the law: what they say of the goods
 * has to be told. A paper that shows its own site there has said it.
 */
function asides(c: Case, shown: ReadonlySet<string>, orders: string[]): RuleFinding[] {
  const groups = new Map<string, PlaceHit[]>();
  // what an address or a route of the paper tells needs no question about the line that holds it
  const understood = [...hitsMeaning(c, 'sign'), ...hitsMeaning(c, 'route')];
  const known = new Set(understood.map((h) => `${h.document.id}|${h.match.name}`));
  for (const hit of hitsMeaning(c, 'aside')) {
    if (shown.has(hit.document.id) || known.has(`${hit.document.id}|${hit.match.name}`)) continue;
    groups.set(hit.match.name, [...(groups.get(hit.match.name) ?? []), hit]);
  }
  return [...groups.values()].map((hits) => {
    const { mention, match } = hits[0]!;
    const at = Math.max(0, (match.start ?? 0) - 60);
    const quote = mention.text.slice(at, at + 140).trim();
    // An office there, a study of the region: talk of other things, said and no question.
    // "We cannot confirm that none of it was grown there": doubt about a claim is a question, whatever it denies.
    const doubt = (h: PlaceHit) => h.match.unsure === true && h.match.claimed === true;
    const other = hits.every((h) => !doubt(h) && (ofOtherThings.test(sentenceOf(h)) || denies.test(sentenceOf(h))));
    const papers = some([...new Set(hits.map((h) => h.document.name))], 3);
    return {
      message: `${papers} ${papers.includes(',') || papers.includes(' and ') ? 'name' : 'names'} ${match.text} in words that neither say nor deny that the goods come from there (“${quote}”).`,
      evidence: [...new Map(hits.map((h) => [evidenceKey(h.evidence), h.evidence])).values()].slice(0, 8),
      orders,
      severity: other ? 'warning' : 'gap',
    };
  });
}

/** Workers of a labour scheme of the region: what they made, and by which scheme they came, has to be shown (UFLPA section 2(d)(2)(B)(ii)). */
const labour = (c: Case, orders: string[]): RuleFinding[] =>
  [...new Map((c.screening.labour ?? []).map((hit) => [hit.document.id, hit])).values()].map((hit) => ({
    message: `${hit.document.name} speaks of workers who came by a labour scheme of the region (“${hit.quote}”): which goods they made, where, and by which programme they came has to be shown.`,
    evidence: [hit.evidence],
    orders,
    severity: 'gap',
  }));

/** Raw material that a transport paper shows to have been loaded in the region: the beginning of its way is no transit. */
function loaded(c: Case, shown: ReadonlySet<string>, stated: readonly string[], orders: string[]): RuleFinding[] {
  const others = stated.filter((country) => country !== 'CN');
  return departures(c)
    .filter(({ document }) => !shown.has(document.id))
    .map(({ document, place, printed, evidence }) => {
      const says = `${document.name} has the raw material loaded at ${place}, Xinjiang (“${printed}”), where its way begins`;
      return others.length > 0
        ? {
            message: `${says}, while the papers state ${countryList(stated)} as the origin.`,
            evidence: [evidence],
            orders,
          }
        : {
            message: `${says}: the place where it was grown has to be shown.`,
            evidence: [evidence],
            orders,
            severity: 'gap' as const,
          };
    });
}

/** Made goods that a transport paper shows to have been loaded in the region. */
function goodsLoaded(c: Case, shown: ReadonlySet<string>, orders: string[]): RuleFinding[] {
  return loadedGoods(c)
    .filter(({ document }) => !shown.has(document.id))
    .map(({ document, place, printed, evidence, against }) => {
      const says = `${document.name} has the goods loaded at ${place}, Xinjiang (“${printed}”), where their way begins`;
      return against
        ? {
            message: `${says}, while the papers have them made in ${countryList([against])}, where its consignor is.`,
            evidence: [evidence],
            orders,
          }
        : {
            message: `${says}: where they were made, and how they came there, has to be shown.`,
            evidence: [evidence],
            orders,
            severity: 'gap' as const,
          };
    });
}

/** Subjects of a sentence that may name the region and yet say nothing of the goods. */
const ofOtherThings =
  /(?<!\p{L})(?:futures|zce|zhengzhou (?:commodity )?exchange|price index|offices?|branch(?:es)?|stud(?:y|ies)|reports?|research\p{L}*|universit\p{L}*|articles?|reader|webinars?|seminars?|trainings?|conferences?|exhibitions?|trade fairs?|guidance|guidelines?|visit(?:s|ed|ing)?|travel\p{L}*|trips?|tour(?:s|ed|ism)?|holidays?|vacations?|urlaub|vacances|vacaciones|vacanze|férias|отпуск\p{L}*|oficinas?|sucursal(?:es)?|escrit[oó]rios?|estudios?|estudos?|informes?|relat[oó]rios?|bureaux|agences?|[eé]tudes?|rapports?|uffici|studi|filial\p{L}*|stud\p{L}*|b[uü]ros?|ofis\p{L}*|şube\p{L}*|rapor\p{L}*|офис\p{L}*|филиал\p{L}*|отч[её]т\p{L}*|исследован\p{L}*)(?!\p{L})|办事处|期货|报告|研究|培训/iu;

/** A sentence with a denial that was not understood is most likely one: said, and no question. */
const denies =
  /(?<!\p{L})(?:not?|never|none|neither|nor|without|не|нет|ни|без|nicht|kein\p{L}*|ohne|pas|aucun\p{L}*|sans|non|nessun\p{L}*|senza|não|nem|nenhum\p{L}*|sem|ningun\p{L}*|ningún|sin|değil\p{L}*|yok\p{L}*|emas|yo['’‘ʻ]q)(?!\p{L})|n['’]t(?!\p{L})|ma(?:makta|mış)tır|mamaktadır|mamıştır|memiştir|maz(?!\p{L})|mez(?!\p{L})|[不未非无無没]/iu;

const sentenceOf = ({ mention: { text }, match: { start = 0 } }: PlaceHit): string => {
  const from = Math.max(...['. ', '; ', '。', '\n'].map((end) => text.lastIndexOf(end, start)), 0);
  const to = /[.;。\n](?:\s|$)/u.exec(text.slice(start))?.index;
  return text.slice(from, to === undefined ? undefined : start + to);
};

const statedIn = (c: Case): string[] =>
  [
    ...new Set([
      ...c.statedOrigins.map((s) => s.country),
      ...c.commodities.flatMap((x) => countriesOf(rawClaims(c, x))),
    ]),
  ].sort();

/**
 * Signs of one party (or one unlabelled place) of one paper are one finding, and one number on five papers is one cause: groups that
 * hold the same signs are one.
 */
function perParty(signs: readonly PlaceHit[]): PlaceHit[][] {
  const groups = new Map<string, PlaceHit[]>();
  for (const sign of signs) {
    const key = `${sign.document.id}|${sign.mention.role ?? sign.mention.context}`;
    groups.set(key, [...(groups.get(key) ?? []), sign]);
  }
  const causes = new Map<string, PlaceHit[]>();
  for (const group of groups.values()) {
    const same = [...new Set(group.map((h) => `${h.match.how} ${causeOf(h)}`))].sort().join('|');
    causes.set(same, [...(causes.get(same) ?? []), ...group]);
  }
  return [...causes.values()];
}

/** What a sign rests on: the gin of a lot number, whatever the year and serial; the text of any other. */
const causeOf = ({ match }: PlaceHit): string => (match.how === 'lot-number' ? match.text.slice(0, 5) : match.text);

/** Where in China, outside the region, the papers say that the material was grown, ginned or processed. */
function placeInChina(c: Case): { text: string; evidence: Evidence } | undefined {
  for (const { facts } of c.documents) {
    for (const site of facts.sites) {
      const text = [site.name, site.address].filter(Boolean).join(', ');
      if (['plant', 'grow', 'gin', 'process'].includes(site.step) && namesOtherProvince(text))
        return { text, evidence: site.evidence };
    }
    for (const mention of facts.mentions)
      if (mention.context === 'origin' && namesOtherProvince(mention.text))
        return { text: mention.text, evidence: mention.evidence };
  }
  return undefined;
}

function finding(c: Case, group: readonly PlaceHit[], stated: readonly string[], orders: string[]): RuleFinding {
  const found = findingOf(c, group, stated, orders);
  return group.every((h) => h.match.unsure) ? { ...found, severity: 'gap' } : found;
}

function findingOf(c: Case, group: readonly PlaceHit[], stated: readonly string[], orders: string[]): RuleFinding {
  const first = group[0]!;
  // The lots of one gin are one sign: the first of them stands for all.
  const told = [...new Map(group.toReversed().map((h) => [`${h.match.how} ${causeOf(h)}`, h])).values()].reverse();
  const details = some([...new Set(told.map((h) => `${kinds[h.match.how]} ${h.match.text}`))], 4);
  const whose = first.mention.role ? ` of the ${first.mention.role}` : '';
  const days = [...new Set(group.map((h) => daysTold(h.match, h.document.facts.date?.value)))].join('').trim();
  const aged = days === '' ? '' : ` (${days.replace(/\.$/, '')})`;
  const papers = some([...new Set(group.map((h) => h.document.name))], 3);
  // a code with a wrong check character is misread, misprinted or made up: its division is asked about
  const unsure = !group.every((h) => h.match.unsure) ? undefined : first.match.how === 'lot-number' ? 'lot' : 'code';
  const check =
    unsure === 'code'
      ? ', by its division, though its check character is wrong'
      : unsure === 'lot'
        ? ', by its shape, though the column does not say what its numbers are'
        : '';
  const points = `The ${details}${whose} in ${papers} points into Xinjiang${aged}${check}`;
  const evidence = [...new Map(group.map((h) => [evidenceKey(h.evidence), h.evidence])).values()].slice(0, 8);
  // "China" does not exclude the region: then nothing is contradicted, but the place within China has to be shown.
  const others = stated.filter((country) => country !== 'CN');
  if (others.length === 0 && stated.length > 0) {
    const place = placeInChina(c);
    if (place)
      return {
        message: `${points}, while the papers place the origin in ${place.text.slice(0, 100)}.`,
        evidence: [...evidence, place.evidence],
        orders,
      };
  }
  if (others.length === 0 && first.match.how !== 'lot-number') {
    const says = stated.length > 0 ? 'the papers state only China as the origin' : 'no paper states an origin';
    return { message: `${points}, and ${says}.`, evidence, orders, severity: 'gap' };
  }
  if (stated.length === 0)
    return { message: `${points}, and no paper states an origin.`, evidence, orders, severity: 'gap' };
  return { message: `${points}, while the papers state ${countryList(stated)} as the origin.`, evidence, orders };
}
