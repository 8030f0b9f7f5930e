import { findBrix } from '../../trade/brix.ts';

/** What stands in brackets inside a label: "(hot break)", "(cold break, aseptic)". */
const bracketed = /\s*[([（][^()[\]（）\p{Nd}]{2,40}[)\]）]/gu;

/**
 * "Concentrado 28/30 ºBrix (hot break) obtenido: 19.200 kg": a label that says how strong the product is. Its words without that, with what
 * stands behind its colon; undefined for a text that names no Brix before its colon, or nothing besides.
 */
export function withoutStrength(text: string): { label: string; plain: string } | undefined {
  const [, label, behind] = /^([^:：]{6,110}[:：]|[^:：]{6,110}$)(.*)$/su.exec(text) ?? [];
  if (!label || !/\p{Nd}/u.test(label)) return undefined;
  const named = findBrix(label);
  if (named.length === 0) return undefined;
  const bare = label
    .replace(/[º°˚]/gu, '°')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ');
  const plain = named
    .reduce((rest, { text: degrees }) => rest.replace(degrees, ' '), bare)
    .replace(bracketed, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/\p{Nd}/u.test(plain) || !/\p{L}{3}.*\s\p{L}{3}/u.test(plain)) return undefined;
  return { label: label.trim(), plain: `${plain} ${behind ?? ''}`.trim() };
}
