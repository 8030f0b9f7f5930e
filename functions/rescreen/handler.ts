import { deps } from './deps.ts';
import { makeRescreen } from './rescreen.ts';

export const handler = makeRescreen(deps());
