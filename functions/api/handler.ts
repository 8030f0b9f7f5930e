import { makeApi } from './api.ts';
import { deps } from './deps.ts';

export const handler = makeApi(deps());
