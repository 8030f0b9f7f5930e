import type { Page } from '../../model/index.ts';

/** Hash functions of which the least value is kept: two sketches agree in as large a share as the layouts do. */
const FUNCTIONS = 32;
const ENOUGH_WORDS = 15;

/**
 * A sketch of where the printed words of a page stand: labels and heads stay when values change. Words with digits are left out, places
 * rounded to a hundredth of the page. Undefined for a page of few words.
 */
export function sketchOf({ words }: Page): string | undefined {
  const tokens = words
    .filter(({ text }) => /^\p{L}[\p{L}.,:/&()-]{2,}$/u.test(text))
    .slice(0, 400)
    .map(({ text, box }) => `${text.toLowerCase()} ${Math.round(box[0] * 100)} ${Math.round(box[1] * 100)}`);
  if (new Set(tokens).size < ENOUGH_WORDS) return undefined;
  return Array.from({ length: FUNCTIONS }, (_, seed) => {
    const least = tokens.reduce((low, token) => Math.min(low, hash(token, seed)), 0xffffffff);
    return (least & 0xffff).toString(16).padStart(4, '0');
  }).join('');
}

/** FNV-1a over UTF-16 units, mixed once more at the end. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
