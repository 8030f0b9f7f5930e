import { findCountries, mayBeState } from '../../extract/values/index.ts';
import { lazyPattern } from '../../lazy.ts';
import type { Commodity, CountryCode, Document, Evidence } from '../../model/index.ts';
import { isDenied, isPolicyTalk } from '../../screen/negation.ts';
import { claimsShare } from '../../screen/shares-claimed.ts';
import { fibre } from './chinese-fibre.ts';
import { little, ofOtherGoods, putIn, usedIn } from './put-words.ts';

/** A country to which the sentences of a letter, or of a record, give a part of the goods' cotton, or tomatoes. */
export interface LetterFibre {
  country: CountryCode;
  text: string;
  evidence: Evidence;
  /** A part of the goods, or something put into them; otherwise a record only names fibre of the country. */
  part: boolean;
}

/** Letters, e-mails and statements speak of much else: only an amount or a part of the fibre that they give a country counts. */
const letters: ReadonlySet<Document['type']> = new Set(['other', 'supplier-statement']);
const contexts: ReadonlySet<string> = new Set(['statement', 'text']);
/** A part of the goods without a figure. */
const part =
  /(?<!\p{L})(?:\p{Nd}+ (?:of (?:the|our|these|those) )?(?:bales|drums|kilos|kg|tons?|tonnes)|some|(?:a|one) (?:part|portion|few)|part|partly|in part|several|the (?:rest|remainder|balance|missing)|replaced|substituted|topped up|instead|mixed in|blended in|added|une partie|quelques|le reste|una parte|parte|algun[ao]s|el resto|il resto|alcun[ei]|uma parte|o resto|ein teil|einige|der rest|часть|остаток|остальн\p{L}*|несколько|заменил\p{L}*|bir kısmı|kalan\p{L}*|yerine|một phần|sebagian|sisanya|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:per ?cent|bales|tons))(?!\p{L})|部分|其余|其中|剩余|掺|混入|代替/iu;
/** The same in further words and letters: bales that are counted, and verbs of filling up, replacing and mixing. */
const counted = lazyPattern(
  "(?<!\\p{L})(?:\\p{Nd}+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|dois|duas|três|quatro|sete|oito|nove|dez|doze|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|две|три|четыре|пять|шесть|семь|восемь|девять|десять|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|to[‘’ʻ']?qqiz|sakkiz|yetti|olti|besh|ثلاث|[اأ]ربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر)\\s*(?:টি|টা)?\\s*(?:pacas|fardos|balles?|ballen|кип\\p{L}*|balya\\p{L}*|bal|kiện|toy\\p{L}*|بال\\p{L}*|عدل|گانٹھ\\p{L}*|বেল|গাঁট|गांठ\\p{L}*|俵|베일)|(?<!\\p{L})(?:complet(?:ad|amos|ed)\\p{L}*|complét\\p{L}*|completá\\p{L}*|sustitu\\p{L}*|reemplaz\\p{L}*|mezcl\\p{L}*|añad\\p{L}*|substitu\\p{L}*|mistur\\p{L}*|adicion\\p{L}*|remplac\\p{L}*|mélang\\p{L}*|ajout\\p{L}*|sostitu\\p{L}*|aggiun\\p{L}*|mescol\\p{L}*|ergänzt|ersetzt|aufgefüllt|beigemischt|zugesetzt|добав\\p{L}*|смеш\\p{L}*|дополн\\p{L}*|tamamla\\p{L}*|ekle(?:n|d)\\p{L}*|katıl\\p{L}*|karıştır\\p{L}*|dicampur\\p{L}*|ditambah\\p{L}*|diganti\\p{L}*|dilengkapi|melengkapi|trộn|bổ sung|aralashtir\\p{L}*|qo[‘’ʻ']?sh(?:il|d)\\p{L}*|شامل|ملای\\p{L}*|خلط\\p{L}*|[اأ]ضيف\\p{L}*|[اأ]ضفنا|استبد\\p{L}*|اضافه|مخلوط|মেশা|যোগ|मिला)|섞|대체|혼합|混ぜ",
  'iu',
);
/** "cotton of northwest China": a part of a country is of it. */
const direction =
  /(?:(?:the\s+)?(?:north|south|east|west|mid)[- ]?(?:west|east)?(?:ern)?(?:\s+(?:part\s+)?of)?|central|inner|mainland|inland|noroeste de|oeste de|nord-ouest de la|nordwest-?|северо-запад\p{L}*)\s*$/iu;
/** Cotton of the north-west of China, of which nearly all is of one region. */
const northWest = /西北(?:地区|地區|省区|产区)?(?:产|產)?的?(?:原|皮|细绒|长绒|手摘|机采)?棉/gu;

/** Words that join the part to its country. */
const joined =
  /(?<!\p{L})(?:is|are|was|were|comes?|came|of|from|with|by|de|d|des|aus|von|di|da|del|из|от|dari|dengan|từ|bằng|ist|sind|est|sont|son|es|são|é|è|sono|have been|has been)\s+(?:the\s+)?$|(?<!\p{L})(?:από|εκ|του|της|των)\s+(?:τ(?:ο|ον|ην?|ου|ης|ις|α)\s+)?$/iu;
/** Where cotton is kept, before its place. */
const store =
  '(?:(?:the|our|a|an|das|dem|unserem|el|un|o|um|le|un|il|la|the old)\\s+)?(?:warehouse|store|stock|godown|depot|gudang|lager|almac[eé]n|armaz[eé]m|entrep[oô]t|magazzino|склад\\p{L}*|kho)';
/** "grown at Kuytun, China", "came from Santos in Brazil": the country of a place. */
const placed = lazyPattern(
  `(?<!\\p{L})(?:grown|picked|harvested|ginned|pressed|from|out of|of|origin(?:ated)?|dari|asal|aus|von|de|do|da|del|di|du|из|từ|来自)\\s+(?:${store}\\s+)?(?:(?:at|in|from|near|en|em|à|di|a|в|tại|bei)\\s+)?(?:\\p{Lu}[\\p{L}'’-]*[\\s,]+(?:(?:county|city|district|prefecture|province|region|farms?)[\\s,]+)?){0,4}(?:in\\s+)?$`,
  'u',
);
/** Where goods lie or go through is not where they grew. */
const carried =
  /(?<!\p{L})(?:ship\p{L}*|load\p{L}*|stuff\p{L}*|arriv\p{L}*|dispatch\p{L}*|deliver\p{L}*|transit\p{L}*|via|ports?|discharg\p{L}*|vessel|container|customs|truck\p{L}*|spun|woven|knit\p{L}*|sewn|dyed)(?!\p{L})/iu;
/** What is offered, asked for, or sold there is not in the goods. */
const elsewhere =
  /(?<!\p{L})(?:offer\p{L}*|quot(?:e|ed|ation)\p{L}*|prices?|cents|usd|available|interested|enquir\p{L}*|inquir\p{L}*|would|could|might|may|markets?|next (?:season|crop|order|year)|sold|sell|export\p{L}*|(?:to|for|our|other|another) (?:buyers?|customers?)|angebot\p{L}*|preis\p{L}*|ofert\p{L}*|oferec\p{L}*|ofrec\p{L}*|precio\p{L}*|preço\p{L}*|offre\p{L}*|prix|offert\p{L}*|prezz\p{L}*|teklif\p{L}*|fiyat\p{L}*|предлож\p{L}*|предлага\p{L}*|цен[аыу]\p{L}*|penawaran|harga|chào giá|machin\p{L}*|mesin|станк\p{L}*)(?!\p{L})|报价|价格|出口|机/iu;
/** A denial before the country; what it governs is not weighed here, where silence leaves everything as the papers state it. */
const denied =
  /(?<!\p{L})(?:δεν|χωρίς|ούτε|όχι|no|not(?! only|\s*[:：])|never|none|neither|nor|without|cannot|n[’']t|ni|nunca|jam[aá]is|jamais|sin|sem|sans|pas|aucun\p{L}*|ning[uú]n\p{L}*|nenhum\p{L}*|nessun\p{L}*|non|não|nicht|kein\p{L}*|ohne|nie|не|нет|никогда|без|değil\p{L}*|hiç\p{L}*|không|tidak|bukan|tanpa)(?!\p{L})|不|未|没|无/iu;
/** The same within a Turkish verb behind it: "tamamlanmadı". */
const turkishNegative =
  /(?<!\p{L})\p{L}+[rlntkşz][mM](?:adı|edi|adık|edik|amıştır|emiştir|amış|emiş|amakta\p{L}*|emekte\p{L}*)(?!\p{L})/u;
const turkishVerb =
  /(?<!\p{L})\p{L}{3,}(?:[dt][ıiuü](?:k|m|lar|ler)?|m[ıiuü]ş(?:t[ıiuü]r)?|makta(?:d[ıi]r)?|mekte(?:dir)?)(?!\p{L})/iu;
/** The first verb behind the goods says what was done with them: "… ile tamamladık, formda gösterilmedi" was done, and not shown. */
const turkishDenied = (after: string): boolean => turkishNegative.test(turkishVerb.exec(after)?.[0] ?? after);
/** The same behind the country, also within a verb of Uzbek. */
const deniedBehind =
  /^[^.,;:]{0,60}?(?<!\p{L})(?:not|never|nicht|kein\p{L}*|не|нет|nunca|jamais|δεν|tidak|không|emas|yo[‘’ʻ'`]q|değil\p{L}*|\p{L}+m(?:agan|aydi|adi|asdan))(?!\p{L})|^[^。，；]{0,20}[不未没无]/iu;
/** Why something was put in stands before it: "as the lot did not reach its strength, …". */
const reason =
  /^[^.;]{0,60}?(?<!\p{L})(?:because|as|since|weil|da|parce que|comme|porque|ya que|poiché|perché|siccome|поскольку|так как|чтобы|επειδή|καθώς|karena|vì|aangezien|ponieważ)(?!\p{L})[^,;]{0,160},/iu;
/** "Some Indian cotton mills": the trade there, not its fibre. */
const ofTrade =
  /^\s*\p{L}+\s+(?:mills?|spinners?|growers?|farmers?|exporters?|importers?|traders?|merchants?|gins?|ginners?|associations?|firms?|houses|industry|sector|output|harvest|prices?|machin\p{L}*)(?!\p{L})/iu;
const question = /[?？]\s*$/u;
/** "85 percent of Chinese cotton": a share of a country's crop, no share of these goods. */
const ofItsCrop =
  /(?:[%％]|(?<!\p{L})(?:per ?cent|pct|most|much|majority|bulk|part|share|half|tenths|quarters|fifths|prozent|pour cent|por ?ciento|por ?cento|per ?cento|процент\p{L}*|persen|mayor parte|maior parte|maggior parte|majorité|plupart|großteil|большая часть|sebagian besar))\s+(?:of|de|del|da|do|di|della?|du|des|der|von|из)?\s*(?:the |all |la |l['’]|el |o )?$/iu;
const betweenSentences = /(?<=[.!?？])\s+(?=\p{Lu})|[;。；\n]/u;
const longest = 400;

/** Records of the steps at which the fibre, or the fruit and its paste, is taken in and mixed; those of cloth name other things besides. */
const records: Readonly<Partial<Record<Document['type'], readonly Commodity[]>>> = {
  'ginning-record': ['cotton'],
  'spinning-record': ['cotton'],
  'tomato-processing-record': ['tomato'],
};
/** "di origine", "menşeli": the goods stand before or behind a word for their origin. */
const originBefore =
  /(?<!\p{L})(?:origin|origine|origen|origem|provenienza|provenance|procedencia|proveniência|herkunft|ursprungs?|xuất xứ|nguồn gốc|asal)(?:\s+(?:from|de|da|di|del|dal|du|des|aus|từ|dari|of))?\s*$/iu;
const originBehind =
  /^(?:\s*\([^()]{1,40}\))?\s*(?:origin|herkunft|ursprungs?|menşe\p{L}*|kökenli|kelib chiqqan|происхожден\p{L}*|походжен\p{L}*|προέλευσης|καταγωγής|产|產)(?!\p{Ll})/iu;
/** "2 May", where no verb stands. */
const month = /(?<=\p{Nd}(?:st|nd|rd|th)?[\s.-])May(?!\p{L})|(?<!\p{L})May(?=[\s.-]\p{Nd})/gu;

/** What letters and records say of the origin of a part of the goods; countries that the papers state are among them. */
export function letterFibre(document: Document, commodity: Commodity): LetterFibre[] {
  const recorded = records[document.type]?.includes(commodity) === true;
  if (!letters.has(document.type) && !recorded) return [];
  const speaks = new RegExp(`(?<!\\p{L})${fibre[commodity]}|${commodity === 'cotton' ? '棉' : '番茄'}`, 'iu');
  const beside = new RegExp(
    `^(?:[^()]{0,20}\\)|\\s*\\([^()]{1,40}\\))?\\s*(?:(?:origin|grown|de origen)\\s+)?${fibre[commodity]}(?!\\p{Ll})`,
    'iu',
  );
  const behind = new RegExp(`(?<!\\p{L})${fibre[commodity]}\\s*$`, 'iu');
  const seen = new Set<string>();
  return document.facts.mentions.flatMap(({ text, context, evidence }) => {
    if (!contexts.has(context)) return [];
    return text.split(betweenSentences).flatMap((printed): LetterFibre[] => {
      const sentence = printed.replace(month, '5');
      if (sentence.length > longest || question.test(sentence) || !speaks.test(sentence) || elsewhere.test(sentence))
        return [];
      if (recorded && ofOtherGoods().test(sentence)) return [];
      const named = [
        ...findCountries(sentence),
        ...[...sentence.matchAll(northWest)].map(([text]) => ({ value: 'CN' as CountryCode, text })),
      ];
      return named.flatMap(({ value, text: named }): LetterFibre[] => {
        const start = sentence.indexOf(named);
        if (start < 0) return [];
        const end = start + named.length;
        const [before, after] = [sentence.slice(0, start).replace(direction, ''), sentence.slice(end)];
        // 印度棉, "Chinese cotton", "algodão chinês", "the bales came from India"
        const ofFibre =
          named.endsWith('棉') ||
          beside.test(after) ||
          behind.test(before) ||
          joined.test(before) ||
          placed().test(before) ||
          originBefore.test(before) ||
          originBehind.test(after);
        if (
          !ofFibre ||
          ofTrade.test(after) ||
          ofItsCrop.test(before) ||
          carried.test(sentence) ||
          mayBeState(sentence.slice(0, end))
        )
          return [];
        const told = partOf(before, after, recorded);
        if (told === undefined || seen.has(`${value}|${told}`)) return [];
        if (
          denied.test(before.replace(reason, '')) ||
          deniedBehind.test(after) ||
          turkishDenied(after) ||
          isDenied(sentence, start, end) ||
          isPolicyTalk(sentence, start, end)
        )
          return [];
        seen.add(`${value}|${told}`);
        return [{ country: value, text: printed.trim(), evidence, part: told }];
      });
    });
  });
}

/**
 * Do the words around a country give a part of the goods to it? In a letter a share or counted bales do; a record counts its other bales
 * too, so that there something has to be put in. Undefined where nothing is said of these goods.
 */
function partOf(before: string, after: string, recorded: boolean): boolean | undefined {
  const says = (...patterns: readonly RegExp[]) => [before, after].some((x) => patterns.some((p) => p.test(x)));
  if (!recorded) return claimsShare(before, after) || says(part, counted(), little(), putIn()) ? true : undefined;
  if (says(putIn())) return true;
  return says(usedIn()) ? says(little()) || claimsShare(before, after) : undefined;
}
