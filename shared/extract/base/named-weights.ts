import { lazyPattern } from '../../lazy.ts';
import type { ParsedWeight } from '../values/index.ts';
import { type Context, readWeight } from './context.ts';

/** The words that say which weight a figure is, in full and as trade papers cut them short ("G.W.", "P. BRUTO", "N/W"). */
const gross =
  'g[./]?\\s?wt?\\.?|gr\\.?\\s?wt\\.?|gross(?:\\s+(?:weight|wt\\.?|mass))?|(?:p\\.?\\s?|peso\\s+|poids\\s+)?brut(?:[oôt]s?|s)?|brutto(?:gewicht)?|(?:p\\.?\\s?|peso\\s+)?lord[oi]|br[üu]t|брутто|毛重';
const net =
  'n[./]?\\s?wt?\\.?|nt\\.?\\s?wt\\.?|nett?(?:\\s+(?:weight|wt\\.?|mass))?|(?:p\\.?\\s?|peso\\s+)?nett?[oi]s?|netto(?:gewicht)?|poids\\s+net|(?:p\\.?\\s?|peso\\s+)l[ií]q(?:uido|uida)?|нетто|净重';
const names = lazyPattern(`(?<!\\p{L})(?:(${gross})|(${net}))(?!\\p{L})[\\s.:：)]*`, 'giu');

/** The weights that a text names as gross or net; each at most once. */
export interface NamedWeights {
  net?: ParsedWeight;
  gross?: ParsedWeight;
}

/**
 * The gross and the net weight that one cell names side by side or below each other ("GROSS 2,970 KGS / NET 2,640 KGS", "1.200 kg P. BRUTO").
 * Empty where the text names neither, or names the same one twice.
 */
export function namedWeights(context: Context, text: string, unit?: string): NamedWeights {
  if (text.length > 160) return {};
  const found = [...text.matchAll(names())];
  const end = (k: number) => found[k]!.index + found[k]![0].length;
  const [first] = found;
  if (!first) return {};
  const digit = /\p{Nd}/u;
  const behind = digit.test(text.slice(0, first.index)) && !digit.test(text.slice(end(found.length - 1)));
  const weights: NamedWeights = {};
  for (const [k, match] of found.entries()) {
    const part = behind
      ? text.slice(k === 0 ? 0 : end(k - 1), match.index)
      : text.slice(end(k), found[k + 1]?.index ?? text.length);
    const weight = readWeight(context, part.trim(), unit);
    const key = match[1] ? 'gross' : 'net';
    if (weight && weights[key]) return {};
    if (weight) weights[key] = weight;
  }
  return weights;
}
