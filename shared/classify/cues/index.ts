import type { BodyCue } from '../evidence.ts';
import { carriageCues } from './carriage.ts';
import { fieldCues } from './field.ts';
import { millCues } from './mill.ts';
import { saleCues } from './sale.ts';

/** Every cue that may stand in the body of a paper. */
export const bodyCues: readonly BodyCue[] = [...saleCues, ...carriageCues, ...fieldCues, ...millCues];
