import { listZip, unzip } from './zip.ts';

/** Largest `bundle.json`, in bytes. */
const most = 1024 * 1024;

/**
 * The `bundle.json` of a zip: at its top, or in the one folder that holds all else. `entry` is its path there. Undefined for a zip without
 * one, and for one that cannot be opened: its reading tells why.
 */
export function bundleFileIn(bytes: Uint8Array): { entry: string; text: string } | undefined {
  try {
    const entries = listZip(bytes).entries.filter((e) => !e.directory && !/(^|[/\\])(__MACOSX|\._)/.test(e.name));
    const folders = new Set(entries.map((e) => /^[^/]+\//.exec(e.name)?.[0] ?? ''));
    const top = folders.size === 1 ? [...folders][0]! : '';
    const entry = entries.find((e) => e.name === `${top}bundle.json`);
    return entry && { entry: entry.name, text: new TextDecoder().decode(unzip(bytes, entry, { left: most })) };
  } catch {
    return undefined;
  }
}
