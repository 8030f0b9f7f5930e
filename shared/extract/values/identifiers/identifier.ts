import { foldText, plainWidth } from '../fold.ts';
import type { Parsed } from '../types.ts';

const lead =
  /^(?:[\s:：#№.,;=~|*_>]+|(?:no|nr|nos|n[°ºo]|n(?=\.\s*\d)|num(?:ber|ero)?|número|numéro|numero|номер|raqami|号码?|编号)(?=[\s.:：#°º]|$)[\s.:：#°º]*)+/iu;
const tail = /[\s:：.,;|*_]+$/;

/**
 * A document, lot or bale number out of its surroundings: "No. : INV-2023/118" → "INV-2023/118", "#INV03051" → "INV03051". Marks
 * inside stay as printed. Undefined when nothing is left, or when what is left has no digit and reads as words.
 */
export function parseIdentifier(text: string): Parsed<string> | undefined {
  const printed = plainWidth(text).replace(/\s+/g, ' ');
  let value = printed.replace(lead, '').replace(tail, '');
  if (value.startsWith('(') && value.endsWith(')')) value = value.slice(1, -1).trim();
  if (value === '' || !/[\p{L}\p{N}]/u.test(value)) return undefined;
  if (!/\d/.test(value) && (/\s/.test(value) || !/^[A-Z][A-Z\-/]*$/.test(value))) return undefined;
  return { value, text: printed.trim() };
}

/** An identifier without case, blanks and marks: "INV-2023 / 118" → "inv2023118". Leading zeros stay: they may tell two papers apart. */
export function identifierKey(id: string): string {
  return foldText(id).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether two printed identifiers are one: case, blanks, dashes, slashes and dots do not count. "INV-001" and "INV-1" are not held to be
 * the same.
 */
export function sameIdentifier(a: string, b: string): boolean {
  const key = identifierKey(a);
  return key !== '' && key === identifierKey(b);
}

const joints = /\s*(?:[,;，；、]|\s&\s|\s\+\s|(?<=\s)(?:and|und|y|e|et|ve|va)(?=\s)|\s[иваe]\s|和|及|\s\/\s|\n)\s*/iu;

/** The members of a printed list of identifiers: "L-101, L-102 & L-105" → three. Ranges stay whole ("1001-1100"). */
export function splitIdentifiers(text: string): string[] {
  const parts = plainWidth(text)
    .split(joints)
    .flatMap((part) => splitSlashed(part))
    .map((part) => parseIdentifier(part)?.value)
    .filter((part) => part !== undefined);
  return [...new Set(parts)];
}

/** "L-101/L-102/L-103" is a list when every part has the shape of the first; "INV-2023/118" is one identifier. */
function splitSlashed(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length < 2) return [text];
  const shape = (part: string) => part.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'A');
  const first = parts[0]!;
  // "2024/1187", "5510/2023": a number of a year
  if (parts.length === 2 && parts.some((part) => /^(?:19|20)\d\d$/u.test(part))) return [text];
  const same = parts.every((part) => shape(part) === shape(first) && part.length === first.length);
  return same && first.length >= 4 && /\d/.test(first) && !(parts.length === 2 && isAscending(parts)) ? parts : [text];
}

/** Two numbers of one shape, the second the greater by more than one, are as likely a range: the caller decides. */
function isAscending(parts: string[]): boolean {
  const [first, last] = parts.map((part) => Number(/\d+$/.exec(part)?.[0] ?? 'NaN'));
  return first !== undefined && last !== undefined && last - first > 1 && /^\d+$/.test(parts[0]!);
}
