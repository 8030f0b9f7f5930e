import type { Fact, Facts, Party, PartyRole } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { numberedParty } from '../layout/numbered-party.ts';
import type { LabelValue } from '../layout/types.ts';
import { parseCountry, parseDate, parseDateRange } from '../values/index.ts';
import { endsInLegalForm, readBlock } from './block.ts';
import { type Context, evidenceOf, pairText } from './context.ts';
import { companyWord, isParagraph, letterhead } from './letterhead.ts';
import { addSectionParties, firmName, signingCompany } from './party-sections.ts';
import { addToldParties } from './sentence-parties.ts';
import { withoutWorkers } from './workers.ts';

/** The role that each label gives; the order within a role is that of preference for the scalar fact. */
const roles: readonly (readonly [PartyRole, readonly FieldId[]])[] = [
  ['seller', ['seller']],
  ['buyer', ['buyer', 'billTo', 'customer', 'importer', 'applicant', 'payer']],
  ['shipper', ['shipper', 'exporter']],
  ['consignee', ['consignee', 'shipTo']],
  ['notify', ['notify']],
  ['manufacturer', ['manufacturer', 'garmentMaker', 'producer', 'subcontractor']],
  ['supplier', ['supplier', 'seedProducer']],
  ['gin', ['gin']],
  ['spinner', ['spinner']],
  ['mill', ['mill', 'weaver', 'knitter', 'finisher']],
  ['farm', ['farm', 'grower']],
  ['processor', ['processor', 'cannery']],
  ['issuer', ['issuer']],
  ['carrier', ['carrier']],
  ['bank', ['bank']],
];

/** A town with the short sign of its state or country, and nothing else. */
const townOnly = /^\p{Lu}[\p{L}.' -]{2,24},\s*(?:[A-Z]{2}|U\.?S\.?A\.?)$/u;

/** Labels that ask where goods go as often as who gets them. */
const placeLabel = /^(?:deliver(?:ed|y)?|ship(?:ped)?|unloaded|destination|livr|entreg|consegn|доставл)/iu;

/** Words of places where goods are loaded and landed. */
const portWord =
  /(?<!\p{L})(?:(?:sea|air|dry )?port|airport|harbou?r|terminal|icd|cfs|liman[ıi]|havaliman[ıi]|puerto|aeropuerto|porto|aeroporto|hafen|flughafen|порт|аэропорт|cảng)(?!\p{L})|港|口岸|机场/iu;

/** Whether a value is a place and no party: "Houston, TX"; "KARACHI, PAKISTAN" at From; "Mombasa" at Delivered to. */
function isPlace(context: Context, pair: LabelValue, text: string): boolean {
  if (townOnly.test(text)) return true;
  const loose = looseLabel.test(pair.label.text);
  if ((!loose && !placeLabel.test(pair.label.text)) || companyWord.test(text) || /\p{Nd}/u.test(text)) return false;
  if (loose && portWord.test(text)) return true;
  const parts = text.split(/\s*[,(]\s*/u);
  if (parts.length > 1) return parts.length <= 3 && parseCountry(parts.at(-1)!.replace(/\)$/u, '')) !== undefined;
  const words = text.split(/\s+/u).length;
  return loose ? words <= 3 && isJourney(context) : words <= 2;
}

/** Whether a paper has both "From" and "To": a way, unless a company is named there. */
function isJourney({ layout }: Context): boolean {
  const labels = layout.pairs.filter((p) => looseLabel.test(p.label.text));
  return ['periodFrom', 'periodTo'].every((field) => labels.some((p) => p.field === field));
}

/** "Dyeing and finishing: 26 December 2025 - 6 January 2026": the days of a work, and nobody's name. */
function isOfDays(context: Context, text: string): boolean {
  const days = parseDate(text, context.dates) ?? parseDateRange(text, context.dates);
  return days !== undefined && /\p{Nd}{4}/u.test(days.text) && days.text.length >= text.length - 2;
}

/** The lines of a name and its address, which end where running text goes on ("Dalby QLD. Picked in March, ginned in May. Seed …"). */
function addressed(lines: readonly string[]): string[] {
  const at = lines.findIndex((text, i) => i > 0 && isParagraph(text));
  if (at < 0) return [...lines];
  const [place] = lines[at]!.split(/(?<=[\p{L}\p{Nd}]{2})[.!?;]\s+(?=\p{Lu})/u);
  return [...lines.slice(0, at), ...(place!.split(/\s+/u).length <= 6 ? [place!] : [])];
}

/** The party that a label names, in a role; undefined when its value names nobody. */
export function toParty(context: Context, role: PartyRole, pair: LabelValue): Party | undefined {
  const block = readBlock(addressed(pair.value.map((s) => s.text)));
  if (!block || isOfDays(context, pairText(pair).trim())) return undefined;
  // "Karachi (Port" over "Qasim), Pakistan": a place that its cell breaks
  const lines = pair.value.length === 1 || (looseLabel.test(pair.label.text) && pair.value.length <= 3);
  if (lines && !block.ids.length && isPlace(context, pair, pairText(pair).trim())) return undefined;
  const evidence = evidenceOf(context, pair.value);
  // a firm may be named by a number ("1888 Mills"); one that stands straight behind its label was given to it
  const given = pair.field === 'grower' || (pair.where === 'same' && !/[:：]/u.test(pair.label.text));
  const behind = given ? numberedParty(block.name) : undefined;
  if (behind) Object.assign(block, { name: behind.name, ids: [behind.number, ...block.ids] });
  return {
    role,
    name: block.name,
    ...(block.address ? { address: block.address } : {}),
    ...(block.country ? { country: block.country } : {}),
    ...(block.ids.length > 0 ? { ids: block.ids } : {}),
    evidence,
  };
}

/** The name in Chinese characters that stands with a party's name, as a party of the same role. */
export const aliasOf = (party: Party, pair: LabelValue): Party[] => {
  const alias = readBlock(pair.value.map((s) => s.text))?.alias;
  return alias ? [{ ...party, name: alias }] : [];
};

/** "Same as consignee" and the like, with the roles that it points to. */
const same: readonly (readonly [RegExp, readonly PartyRole[]])[] = [
  [/^(?:the )?same as (?:the )?consignee\b|^same consignee$|同收货人/iu, ['consignee']],
  [/^(?:the )?same as (?:the )?(?:buyer|importer|bill[- ]to|customer)\b/iu, ['buyer']],
  [/^(?:the )?same as (?:the )?(?:shipper|exporter|seller)\b/iu, ['shipper', 'seller']],
  [/^(?:the )?same as (?:the )?(?:manufacturer|producer)\b/iu, ['manufacturer']],
];
const sameAsCertifier =
  /^(?:(?:the )?(?:same as (?:the )?(?:certifier|above)|same|as (?:the )?certifier)|(?:el )?mismo(?: que el certificador)?|(?:igual que|como) el certificador|(?:le m[eê]me(?: que le certificateur)?|comme le certificateur))[.;,]?(?:\s*\(?\d{1,2}[.)])?$/iu;

/** Roles of who may certify an origin under a trade agreement (USMCA 5.2, CPTPP 3.20), by the box that is ticked. */
const certifying: readonly (readonly [RegExp, PartyRole, FieldId])[] = [
  [/exporter|exportador|exportateur/iu, 'shipper', 'exporter'],
  [/producer|productor|producteur/iu, 'manufacturer', 'producer'],
  [/importer|importador|importateur/iu, 'buyer', 'importer'],
];
const ticked = /(?:[☒☑✓✔✗]|[[(]\s*[xX✓]\s*[\])]|(?<!\p{L})[xX]\s)\s*(\p{L}+)/gu;

/** The party that certifies, in its own role where a box tells which, and in each role whose label says "same as certifier". */
function addCertifier(context: Context, parties: Party[]): void {
  const { pairs, pages } = context.layout;
  const named = pairs.flatMap((p) => (p.field === 'certifier' ? (toParty(context, 'shipper', p) ?? []) : []));
  const party = named.find((p) => !certifying.some(([word]) => word.test(p.name)));
  if (!party) return;
  for (const [, role, field] of certifying) {
    const same = pairs.some((p) => p.field === field && sameAsCertifier.test(p.value[0]!.text.trim()));
    if (same && !parties.some((p) => p.role === role)) parties.push({ ...party, role });
  }
  const boxes = pages
    .flatMap((p) => p.lines.map((l) => l.text))
    .flatMap((text) => [...text.matchAll(ticked)].map((m) => m[1]!));
  // who certifies without a box that tells as what is nobody's role
  const [own, ...more] = certifying.filter(([word]) => boxes.some((b) => word.test(b)));
  if (own && more.length === 0 && !parties.some((p) => p.role === own[1])) parties.push({ ...party, role: own[1] });
}

/** Gives a role whose label says "same as consignee" to the party that this points to; the evidence is what the label says and the name. */
function addSame(context: Context, parties: Party[]): void {
  for (const [role, fields] of roles) {
    // who is told of the arrival is no party to the sale
    if (role === 'notify' || parties.some((p) => p.role === role)) continue;
    const pair = context.layout.pairs.find(
      (p) => fields.includes(p.field) && same.some(([pattern]) => pattern.test(p.value[0]!.text.trim())),
    );
    const meant = pair && same.find(([pattern]) => pattern.test(pair.value[0]!.text.trim()))![1];
    const party = meant && parties.find((p) => meant.includes(p.role));
    if (party) parties.push({ ...party, role });
  }
}

/** "From" and "To" name parties on an invoice; on papers of a journey they name places. */
export const looseLabel = /^(?:from|to|von|an|nach|de|da|a|para|от|из|в|自|由|至)\s*[:：]?(?:\s|$)/iu;

/** Every labelled party with its address, country and codes; the same party in the same role once. */
export function readParties(context: Context): Party[] {
  const parties: Party[] = [];
  for (const [role, fields] of roles) {
    for (const field of fields) {
      for (const pair of context.layout.pairs) {
        if (pair.field !== field || (looseLabel.test(pair.label.text) && context.document.type !== 'invoice')) continue;
        const party = toParty(context, role, pair);
        if (!party) continue;
        const twin = parties.find((p) => p.role === role && p.name.toLowerCase() === party.name.toLowerCase());
        if (!twin) parties.push(party, ...aliasOf(party, pair));
        else if (!twin.address && party.address) Object.assign(twin, party);
      }
    }
  }
  addCertifier(context, parties);
  addSame(context, parties);
  return parties;
}

const nameFact = (party: Party | undefined): Fact<string> | undefined =>
  party && { value: party.name, evidence: party.evidence };

/** The customer of an invoice form that asks for a registered name without a heading: the one such name besides the seller's. */
function registeredName(context: Context, seller: string | undefined): Party | undefined {
  const names = context.layout.pairs.filter((p) => p.field === 'name' && firmName.test(p.label.text));
  const others = names.flatMap((pair) => toParty(context, 'buyer', pair) ?? []).filter((p) => p.name !== seller);
  return seller && others.length === 1 ? others[0] : undefined;
}

/** Papers on which the company at the head of the page is the seller when no seller is named. */
const sellerHeads = new Set(['invoice', 'packing-list']);

/** The title of who weighed or counted the goods for others: "WEIGHT AND SAMPLING REPORT", "CERTIFICADO DE PESO", "АКТ ВЗВЕШИВАНИЯ". */
const weighing =
  /(?:weigh(?:t|ing|ment)|sampling|inspection|tally|survey)\p{L}*(?:\s+(?:and|&)\s+\p{L}+)?\s+(?:report|certificate|survey)|(?:relat[oó]rio|laudo|informe|acta|certificado|rapport|constat|certificat|rapporto|certificato|verbale)\s+(?:de|d['’]|di)\s?(?:pesage|pesagem|pesaje|pesatura|peso|poids|amostragem|muestreo|inspe[cç]|inspec)|(?:акт|протокол|отчет)\s+(?:взвешивани|осмотра|сюрве)|(?:ağırlık|tartım|gözetim)\s+(?:raporu|belgesi|sertifikası)|wiege(?:bericht|zertifikat|protokoll)|(?:检重|重量|过磅)(?:检验)?(?:报告|证书)/iu;

/** Whether the company at the head of a list of bales only weighed them: the first lines say so. */
const isWeigher = ({ layout, document }: Context): boolean =>
  document.type === 'packing-list' &&
  (layout.pages[0]?.lines ?? []).slice(0, 5).some(({ text }) => text.length < 60 && weighing.test(text));

/**
 * Puts parties and their scalar facts into `facts`. A letterhead without a label is the seller on an invoice or packing list, the buyer
 * on a purchase order, and the issuer elsewhere.
 */
export function addParties(context: Context, facts: Facts): void {
  facts.parties = readParties(context);
  addSectionParties(context, facts.parties);
  addToldParties(context, facts.parties);
  const first = (role: PartyRole) => nameFact(facts.parties.find((p) => p.role === role));
  const type = context.document.type;
  const top = letterhead(context);
  const { addressee, alias } = top;
  if (top.head && companyWord.test(top.head.name)) facts.parties = withoutWorkers(context, facts.parties);
  const known = (name: string) => facts.parties.some((p) => p.name.toLowerCase() === name.toLowerCase());
  // who signs for a company is no other than the one that writes the paper
  const signer = sellerHeads.has(type) && !first('seller') ? signingCompany(context) : undefined;
  const sender = signer && (!top.head || known(top.head.name)) ? signer : top.head;
  // beside a supplier that is named, only a company with its legal form is taken for the one that sells
  const head =
    sender && sellerHeads.has(type) && first('supplier') && !endsInLegalForm(sender.name) ? undefined : sender;
  if (head) {
    const weigher = isWeigher(context);
    const role: PartyRole =
      sellerHeads.has(type) && !weigher && !first('seller') && !first('shipper')
        ? 'seller'
        : type === 'purchase-order' && !first('buyer')
          ? 'buyer'
          : 'issuer';
    if (!first(role) && !(role === 'issuer' && sellerHeads.has(type) && !weigher))
      facts.parties.push({ ...head, role }, ...(alias ? [{ ...head, name: alias, role }] : []));
  }
  if (addressee && type === 'invoice' && !first('buyer')) facts.parties.push({ ...addressee, role: 'buyer' });
  const registered =
    type === 'invoice' && !first('buyer') ? registeredName(context, first('seller')?.value) : undefined;
  if (registered) facts.parties.push(registered);
  const beneficiary = context.layout.pairs.find((p) => p.field === 'beneficiary');
  const account = beneficiary && !first('seller') ? toParty(context, 'seller', beneficiary) : undefined;
  if (account) facts.parties.push(account);
  const set = (key: 'seller' | 'buyer' | 'shipper' | 'consignee' | 'manufacturer' | 'issuer', ...from: PartyRole[]) => {
    for (const role of from) {
      const fact = first(role);
      if (fact) {
        facts[key] = fact;
        return;
      }
    }
  };
  const trade =
    type === 'invoice' || type === 'packing-list' || type === 'certificate-of-origin' || type === 'purchase-order';
  set('seller', 'seller', ...(trade ? (['supplier', 'shipper'] as const) : []));
  set('buyer', 'buyer');
  set('shipper', 'shipper');
  set('consignee', 'consignee');
  set('manufacturer', 'manufacturer');
  set('issuer', 'issuer');
}
