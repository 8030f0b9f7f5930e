import { lazyPattern } from '../../lazy.ts';
import type { Facts } from '../../model/index.ts';
import { goesOn } from '../base/block.ts';
import { sentencesOf } from '../production/sentences.ts';
import { findCountries, findDates, parseCountry, parseDate } from '../values/index.ts';
import {
  baseFacts,
  type Context,
  type Extractor,
  evidenceOf,
  evidenceOfWords,
  pairsOf,
  readCode,
  type Segment,
  toFact,
} from './base.ts';
import { addBlanketPeriod } from './blanket-period.ts';
import { headAddress, sealedAt } from './body-address.ts';
import { body, certifyingBody, declarant, notBody } from './certifying-body.ts';
import { addTermOfSentence } from './term-sentence.ts';
import { addTitleNumber } from './title-number.ts';

/** Where the goods were made. "Issued in" names the country that issues the form, which is not the origin. */
const produced =
  /(?:produced|manufactured|grown|wholly obtained|originat\p{L}*|products? of|made) (?:in|from)?|(?:product|goods|merchandise) of|(?:produi(?:te?s?)|fabriqu[ée]e?s?|récolt[ée]e?s?) (?:en|au|aux)|(?:producid|fabricad|elaborad|cultivad|produzid)[oa]s? (?:en|em)|prodott[eoi] in|произведен\p{L}*(?:\s+или\s+подвергнут\p{L}*\s+\p{L}+\s+(?:пере|об)работк\p{L}+)?\s+в(?!\p{L})|(?:пере|об)работк\p{L}+\s+в(?!\p{L})|происхожден|在.{0,8}(?:生产|制造)|原产/iu;

const issuedIn = /(?:issued|délivré|expedido|emitido|rilasciato|выдан\p{L}*)\s*(?:in|en|au|em|в)(?!\p{L})/iu;

const linesOf = (context: Context): Segment[] =>
  context.layout.pages.flatMap((p) => p.lines.flatMap((l) => l.segments));

/** The last word of the names of such bodies, where it stands alone in a line. */
const ending =
  /^(?:council|organi[sz]ations?|industr(?:y|ies|ia|ie)|commerce|trade|services|servicios|agriculture|exporters|associations?)?\s*(?:\(\p{Lu}[\p{L} .-]{2,40}\))?$/iu;

/** Whether a label of the form names this issuer. */
const isNamed = (context: Context, name: string): boolean =>
  pairsOf(context.layout, 'issuer').some((p) => p.value.some((s) => s.text.includes(name)));

/** A line of a name set in capitals: neither the title of the form nor an address. */
const inCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/\p{Nd}|(?<!\p{L})(?:certificate|form|original|copy|duplicate|invoice|to)(?!\p{L})/iu.test(text)
  );
};
const joins = lazyPattern(`[,-]$|${goesOn.source}`, goesOn.flags);

/** The lines over or under a line of its column, the nearest first. */
function column(all: readonly Segment[], segment: Segment, down: boolean): Segment[] {
  const [, top, , height] = segment.box;
  const centre = (s: Segment) => s.box[0] + s.box[2] / 2;
  return all
    .filter((s) => {
      const away = down ? s.box[1] - top : top - s.box[1];
      const aligned = Math.abs(s.box[0] - segment.box[0]) < 0.01 || Math.abs(centre(s) - centre(segment)) < 0.01;
      return s.page === segment.page && aligned && away > 0 && away < 8 * height;
    })
    .sort((a, b) => (down ? a.box[1] - b.box[1] : b.box[1] - a.box[1]));
}

/** The lines that a body's name is broken over, given the one of them that tells a body. */
function wholeName(all: readonly Segment[], segment: Segment): Segment[] {
  const whole = [segment];
  const near = (a: Segment, b: Segment) => Math.abs(a.box[1] - b.box[1]) < 2.2 * Math.max(a.box[3], b.box[3]);
  for (const above of column(all, segment, false)) {
    const first = whole[0]!;
    const broken = joins().test(above.text) || /^the\s/iu.test(above.text) || first.text.split(/\s+/u).length <= 2;
    if (!broken || !near(above, first) || !inCapitals(above.text) || !inCapitals(first.text)) break;
    if (notBody.test(above.text)) break;
    whole.unshift(above);
  }
  for (const below of column(all, segment, true)) {
    const last = whole.at(-1)!;
    const broken = joins().test(last.text) || (ending.test(below.text) && near(below, last));
    if (!broken || whole.length > 3) break;
    whole.push(below);
  }
  return whole;
}

/** Words of a form's title, which the head of a form is read as where the title is broken. */
const titleWords =
  /^(?:(?:certificat\p{L}*|form|сертификат|свидетельство|sertifikat|men[sş]e|movement certificate|dolaşım|usmca|cusma|t-?mec|cptpp|eur\.?1)(?!\p{L})|原产地证)/iu;

/** "Customs office ALEXANDRIA" of a movement certificate: the name of the office stands behind its label or under it. */
function customsOffice(context: Context): { name: string; segments: Segment[] } | undefined {
  const pair = pairsOf(context.layout, 'issuer').find((p) =>
    /^(?:\d{1,2}[.)]?\s*)?(?:customs office|bureau de douane|zollstelle|aduana|gümrük (?:idaresi|müdürlüğü))/iu.test(
      p.label.text,
    ),
  );
  const place = pair?.value[0]?.text.replace(/\s*(?:issuing country|pays)(?!\p{L}).*$/iu, '').trim();
  if (!pair || !place || !/\p{L}/u.test(place)) return undefined;
  const name = /office|bureau|stelle|aduana|gümrük/iu.test(place) ? place : `Customs office ${place}`;
  return { name, segments: [pair.label, pair.value[0]!].filter((s, i, a) => a.indexOf(s) === i) };
}

function addIssuer(context: Context, facts: Facts): void {
  const office = customsOffice(context);
  if (!office && facts.issuer && isNamed(context, facts.issuer.value)) return;
  const all = linesOf(context);
  const byPage = Map.groupBy(all, (s) => s.page);
  const name = (s: Segment): Segment[] => wholeName(byPage.get(s.page) ?? [], s);
  const textOf = (lines: Segment[]): string => lines.map((l) => l.text).join(' ');
  const tells = (s: Segment) =>
    s.text.length <= 120 && !/^\p{Nd}/u.test(s.text) && body.test(s.text) && !notBody.test(s.text);
  const boxed = pairsOf(context.layout, 'certification').flatMap((p) => p.value);
  // a name broken over lines tells a body only as a whole
  const split = (s: Segment) => inCapitals(s.text) && body.test(textOf(name(s)));
  const segment = office ? undefined : (boxed.find(tells) ?? all.find(tells) ?? boxed.find(split) ?? all.find(split));
  const certifying = office ? undefined : certifyingBody(context);
  const whole = office?.segments ?? (segment ? name(segment) : undefined);
  // neither a title nor the country that issues a form is a body
  const titled = facts.issuer && (titleWords.test(facts.issuer.value) || parseCountry(facts.issuer.value));
  if (!whole && !certifying && !titled) return;
  // the company at the head of the form is no body that certifies, where one is named elsewhere on it
  facts.parties = facts.parties.filter((p) => p.role !== 'issuer');
  facts.mentions = facts.mentions.filter((m) => m.role !== 'issuer');
  delete facts.issuer;
  // the body that a sentence names beside the line of the seal: either may tell the country
  if (certifying && whole)
    facts.mentions.push({ text: certifying.name, context: 'issuer', role: 'issuer', evidence: certifying.evidence });
  const bare = textOf(whole ?? [])
    .replace(/^[^:：]{0,30}[:：]\s*/u, '')
    .replace(/\s+(?:issuing country|country or territory).*$/iu, '');
  const said = office?.name ?? (whole ? bare.trim() : certifying?.name);
  if (!said) return;
  const evidence = whole ? evidenceOf(context, whole) : certifying!.evidence;
  facts.issuer = { value: said, evidence };
  const head = whole && !office ? headAddress(context, whole) : undefined;
  facts.parties.push({ role: 'issuer', name: said, ...(head ? { address: head.text } : {}), evidence });
  facts.mentions.push({ text: said, context: 'issuer', role: 'issuer', evidence });
  for (const { text, segments } of sealedAt(context))
    facts.mentions.push({ text, context: 'issuer', role: 'issuer', evidence: evidenceOf(context, segments) });
}

/** The invoice that the certificate is made out for, and its day: the box "Number and date of invoices" holds both. */
function addInvoice(context: Context, facts: Facts): void {
  const cells = context.layout.tables.flatMap((table) =>
    table.columns.flatMap((column, i) =>
      column.field === 'invoiceNumber' || column.field === 'invoiceDate'
        ? table.rows.flatMap((row) => (row.kind === 'row' && row.cells[i] ? [[row.cells[i]!]] : []))
        : [],
    ),
  );
  const boxes = [...cells, ...pairsOf(context.layout, 'invoiceNumber', 'invoiceDate').map((p) => p.value)];
  for (const segments of boxes) {
    const text = segments.map((s) => s.text).join(' ');
    if (text.length > 80) continue;
    const dates = findDates(text, context.dates);
    const day = dates.length === 1 && dates[0]!.precision === 'day' ? dates[0]! : undefined;
    const code = readCode(context, day ? text.replace(day.text, ' ').trim() : text);
    const evidence = evidenceOf(context, segments);
    if (code && /\p{Nd}/u.test(code.value) && !facts.references.some((r) => r.kind === 'invoice')) {
      facts.invoiceNumber ??= { value: code.value, evidence };
      facts.references.push({ kind: 'invoice', value: code.value, evidence });
    }
    if (day && !facts.events.some((e) => e.kind === 'invoice'))
      facts.events.push({ kind: 'invoice', from: day.value, ...(day.doubt ? { doubt: day.doubt } : {}), evidence });
  }
}

/** The origin that the declaration states, when no label and no column does. */
function addDeclaredOrigin(context: Context, facts: Facts): void {
  if (facts.countryOfOrigin) return;
  const all = linesOf(context);
  for (const [i, segment] of all.entries()) {
    const match = produced.exec(segment.text);
    if (!match || /\b(?:not|no|non)\b/iu.test(segment.text)) continue;
    const behind = segment.text.slice(match.index + match[0].length);
    // in a form of two columns the next line of this one stands behind the line of the other
    const below = all
      .slice(i + 1, i + 5)
      .find((s) => s.page === segment.page && s.box[1] > segment.box[1] && Math.abs(s.box[0] - segment.box[0]) < 0.05);
    for (const [text, source] of [
      [behind, segment],
      [below?.text ?? '', below ?? segment],
    ] as const) {
      const found = findCountries(text);
      const countries = [...new Set(found.map((c) => c.value))];
      if (countries.length !== 1 || text.length > 160 || issuedIn.test(text)) continue;
      facts.countryOfOrigin = { value: countries[0]!, evidence: evidenceOfWords(context, source, found[0]!.text) };
      facts.origins ??= { value: countries, evidence: facts.countryOfOrigin.evidence };
      return;
    }
  }
}

/** What a certificate in sentences says of the goods: "suivant facture n° X du …", "sont d’origine marocaine". */
const perInvoice =
  /(?:suivant|selon|conformément à)\s+(?:(?:la|leur|notre)\s+)?facture\s*(?:n[°ºo]\.?)?\s*([\p{Lu}\d][\p{L}\d./_-]*\d[\p{L}\d/_-]*)/iu;
const ofOrigin = /(?<!\p{L})(?:d['’]origine|de orig(?:en|em)|di origine)\s+(\p{L}{4,})/giu;
/** "the goods … are of Côte d'Ivoire origin", over as many lines as it takes. */
const areOfOrigin =
  /(?<!\p{L})(?:are|is|being|were|wholly|solely|goods) of (?:the )?(\p{Lu}[\p{L}'’´. -]{2,40}?)\s+origin(?!\p{L})/u;

/** The invoice and the origin that sentences state, where no box of a form does. */
function addFromSentences(context: Context, facts: Facts): void {
  for (const { text, evidence } of sentencesOf(context)) {
    const invoice = perInvoice.exec(text)?.[1];
    if (invoice && !facts.invoiceNumber) {
      facts.invoiceNumber = { value: invoice, evidence };
      facts.references.push({ kind: 'invoice', value: invoice, evidence });
    }
    if (/(?:\bpas|\bnon?|\bnot)\s+(?:d['’]origine|d[ei] orig|of )/iu.test(text)) continue;
    const named = areOfOrigin.exec(text)?.[1];
    const whole = named ? parseCountry(named.trim())?.value : undefined;
    // the title over the text ("certificat d’origine") is followed by no country
    const country =
      whole ?? [...text.matchAll(ofOrigin)].map((m) => parseCountry(m[1]!)?.value).find((c) => c !== undefined);
    if (!country || facts.countryOfOrigin) continue;
    facts.countryOfOrigin = { value: country, evidence };
    facts.origins ??= { value: [country], evidence };
  }
}

/** "Gaziantep, 21.09.2024": the place and the day where a paper is signed. */
const placeAndDay = /^\p{Lu}[\p{L}.' -]{2,40},?\s+(?:(?:on|le|den|il|em|el|a|den)\s+)?\p{Nd}/u;

/** The day of a letter: alone in its text, in a line of the head or beside the reference of the paper. */
function letterDay(context: Context): Segment[] {
  const [first] = context.layout.pages;
  const references = new Set(pairsOf(context.layout, 'referenceNumber', 'certificateNumber').map((p) => p.label));
  const prose = new Set(context.layout.prose.flatMap((l) => l.segments));
  return (first?.lines ?? []).flatMap((line) => {
    const beside = line.segments.some((s) => references.has(s));
    return line.box[1] < 0.4 && (beside || line.segments.length === 1)
      ? line.segments.filter(
          (s) => prose.has(s) && !references.has(s) && parseDate(s.text, context.dates)?.precision === 'day',
        )
      : [];
  });
}

/** The day of certification: in the box of the body, else that of a letter, else the latest day beside a place or signature. */
function addCertifiedDate(context: Context, facts: Facts): void {
  if (facts.date) return;
  const found = (segments: Segment[]) =>
    segments.flatMap((s) => {
      const dates = s.text.length <= 90 ? findDates(s.text, context.dates) : [];
      return dates.length === 1 && dates[0]!.precision === 'day' ? [{ date: dates[0]!, segment: s }] : [];
    });
  const certified = found(pairsOf(context.layout, 'certification').flatMap((p) => p.value));
  const declared = found(
    pairsOf(context.layout, 'declaration', 'placeOfIssue', 'signature', 'issuer').flatMap((p) => p.value),
  );
  const placed = found(context.layout.prose.flatMap((l) => l.segments).filter((s) => placeAndDay.test(s.text)));
  const prose = found(context.layout.prose.filter((l) => l.box[1] > 0.5).flatMap((l) => l.segments));
  const head = found(letterDay(context));
  const letter = new Set(head.map((h) => h.date.value)).size === 1 ? head : [];
  const group = [certified, declared, placed, letter, prose].find((g) => g.length > 0) ?? [];
  const latest = group.sort((a, b) => (a.date.value < b.date.value ? 1 : -1))[0];
  if (latest) facts.date = toFact(context, latest.date, latest.segment);
}

/** A certificate of origin: its body and number, exporter and consignee, goods, the origin stated in boxes or in the declaration. */
export const certificateOfOrigin: Extractor = (context) => {
  const facts = baseFacts(context);
  addIssuer(context, facts);
  addInvoice(context, facts);
  const lines = facts.lines?.value ?? [];
  const origins = [...new Set(lines.flatMap((l) => (l.origin ? [l.origin] : [])))];
  if (!facts.countryOfOrigin && origins.length === 1) {
    facts.countryOfOrigin = { value: origins[0]!, evidence: lines.find((l) => l.origin)!.evidence };
  }
  if (!facts.parties.some((p) => p.role === 'seller' || p.role === 'shipper' || p.role === 'manufacturer')) {
    const by = declarant(context);
    if (by) {
      facts.parties.push({ role: 'shipper', ...by });
      facts.seller ??= { value: by.name, evidence: by.evidence };
      facts.shipper ??= { value: by.name, evidence: by.evidence };
    }
  }
  addFromSentences(context, facts);
  addDeclaredOrigin(context, facts);
  addCertifiedDate(context, facts);
  addBlanketPeriod(context, facts);
  addTermOfSentence(context, facts);
  addTitleNumber(context, facts);
  const none =
    !facts.number &&
    facts.references.length === 0 &&
    facts.parties.every((p) => p.role === 'issuer') &&
    lines.length === 0;
  // a form that nobody filled in states nothing: neither an origin nor a missing signature
  if (none) for (const key of ['signed', 'countryOfOrigin', 'origins', 'issuer'] as const) delete facts[key];
  return facts;
};
