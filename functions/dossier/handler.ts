import { deps } from './deps.ts';
import { makeDossier } from './dossier.ts';

export const handler = makeDossier(deps());
