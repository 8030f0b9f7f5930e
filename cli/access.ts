import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Where a running system answers, and with which tokens: written by `npm start`, read by `npm run verify -- push`. */
export const Access = z.object({ url: z.string(), importer: z.string(), broker: z.string() });
export type Access = z.infer<typeof Access>;

const fileIn = (folder: string) => join(folder, 'access.json');

/** Only the owner may read it: a token in it is as good as its tenant. */
export function writeAccess(folder: string, access: Access): void {
  rmSync(fileIn(folder), { force: true });
  writeFileSync(fileIn(folder), `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
}

/** Undefined when no system was started on the folder, or its file is broken. */
export function readAccess(folder: string): Access | undefined {
  try {
    return Access.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}
