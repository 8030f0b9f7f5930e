import { deps } from './deps.ts';
import { makeIntake } from './intake.ts';

export const handler = makeIntake(deps());
