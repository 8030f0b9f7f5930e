import { deps } from './deps.ts';
import { makeJudge } from './judge.ts';

export const handler = makeJudge(deps());
