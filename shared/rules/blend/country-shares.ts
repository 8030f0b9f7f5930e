import { findCountries } from '../../extract/values/index.ts';
import type { CountryCode, Document, Evidence } from '../../model/index.ts';
import { isDenied, isPolicyTalk } from '../../screen/negation.ts';
import { claimsShare } from '../../screen/shares-claimed.ts';
import type { Case } from '../types.ts';

/** A share, a weight or a count of the cotton that words of a paper give a country. */
export interface CountryShare {
  country: CountryCode;
  document: Document;
  evidence: Evidence;
}

const running: ReadonlySet<string> = new Set(['statement', 'text', 'rest', 'goods', 'origin']);
/** Records of the steps that take the fibre in: what they divide into shares is fibre, also where no word says so. */
const ofFibre: ReadonlySet<Document['type']> = new Set(['ginning-record', 'spinning-record']);
const fibre =
  /cotton|lint(?!\p{L})|(?<!\p{L})fib(?:re|er)s?(?!\p{L})|coton|algod[oó]n|algod[aã]o|pluma|cotone|baumwoll|pamu[kğ]|хлоп|волокн|paxta|пахта|bông|kapas|कपास|रुई|তুলা|قطن|棉|綿|면화|원면/iu;
/** A sentence up to its end. */
const sentences = /[^.;。；\n]+(?:[.](?=\S)[^.;。；\n]+)*/gu;
const longest = 400;

/**
 * Countries under an order to which running text gives a part of the cotton ("12 % de coton du Turkménistan", "%85 ABD, %15 Türkmenistan"),
 * whatever the label before it. What is denied and talk of the law are left out.
 */
export function countryShares(c: Case, countries: ReadonlySet<CountryCode>): CountryShare[] {
  const found: CountryShare[] = [];
  for (const document of c.documents) {
    const { mentions, rest } = document.facts;
    for (const { text, context, evidence } of [...mentions, ...(rest ?? [])]) {
      if (!running.has(context) || text.length > 4000 || !/\p{Nd}/u.test(text)) continue;
      for (const [sentence] of text.matchAll(sentences)) {
        if (sentence.length > longest || !(ofFibre.has(document.type) || fibre.test(sentence))) continue;
        for (const { value, at, end } of countriesIn(sentence)) {
          if (!countries.has(value)) continue;
          if (isDenied(sentence, at, end) || isPolicyTalk(sentence, at, end)) continue;
          if (claimsShare(sentence.slice(0, at), sentence.slice(end)))
            found.push({ country: value, document, evidence });
        }
      }
    }
  }
  return found;
}

/** Every place of a sentence that names a country, in order: the same one may be denied first and given a part behind. */
function* countriesIn(sentence: string): Generator<{ value: CountryCode; at: number; end: number }> {
  for (let from = 0; from < sentence.length; ) {
    const [next] = findCountries(sentence.slice(from))
      .map(({ value, text }) => ({ value, at: sentence.indexOf(text, from), length: text.length }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (!next) return;
    const end = next.at + next.length;
    yield { value: next.value, at: next.at, end };
    from = end;
  }
}
