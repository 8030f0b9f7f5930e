import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from './command-error.ts';

/**
 * Makes a folder and those above it that are not there. `flag` names it in the error. (Node's own recursive mkdir never comes back where
 * a file system answers ENOENT below a folder that exists, as /proc does.)
 * @throws CommandError when it cannot be made.
 */
export async function makeFolder(flag: string, folder: string): Promise<void> {
  try {
    await make(resolve(folder));
  } catch (cause) {
    throw new CommandError(
      `${flag} ${folder}: expected a folder that can be written (${cause instanceof Error ? cause.message : cause}).`,
    );
  }
}

async function make(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory()) return;
  if (!there && dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder).catch(async (cause: NodeJS.ErrnoException) => {
    // Another call may have made it meanwhile.
    if (cause.code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw cause;
  });
}
