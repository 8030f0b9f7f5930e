import type { Commodity, Document, Evidence } from '../../model/index.ts';
import { isDenied, isPolicyTalk } from '../../screen/negation.ts';
import { claimsShare } from '../../screen/shares-claimed.ts';

/** Words of a record that give the cotton, or the tomatoes, of its step to China. */
export interface ChineseFibre {
  text: string;
  evidence: Evidence;
  /** With a share, a weight or a count, or in a cell: a sentence without them may speak of other goods. */
  plain: boolean;
}

const records: Readonly<Partial<Record<Document['type'], Commodity>>> = {
  'ginning-record': 'cotton',
  'spinning-record': 'cotton',
  'tomato-processing-record': 'tomato',
};
const country =
  /(?<!\p{L})(?:China|Chinese|PRC|P\.\s?R\.\s?(?:C\.|China|of China)|Chine|[Cc]hinois(?:e|es)?|VR China|[Cc]hinesisch\p{L}*|RRT|RRC|RRTiongkok|Tiongkok|Cina|[Cc]ines[ei]|[Cc]hin[êe]s(?:a|as)?|[Cc]hin[oa]s?|Çin|Trung Quốc|Xitoy|Хитой|Кита(?:й|я|ю|ем|е)|[Кк]итайск\p{L}*|КНР)(?!\p{L})|中国|中國/gu;
/** Words for the fibre and its bales, and for the fruit and its paste, in the languages of the trade. */
export const fibre: Readonly<Record<Commodity, string>> = {
  cotton:
    '(?:cotton|lint|noils?|comber|fib(?:re|er)s?|bales?|coton|balles|algodón|algodon|algodão|algodao|pluma|fardos|cotone|balle|baumwolle|ballen|pamu[kğ]\\p{L}*|balya|хлоп\\p{L}*|волокн\\p{L}*|кип\\p{L}*|paxta\\p{L}*|пахта\\p{L}*|kapas|bal|bông|kiện|katoen|bawełn\\p{L}*|βαμβακ\\p{L}*|βαμβάκ\\p{L}*|ίν(?:α|ας|ες|ών)|tola(?:si|sini|sidan|dan|lar\\p{L}*)?|тола(?:си|сидан|дан)?|elyaf\\p{L}*|lif(?:i|ler\\p{L}*)?|fibr[ae]s?|faser\\p{L}*|serat|xơ|vezel\\p{L}*|włókn\\p{L}*|(?:ال|بال|لل)?قطن\\p{L}*|کپاس|روئی|پنبه|তুলা[\\p{L}\\p{M}]*|कपास|रुई|रूई|면화|綿花?|棉|原棉|皮棉)',
  tomato:
    '(?:tomato(?:es)?|paste|concentrate|tomates?|pomodor[oi]|concentrato|concentrado|concentré|tomaten|tomatenmark|salça\\p{L}*|domates|томат\\p{L}*|паст\\p{L}*|番茄)',
};
const small =
  "(?:\\s|['’(]|(?:from|of|in|ex|grown|origin|origine|origen|origem|asal|de|du|des|da|do|del|della|dalla|di|la|aus|von|der|из|từ|của|dari)(?!\\p{L}))";
/** The goods behind an adjective: a standard, a market or a firm is none. */
const other =
  /^\s*(?:\p{L}+\s+){0,2}(?:standards?|grad(?:e|es|ing)|class(?:ing|ification)|markets?|price|index|exchange|futures|associations?|council|co\b|company|corp|group|ltd|limited|machin\p{L}*|mesin|buyers?|customers?|type|equivalent)(?!\p{L})/iu;
/** What goes there, or is told of a buyer. */
const away =
  /(?<!\p{L})(?:to|for|nach|für|à|vers|para|a|per|ke|kepada|untuk|в|для|sang|export\p{L}*|sold|customer|buyer|port)\s+(?:the\s+)?$/iu;
const machine =
  /machin\p{L}*|mesin|станк\p{L}*|оборудован\p{L}*|makine\p{L}*|macchin\p{L}*|máquin\p{L}*|maschine\p{L}*|spare/iu;
const verb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|we|our|est|sont|nous|wir|wird|foi|fue|è|sono|adalah|telah)(?!\p{L})/iu;
const sentences = /[^;。；\n]+/gu;
const longest = 400;

/** Texts of a record that name cotton (or tomatoes) of China; what is denied, sold there or said of the law is left out. */
export function chineseFibre(document: Document, commodity: Commodity): ChineseFibre[] {
  if (records[document.type] !== commodity) return [];
  const { mentions, rest } = document.facts;
  const behind = new RegExp(`(?<!\\p{L})${fibre[commodity]}${small}{1,8}$`, 'iu');
  const ahead = new RegExp(`^\\s*${fibre[commodity]}(?!\\p{L})`, 'iu');
  const seen = new Set<string>();
  return [...mentions, ...(rest ?? [])].flatMap(({ text, context, evidence }) => {
    if (context === 'bank' || context === 'route' || context === 'address' || context === 'identifier') return [];
    return [...text.matchAll(sentences)].flatMap(([sentence]) =>
      sentence.length > longest
        ? []
        : [...sentence.matchAll(country)].flatMap((m): ChineseFibre[] => {
            const [before, after] = [sentence.slice(0, m.index), sentence.slice(m.index + m[0].length)];
            const share = claimsShare(before, after) && context !== 'issuer';
            // "China Cotton Trading" is a firm, "Chinese cotton" the goods.
            const named = context === 'party' || context === 'site' || context === 'issuer' || m[0] === 'China';
            const told = behind.test(before) || (ahead.test(after) && !named) || share;
            if (!told || other.test(after) || away.test(before) || machine.test(sentence)) return [];
            const [start, end] = [m.index, m.index + m[0].length];
            if (isDenied(sentence, start, end) || isPolicyTalk(sentence, start, end) || seen.has(text)) return [];
            seen.add(text);
            return [{ text, evidence, plain: share || (text.length < 120 && !verb.test(sentence)) }];
          }),
    );
  });
}
