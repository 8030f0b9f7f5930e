import { deps } from './deps.ts';
import { makeCollect } from './collect.ts';

export const handler = makeCollect(deps());
