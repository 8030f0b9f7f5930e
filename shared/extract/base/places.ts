import type { CountryCode, Evidence, Fact, Facts } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import type { Segment } from '../layout/types.ts';
import { findCountries, findHs, parseCountry, parseHs } from '../values/index.ts';
import { type Context, countryPair, evidenceOf, evidenceOfWords, pairText, textPair } from './context.ts';
import { looseLabel } from './parties.ts';

export const originFields: readonly FieldId[] = [
  'countryOfOrigin',
  'cottonOrigin',
  'tomatoOrigin',
  'regionOfOrigin',
  'growingPlace',
];

/** Words that state an origin in running text, in the languages of the label files. */
const statement =
  /\b(?:made in|product of|produce of|grown in|origin(?:ated|ating)? (?:in|from|of)?|of .{0,20}origin|manufactured in|country of origin|hecho en|producto de|origen|origem|origine|fabriqu[eé] en|produit de|prodotto in|hergestellt in|ursprung\w*|men[sş]ei|üretim yeri|kelib chiqishi)\b|原产|产地|产于|происхожден/iu;

// "19 CFR 12.43" is the Code of Federal Regulations, "CIF B80412345" the tax number of a Spanish firm
const incoterm =
  /(?<![\p{L}])(?!\p{Lu}{3}\s*[.:]?\s*(?:n[.º°o]+\s*)?(?:ES-?)?(?:\p{Lu}-?\p{Nd}{7,8}-?[\p{Lu}\p{Nd}]?|\p{Nd}{8}-?\p{Lu})(?![\p{L}\p{Nd}]))(?!CFR\s*(?:§|[Pp]art|[Ss]ec))(?<!\p{Nd}\s{0,2}(?=CFR\s*\p{Nd}))(EXW|FCA|FAS|FOB|CFR|CNF|C&F|CIF|CIP|CPT|DAP|DPU|DDP|DAT|DDU|DAF|DES|DEQ)(?![\p{L}])/u;

/** Terms of delivery spelled out, by their code (Incoterms 1990 to 2020). */
const spelledTerms: readonly (readonly [string, RegExp])[] = [
  ['EXW', /ex[- ]works|ab werk|départ usine|franco f[aá]brica|franco fabbrica|工厂交货/iu],
  ['FCA', /free carrier|货交承运人/iu],
  ['FAS', /free alongside/iu],
  ['FOB', /free on board|franco a bordo|船上交货/iu],
  ['CFR', /cost (?:and|&) freight(?!.*insur)|成本加运费/iu],
  ['CIF', /cost,? insurance|coste,? seguro/iu],
  ['CPT', /carriage paid/iu],
  ['CIP', /carriage (?:and|&) insurance paid/iu],
  ['DDU', /delivered duty unpaid/iu],
  ['DDP', /delivered duty paid/iu],
  ['DPU', /delivered at place unloaded/iu],
  ['DAP', /delivered at place(?! unl)/iu],
  ['DAT', /delivered at terminal/iu],
];

/** Puts origin, export, ports, vessel, incoterm and tariff codes into `facts`. */
export function addPlaces(context: Context, facts: Facts): void {
  const origins: { value: CountryCode; evidence: Evidence }[] = [];
  const add = (value: CountryCode, source: Segment | readonly Segment[], text?: string) => {
    const evidence = text === undefined ? evidenceOf(context, source) : evidenceOfWords(context, source, text);
    if (!origins.some((o) => o.value === value)) origins.push({ value, evidence });
  };
  const own = countryPair(context, 'countryOfOrigin') ?? countryPair(context, ...originFields);
  for (const pair of context.layout.pairs) {
    if (!originFields.includes(pair.field)) continue;
    const text = pairText(pair);
    const parsed = parseCountry(text);
    if (parsed && !isList(text)) add(parsed.value, pair.value);
    else for (const c of findCountries(text)) add(c.value, pair.value);
  }
  for (const table of context.layout.tables) {
    for (const [i, column] of table.columns.entries()) {
      if (!column.field || !originFields.includes(column.field)) continue;
      for (const row of table.rows) {
        const cell = row.kind === 'row' ? row.cells[i] : undefined;
        if (cell && isList(cell.text)) for (const c of findCountries(cell.text)) add(c.value, cell);
        const country = cell && parseCountry(cell.text);
        if (country) add(country.value, cell!);
      }
    }
  }
  if (origins.length === 0) {
    for (const { text, source } of stated(context)) for (const c of findCountries(text)) add(c.value, source, c.text);
  }
  if (own) facts.countryOfOrigin = own;
  else if (origins.length === 1) facts.countryOfOrigin = origins[0]!;
  if (origins.length > 0) {
    facts.origins = {
      value: origins.map((o) => o.value),
      evidence: origins[0]!.evidence,
      each: origins.map((o) => o.evidence),
    };
  }
  const exported = countryPair(context, 'countryOfExport');
  if (exported) facts.countryOfExport = exported;
  for (const key of ['portOfLoading', 'portOfDischarge', 'vessel'] as const) {
    const fact = textPair(context, key);
    if (fact) facts[key] = { ...fact, value: fact.value.replace(/(?<=\p{L}{4})\.(?:$|\s+(?=\p{Lu}).*$)/u, '') };
  }
  const goods = ['invoice', 'packing-list', 'bill-of-lading', 'purchase-order', 'transport-record'].includes(
    context.document.type,
  );
  if (goods) {
    // "From: Izmir   To: Norfolk" of a packing list; days of a period are no places
    const from = placePair(context, 'periodFrom') ?? loosePlace(context, 'seller');
    const to = placePair(context, 'periodTo') ?? loosePlace(context, 'buyer');
    if (from && to) {
      facts.portOfLoading ??= from;
      facts.portOfDischarge ??= to;
    }
  }
  const way = goods ? journey(context) : undefined;
  if (way && !facts.portOfLoading && !facts.portOfDischarge) {
    facts.portOfLoading = way.from;
    facts.portOfDischarge = way.to;
  }
  const term = readIncoterm(context);
  if (term) facts.incoterm = term;
  addHs(context, facts);
}

/** "USA / Brazil", "60 % India, 40 % Xinjiang": nothing but countries and what stands between those of a blend. */
function isList(text: string): boolean {
  const found = findCountries(text);
  if (found.length < 2) return false;
  const rest = found.reduce((left, c) => left.replace(c.text, ' '), text);
  return /^(?:[\s\d%.,，、;/&+()（）|-]|\b(?:and|or|y|e|et|und|ve)\b|[和及与或и])*$/iu.test(rest);
}

const fromTo =
  /(?:^|\s)(?:shipped\s+|shipment\s+|by \p{L}+\s+|per .{0,40}\s)?from\s*:?\s+:?\s*(\p{Lu}[\p{L}.' -]{2,30}?(?:,\s*\p{Lu}[\p{L}. ]{1,20}?)?)\s+to\s*:?\s+:?\s*(\p{Lu}[\p{L}.' -]{2,30}(?:,\s*\p{Lu}[\p{L}. ]{1,20})?)\s*$/iu;

/** "SHIPPED FROM Dar es Salaam   TO Charleston" in one line: where the goods leave and where they go. */
function journey(context: Context): { from: Fact<string>; to: Fact<string> } | undefined {
  for (const line of [...context.layout.prose, ...(context.layout.pages[0]?.lines ?? [])]) {
    const match = line.text.length < 120 ? fromTo.exec(line.text) : null;
    if (!match || !/^\p{Lu}/u.test(match[1]!) || !/^\p{Lu}/u.test(match[2]!)) continue;
    const evidence = evidenceOf(context, line.segments);
    return { from: { value: match[1]!.trim(), evidence }, to: { value: match[2]!.trim(), evidence } };
  }
  return undefined;
}

/** The place at "From:" or "To:", where these are read as the labels of parties. */
function loosePlace(context: Context, field: FieldId): Fact<string> | undefined {
  if (context.document.type === 'invoice') return undefined;
  const pair = context.layout.pairs.find((p) => p.field === field && looseLabel.test(p.label.text));
  return pair && { value: pair.value[0]!.text, evidence: evidenceOf(context, pair.value[0]!) };
}

const placePair = (context: Context, field: FieldId): Fact<string> | undefined => {
  const fact = textPair(context, field);
  return fact && !/\d{2}/u.test(fact.value) && fact.value.split(/\s+/u).length <= 6 ? fact : undefined;
};

/** Short texts outside labels that state an origin: the part of each behind the stating words. */
function stated(context: Context): { text: string; source: Segment }[] {
  const found: { text: string; source: Segment }[] = [];
  for (const page of context.layout.pages.slice(0, 30)) {
    for (const line of page.lines.slice(0, 300)) {
      for (const segment of line.segments) {
        const match = segment.text.length < 160 ? statement.exec(segment.text) : null;
        if (!match || /\b(?:not|no|non|neither|nor|outside)\b/iu.test(segment.text)) continue;
        found.push({ text: segment.text.slice(match.index), source: segment });
      }
    }
  }
  return found;
}

function readIncoterm(context: Context): Fact<string> | undefined {
  for (const pair of context.layout.pairs) {
    if (pair.field !== 'incoterm') continue;
    const spelled = spelledTerms.find(([, pattern]) => pattern.test(pairText(pair)));
    if (spelled) return { value: spelled[0], evidence: evidenceOf(context, pair.value) };
    const match = incoterm.exec(pairText(pair).toUpperCase());
    if (match) return { value: match[1]!, evidence: evidenceOf(context, pair.value) };
  }
  for (const page of context.layout.pages.slice(0, 3)) {
    for (const line of page.lines.slice(0, 200)) {
      for (const segment of line.segments) {
        const match = incoterm.exec(segment.text);
        // DES and the like are also words of other languages: alone only with a place or year behind, or as a term of trade before it
        if (match && segment.text.length < 80 && !/^(?:DES|DAT)$/u.test(match[1]!)) {
          return { value: match[1]!, evidence: evidenceOf(context, segment) };
        }
      }
    }
  }
  return undefined;
}

function addHs(context: Context, facts: Facts): void {
  const found = new Map<string, Segment>();
  const add = (value: string, source: Segment) => {
    if (!found.has(value)) found.set(value, source);
  };
  for (const pair of context.layout.pairs) {
    if (pair.field !== 'hsCode') continue;
    for (const s of pair.value) {
      for (const part of s.text.split(/[,;/]\s*/u)) {
        const code = parseHs(part);
        if (code) add(code.value, s);
      }
    }
  }
  for (const table of context.layout.tables) {
    const at = table.columns.findIndex((c) => c.field === 'hsCode');
    for (const row of table.rows.slice(0, 3000)) {
      const cell = at >= 0 && row.kind === 'row' ? row.cells[at] : undefined;
      const code = cell && parseHs(cell.text);
      if (code) add(code.value, cell!);
    }
  }
  for (const page of context.layout.pages.slice(0, 50)) {
    for (const line of page.lines.slice(0, 300)) {
      for (const s of line.segments) {
        if (!/\d{4}/u.test(s.text) || s.text.length > 400) continue;
        for (const code of findHs(s.text)) add(code.value, s);
      }
    }
  }
  if (found.size === 0) return;
  const each = [...found.values()].map((s) => evidenceOf(context, s));
  facts.hsCodes = { value: [...found.keys()], evidence: each[0]!, each };
}
