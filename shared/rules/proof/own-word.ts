import { countryName } from '../../country-name.ts';
import type { Document } from '../../model/index.ts';
import { bodyWords, certifiers, selfCertified } from '../../trade/certifiers.ts';
import type { RuleFinding } from '../types.ts';

/** Words of offices of a state, federations, unions of producers and controllers, beside those of chambers and customs. */
const publicWords =
  /(?<!\p{L})(?:dep(?:artment|artamento|artement|t)|bureau|board|council|conseil|consejo|conselho|(?:con)?f[ée]d[ée]ra(?:tion|zione|ción|cion)|(?:con)?federa(?:ção|cao)|foundation|association|asociaci[oó]n|associa[cç](?:ão|ao)|associazione|verband|authority of|agenc(?:y|ia|e)|ag[eê]ncia|agenzia|government|gobierno|governo|gouvernement|regierung|republic|rep[uú]blica|r[ée]publique|repubblica|republik|institut\p{L}*|inspect(?:ion|orate)|inspección|direct(?:orate|ion)|direcci[oó]n|dire[cç](?:ão|ao)|direzione|secretar[ií]a|d[ée]l[ée]gation|delegaci[oó]n|prefect\p{L}*|municipal\p{L}*|embassy|consul(?:ate|ado|at|ar)?|notar\p{L}*|aduana|alf[aâ]ndega|douane|zoll\p{L}*|dogan[ae]|agenzia delle dogane|sgs|intertek|cotecna|veritas|control union|cooperat\p{L}*|(?:cotton|commodity) exchange|union of|uni[oó]n de|uni(?:ão d[aeo]s?|one de[il])|bolsa|bourse|borsas[ıi]|borsalar|birli[gğ]i|m[üu]d[üu]rl[üu][gğ]\p{L}*|dinas|kementerian|ipska|(?:export|trade) office|camcontrol|kadin|canaco|canacintra|caintra|concanaco|fecom[eé]rcio|\p{L}{0,4}cci\p{L}{0,2}|bgmea|bkmea|assocham|sofofa|asoex|asexma|asiva|adex|comex per[uú]|mincetur|fedexpor|fedesarrollo|analdex|dian|concamin|anierm|comce|uia|fiesp|fiergs|firjan|fiep|cni|goeic|catgo|tdap|epb|vcci|dgft|eic|fieo|texprocil|aepc|ai ?group|confindustria|confcommercio|assoporti|expert[iy][sz]a|ekspertiza)(?!\p{L})|b[ộo] công|cục|sở công|служб|комитет|управлени|агентств|ассоциац|союз|федерац|республик|центр|экспертиз|агенттиги|қўмита|палата|协会|協會|局|委员会|委員會|政府|部门|中心|检验|公证|公證|庁|組合|협회|الهيئة|اتحاد|جمهورية|مصلحة|اداره|سازمان|بورڈ|محکمہ|বোর্ড|ব্যুরো|অধিদপ্তর|सरकार|परिषद/iu;

/** A paper on which the maker, grower or seller gives his own word and says so, as agreements between countries have it. */
const ownDeclaration =
  /certificaci[oó]n de origen|certification of origin|d[ée]claration d['’]origine|declaraci[oó]n (?:jurada )?(?:de|del) origen|declara[cç](?:ão|ao) de origem|dichiarazione d(?:i |['’])origine|ursprungserkl[äa]rung|lieferantenerkl[äa]rung|men[sş]e beyan|декларац\p{L}* (?:о )?происхожден|affidavit|(?:exporter|producer|manufacturer|grower|supplier|seller)['’]?s? (?:own )?(?:declaration|statement|certificat)|\b(?:we|i),? (?:the )?(?:undersigned )?(?:exporter|producer|manufacturer|grower|supplier|seller)|(?:exporter|producer|manufacturer|grower|seller) (?:hereby )?(?:certif|declar)|as certifier|approved exporter|free[- ]trade agreement|\bfta\b|\bcafta|\bcptpp\b|\brcep\b|\bagoa\b|\beur\.?\s?1\b|\bgsp\b|\bform a\b|origin criteri|preference criteri|criterio de origen/iu;

/** All that stands on the paper but the parties of the sale. */
const textsOn = ({ facts, typeEvidence }: Document): string[] => [
  facts.issuer?.value ?? '',
  ...facts.parties.flatMap((p) => (p.role === 'issuer' ? [[p.name, p.address].filter(Boolean).join(', ')] : [])),
  ...facts.mentions.flatMap((m) => (m.role && m.role !== 'issuer' ? [] : [`${m.label ?? ''} ${m.text}`])),
  ...(facts.rest ?? []).map((m) => `${m.label ?? ''} ${m.text}`),
  ...[facts.signed, facts.number, facts.date].map((f) => f?.evidence.quote ?? ''),
  ...typeEvidence,
];

/**
 * A certificate in the form of a chamber's, signed by nobody's chamber: no body stands on it, and it does not say that the exporter or maker
 * declares the origin himself. A firm that neither made nor certifies the goods may call its paper so; it proves nothing. A scan on which
 * the seal alone names the body is asked for again like it.
 */
export function ofNoBody(d: Document): RuleFinding[] {
  const { facts } = d;
  const signer = facts.mentions.find((m) => m.context === 'issuer');
  if (!facts.countryOfOrigin || !(facts.issuer ?? signer) || d.problems.length > 0 || d.confidence < 0.85) return [];
  const texts = textsOn(d);
  const says = (words: RegExp): boolean => texts.some((text) => words.test(text));
  if (says(bodyWords) || says(publicWords) || certifiers.some((x) => says(x.words))) return [];
  if (says(selfCertified) || says(ownDeclaration)) return [];
  const by = facts.issuer
    ? `was issued by ${facts.issuer.value.slice(0, 80)}`
    : `is signed by ${signer!.text.slice(0, 80)}`;
  return [
    {
      message: `${d.name} certifies ${countryName(facts.countryOfOrigin.value)} as the origin and ${by}: no chamber, authority or other body that certifies stands on it.`,
      evidence: [facts.issuer?.evidence ?? signer!.evidence, facts.countryOfOrigin.evidence],
      severity: 'gap',
      fix: 'Ask the exporter for a certificate of a chamber or authority of the country of origin. If the exporter or maker gives his own word, it says so, with his name and signature, and rests on the records of the goods.',
      papers: ['certificate-of-origin'],
    },
  ];
}
