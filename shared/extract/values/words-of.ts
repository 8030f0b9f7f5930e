import { plainWidth } from './fold.ts';

/** Lower case with accents kept: "è" and "e", "için" and "icin" tell languages apart. */
export const toLower = (text: string): string => plainWidth(text).replaceAll('İ', 'i').toLowerCase();

/** The words of a text in Latin and Cyrillic letters, lower case, accents kept. */
export const wordsOf = (text: string): string[] =>
  toLower(text).match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+(?:['’ʻʼ‘`][\p{L}]+)*/gu) ?? [];
