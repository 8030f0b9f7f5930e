import type { Document, Evidence, IsoDate } from '../model/index.ts';
import type { Order } from '../orders/index.ts';
import { foldId } from '../trace/fold.ts';
import { citedOn } from '../trace/references.ts';
import { isTelling } from '../trace/texts.ts';
import { selfCertified } from '../trade/certifiers.ts';
import { answer, notApplicable } from './answer.ts';
import { bodyOfOrigin, namesBody } from './proof/issuing-body.ts';
import { ofNoBody } from './proof/own-word.ts';
import { bodyOfItsDay, lapsed } from './proof/standing.ts';
import { checklists, detainedUnder, statement } from './proof/under-wro.ts';
import { countriesOf, rawClaims } from './raw-claims.ts';
import { hitsMeaning } from './region-hits.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** 19 CFR 12.43(a); national rules on who certifies origin. */
export const certificateInvalid: Rule = {
  id: 'certificate.invalid',
  requirement:
    'Every certificate of origin has a number and a signature, is in date, and comes from a body that certifies for the stated country.',
  check(c) {
    const certificates = c.documents.filter((d) => d.type === 'certificate-of-origin');
    if (certificates.length === 0) return notApplicable('The bundle holds no certificate of origin.');
    const shipped = shipmentDate(c);
    const findings = certificates.flatMap((d) => [
      ...marks(d),
      ...term(c, d, shipped),
      ...(isSelfCertified(d) && !namesBody(d) ? [] : bodyOfOrigin(d)),
      ...ofNoBody(d),
      ...bodyOfItsDay(d),
      ...form(c, d),
    ]);
    findings.push(...lapsed(c.documents, shipped));
    return answer('Number, signature, term and issuer of every certificate were checked.', findings);
  },
};

/** Evidence for a paper as a whole: its best fact. */
const face = (d: Document): Evidence[] => {
  const fact =
    d.facts.number ??
    d.facts.countryOfOrigin ??
    d.facts.issuer ??
    d.facts.date ??
    d.facts.parties[0] ??
    d.facts.mentions[0];
  return fact ? [fact.evidence] : [];
};

/** What stands on the paper: the name of its file is anybody's. */
const texts = (d: Document): string[] => [...d.facts.mentions.map((m) => m.text), d.facts.issuer?.value ?? ''];
const isSelfCertified = (d: Document) => texts(d).some((t) => selfCertified.test(t));

/** What was read with a doubt is asked for again, and contradicts nothing. */
const asRead = (fact: { doubt?: string | undefined }): Pick<RuleFinding, 'severity'> =>
  fact.doubt ? { severity: 'gap' } : {};

/** A number that was not found on a paper that was read badly is a question; on a good reading it is not there. */
function marks(d: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const { signed } = d.facts;
  if (signed?.value === false)
    findings.push({
      message: `${d.name} bears no signature: ${signed.doubt ?? 'the place for it is empty'}.`,
      evidence: [signed.evidence],
      ...asRead(signed),
    });
  const wellRead =
    d.confidence >= 0.85 && d.typeConfidence >= 0.6 && d.facts.countryOfOrigin !== undefined && d.problems.length === 0;
  if (!d.facts.number && !isSelfCertified(d) && !d.facts.references.some((r) => r.kind === 'certificate')) {
    const loose = looseNumber(d);
    const sure = wellRead && !loose;
    const message = loose
      ? `${d.name} bears ${loose.printed} without a label: whether it is the number of the certificate could not be read surely.`
      : `${d.name} bears no certificate number${sure ? '' : ' that could be read'}.`;
    const severity = loose ? { severity: 'note' as const } : sure ? {} : { severity: 'gap' as const };
    findings.push({ message, evidence: loose ? [loose.evidence] : face(d), ...severity });
  }
  return findings;
}

/** "… — No. CCIC-24-5518", "Seri No: K 0882190": what stands behind a mark of numbers. */
const numberMark =
  /(?<!\p{L})(?:no|nr|n|n[°º]|№|number|número|numero|номер)\s*[.:：°º]+\s*((?:\p{Lu}{1,4}\s)?\p{L}{0,6}[-/.]?\d\S{3,})/iu;

/** An identifier on the paper that no other fact of it explains: most likely its number under a label that was not known. */
function looseNumber(d: Document): { printed: string; evidence: Evidence } | undefined {
  const { facts } = d;
  const explained = new Set<string>();
  const explain = (text: string | undefined): void => {
    for (const word of (text ?? '').split(/[\s,;:()]+/u)) explained.add(foldId(word));
  };
  for (const cited of citedOn(d)) explain(cited.printed);
  for (const party of facts.parties)
    for (const text of [party.name, party.address, ...(party.ids ?? [])]) explain(text);
  for (const line of facts.lines?.value ?? []) for (const text of [line.description, line.hsCode]) explain(text);
  for (const unit of facts.units.slice(0, 500)) explain(unit.id);
  for (const code of [...(facts.hsCodes?.value ?? []), ...(facts.bales?.value ?? [])]) explain(code);
  for (const { text, context, evidence } of facts.mentions) {
    const own = context === 'text' || context === 'statement' || context === 'identifier';
    // in any other line a number is one where a mark of numbers stands before it
    const said = own && text.length <= 80 ? text : (context !== 'goods' && numberMark.exec(text)?.[1]) || '';
    for (const word of said.split(/[\s,;:()]+/u)) {
      const id = foldId(word);
      if (isTelling(word) && id.length >= 5 && !explained.has(id)) return { printed: word, evidence };
    }
  }
  return undefined;
}

const aYear = 366 * 86_400_000;

/** Out of date when the goods were shipped, or when they were entered; an entry years after shipment is a date not given, not an expiry. */
function term(c: Case, d: Document, shipped: IsoDate | undefined): RuleFinding[] {
  const until = d.facts.validUntil;
  if (!until || isOtherDate(c, d, until.value)) return [];
  const [what, day] = shipped !== undefined && until.value < shipped ? ['shipment', shipped] : ['entry', c.entryDate];
  if (until.value >= day) return [];
  const start = shipped ?? d.facts.date?.value;
  if (what === 'entry' && start !== undefined && Date.parse(day) - Date.parse(start) > aYear) return [];
  return [
    {
      message: `${d.name} was valid until ${until.value}, before the ${what} on ${day}.`,
      evidence: [until.evidence],
      ...asRead(until),
    },
  ];
}

/** A term that ends on the day of the invoice, or within days of the certificate's own date, is another box of the form. */
function isOtherDate(c: Case, d: Document, until: IsoDate): boolean {
  const own = d.facts.date?.value ?? d.facts.events.find((e) => e.kind === 'issue')?.from;
  if (own !== undefined && Date.parse(until) - Date.parse(own) < 7 * 86_400_000) return true;
  return c.documents.some((other) => other.type === 'invoice' && other.facts.date?.value === until);
}

function shipmentDate(c: Case): IsoDate | undefined {
  const dates = c.documents.flatMap((d) =>
    d.type === 'bill-of-lading'
      ? d.facts.events.filter((e) => (e.kind === 'ship' || e.kind === 'load') && !e.doubt).map((e) => e.from)
      : [],
  );
  return dates.sort()[0];
}

/**
 * 19 CFR 12.43(a): for goods under a withhold release order a certificate in the fixed wording, signed by the foreign seller or
 * owner; a chamber's form is not one. Goods whose stated origin lies outside the order's country need none, unless customs detained them
 * under the order: then the proof is asked for whatever the papers state. Under the UFLPA nobody asks for it.
 */
function form(c: Case, d: Document): RuleFinding[] {
  const governing = c.orders.filter(
    (o) =>
      o.kind === 'wro' && (o.countries.length > 0 || o.regions.length > 0) && (mayBeUnder(c, o) || detainedUnder(c, o)),
  );
  if (governing.length === 0) return [];
  const inside = governing.some((o) => isInside(c, o));
  const checked = checklists(c, governing, inside || governing.some((o) => detainedUnder(c, o)));
  if (checked) return checked;
  const message = `${d.name} is a certificate of origin in form only: for goods under “${governing[0]!.title}” 19 CFR 12.43(a) asks for the fixed wording, signed by the foreign seller or owner. A standard certificate says where goods were made, and nothing of the labor in any stage or component.`;
  const orders = governing.map((o) => o.id);
  return [
    { message, evidence: face(d), orders, ...(inside ? {} : { severity: 'gap' as const }) },
    ...statement(c).map((f): RuleFinding => ({ ...f, orders, severity: 'gap' })),
  ];
}

const origins = (c: Case) => new Set(c.commodities.flatMap((x) => countriesOf(rawClaims(c, x))));

/** Do the papers themselves place the material inside the order's scope? */
const isInside = (c: Case, order: Order): boolean =>
  order.countries.some((x) => origins(c).has(x)) ||
  (order.regions.length > 0 && hitsMeaning(c, 'production').length > 0);

/** Inside, or Chinese under an order on a Chinese region with no site of growing or ginning named elsewhere in China. */
function mayBeUnder(c: Case, order: Order): boolean {
  if (isInside(c, order)) return true;
  if (!order.regions.some((r) => r.startsWith('CN-')) || !origins(c).has('CN')) return false;
  return !c.documents.some((d) =>
    d.facts.sites.some((s) => ['grow', 'gin', 'process'].includes(s.step) && (s.address ?? s.name ?? '').length > 3),
  );
}
