import type { Document, GoodsLine } from '../../model/index.ts';
import { foldText } from '../../trace/fold.ts';
import { commoditiesIn, materialIn } from '../../trace/words.ts';
import { hsEntry } from '../../trade/hs.ts';
import {
  fineLint,
  notBulkPaste,
  notForSale,
  notLint,
  notSold,
  otherYarn,
  paperNotForSale,
  ringYarn,
} from '../../trade/price-words.ts';
import type { PriceBand } from '../../trade/prices.ts';

/** Goods of which a market band may speak, as far as the paper tells their kind. */
export interface PricedGoods {
  goods: PriceBand['goods'];
  /** English cotton count of yarn. */
  count?: number;
  /** Brix of paste, degrees; the lower end of a range. */
  brix?: number;
  /** Said to be of a kind that costs more than the band: no price of it is too high. */
  fine?: true;
}

/** Raw cotton by heading: not waste (5202), not carded or combed (5203). */
const lintHeading = /^5201/;
/** Paste of USDA grade has 24 % of tomato solids at least; thinner goods are puree (DOMAIN 6.3). */
const leastPaste = 24;
/** Yarn coarser than the band's may be open-end where the paper does not say ring, carded or combed. */
const leastRing = 20;

/**
 * What a line sells, where description and code leave no doubt that a band could speak of it. Undefined: services, samples, waste, blends,
 * thin tomato goods, yarn whose count the paper does not tell, and goods without a band (canned tomatoes, cloth, garments).
 */
export function goodsPriced(document: Document, line: GoodsLine): PricedGoods | undefined {
  const text = foldText(`${line.description ?? ''} ${line.style ?? ''}`);
  if (notSold.test(text) || notForSale.test(text) || givenAway(document)) return undefined;
  const entry = line.hsCode ? hsEntry(line.hsCode) : undefined;
  const commodity = entry?.commodity ?? commoditiesIn(text)[0];
  if (commodity === undefined || (line.hsCode && !entry)) return undefined;
  const said = commoditiesIn(text).includes(commodity) ? materialIn(text, commodity) : undefined;
  const material = entry?.material ?? said;
  // Words and code that name different goods leave open which of them was priced.
  if (said !== undefined && said !== material && !(entry && (said === 'lint' || said === 'tomato'))) return undefined;
  if (material === 'lint') return lint(text, line);
  if (material === 'yarn') return yarn(text, entry?.code ?? '5205');
  return material === 'paste' ? paste(text, document) : undefined;
}

const givenAway = ({ facts }: Document): boolean =>
  facts.mentions.some((m) => paperNotForSale.test(foldText(m.text))) ||
  (facts.lines?.value ?? []).some((l) => paperNotForSale.test(foldText(l.description ?? '')));

function lint(text: string, line: GoodsLine): PricedGoods | undefined {
  if (notLint.test(text) || (line.hsCode && !lintHeading.test(line.hsCode.replace(/\D/g, '')))) return undefined;
  return { goods: 'lint', ...(fineLint.test(text) ? { fine: true } : {}) };
}

function yarn(text: string, code: string): PricedGoods | undefined {
  const count = countIn(text);
  if (!code.startsWith('5205') || count === undefined || otherYarn.test(text)) return undefined;
  return count < 26 && !(count >= leastRing && ringYarn.test(text)) ? undefined : { goods: 'yarn', count };
}

/** The English count that a description names: "Ne 30/1", "30s", "32支", "Nm 50", "20 tex"; undefined with none or several. */
export function countIn(text: string): number | undefined {
  const found = new Set<number>();
  const number = String.raw`(\d{1,3}(?:[.,]\d)?)`;
  const read = (pattern: string, toNe: (n: number) => number): void => {
    for (const m of text.matchAll(new RegExp(pattern, 'gu')))
      found.add(Math.round(toNe(Number(m[1]!.replace(',', '.')))));
  };
  read(String.raw`\b(?:ne|nec)\.? ?${number}`, (n) => n);
  read(String.raw`(?<![\d.,])${number} ?(?:'?s\b|支)`, (n) => n);
  read(String.raw`\bnm\.? ?${number}`, (n) => n / 1.693);
  read(String.raw`\b${number} ?tex\b`, (n) => 590.5 / n);
  return found.size === 1 ? [...found][0] : undefined;
}

function paste(text: string, document: Document): PricedGoods | undefined {
  const brix = brixIn(text) ?? document.facts.brix?.value;
  if (notBulkPaste.test(text) || (brix !== undefined && brix < leastPaste)) return undefined;
  // Without a Brix the words must say paste: the tariff puts puree under the same code.
  const named = /\b(paste|concentrat\w*|concentre|extracto|extrato|salca\w*|pasta|tomatenmark)\b|паст|酱/u.test(text);
  if (brix === undefined) return named ? { goods: 'paste' } : undefined;
  return { goods: 'paste', brix };
}

/** "28/30 Brix", "30-32 degrees brix", "Brix 36-38 %": the lower end of the range. */
export function brixIn(text: string): number | undefined {
  const m =
    /(\d{2})(?:[.,]\d)? ?(?:[/–-] ?\d{2}(?:[.,]\d)?)? ?(?:%|°|º|deg\w*)? ?b[rx]i[xk]s?\b/u.exec(text) ??
    /\bbri[xk]s?\b[ :°º]*(\d{2})(?:[.,]\d)?/u.exec(text);
  return m ? Number(m[1]) : undefined;
}
