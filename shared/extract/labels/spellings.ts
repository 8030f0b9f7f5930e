import type { DocumentType } from '../../model/document.ts';
import { type FieldId, fieldIds, type LabelFile } from './fields.ts';

const fields = new Set<string>(fieldIds);

/** "{invoice,inv} no" → "invoice no", "inv no"; an empty choice ("{the,} date") leaves the word out. */
export function expandBraces(text: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/su.exec(text);
  if (!match) return [text.replace(/\s+/g, ' ').trim()];
  return match[2]!.split(',').flatMap((choice) => expandBraces(`${match[1]}${choice}${match[3]}`));
}

/** Lines "key: spelling | spelling", continued by lines that begin with "|". */
function readLines(text: string): [string, string[]][] {
  return text
    .trim()
    .split(/\n(?!\s*\|)/)
    .map((line): [string, string[]] => {
      const colon = line.indexOf(':');
      const forms = line
        .slice(colon + 1)
        .split('|')
        .flatMap(expandBraces);
      return [line.slice(0, colon).trim(), forms.filter((form) => form !== '')];
    });
}

/** The labels of a language file; a name that is no field of `fields.ts` throws, so that a slip is found when the file loads. */
export function readLabels(text: string): LabelFile['labels'] {
  const labels: Partial<Record<FieldId, string[]>> = {};
  for (const [field, forms] of readLines(text)) {
    if (!fields.has(field)) throw new Error(`labels: expected a field of fields.ts, found "${field}"`);
    labels[field as FieldId] = [...(labels[field as FieldId] ?? []), ...forms];
  }
  return labels;
}

/** The words that name each kind of document in its title. */
export function readTitles(text: string): LabelFile['titles'] {
  return Object.fromEntries(readLines(text)) as Partial<Record<DocumentType, string[]>>;
}

/** "code: spelling | spelling" lines to a map from spelling to unit code. */
export function readUnits(text: string): Record<string, string> {
  return Object.fromEntries(readLines(text).flatMap(([code, forms]) => forms.map((form) => [form, code])));
}

/** Twelve months parted by "|", the forms of one by commas. */
export function readMonths(text: string): string[][] {
  return text.split('|').map((month) => month.split(',').map((form) => form.trim()));
}
