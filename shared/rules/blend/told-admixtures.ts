import { lazyPattern } from '../../lazy.ts';
import type { Document, Evidence } from '../../model/index.ts';
import { plainFold } from '../../screen/clauses.ts';
import { paragraphs } from '../../screen/paragraphs.ts';
import type { Case, RuleFinding } from '../types.ts';

/** Folded words: lower case without diacritics. */
const goods =
  '(?:cotton|lint|bales|noils?|sliver|roving|fib(?:re|er)s?|yarns?|paste|concentrate|puree|pulp|tomato(?:es)?|coton|balles|fils?|concentre|pate|algodon|pacas|fardos|hilo|hilado|pasta|concentrado|pulpa|algodao|fios?|polpa|cotone|filat[oi]|concentrato|passata|baumwolle|ballen|garn\\p{L}*|konzentrat\\p{L}*|tomatenmark|хлоп\\p{L}*|кип\\p{L}*|пряж\\p{L}*|паст\\p{L}*|концентрат\\p{L}*|pamu[kg]\\p{L}*|balya\\p{L}*|iplik\\p{L}*|ipligi|salca\\p{L}*|konsantre\\p{L}*|paxta\\p{L}*|kalava|kapas|benang)';
/** Of another house than the one that keeps the record. */
const thirds =
  '(?:third[ -]part(?:y|ies)|other (?:suppliers|producers|plants|factories|gins|mills)|outside (?:suppliers|sources|mills)|(?:purchased|bought|procured|taken|sourced)(?: in)? from (?:outside|the market|dealers|(?:various|several) (?:sources|suppliers|mills))|(?:from|off|on) (?:the )?open[- ]market|open[- ]market|bought[ -]in|(?:an)?other (?:mill|plant|factory|spinner|spinning mill|cannery)|(?:neighbou?r(?:ing)?|sister) (?:mills?|plants?|factor(?:y|ies)|concerns?|compan(?:y|ies))|otra (?:fabrica|hilanderia|planta|empresa)|outra (?:fabrica|fiacao|empresa)|autre (?:filature|usine|fabrique)|altra (?:filatura|fabbrica|azienda)|anderen (?:spinnerei|fabrik)|друг\\p{L}+ (?:фабрик|завод|комбинат|прядильн)\\p{L}*|baska (?:bir )?(?:fabrika|isletme|firma|iplik)\\p{L}*|komsu fabrika\\p{L}*|boshqa (?:fabrika|zavod|korxona)\\p{L}*|pabrik lain|nha may khac|terceiros|terceros|tiers|terzi|dritte[nr]?|fremd(?:bezug|ware)|zugekauft\\p{L}*|сторонн\\p{L}+|покупн\\p{L}+|ucuncu (?:taraf\\p{L}*|sahis\\p{L}*|kisi\\p{L}*)|disaridan (?:alinan|temin edilen)|uchinchi shaxs\\p{L}*|pihak ketiga)';
const near = '(?:[^.;!?]{0,40}?(?<!\\p{L}))';
const ofThirds = lazyPattern(
  `(?<!\\p{L})${goods}(?!\\p{L})${near}${thirds}(?!\\p{L})|(?<!\\p{L})${thirds}(?!\\p{L})${near}${goods}(?!\\p{L})`,
  'u',
);
/** Put into these goods: a word of mixing, or a part of them. */
const mixed =
  /\p{Nd}\s*(?:%|kg|t(?!\p{L})|drums|bales|pacas|fardos|balles?|ballen|кип|balya|bal(?!\p{L}))|(?<!\p{L})(?:add(?:ed|ition)|blend\p{L}*|mix\p{L}*|incorporat\p{L}*|hold(?:s|ing)?|contain\p{L}*|taken|includ\p{L}*|topped|incorpor\p{L}*|mistur\p{L}*|adic\p{L}*|mezcl\p{L}*|anad\p{L}*|melang\p{L}*|ajout\p{L}*|miscel\p{L}*|mescol\p{L}*|aggiun\p{L}*|impieg\p{L}*|zusatz|zugesetzt|beimisch\p{L}*|beigemischt|gemischt|добав\p{L}*|смеш\p{L}*|примес\p{L}*|karis\p{L}*|katil\p{L}*|kati(?:m|yor)\p{L}*|eklen\p{L}*|aralash\p{L}*|qo['’ʻ]?shil\p{L}*|dicampur|campuran)(?!\p{L})/u;
/** Waste that other lots left, fed to this one; a lot's own waste is of its own origin. */
const waste =
  /(?<!\p{L})(?:soft waste|comber noils?|noils?|(?:roving|sliver|reusable|usable|recycled) waste|reworked cotton|left-?overs?|left-?over (?:sliver|roving|laps?|cotton)|dechets|desperdicios?|borras?|cascami|abfalle?|отход\p{L}*|telef\p{L}*|teleg\p{L}*|doku(?:n|k)tu|chiqindi\p{L}*)(?!\p{L})/u;
const otherLots =
  /(?<!\p{L})(?:(?:running|other|earlier|previous|various|mixed|several|former) (?:lots?|batch(?:es)?|productions?|yarns?)|autres lots|otros lotes|outros lotes|altri lotti|anderen? (?:partien|lose)|других парти\p{L}*|diger (?:parti|lot)\p{L}*|boshqa partiya\p{L}*)(?!\p{L})/u;
const fed =
  /(?<!\p{L})(?:fed|re-?fed|added|mixed|blended|returned|re-?used|used|reintroduced|re-?processed|reincorpor\p{L}*|incorpor\p{L}*|ajout\p{L}*|mezcl\p{L}*|mistur\p{L}*|aggiun\p{L}*|reimpieg\p{L}*|zugegeben|beigemischt|добавл\p{L}*|возвра\p{L}*|katil\p{L}*|karistir\p{L}*|qo['’ʻ]?shil\p{L}*)(?!\p{L})/u;
/** A contract that lets the seller put in goods of another origin. */
const may =
  '(?:may|can|is (?:entitled|free|allowed)|are allowed|reserves? the right|puede|podra|pode|podera|peut|pourra|puo|potra|darf|kann|вправе|может|mumkun|hakkina sahiptir|bisa|dapat)';
const put =
  '(?:complet\\p{L}*|supplement\\p{L}*|substitut\\p{L}*|replac\\p{L}*|top up|make (?:it )?up|fill(?: up)?|blend|mix|add|suministr\\p{L}*|sustitu\\p{L}*|substitu\\p{L}*|reempla\\p{L}*|remplac\\p{L}*|sostitu\\p{L}*|integr\\p{L}*|erganz\\p{L}*|ersetz\\p{L}*|дополн\\p{L}*|замен\\p{L}*)';
const foreign =
  '(?:imported|foreign|(?:of |from )?(?:an)?other origins?|any origin|importad[oa]s?|(?:de )?otr[oa]s? origen(?:es)?|(?:de )?outr[oa]s? orige(?:m|ns)|importes?|d.?autres? origines?|importat[oi]|(?:di )?altr[ae] origin[ei]|importierter?|anderer herkunft|импортн\\p{L}*|другого происхождения)';
const permitted = lazyPattern(
  `(?<!\\p{L})${may}(?!\\p{L})${near}${put}(?!\\p{L})${near}(?:${foreign}(?!\\p{L})${near}${goods}|${goods}(?!\\p{L})${near}${foreign})(?!\\p{L})`,
  'u',
);
const denied =
  /(?<!\p{L})(?:no|not|never|none|without|nothing|neither|nor|free of|excluding|sin|sem|sans|senza|ohne|kein\p{L}*|nicht|non|nao|ne|pas|nunca|jamais|mai|не|нет|без|ничего|yok\p{L}*|degil\p{L}*|olmadan|\p{L}+(?:maz|mez|mamis\p{L}*|memis\p{L}*|mamaktadir|memektedir)|tanpa|tidak|bukan|emas|yo['’ʻ]?q)(?!\p{L})/u;
/** "外购番茄酱 10%", "掺入其他批次": another house's goods, or another lot's, in words of Chinese. */
const inHan =
  /(?:外购|第三方|他厂|别的厂|另一家|兄弟厂|外来|采购)[^。；;，,]{0,12}(?:浆|酱|棉|纱|番茄)[^。；;]{0,16}(?:掺|混|加入|添加|\d\s*%)|(?:掺|混|加入|添加)[^。；;]{0,12}(?:外购|第三方|他厂|别的厂|另一家|兄弟厂|外来)[^。；;]{0,8}(?:浆|酱|棉|纱|番茄)/u;
const hanDenied = /[不未无無没非]/u;

const records: ReadonlySet<Document['type']> = new Set([
  'ginning-record',
  'spinning-record',
  'fabric-record',
  'tomato-processing-record',
]);
/** Letters speak of much else: what is offered, sold, or of others' orders is not in these goods. */
const letters: ReadonlySet<Document['type']> = new Set(['other', 'supplier-statement']);
const elsewhere =
  /(?<!\p{L})(?:offer\p{L}*|quot(?:e|ed|ation)\p{L}*|prices?|available|interested|enquir\p{L}*|inquir\p{L}*|would|could|might|may|should|if|next (?:season|crop|order|year)|sold|sell|export\p{L}*|(?:our|other|another) (?:buyers?|customers?|orders?)|oferta|ofrec\p{L}*|offre|offert\p{L}*|angebot\p{L}*|falls|предлож\p{L}*|если|teklif\p{L}*|eger|penawaran|jika)(?!\p{L})|报价|如果|出口/u;
const contracts: ReadonlySet<Document['type']> = new Set(['purchase-order', 'invoice']);
/** Papers of the sale, which tell of what is in the cartons too. */
const sold: ReadonlySet<Document['type']> = new Set(['invoice', 'packing-list']);
const contexts: ReadonlySet<string> = new Set(['statement', 'text', 'rest', 'goods']);
const betweenSentences = /(?<=[.!?])\s+(?=[\p{Lu}\p{Nd}])|[;。；\n]/u;

/** What a sentence tells of goods that were put in, or may be, besides those of the lots that the paper names. */
type Told = 'thirds' | 'waste' | 'permitted';

function toldIn(sentence: string, document: Document): Told | undefined {
  if (sentence.length > 400 || /[?？]\s*$/u.test(sentence)) return undefined;
  const text = plainFold(sentence);
  if (contracts.has(document.type)) {
    if (permitted().test(text) && !denied.test(text)) return 'permitted';
    if (!sold.has(document.type)) return undefined;
  }
  if (letters.has(document.type) && elsewhere.test(text)) return undefined;
  if (inHan.test(sentence) && !hanDenied.test(sentence)) return 'thirds';
  if (denied.test(text)) return undefined;
  if (ofThirds().test(text) && mixed.test(text)) return 'thirds';
  return waste.test(text) && otherLots.test(text) && fed.test(text) ? 'waste' : undefined;
}

const says: Readonly<Record<Told, (name: string, quote: string) => string>> = {
  thirds: (name, quote) =>
    `${name} tells of goods of others that were put in (“${quote}”); no paper shows where they come from.`,
  waste: (name, quote) =>
    `${name} tells of waste of other lots that was fed to this one (“${quote}”); no paper shows the origin of those lots.`,
  permitted: (name, quote) =>
    `${name} lets the seller put in goods of another origin (“${quote}”): whether that was done has to be said.`,
};
const fixes: Readonly<Record<Told, string>> = {
  thirds:
    'Ask the maker for the drum list, laydown or issue slips of that part with its supplier and origin, or for a statement by lot that none went into these goods.',
  waste:
    'Ask the mill from which lots the waste came, with their laydown sheets, or for a statement by lot that none went into these goods.',
  permitted: 'Ask the seller for a statement by lot that nothing was put in, or for the gin’s bale list of what was.',
};

/** Sentences of records and contracts by which goods besides those of the named lots went in, each kind once a paper. */
export function toldAdmixtures(c: Case, findings: RuleFinding[]): number {
  let looked = 0;
  for (const document of c.documents) {
    if (![records, contracts, sold, letters].some((kinds) => kinds.has(document.type))) continue;
    const found = new Map<Told, { quote: string; evidence: Evidence }>();
    const own = document.facts.mentions.filter((m) => contexts.has(m.context));
    const texts = [...paragraphs(own).map((p) => p.mention), ...(document.facts.rest ?? [])];
    for (const { text, evidence } of texts) {
      for (const sentence of text.split(betweenSentences)) {
        const told = toldIn(sentence, document);
        if (told && !found.has(told)) found.set(told, { quote: sentence.trim().slice(0, 160), evidence });
      }
    }
    looked += found.size;
    for (const [told, { quote, evidence }] of found)
      findings.push({ message: says[told](document.name, quote), evidence: [evidence], fix: fixes[told] });
  }
  return looked;
}
