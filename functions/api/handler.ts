import { deps } from './deps.ts';
import { makeApi } from './api.ts';

export const handler = makeApi(deps());
