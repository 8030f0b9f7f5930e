import { homedir } from 'node:os';
import { join } from 'node:path';

const name = 'cotton-tomato-verifier';

/**
 * Where what was read of pictures is kept from one call to the next: in the user's folder for caches, as each system has it (XDG base
 * directories, `Library/Caches`, `LOCALAPPDATA`).
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string = homedir()): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, name);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', name);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), name, 'Cache');
  return join(home, '.cache', name);
}
