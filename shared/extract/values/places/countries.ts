import { labelText, type Token, tokenize } from '../../labels/tokens.ts';
import type { ParsedCountry } from '../types.ts';
import { alpha3 } from './alpha-3.ts';
import { type Entry, placeTree } from './place-index.ts';

interface Found extends ParsedCountry {
  start: number;
  end: number;
  kind: Entry['kind'];
}

const labelWords =
  /^(?:[\s:：.,;()/&*+\-–—"'|]|\b(?:country|countries|of|origin|original|goods|the|made|product|produce|produced|grown|growth|manufactured|in|from|code|state|province|region|republic|cotton|cottons|raw|lint|upland|pima|tomato|tomatoes|paste|fresh|materials?|fiber|fibre|yarn|fabric|and|or|y|e|et|und|ve|va|de|d|la|le|les|pays|origine|pais|paese|origen|origem|provenance|hecho|en|feito|em|no|fabricado|fabbricato|prodotto|prodotta|importado|fabrique|ursprungsland|ursprung|hergestellt|aus|mense|mensei|ulke|ulkesi|uretim|yeri|mali|mamlakat|kelib|chiqishi|wholly|entirely|obtained|100|%|p|w)\b|原产[国地]|产地|国别|制造|制|产|生产|棉花?|原棉|皮棉|中国制造|страна|происхождени[яе]|происхождение|сделано|в|произведено|хлопок|хлопка|мамлакат|ишлаб|чикарувчи)*$/u;

/** Words of towns and streets that carry a country's name or one that folds to it ("Vila Franca", "Rue de Turquie", "China Road"). */
const before = new Set(
  (
    'vila villa ville nova nueva nuevo novo nuova porto puerto ciudad cidade citta rua rue calle avenida avda av avenue viale corso piazza plaza ' +
    'praca place jalan jl jln улица ул проспект пр-т'
  ).split(' '),
);
const after = new Set(
  'road rd street avenue ave boulevard blvd lane highway strasse str caddesi cad sokak sk bulvari bulvar'.split(' '),
);
const joins = new Set('de da do du del della di la d'.split(' '));
const isSpace = (text: string): boolean => /^[\s.'’]*$/.test(text);

/** Whether the name at these words is part of the name of a town or street, and no country. */
function isInName(plain: string, tokens: readonly Token[], from: number, end: number): boolean {
  let first = from - 1;
  while (tokens[first] && joins.has(tokens[first]!.key)) first -= 1;
  const head = tokens[first];
  if (head && before.has(head.key) && isSpace(plain.slice(head.end, tokens[first + 1]!.start))) return true;
  const next = tokens[end];
  return next !== undefined && after.has(next.key) && isSpace(plain.slice(tokens[end - 1]!.end, next.start));
}

/**
 * Words that are the name of a country in another language or only a part of it: the "CIN" before an Indian company's number (China in
 * Turkish), the ports Norfolk in Virginia and Salvador in Bahia.
 */
function isNamesake(code: string, name: string, behind: string): boolean {
  if (code === 'CN') return name === 'CIN' && /^[\s.:：-]*(?:no\.?[\s:]*)?[LUF]\d{5}/iu.test(behind);
  if (code === 'NF') return /^norfolk$/iu.test(name);
  return (
    code === 'SV' &&
    /^salvador$/iu.test(name) &&
    /^\s*[,/(–-]\s*(?:bahia|ba(?!\p{L})|bra[sz]il|br(?!\p{L}))/iu.test(behind)
  );
}

/** Folded phrases found at each word, the longest first; adjectives only before goods, words of the trade only when alone. */
function scan(plain: string, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let place = 0; place < tokens.length; ) {
    const hit = placeTree().at(tokens, place, plain);
    if (!hit) {
      place += 1;
      continue;
    }
    const { entry, end } = hit;
    if (entry.kind === 'other' || (entry.kind === 'name' && isInName(plain, tokens, place, end))) {
      place = end;
      continue;
    }
    const [start, stop] = [tokens[place]!.start, closing(plain, tokens[place]!.start, tokens[end - 1]!.end)];
    if (isNamesake(entry.code, plain.slice(start, stop), plain.slice(stop))) {
      place = end;
      continue;
    }
    found.push({
      value: entry.code,
      text: plain.slice(start, stop),
      start,
      end: stop,
      kind: entry.kind,
      ...(entry.kind === 'region' ? { region: plain.slice(start, stop) } : {}),
    });
    place = end;
  }
  return found;
}

/** "Xinjiang (China" takes the bracket that closes it. */
function closing(plain: string, start: number, end: number): number {
  return /^[)）]/.test(plain.slice(end)) && /[(（]/.test(plain.slice(start, end)) ? end + 1 : end;
}

/** Two-letter codes count only where the whole text is codes ("UZ", "US/BR"); three-letter ones too, but for the well known. */
function codesOf(text: string): Found[] {
  const bare = text
    .replace(
      /^[^:：]*(?:origin|country|coo|pays|pa[ií]s|paese|land|страна|原产国|原产地|产地|国别|menşe[ğgi]*|ülke)[^:：]*[:：]/iu,
      '',
    )
    .trim();
  if (!/^\(?[A-Z]{2,3}\)?(?:\s*(?:[,/;&+-]|and|\s)\s*[A-Z]{2,3})*\.?$/.test(bare)) return [];
  const offset = text.indexOf(bare);
  const found: Found[] = [];
  for (const match of bare.matchAll(/[A-Z]{2,3}/g)) {
    const code = match[0].length === 2 ? (placeTree().codes.has(match[0]) ? match[0] : undefined) : alpha3[match[0]];
    if (!code) return [];
    const start = offset + match.index;
    found.push({ value: code, text: match[0], start, end: start + match[0].length, kind: 'code' });
  }
  return found;
}

/** "Georgia and Alabama", "Texas, Georgia": a state of the USA in a list of its states. */
function asStates(found: readonly Found[], plain: string): Found[] {
  const lists = (a: Found | undefined, b: Found | undefined) =>
    a && b && /^\s*(?:[,;/&+]|\band\b|\bor\b|,\s*and\b)\s*$/iu.test(plain.slice(a.end, b.start));
  return found.map((one, i) => {
    if (one.value !== 'GE' || !/^georgia$/iu.test(one.text)) return one;
    const beside = [found[i - 1], found[i + 1]].some(
      (other, behind) =>
        other?.value === 'US' && other.kind === 'region' && (behind ? lists(one, other) : lists(other, one)),
    );
    const county = /\b(?:County|Co\.),?\s*$/u.test(plain.slice(0, one.start));
    return beside || county ? { ...one, value: 'US', kind: 'region', region: one.text } : one;
  });
}

/** A region and a country that stand together are one place; the region of another country stays a place of its own. */
function joined(found: Found[], plain: string): Found[] {
  const places: Found[] = [];
  for (const one of found) {
    const last = places.at(-1);
    const near = last && /^[\s,.()/\-–]*$/.test(plain.slice(last.end, one.start));
    if (last && near && last.value === one.value && (last.kind === 'region') !== (one.kind === 'region')) {
      const region = last.region ?? one.region;
      places[places.length - 1] = {
        ...last,
        text: plain.slice(last.start, closing(plain, last.start, one.end)),
        end: closing(plain, last.start, one.end),
        kind: 'name',
        ...(region ? { region } : {}),
      };
    } else places.push(one);
  }
  return places;
}

function locate(text: string): { plain: string; found: Found[] } {
  const plain = labelText(text);
  const codes = codesOf(plain.trim() === '' ? '' : plain);
  if (codes.length > 0) return { plain, found: codes };
  return { plain, found: joined(asStates(scan(plain, tokenize(plain)), plain), plain) };
}

const toParsed = ({ value, text, region }: Found): ParsedCountry => ({ value, text, ...(region ? { region } : {}) });

/**
 * Every country that a text names, in order, each once: names in the languages of the label files, official and old forms, adjectives before
 * goods ("Brazilian cotton", 美棉), growing regions (country with `region`). Two-letter codes only in texts that are nothing but codes.
 */
export function findCountries(text: string): ParsedCountry[] {
  const seen = new Map<string, Found>();
  for (const one of locate(text).found) {
    const before = seen.get(one.value);
    if (!before) seen.set(one.value, one);
    else if (!before.region && one.region) seen.set(one.value, { ...before, region: one.region });
  }
  return [...seen.values()].map(toParsed);
}

/** "(transit par Cotonou)", "(via Lomé)" behind a country: the way that goods take, no second origin and no other name. */
const wayInBrackets =
  /\s*\((?:en |in |im )?(?:trans[ií]t\p{L}*|transbord\p{L}*|tranship\p{L}*|via|vía|through|por|par|über|транзит\p{L}*|через|aktarma\p{L}*)(?!\p{L})[^()]*\)\s*$/iu;

/**
 * A text whose meaning is a country: "Uzbekistan", "Made in P.R. China", "Origin: USA", "UZ", "新疆 (中国)". With other countries named too, the first
 * with a doubt that names the rest. Undefined when most of the text says something else (an address, a company's name).
 */
export function parseCountry(given: string): ParsedCountry | undefined {
  if (given.length > 200) return undefined;
  const text = given.replace(wayInBrackets, '');
  const { plain, found } = locate(text);
  const first = found[0];
  if (!first) return undefined;
  let rest = plain;
  for (const { start, end } of [...found].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const folded = tokenize(rest)
    .map(({ key }) => key)
    .join(' ');
  if (!labelWords.test(folded) && folded.length > 12 && folded.length > plain.length / 3) return undefined;
  const others = [...new Set(found.map(({ value }) => value))].filter((code) => code !== first.value);
  const region = found.find(({ value, region }) => value === first.value && region)?.region;
  return {
    ...toParsed({ ...first, ...(region ? { region } : {}) }),
    ...(others.length > 0 ? { doubt: `the text also names ${others.join(', ')}` } : {}),
  };
}
