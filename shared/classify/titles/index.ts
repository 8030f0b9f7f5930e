import type { TitleCue } from '../evidence.ts';
import { fieldTitles } from './field.ts';
import { millTitles } from './mill.ts';
import { proofTitles } from './proof.ts';
import { tradeTitles } from './trade.ts';
import { transportTitles } from './transport.ts';
import { worldTitles } from './world.ts';

/** Every title that a paper of the trade may carry. */
export const titleCues: readonly TitleCue[] = [
  ...tradeTitles,
  ...transportTitles,
  ...fieldTitles,
  ...millTitles,
  ...proofTitles,
  ...worldTitles,
];
