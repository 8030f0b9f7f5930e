import { latin } from './latin.ts';

/**
 * What a file that breaks off lost: objects that are begun and not ended, or referred to and not there. Undefined where nothing is
 * missing, as far as the uncompressed part of the file tells.
 */
export function missingObjects(bytes: Uint8Array): string | undefined {
  const text = latin(bytes);
  const begun = text.lastIndexOf(' obj');
  if (begun >= 0 && text.indexOf('endobj', begun) < 0) return 'its last part is not complete';
  // Objects inside compressed streams are not in the text; then references say nothing.
  if (text.includes('/ObjStm')) return undefined;
  const there = new Set<string>();
  for (const match of text.matchAll(/(?:^|[\r\n])\s*(\d{1,10}) \d{1,5} obj\b/g)) there.add(match[1] as string);
  const missing = new Set<string>();
  for (const part of text.replace(/stream\r?\n[\s\S]*?endstream/g, '').matchAll(/\b(\d{1,10}) \d{1,5} R\b/g)) {
    if (!there.has(part[1] as string)) missing.add(part[1] as string);
  }
  return missing.size > 0 ? `${missing.size} of its parts are not there` : undefined;
}
