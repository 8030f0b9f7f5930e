import type { PlaceContext } from '../../../shared/screen/index.ts';

/** One line of a paper: what it is part of, and the country of the party or site where the paper gives one. */
export type Line = [text: string, context: PlaceContext['context'] | 'lot' | undefined, country?: string];
