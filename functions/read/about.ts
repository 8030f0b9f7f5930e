import { BundleFile } from '../../shared/model/index.ts';
import { Final } from '../../shared/ports.ts';

/**
 * What a bundle.json says.
 * @throws Final when it is no JSON of that shape: says what was expected and where it differs.
 */
export function readAbout(bytes: Uint8Array): BundleFile {
  const expected =
    'bundle.json: expected a JSON object with any of entryDate (YYYY-MM-DD), importer, reference, broker';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''));
  } catch {
    throw new Final(`${expected}; it is not JSON.`);
  }
  const parsed = BundleFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Final(`${expected}; ${issue ? `${issue.path.join('.')}: ${issue.message}` : 'found something else'}.`);
}
