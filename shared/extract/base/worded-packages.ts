import { lazy, lazyPattern } from '../../lazy.ts';
import type { DocumentType, Fact } from '../../model/index.ts';
import type { Line } from '../layout/types.ts';
import { foldText, type NumeralLanguage, numberInWordsAtEnd, parseQuantity } from '../values/index.ts';
import { type Context, evidenceOf } from './context.ts';

/** Papers that count what was handed over. */
const counting: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'bill-of-lading',
  'transport-record',
  'packing-list',
  'invoice',
  'certificate-of-origin',
]);

/** Packages that are counted one by one, in the languages of these words: a container or a pallet holds others, and "packages" may mean either; folded. */
const nouns: Readonly<Record<NumeralLanguage, string>> = {
  en: 'cartons|ctns|cases|boxes|drums|bales|bags|rolls',
  fr: 'cartons|caisses|tambours|futs|balles|sacs|rouleaux',
  es: 'cajas|cartones|tambores|bidones|fardos|pacas|sacos|rollos',
  pt: 'caixas|tambores|fardos|sacos|rolos',
  it: 'cartoni|scatole|fusti|balle|sacchi|rotoli',
  tr: 'karton|koli|kutu|varil|balya|cuval|rulo',
};
const languages = Object.keys(nouns) as NumeralLanguage[];
/** A figure in brackets behind the words, what the packages are of, and their noun. */
const packed = lazyPattern(
  String.raw`(?<=\p{L})\s*\)?\s*(?:\(\s*(\p{Nd}[\p{Nd}.,]*)\s*\)\s*)?(?<!\p{L})(?:(?:paper|fib(?:er|re)|wooden|steel|iron|metal|aseptic|export|pressed)\s+)?(${Object.values(nouns).join('|')})(?!\p{L})(?!\s*(?:short|missing|damaged|wet|torn|broken|were|was|are|each|per|\/))`,
  'giu',
);
const spoken = lazy(() => languages.map((l) => [l, new RegExp(`^(?:${nouns[l]})$`, 'iu')] as const));

/** What leads to a number in words: the word for saying it, a sum, a figure or a label before it. */
const led =
  /(?:(?<!\p{L})(?:say(?:s|ing)?|said to contain|totall?(?:ing|e)?|totais|words|letters|lettres|letras|lettere|yazi(?:yla)?|yalniz(?:ca)?|toplam|soit|son|diga(?:m|se|no)?|dicansi|packages|packed in)(?:\s+(?:of|de|di|only))?|\p{Nd}|[:：=(])\s*[:：.(=–—-]*\s*$/iu;
/** "… cartons only": the end of a number in words, which then may open its line. */
const ended = /^\s*(?:only|solamente|unicamente|apenas|somente|seulement|soltanto|solo)(?!\p{L})/iu;

/**
 * The packages that a paper counts in words alone ("SAY: FOUR HUNDRED AND TWO CARTONS ONLY"), over the end of a line too. A paper that tells two
 * such numbers, or one beside another figure, tells none.
 */
export function wordedPackages(context: Context): Fact<number> | undefined {
  if (!counting.has(context.document.type)) return undefined;
  const found = new Map<number, Fact<number>>();
  for (const page of context.layout.pages.slice(0, 5)) {
    let told = 0;
    const lines = page.lines.slice(0, 200);
    for (const [i, line] of lines.entries()) {
      const above = lines[i - 1];
      const text = foldText(line.text);
      for (const match of text.matchAll(packed())) {
        const among = spoken().flatMap(([language, noun]) => (noun.test(match[2]!) ? [language] : []));
        const own = readBefore(text.slice(0, match.index), above && foldText(above.text), among);
        const opens = own?.start === 0 && ended.test(text.slice(match.index + match[0].length));
        if (!own || own.value < 2 || !(own.led || opens)) continue;
        if (match[1] !== undefined && parseQuantity(match[1], context.mark)?.value !== own.value) continue;
        told++;
        const at: Line[] = own.over && above ? [above, line] : [line];
        found.set(own.value, {
          value: own.value,
          evidence: evidenceOf(
            context,
            at.flatMap((l) => l.segments),
          ),
        });
      }
    }
    // one count a container: their sum is the paper's
    if (told > 1) return undefined;
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

interface Said {
  value: number;
  start: number;
  led: boolean;
  /** It began in the line above. */
  over: boolean;
}

/** The number in words at the end of a text, with the line above where it goes back over the beginning of its own. */
function readBefore(text: string, above: string | undefined, among: readonly NumeralLanguage[]): Said | undefined {
  const own = numberInWordsAtEnd(text, among);
  if (own && own.start > 0) return { ...own, led: led.test(text.slice(0, own.start)), over: false };
  if (!own && text.trim() !== '') return undefined;
  const whole = above === undefined ? undefined : numberInWordsAtEnd(`${above} ${text}`, among);
  if (!whole || whole.start > above!.length)
    return own && { ...own, led: above !== undefined && led.test(above), over: false };
  return { ...whole, led: led.test(above!.slice(0, whole.start)), over: true };
}
