/**
 * Letters of scripts in which few label files or none are written; forms print them beside the same label in Latin, Cyrillic or Chinese letters.
 */
const unknown =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Greek}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Ethiopic}]/u;
const known = /[\p{Script=Latin}\p{Script=Cyrillic}]{2}/u;
const dangling = /^[\s/／|()（）,;·•–—-]+|[\s/／|(（,;·•–—-]+$/gu;

/** "Gin address: 신장 위구르 자치구": behind the colon of its label a value of several parts, not the label's other half with a colon of its own. */
function isValueBehind(text: string): boolean {
  const [, label, value] = /^([^:：]{2,60})[:：]\s*(.*[^\s:：])\s*$/su.exec(text) ?? [];
  if (label === undefined || value === undefined || unknown.test(label) || !known.test(label)) return false;
  if (!unknown.test(value) || known.test(value) || /[:：]/u.test(value)) return false;
  return /[,،、，]/u.test(value) || value.split(/\s+/u).length >= 4 || /[^\s]{10}/u.test(value);
}

/** A bilingual label ("Customer / לקוח", "품명 Description") without the half that no label file knows; other texts as they stand. */
export function withoutForeign(text: string): string {
  if (text.length > 200 || !unknown.test(text) || !known.test(text) || isValueBehind(text)) return text;
  const kept = text
    .split(/\s+/u)
    .filter((word) => !unknown.test(word) || known.test(word) || /\p{Nd}/u.test(word))
    .map((word) =>
      unknown.test(word) && !/\p{Nd}/u.test(word) ? word.replace(new RegExp(`${unknown.source}+`, 'gu'), '') : word,
    )
    .join(' ')
    .replace(/[(（]\s*[)）]/gu, '')
    .replace(dangling, '');
  return known.test(kept) ? kept : text;
}

/** "Παρτίδα: SN-2405": a label in such letters alone with its colon, which a label file may know; what stands behind the colon is its value. */
export function isForeignLabel(text: string): boolean {
  const label = /^([^:：]{2,60})[:：]\s*[^\s:：][^:：]*$/u.exec(text)?.[1];
  return label !== undefined && unknown.test(label) && !known.test(label);
}
