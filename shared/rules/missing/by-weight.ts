import type { Document, DocumentType, PartyRole } from '../../model/index.ts';
import { isCommon, tradesOf } from '../../screen/name-words.ts';
import { foldLot } from '../../trace/fold.ts';
import { foldName } from '../../trace/names.ts';
import { inRole } from '../../trace/parties.ts';
import { isTelling } from '../../trace/texts.ts';

/** Whose goods a record of making takes in, by the kind of its paper. */
const feeds: Readonly<Partial<Record<DocumentType, readonly DocumentType[]>>> = {
  'ginning-record': ['spinning-record', 'fabric-record'],
  'spinning-record': ['fabric-record', 'garment-record'],
  'fabric-record': ['garment-record'],
};
const keepers: PartyRole[] = ['gin', 'spinner', 'mill', 'manufacturer', 'issuer'];

/** Rows of a list beyond these repeat what the first ones say. */
const mostRows = 300;

/**
 * Whether what one record gave out and the next took in, to the kilogram, is all that could join them: anybody who copies a figure has
 * that. A number that stands on both papers, or the name of the one keeper on the record of the other, bears the weight out; so does one
 * workbook that holds both.
 */
export function joinedByWeightAlone(a: Document, b: Document): boolean {
  if (!feeds[a.type]?.includes(b.type) && !feeds[b.type]?.includes(a.type)) return false;
  if (a.reader === 'sheet' && b.reader === 'sheet' && fileOf(a) === fileOf(b)) return false;
  const [of, other] = [textsOf(a), textsOf(b)];
  return !sharesNumber(of, other) && !names(a, other) && !names(b, of);
}

const fileOf = (d: Document): string => d.id.split('#')[0]!;

/** All that a record says in words, labelled or not. */
const textsOf = ({ facts }: Document): string[] => [
  ...facts.mentions.map((m) => m.text),
  ...(facts.rest ?? []).map((m) => `${m.label ?? ''} ${m.text}`),
  ...(facts.lines?.value ?? []).flatMap((l) => [l.description ?? '', l.evidence.quote]),
  ...facts.references.map((r) => r.value),
  ...facts.parties.map((p) => p.name),
  ...facts.units.slice(0, mostRows).flatMap((u) => [u.id, u.lot ?? '', u.evidence.quote]),
  ...[...facts.flows, ...facts.sites].map((x) => x.evidence.quote),
];

function sharesNumber(these: readonly string[], those: readonly string[]): boolean {
  const own = numbersIn(these);
  return [...numbersIn(those)].some((id) => own.has(id));
}

/** Numbers long enough not to meet by chance: no days, no weights, no house numbers. */
function numbersIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const part of text.split(/[\s,;|()[\]"“”«»]+/u)) {
      const token = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (isTelling(token) && !/^(?:\d{1,5}|(?:19|20)\d{6})$/u.test(token)) found.add(foldLot(token));
    }
  return found;
}

const han = /\p{Script=Han}/u;

/** Whether the name of the one who keeps a record stands in the texts of another. */
function names(keeper: Document, texts: readonly string[]): boolean {
  const known = [
    ...inRole(keeper, ...keepers).map((p) => p.name),
    ...keeper.facts.sites.flatMap((s) => (s.name && s.step !== 'ship' && s.step !== 'grow' ? [s.name] : [])),
  ];
  const cores = known.flatMap((name) => name.split(/\s[-–—]\s|[,;|:/()（）]/u)).flatMap(coreOf);
  if (cores.length === 0) return false;
  const said = texts.map((text) => ` ${foldName(text)} `);
  return cores.some((core) => said.some((text) => text.includes(han.test(core) ? core : ` ${core} `)));
}

/** A name as it may stand in a sentence, when one of its words is its own and none of the trade's. */
function coreOf(name: string): string[] {
  const core = foldName(name);
  if (han.test(core)) return core.length >= 4 ? [core] : [];
  const own = core.split(' ').some((word) => word.length >= 4 && !tradesOf(word) && !isCommon(word));
  return own && core.length >= 6 ? [core] : [];
}
