import { deps } from './deps.ts';
import { makeRead } from './read.ts';

export const handler = makeRead(deps());
