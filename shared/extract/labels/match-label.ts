import type { FieldId, LabelMatch } from './fields.ts';
import { labelTree } from './label-index.ts';
import { readTail } from './label-tail.ts';
import type { Meaning } from './spelling-tree.ts';
import { labelText, tokenize, withoutSlips } from './tokens.ts';

const bullets = /^[\s*_#>•·■●▪◦□☐✓√|~–—-]+(?=[\p{L}\p{N}(（[])/u;
const boxNumber =
  /^(?:(?:box|field|item|графа|第|casilla|casella|feld|case)\s*)?(?:\(?\d{1,2}\s?[a-z]?[.):、．\]]\s*|\(\d{1,2}[a-z]?\)\s*|[①-⑳]\s*|\([a-zа-я]\)\s*|[a-z][.)]\s+|[ivx]{1,4}[.)]\s+)(?=[\p{L}(])/iu;
const bareNumber = /^\d{1,2}[a-z]?\s+(?=\p{Lu})/u;
/** Fields that box forms number without a point ("2 Consignee"); a bare number before others is a count ("12 Cartons"). */
const boxed: ReadonlySet<string> = new Set(
  (
    'shipper exporter consignee importer seller buyer notify manufacturer producer countryOfOrigin countryOfExport countryOfDestination ' +
    'route portOfLoading portOfDischarge placeOfReceipt placeOfDelivery vessel description remarks declaration certification marks ' +
    'invoiceNumber certificateNumber grossWeight netWeight hsCode preferenceCriterion issuer carrier finalDestination invoiceDate'
  ).split(' '),
);

/**
 * The labels that a text begins with (or is), best first; `rest` is what stands behind label, partner label and colon. Case, accents, marks,
 * box numbers ("3. Means of transport") and markdown do not count; one slip in a long label is forgiven. Empty for prose.
 */
export function matchLabel(text: string): LabelMatch[] {
  const found = matchPrinted(text);
  if (found.length > 0) return found;
  // only where the label is the whole text: what stands behind one is to be as printed
  const label = withoutSlips(text);
  return label === text ? [] : matchPrinted(label).filter(({ rest }) => rest === '');
}

function matchPrinted(text: string): LabelMatch[] {
  if (text.length > 600 || text.length < 1) return [];
  const plain = labelText(text);
  const head = bullets.exec(plain)?.[0].length ?? 0;
  const whole = plain.slice(head);
  const exact = matchFrom(whole);
  if (exact.length > 0 && exact[0]!.score === 1) return exact;
  const box = boxNumber.exec(whole)?.[0].length;
  if (box) {
    const inside = matchFrom(whole.slice(box));
    if (inside.length > 0) return inside;
  }
  if (exact.length > 0) return exact;
  const bare = bareNumber.exec(whole)?.[0].length;
  if (bare) {
    const inside = matchFrom(whole.slice(bare)).filter(({ field, score }) => boxed.has(field) && score >= 0.8);
    if (inside.length > 0) return inside;
  }
  return matchNear(box ? whole.slice(box) : whole);
}

function matchFrom(text: string): LabelMatch[] {
  const tree = labelTree();
  const tokens = tokenize(text.length > 200 ? text.slice(0, 200) : text);
  if (tokens.length === 0 || tokens[0]!.start > 3) return [];
  for (const hit of tree.at(tokens, 0)) {
    const tail = readTail(text, tokens, 0, hit, tree);
    if (tail)
      return toMatches(tail.meanings, text.slice(tokens[0]!.start, tokens[tail.end - 1]!.end), tail.rest, tail.score);
  }
  return [];
}

/** Fields that head a column only: beside a lone value their short labels ("Rd", "UI", "Ext") are mostly other words. */
const headsOnly: ReadonlySet<FieldId> = new Set<FieldId>(['fibreTest']);

function toMatches(meanings: readonly Meaning<FieldId>[], label: string, rest: string, score: number): LabelMatch[] {
  return meanings
    .filter(({ is }) => !headsOnly.has(is))
    .sort((a, b) => a.rank - b.rank)
    .map(({ is, language }, place) => ({
      field: is,
      language,
      label,
      rest,
      score: Number((score - place * 0.02).toFixed(2)),
    }));
}

/** A label with lost blanks or one misread letter: the text up to its colon, or all of it when it is short. */
function matchNear(text: string): LabelMatch[] {
  const colon = text.search(/[:：]/);
  const label = colon >= 0 ? text.slice(0, colon) : text;
  if (label.length > 60 || label.length < 6) return [];
  const bracket = label.search(/[([（]/);
  const bare = bracket > 5 ? label.slice(0, bracket) : label;
  const joined = tokenize(bare)
    .map(({ key }) => key)
    .join('');
  if (joined.length < 7 || /\d{3}/.test(joined)) return [];
  const rest = colon >= 0 ? text.slice(colon + 1).trim() : '';
  return labelTree()
    .near(joined)
    .filter(({ meaning }) => !headsOnly.has(meaning.is))
    .map(({ meaning, exact }) => ({
      field: meaning.is,
      language: meaning.language,
      label: label.trim(),
      rest,
      score: exact ? 0.95 : 0.85,
    }));
}
