import type { CountryCode, Facts, Party } from '../../model/index.ts';
import { nativeCompany } from '../../trade/legal-forms.ts';
import { readBlock } from '../base/block.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import { isMailHead } from '../base/mail-head.ts';
import { isTitle } from '../base/title.ts';
import { pairsOf } from '../layout/index.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Segment } from '../layout/types.ts';
import { parseCountry } from '../values/index.ts';

/** Words that only names of companies have, in the languages of the papers. */
const trade =
  /(?<!\p{L})(?:ltd|limited|llc|inc|corp(?:oration)?|company|gmbh|s\.?a\.?|s\.?p\.?a|s\.?r\.?l|sarl|ltda|a\.ş|plc|llp|b\.?v|jsc|mchj|aj|xk|ооо|оао|зао|ао|чп|tic|san|co|cooperative|gins?|ginnery|ginning|mills?|spinners?|spinning|textiles?|knits?|knitwears?|knitting|weav(?:ing|ers)|dyeing|dyers|processors?|processing|fabrics?|denims?|clothing|fashions?|exports?|enterprises|bros|brothers|group|holdings?|garments?|apparel|farms?|estates?|plantations?|growers|seeds?|foods?|cannery|industries|factory|plant|laboratory|laboratories|lab|testing|inspections?|surveyors?|desmotadora|algodoeira|fazenda|finca|rancho|conserve|azienda|sgranatoio|hilandería|fiação|filatura|filature|spinnerei|weberei|çırçır|iplik|tekstil|fabrika|zavod\S*|завод\S*|фабрика|хлопко\S*|комбинат|хозяйство|klaster)\.?(?!\p{L})|公司|厂|合作社|农场|工厂|集团|企业/iu;

/** Words of the name of a gin: its "producer" is who grew what it ginned. */
const ginName =
  /(?<!\p{L})(?:gins?|ginn(?:ery|eries|ers|ing)|desmotadora|despepitadora|algodoeira|descaroçadora|sgranatoio|égrenage|çırçır\p{L}*|entkörnung|paxta tozalash|пахта тозалаш|хлопкоочистительн\p{L}*|хлопкозавод)(?!\p{L})|轧花/iu;
export const isGinName = (party: Party): boolean => ginName.test(party.name);

/** Whether a party read from the head of a paper can be a company: not a title, a heading or a sentence. */
export const isCompany = (party: Pick<Party, 'name' | 'address'>): boolean =>
  (trade.test(party.name) || nativeCompany.test(party.name)) &&
  !isTitle(party.name) &&
  !isMailHead(party.name) &&
  party.name.length <= 90 &&
  (party.address ?? '').length <= 220 &&
  !/^(?:I|We)[,\s]|[:：]$/u.test(party.name);

/** The company that the head of the first page names, when neither a label nor the letterhead gave one. */
export function headCompany(context: Context, facts: Facts): Party | undefined {
  const lines = context.layout.pages[0]?.lines.slice(0, 14) ?? [];
  const first = context.layout.pages[0]?.page.number;
  // a company named in a table is whom the paper deals with, not who wrote it
  const tableTop = Math.min(1, ...context.layout.tables.flatMap((t) => (t.pages[0] === first ? [t.box[1]] : [])));
  for (const [i, line] of lines.entries()) {
    if (line.box[1] > 0.4 || line.box[1] >= tableTop) break;
    for (const [at, segment] of line.segments.entries()) {
      const { text } = segment;
      // "Customer | Pho Nam Spinning JSC": whom a label names
      if (at > 0 && readLabel(line.segments[at - 1]!.text)?.rest === '') continue;
      const label = readLabel(text);
      if (text.length > 160 || isTitle(text) || label?.colon || label?.rest === '' || !trade.test(text)) continue;
      const next = lines[i + 1]?.segments.find((s) => Math.abs(s.box[0] - segment.box[0]) < 0.03);
      const block =
        next && !readLabel(next.text) && !isTitle(next.text) && /[,\d，]/u.test(next.text)
          ? [segment, next]
          : [segment];
      const parts = readBlock(block.map((s) => s.text));
      if (!parts || !isCompany({ name: parts.name, ...(parts.address ? { address: parts.address } : {}) })) continue;
      const party: Party = { role: 'issuer', name: parts.name, evidence: evidenceOf(context, block) };
      if (parts.address) party.address = parts.address;
      if (parts.country) party.country = parts.country;
      facts.parties.push(party);
      facts.issuer ??= { value: party.name, evidence: party.evidence };
      return party;
    }
  }
  return undefined;
}

const placeWord =
  /^(?:place|location|address|adres|adresi|yer|yeri|lieu|adresse|luogo|indirizzo|lugar|dirección|local|endereço|адрес|место|manzil|manzili|ort|anschrift|地址|地点|地點)\s*[:：]?$/iu;

/** A word that stands before a place and is none. */
export const isPlaceWord = (text: string): boolean => placeWord.test(text.trim());

type Place = Required<Pick<Party, 'address' | 'country' | 'evidence'>>;

/**
 * The place of a company at the head of a sheet: under its name, alone or behind a word for place ("Narrabri NSW, Australia"), or in the
 * cells beside it.
 */
export function placeUnder(context: Context, name: string): Place | undefined {
  const lines = context.layout.pages[0]?.lines.slice(0, 8) ?? [];
  const at = lines.findIndex((line) => line.segments.some((s) => s.text.startsWith(name)));
  if (at < 0) return undefined;
  const { segments } = lines[at]!;
  const named = segments.findIndex((s) => s.text.startsWith(name));
  const found = placeOf(segments.slice(named + 1)) ?? placeOf(lines[at + 1]?.segments ?? []);
  if (!found) return undefined;
  const { cells, ...place } = found;
  return { ...place, evidence: evidenceOf(context, [segments[named]!, ...cells]) };
}

/** "Khargone | Madhya Pradesh | India | Lot 11": a place whose commas became cells. */
function placeOf(
  segments: readonly Segment[],
): { address: string; country: CountryCode; cells: Segment[] } | undefined {
  const told = isPlaceWord(segments[0]?.text.trim() ?? '') ? segments.slice(1) : segments;
  if (told === segments && readLabel(segments[0]?.text.trim() ?? '')) return undefined;
  const cells = told.map((s) => s.text.trim());
  for (let n = 1; n <= Math.min(4, cells.length); n++) {
    const address = cells.slice(0, n).join(', ');
    const parts = address.split(/[,，]/u);
    if (parts.length < 2 || address.length > 160 || /[:：]/u.test(address)) continue;
    const country = parseCountry(parts.at(-1)!)?.value;
    if (country) return { address, country, cells: told.slice(0, n) };
  }
  return undefined;
}

/** Takes issuers that no label names and that are no companies (a title, a heading, a line of the text) off the parties. */
export function dropFalseIssuers(context: Context, facts: Facts): void {
  const labelled = new Set(pairsOf(context.layout, 'issuer').flatMap((p) => p.value.map((s) => s.text)));
  const wrong = facts.parties.filter(
    (p) => p.role === 'issuer' && !isCompany(p) && ![...labelled].some((text) => text.includes(p.name)),
  );
  if (wrong.length === 0) return;
  facts.parties = facts.parties.filter((p) => !wrong.includes(p));
  if (wrong.some((p) => p.name === facts.issuer?.value)) delete facts.issuer;
  facts.mentions = facts.mentions.filter((m) => m.role !== 'issuer' || !wrong.some((p) => p.address === m.text));
}
