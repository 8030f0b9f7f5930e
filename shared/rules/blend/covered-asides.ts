import { findCountries } from '../../extract/values/index.ts';
import type { CountryCode, Document, Evidence } from '../../model/index.ts';
import { isDenied, isPolicyTalk } from '../../screen/negation.ts';
import { paragraphs } from '../../screen/paragraphs.ts';
import type { Case } from '../types.ts';
import { fibre } from './chinese-fibre.ts';
import { putIn } from './put-words.ts';

/** A sentence of a record that names a country under an order beside the fibre, and neither gives it a part of the goods nor denies one. */
export interface CoveredAside {
  country: CountryCode;
  document: Document;
  text: string;
  evidence: Evidence;
}

/** Records of the steps that make the goods; those of the fibre speak of it also where no word says so. */
const records: ReadonlySet<Document['type']> = new Set([
  'farm-record',
  'ginning-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
]);
const contexts: ReadonlySet<string> = new Set(['statement', 'text', 'rest', 'goods']);
const speaks = new RegExp(
  `(?<!\\p{L})${fibre.cotton}|棉|(?<!\\p{L})(?:yarns?|fabrics?|пряж\\p{L}*|iplik\\p{L}*|hilos?|fils?|fios?)(?!\\p{L})`,
  'iu',
);
/** What is sold or sent there, who was there, the law, and what would be. */
const elsewhere =
  /(?<!\p{L})(?:export\p{L}*|sold|sell\p{L}*|ship\p{L}*|deliver\p{L}*|customers?|buyers?|markets?|embass\p{L}*|consulate|offices?|visit\p{L}*|travel\p{L}*|transit\p{L}*|via|through|gas|electric\p{L}*|energy|machin\p{L}*|trainees?|technicians?|engineers?|orders?|WRO|CBP|offer\p{L}*|quot\p{L}*|if|should|would|may not|must not|экспорт\p{L}*|прода[жн]\p{L}*|транзит\p{L}*|газ\p{L}*|если|ihraç\p{L}*|ihracat\p{L}*|satıl\p{L}*|transit\p{L}*|eğer|sotil\p{L}*|eksport\p{L}*|agar|vend\p{L}*|vendu\p{L}*|verkauf\p{L}*|falls|si)(?!\p{L})|出口|销售|天然气|如果/iu;
const towards = /(?<!\p{L})(?:to|for|nach|für|à|vers|para|per|ke|для|в)\s+(?:the\s+)?$/iu;
const denied =
  /(?<!\p{L})(?:no|not|never|none|nothing|neither|nor|without|cannot|n[’']t|free of|excluding|except|ni|nunca|sin|sem|sans|pas|aucun\p{L}*|ningun\p{L}*|ningún|nenhum\p{L}*|nessun\p{L}*|senza|non|não|nicht|kein\p{L}*|ohne|не|нет|ни|без|değil\p{L}*|hiç\p{L}*|yok\p{L}*|hariç|emas|yo[‘’ʻ'`]q|không|tidak|bukan|tanpa|δεν|χωρίς|\p{L}+(?:magan|maydi|mamış|memiş|mamakta|memekte|madı|medi)\p{L}*)(?!\p{L})|[不未非无無没沒]/iu;
const question = /[?？]\s*$/u;
const betweenSentences = /(?<=[.!?？])\s+(?=[\p{Lu}\p{Nd}])|[;。；\n]/u;

/** Such sentences on the records of the bundle, each country once a paper. */
export function coveredAsides(c: Case, countries: ReadonlySet<CountryCode>): CoveredAside[] {
  if (countries.size === 0) return [];
  return c.documents.flatMap((document) => {
    if (!records.has(document.type)) return [];
    const found = new Map<CountryCode, CoveredAside>();
    const own = document.facts.mentions.filter((m) => contexts.has(m.context));
    for (const { text, evidence } of [...paragraphs(own).map((p) => p.mention), ...(document.facts.rest ?? [])])
      for (const sentence of text.length > 6000 ? [] : text.split(betweenSentences))
        for (const country of namedIn(sentence))
          if (countries.has(country) && !found.has(country))
            found.set(country, { country, document, text: sentence.trim(), evidence });
    return [...found.values()];
  });
}

function namedIn(sentence: string): CountryCode[] {
  if (sentence.length > 500 || question.test(sentence) || denied.test(sentence) || elsewhere.test(sentence)) return [];
  if (!speaks.test(sentence) && !putIn().test(sentence)) return [];
  return findCountries(sentence).flatMap(({ value, text }) => {
    const start = sentence.indexOf(text);
    if (start < 0 || towards.test(sentence.slice(0, start))) return [];
    const end = start + text.length;
    return isDenied(sentence, start, end) || isPolicyTalk(sentence, start, end) ? [] : [value];
  });
}
