import type { Facts } from '../model/index.ts';

/** One blank or sentence that 19 CFR 12.43 asks for. `shown`: the paper has it, by its words or by what was read of it. */
export interface ProofPart {
  says: string;
  shown(text: string, facts: Facts): boolean;
}

/** Dots or a line in the place of a word: a blank of the form that nobody filled in. */
const line = '(?:_{2,}|\\.{4,}|…+)';

/** `label`: the words of the form at the blank, in brackets behind it or before it. */
function part(
  says: string,
  words: RegExp,
  read: (facts: Facts) => unknown = () => undefined,
  label?: string,
): ProofPart {
  const blank = label
    ? new RegExp(`${line}[\\s,]*\\(?\\s*(?:${label})|(?:${label})\\)?\\s*:?\\s*${line}`, 'iu')
    : undefined;
  return { says, shown: (text, facts) => (blank?.test(text) ? false : words.test(text) || Boolean(read(facts))) };
}

/**
 * The certificate of origin of 19 CFR 12.43(a), blank by blank. Source: 19 CFR 12.43(a), as reprinted by CBP in its questions on the Xinjiang
 * order (DOMAIN 1.2, S3 and S4); the blanks for carrier, lading and departure from memory (high). As of 2026-11.
 */
export const certificateParts: readonly ProofPart[] = [
  part(
    'the signer as foreign seller or owner',
    /foreign\s+(seller|owner)\s+or\s+(owner|seller)|\b(owner\s+or\s+seller|seller\s+or\s+owner)\b/iu,
  ),
  part(
    'the quantity',
    /\bquantity\b/iu,
    (f) => f.netWeight ?? f.grossWeight ?? f.lines?.value.some((l) => l.quantity),
    'quantity',
  ),
  part(
    'the description of the merchandise',
    /consisting\s+of|\bdescription\b/iu,
    (f) => f.lines?.value.some((l) => l.description),
    'description',
  ),
  part(
    'the number and kind of packages',
    /number\s+and\s+kind\s+of\s+packages|\d[\d,. ]*\s*(bales?|cartons?|drums?|packages|rolls?|cases|boxes|pallets)\b/iu,
    (f) => f.packages ?? f.baleCount,
    'number\\s+and\\s+kind',
  ),
  part('marks and numbers', /marks\s+(and|&)\s+(numbers|nos)/iu, (f) => f.bales ?? f.lots, 'marks\\s+and\\s+numbers'),
  part('who produced it', /\b(mined|produced|manufactured|grown)\b[^.;]{0,60}\bby\b/iu, (f) => f.manufacturer),
  part('the place of production (“at or near”)', /\bat\s+or\s+near\b/iu, undefined, 'at\\s+or\\s+near'),
  part(
    'the carrier on which it was laden',
    /laden\s+on\s+board|\bcarrier\b/iu,
    (f) => f.vessel,
    'carrier|laden\\s+on\\s+board',
  ),
  part(
    'the place of lading',
    /laden\s+on\s+board.{0,80}\bat\b|place\s+of\s+lading|port\s+of\s+loading/isu,
    (f) => f.portOfLoading,
    'place\\s+of\\s+lading',
  ),
  part(
    'the place and day of final departure',
    /\bdepart(ed|ure)\b/iu,
    undefined,
    'place\\s+of\\s+final|departed\\s+from',
  ),
  part(
    'the class of labor that the order names',
    /\b(convict|forced|indentured|prison)\b[^.]{0,60}\blabou?r/iu,
    undefined,
    'class\\s+of\\s+labou?r',
  ),
  part(
    'that it “was not employed in any stage of the mining, production, or manufacture”',
    /\bnot\s+(been\s+)?(employed|used)\s+in\s+any\s+stage\s+of\s+the\s+(mining|production|manufacture)/iu,
  ),
  part('“or of any component thereof”', /\bany\s+component\b/iu),
  part('the date', /\bdated\b/iu, (f) => f.date ?? f.events.some((e) => e.kind === 'issue')),
  { says: 'the signature', shown: (_, facts) => facts.signed?.value !== false },
];

/**
 * The statement of the ultimate consignee of 19 CFR 12.43(b). Source: 19 CFR 12.43(b) (DOMAIN 1.2, S2b and S4; current text from memory,
 * high). As of 2026-11.
 */
export const statementParts: readonly ProofPart[] = [
  part('that the ultimate consignee makes it', /ultimate\s+consignee/iu),
  part('every reasonable effort to find the source', /every\s+reasonable\s+effort/iu),
  part('the source of every component', /\b(every|each|any|all)\s+(\p{L}+\s+)?components?\b/iu),
  part('the character of the labor in each', /\b(character|type|class|kind)\s+of\s+(the\s+)?labou?r/iu),
  part(
    'the results of the investigation',
    /\b(results?|findings)\s+of\s+(\p{L}+\s+){0,3}investigation|investigation\s+(showed|shows|found|established)/iu,
  ),
  part('the consignee’s belief', /\b(belie(f|ve[sd]?))\b/iu),
  { says: 'the signature', shown: (_, facts) => facts.signed?.value !== false },
];

/** Words by which a paper is meant as the certificate of 12.43(a), or as the statement of 12.43(b). */
export const meantAsCertificate =
  /foreign\s+(seller|owner)\s+or\s+(owner|seller)|12\.43\s*\(?\s*a|\bnot\s+(been\s+)?(employed|used)\s+in\s+any\s+stage/iu;
export const meantAsStatement =
  /ultimate\s+consignee[^.]{0,200}(effort|belie|state|declare)|every\s+reasonable\s+effort|12\.43\s*\(?\s*b/iu;
