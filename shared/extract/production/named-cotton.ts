import type { CountryCode, Evidence, Facts } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import { findCountries } from '../values/index.ts';

const fibre =
  '(?:cotton|lint|upland|pima|giza|acala|pamu[kğ]|algod[oóaã]+n?|coton|cotone|baumwolle|xlopok|paxta|хлоп|bông|kapas)';
/** "Australian cotton", "US raw cotton", "Egyptian Giza 94": the fibre behind the country. */
const behind = new RegExp(
  `^['’.]?\\s+(?:(?:raw|organic|conventional|saw[- ]ginned|roller[- ]ginned|long[- ]staple|medium[- ]staple|lint|upland|100\\s?%)\\s+){0,2}${fibre}`,
  'iu',
);
/** "cotton of Indian origin", "coton du Mali", "algodón de Brasil": the country behind the fibre. */
const before = new RegExp(
  `(?<!\\p{L})${fibre}\\p{L}*(?:\\s+(?:lint|fib\\p{L}+|en rama|em pluma|hidr[oó]filo|sodo|brut))?\\s*[,(:]?\\s*(?:of|from|origin|origine?|d[eiou]|del|du|da|dal|aus|из|-)?(?:\\s*[:’'])?\\s*$`,
  'iu',
);
/** Names of companies and bodies hold the same words: "Indian Cotton Mills Ltd.", "Cotton Corporation of India". */
const ofCompany =
  /(?<!\p{L})(?:co|corp|corporation|company|ltd|limited|inc|mills?|traders?|trading|exports?|associations?|council|board|federation|shippers?|growers|exchange|institute|spinn\p{L}+|textiles?|gin(?:ning|nery|s)?|s\.?a|gmbh|llc|fze)(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:no|not|non|without|free|except|other than|neither|nor|excluding|never|sans|sin|sem|senza|ohne)(?!\p{L})|不|无|未|非|(?<!\p{L})(?:не|без)(?!\p{L})/iu;
const most = 160;

/** The countries of the cotton that one text names beside the fibre. */
export function cottonNamed(text: string): CountryCode[] {
  if (text.length > most || denied.test(text) || ofCompany.test(text)) return [];
  const found: CountryCode[] = [];
  for (const { value, text: name } of findCountries(text)) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const [head, tail] = [text.slice(0, at), text.slice(at + name.length)];
    if (name.endsWith('棉') || behind.test(tail) || before.test(head)) found.push(value);
  }
  return found;
}

/**
 * The origin of the cotton that a spinner took in, where neither a label nor a column states one: "96 bales Australian cotton" beside
 * "Raw cotton" says it, with the country named at the fibre itself.
 */
export function addCottonNamed(context: Context, facts: Facts): void {
  if (facts.origins || facts.flows.some((f) => f.origin)) return;
  const named = new Map<CountryCode, Evidence>();
  for (const page of context.layout.pages.slice(0, 10))
    for (const line of page.lines.slice(0, 200))
      for (const segment of line.segments)
        for (const country of cottonNamed(segment.text))
          if (!named.has(country)) named.set(country, evidenceOf(context, segment));
  const [first] = named.values();
  if (first) facts.origins = { value: [...named.keys()], evidence: first, each: [...named.values()] };
}
