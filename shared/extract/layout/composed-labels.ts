import type { FieldId } from '../labels/fields.ts';
import { flowWords } from '../labels/flow-words.ts';
import { besideCrafts, craftWords, keeperWords, supplierWords } from '../labels/role-words.ts';
import { labelText, tokenize } from '../labels/tokens.ts';

/** What the words of a label mean together. */
export interface ComposedLabel {
  field: FieldId;
  /** The label as printed, without its colon. */
  label: string;
  /** What stands behind it. */
  rest: string;
  /** "kg", where the label ends in it or names it. */
  unit: string | undefined;
}

/** Words by their meanings, folded; a word of several parts has them joined by blanks. */
class Vocabulary<T> {
  private readonly whole = new Map<string, T[]>();
  private readonly stems: [string, T][] = [];
  private most = 1;

  constructor(lists: Iterable<readonly [T, string]>) {
    for (const [meaning, list] of lists)
      for (const word of list.split(' ')) {
        const parts = tokenize(labelText(word.replaceAll('_', ' ').replace('*', ''))).map((t) => t.key);
        const key = parts.join(' ');
        if (word.endsWith('*')) this.stems.push([key, meaning]);
        else this.whole.set(key, [...(this.whole.get(key) ?? []), meaning]);
        this.most = Math.max(this.most, parts.length);
      }
  }

  /** The meanings of a text's words, in their order; undefined where one of them is not known. */
  read(keys: readonly string[]): T[][] | undefined {
    const found: T[][] = [];
    for (let i = 0; i < keys.length; ) {
      let size = Math.min(this.most, keys.length - i);
      let meanings: T[] | undefined;
      for (; size > 0; size--) {
        meanings = this.whole.get(keys.slice(i, i + size).join(' '));
        if (meanings) break;
      }
      if (!meanings) {
        size = 1;
        const stem = this.stems.find(([s]) => keys[i]!.startsWith(s));
        meanings = stem && [stem[1]];
      }
      if (!meanings) return undefined;
      found.push(meanings);
      i += size;
    }
    return found;
  }
}

type FlowWord = keyof typeof flowWords;
let flows: Vocabulary<FlowWord> | undefined;
let crafts: Vocabulary<FieldId | 'beside'> | undefined;

const materials = ['cotton', 'yarn', 'fabric', 'garment'] as const;
const taken: Partial<Record<FlowWord, FieldId>> = {
  cotton: 'cottonConsumed',
  yarn: 'yarnConsumed',
  fabric: 'fabricConsumed',
};
const given: Partial<Record<FlowWord, FieldId>> = { yarn: 'yarnProduced', fabric: 'fabricProduced' };

/** What the amounts of a mill's label are: of which material, taken in or given out; undefined where its words do not say just one thing. */
function flowOf(words: readonly FlowWord[][]): { field: FieldId; unit: string | undefined } | undefined {
  const has = (word: FlowWord) => words.some((w) => w.includes(word));
  const named = materials.filter(has);
  // "Cotton yarn used": the later material is meant
  const material = named.length === 2 && named[0] === 'cotton' ? named[1] : named.length === 1 ? named[0] : undefined;
  const [goesIn, comesOut] = [has('taken'), has('given')];
  if (!material || (goesIn && comesOut)) return undefined;
  const unit = has('unit') ? 'kg' : undefined;
  if (material === 'garment') {
    if (goesIn) return undefined;
    if (unit || has('weight')) return { field: 'netWeight', unit };
    return comesOut ? { field: 'piecesProduced', unit } : undefined;
  }
  const field = goesIn ? taken[material] : comesOut ? given[material] : undefined;
  return field && { field, unit };
}

/** The parts of a label that may be two languages of one: at a stroke, or where Chinese characters begin or end. */
const halves = (label: string): string[] =>
  label
    .split(
      /\s*[/|／]\s*|(?<=\p{Script=Han})[\s(（]*(?=\p{Script=Latin})|(?<=\p{Script=Latin})[\s)）]*(?=\p{Script=Han})/u,
    )
    .filter((part) => /\p{L}/u.test(part));

/** Words that part what went in from what it was for. */
const purpose = /(?<!\p{L})(?:for|from|into|para|pour|per|für|için|uchun|для|من)(?!\p{L})/iu;
const keysOf = (text: string): string[] => tokenize(labelText(text)).map((t) => t.key);

function flowLabel(label: string): { field: FieldId; unit: string | undefined } | undefined {
  flows ??= new Vocabulary(Object.entries(flowWords) as [FlowWord, string][]);
  if (purpose.test(label)) return undefined;
  const read = (text: string) => {
    const words = flows!.read(keysOf(text));
    return words && flowOf(words);
  };
  const whole = read(label);
  if (whole) return whole;
  const parts = halves(label);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const found = parts.flatMap((part) => read(part) ?? []);
  if (found.length === 0 || new Set(found.map((f) => f.field)).size > 1) return undefined;
  return { field: found[0]!.field, unit: found.find((f) => f.unit)?.unit };
}

function craftLabel(label: string): FieldId | undefined {
  crafts ??= new Vocabulary<FieldId | 'beside'>([...craftWords, ['beside', besideCrafts]]);
  const read = (text: string) => {
    const named = crafts!.read(keysOf(text))?.flat();
    return named && craftWords.find(([field]) => named.includes(field))?.[0];
  };
  const whole = read(label);
  if (whole) return whole;
  const parts = halves(label.replace(/[()（）]/gu, ' / '));
  if (parts.length < 2 || parts.length > 3) return undefined;
  const found = parts.flatMap((part) => read(part) ?? []);
  return craftWords.find(([field]) => found.includes(field))?.[0];
}

/** A label up to its colon, or up to the figure behind it. */
function headOf(text: string): { head: string; rest: string; colon: boolean } | undefined {
  if (text.length > 240) return undefined;
  const [, head, mark, behind, figure] =
    /^([^:：\p{Nd}]{2,80}?)(?:\s*([:：])\s*(.*)|(?:(?<=[)）])|\s+)(\p{Nd}.*)|\s*)$/su.exec(text.trim()) ?? [];
  return head === undefined ? undefined : { head, rest: behind ?? figure ?? '', colon: mark !== undefined };
}

const cache = new Map<string, ComposedLabel | undefined>();

/**
 * The label of an amount that no list has as a whole, understood by its words: what a mill took in or gave out ("Tela consumida kg",
 * "成衣净重"). All of its words have to be known, or all of one of its two languages.
 */
export function composedFlow(text: string): ComposedLabel | undefined {
  if (cache.has(text)) return cache.get(text);
  if (cache.size > 20_000) cache.clear();
  const parts = headOf(text);
  const flow = parts && (parts.rest === '' || /\p{Nd}/u.test(parts.rest)) ? flowLabel(parts.head) : undefined;
  const found = flow && { ...flow, label: parts!.head, rest: parts!.rest };
  cache.set(text, found);
  return found;
}

/** The label of who did a piece of work ("Sewing line / CMT:", "外发加工"), understood by its words, with what stands behind its colon. */
export function composedCraft(
  text: string,
): (Pick<ComposedLabel, 'field' | 'label' | 'rest'> & { colon: boolean }) | undefined {
  const parts = headOf(text);
  if (!parts || parts.head.length > 50 || (parts.rest !== '' && !parts.colon)) return undefined;
  const field = craftLabel(parts.head);
  return field && { field, label: parts.head, rest: parts.rest, colon: parts.colon };
}

const firm =
  /(?<!\p{L})(?:ltd|limited|ltda|llc|llp|inc|corp(?:oration)?|co|company|gmbh|s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l|s\.?\s?a(?:\.?\s?s|\.?\s?c|\.?\s?b)?|pvt|plc|pte|sdn|bhd|b\.?v|n\.?v|a\.?ş|mchj|xk|qk|jsc|cjsc|ooo|oao|ооо|оао|зао|пао|ао|чп|ип|тоо|group|mills?|textiles?|industr(?:y|ies)|enterprises?|garments?|apparels?|fashions?|spinning|ginning|ginners?|holdings?)\.?(?!\p{L})|公司|集团|集團|工厂|厂(?!\p{Script=Han}*[路街])|株式会社|주식회사|\(주\)/iu;

/** Whether a text looks like the name of a firm: it has a legal form, or a word that firms are called by. */
export const isFirm = (text: string): boolean =>
  firm.test(text) && /\p{Lu}|\p{Script=Han}|\p{Script=Hangul}/u.test(text);

let keepers: Vocabulary<'keeper' | 'supplier' | 'beside'> | undefined;

/** Whether a label names who keeps the goods or whom they were bought from ("Warehouse keeper", "Source of yarn"). */
export function keeperLabel(label: string): 'keeper' | 'supplier' | undefined {
  if (label.length > 50) return undefined;
  keepers ??= new Vocabulary([
    ['keeper', keeperWords],
    ['supplier', supplierWords],
    ['beside', besideCrafts],
  ]);
  const read = (text: string) => keepers!.read(keysOf(text))?.flat();
  const found = [read(label), ...halves(label).map(read)].flatMap((words) => words ?? []);
  return found.includes('keeper') ? 'keeper' : found.includes('supplier') ? 'supplier' : undefined;
}
