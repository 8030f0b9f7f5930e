import { makeCollect } from './collect.ts';
import { deps } from './deps.ts';

export const handler = makeCollect(deps());
