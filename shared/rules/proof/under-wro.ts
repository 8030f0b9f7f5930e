import { countryName } from '../../country-name.ts';
import { type CountryCode, type Document, type Evidence, StepKind } from '../../model/index.ts';
import { coversPlace } from '../../orders/index.ts';
import type { Order } from '../../orders/types.ts';
import { sameName } from '../../trace/names.ts';
import { bodyWords } from '../../trade/certifiers.ts';
import {
  certificateParts,
  meantAsCertificate,
  meantAsStatement,
  type ProofPart,
  statementParts,
} from '../../trade/proof-1243.ts';
import type { Case, RuleFinding } from '../types.ts';

/** All that was read of a paper, in its order of facts: sentences run over lines, so that they are joined. */
export function wordsOf(document: Document): string {
  const { facts, name } = document;
  const quotes = [facts.signed, facts.date, facts.vessel, facts.portOfLoading, facts.packages].map(
    (f) => f?.evidence.quote,
  );
  return [...facts.mentions.map((m) => m.text), ...quotes, facts.issuer?.value, name].filter(Boolean).join(' ');
}

const face = (d: Document): Evidence[] => {
  const fact = d.facts.number ?? d.facts.date ?? d.facts.issuer ?? d.facts.parties[0] ?? d.facts.mentions[0];
  return fact ? [fact.evidence] : [];
};
const mayProve = (d: Document): boolean =>
  ['certificate-of-origin', 'supplier-statement', 'other'].includes(d.type) && !d.facts.detention;

/** Whether customs detained the goods of the bundle under this order; a notice that names no place may mean any that bears on the goods. */
export const detainedUnder = (c: Case, order: Order): boolean =>
  order.kind === 'wro' &&
  c.documents.some(({ facts: { detention } }) => {
    const { under, place } = detention?.value ?? {};
    return under === 'wro' && (place === undefined || coversPlace(order, place));
  });

/** The parts of a proof that a paper does not have. */
const lacking = (d: Document, parts: readonly ProofPart[]): string[] => {
  const text = wordsOf(d);
  return parts.filter((p) => !p.shown(text, d.facts)).map((p) => p.says);
};

/** A certificate that cites the section without its letter, in its title or its text, is meant as the certificate. */
const isTitled = (d: Document, words: RegExp): boolean =>
  words === meantAsCertificate &&
  d.type === 'certificate-of-origin' &&
  /19\s*C\.?\s*F\.?\s*R\.?\s*(?:§|part|sec\p{L}*\.?)?\s*12\.43(?!\s*\(?\s*b)/iu.test(
    `${wordsOf(d)} ${d.typeEvidence.join(' ')}`,
  );

/** Papers that are meant as the proof, the fullest first. */
const meant = (c: Case, words: RegExp, parts: readonly ProofPart[]): { d: Document; lacks: string[] }[] =>
  c.documents
    .filter((d) => mayProve(d) && (words.test(wordsOf(d)) || isTitled(d, words)))
    .map((d) => ({ d, lacks: lacking(d, parts) }))
    .sort((a, b) => a.lacks.length - b.lacks.length);

/**
 * The certificate and the statement of 19 CFR 12.43 for goods that a withhold release order governs, as checklists: each blank that a paper
 * meant as one leaves open is named. Undefined where no paper is meant as the certificate: then there is a standard one only. `sure`: the
 * goods are under the order, by the papers or by customs; a paper that claims the section and has no word of the labor is then a
 * certificate in form only, which is worse than one that leaves a blank.
 */
export function checklists(c: Case, governing: readonly Order[], sure: boolean): RuleFinding[] | undefined {
  const certificates = meant(c, meantAsCertificate, certificateParts).filter(({ d }) => !isStatement(d));
  const best = certificates[0];
  if (!best) return undefined;
  const orders = governing.map((o) => o.id);
  const gap = (message: string, evidence: Evidence[], fix = fillCertificate): RuleFinding => ({
    message,
    evidence,
    orders,
    severity: 'gap',
    fix,
  });
  const found: RuleFinding[] = [];
  const hollow = sure && !ofLabor.test(wordsOf(best.d).replace(/12\.43[^.]*labor/giu, ''));
  if (best.lacks.length > 0) {
    const says = `${best.d.name} is meant as the certificate of 19 CFR 12.43(a), but lacks: ${best.lacks.join('; ')}.`;
    if (hollow)
      found.push({
        message: `${says} It says nothing of the labor and is that certificate in form only.`,
        evidence: face(best.d),
        orders,
        fix: fillCertificate,
      });
    else found.push(gap(says, face(best.d)));
  }
  found.push(
    ...signers(
      c,
      certificates.map((x) => x.d),
    ).map(([message, d]) => gap(message, face(d))),
  );
  for (const country of others(c).slice(certificates.length - 1))
    found.push(
      gap(
        `No additional certificate of 19 CFR 12.43(a) covers what was made in ${countryName(country)}: the last owner or seller there signs one of its own.`,
        face(best.d),
        addCertificate,
      ),
    );
  return [...found, ...statement(c).map(({ message, evidence, fix }) => gap(message, evidence, fix))];
}

/** Any word for labor, in the languages of the papers. */
const ofLabor =
  /labou?r|work(?:ers?|force)|trabaj|trabalh|travail|lavor|arbeit|труд|рабоч|emek|i[sş][cç]i|mehnat|劳动|勞動|劳工|勞工/iu;

/** The importer's statement names the labor too. */
const isStatement = (d: Document): boolean =>
  meantAsStatement.test(wordsOf(d)) && !/foreign\s+(seller|owner)\s+or/iu.test(wordsOf(d));

const writeStatement =
  'The ultimate consignee (the importer) writes and signs it: each effort to find the source of the goods and of every component, the labor used in each, the results, and its belief; due within three months after importation.';
const fillCertificate =
  'Ask the foreign seller or owner for the certificate in the wording of 19 CFR 12.43(a), every blank filled and signed by itself; due within three months after importation.';
const addCertificate =
  'Ask the last owner or seller in that country for its own certificate in the wording of 19 CFR 12.43(a), with the transport of that leg; due within three months after importation.';

/** The statement of 12.43(b): there, and whole. */
export function statement(c: Case): Pick<RuleFinding, 'message' | 'evidence' | 'fix'>[] {
  const best = meant(c, meantAsStatement, statementParts)[0];
  if (!best)
    return [
      {
        message:
          'No statement of the ultimate consignee is in the bundle: 19 CFR 12.43(b) asks for one, in detail, of every reasonable effort to find the source of the goods and of each component, the labor used, the results and the consignee’s belief.',
        evidence: [],
        fix: writeStatement,
      },
    ];
  if (best.lacks.length === 0) return [];
  return [
    {
      message: `${best.d.name} is meant as the statement of 19 CFR 12.43(b), but lacks: ${best.lacks.join('; ')}.`,
      evidence: face(best.d),
      fix: 'The ultimate consignee (the importer) adds what is missing and signs the statement again, within three months after importation.',
    },
  ];
}

const carriersAgent =
  /(?<!\p{L})(?:(?:freight|shipping|forwarding|clearing|customs|cargo|transport|shipping line['’]?s?)\s+(?:agent|broker|forwarder)s?|(?:freight\s+)?forwarders?|customshouse broker|agente?\s+(?:de carga|aduanal|transitario)|transitaire|spedi(?:teur|zioniere)|экспедитор|gümrük müşaviri)(?!\p{L})|货代|货运代理|報關|报关/iu;

/** A chamber or the importer cannot sign for the foreign seller or owner. */
function signers(c: Case, certificates: readonly Document[]): [string, Document][] {
  const buyers = c.documents.flatMap((d) =>
    d.facts.parties.filter((p) => p.role === 'buyer' || p.role === 'consignee'),
  );
  return certificates.flatMap((d): [string, Document][] => {
    const signer = d.facts.issuer?.value;
    if (!signer) return [];
    const says = bodyWords.test(signer)
      ? 'a body that certifies'
      : carriersAgent.test(signer)
        ? 'an agent who neither sells nor owns the goods'
        : buyers.some((b) => sameName(b.name, signer)) &&
            !d.facts.parties.some((p) => p.role === 'seller' && sameName(p.name, signer))
          ? 'the importer'
          : undefined;
    return says
      ? [
          [
            `${d.name} is issued by ${signer.slice(0, 100)}, ${says}: the certificate of 19 CFR 12.43(a) is signed by the foreign seller or owner.`,
            d,
          ],
        ]
      : [];
  });
}

/** Steps that make or change the goods; growing them and shipping them are none. */
const making: ReadonlySet<StepKind> = new Set(
  StepKind.options.filter((kind) => !['seed', 'plant', 'grow', 'ship'].includes(kind)),
);

/** Countries in which a part was made, other than the one from which the goods were exported. */
function others(c: Case): CountryCode[] {
  const made = c.chain.steps.filter((s) => s.shown && making.has(s.kind)).flatMap((s) => s.country ?? []);
  const stated = c.documents.map((d) => d.facts.countryOfExport?.value).find((x) => x !== undefined);
  const from = stated ?? made.at(-1);
  return [...new Set(made)].filter((x) => x !== from).sort();
}
