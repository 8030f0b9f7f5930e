import { deps } from './deps.ts';
import { makePush } from './push.ts';

export const handler = makePush(deps());
