import type { JudgeInput } from '../shared/judge.ts';
import type { Document } from '../shared/model/index.ts';
import { rawCotton } from './rules/case.ts';

/** What judging is handed in: these documents as one bundle. */
export const input = (documents: Document[], more: Partial<JudgeInput> = {}): JudgeInput => ({
  bundle: { id: 'one' },
  entryDate: '2024-11-01',
  documents,
  unreadable: [],
  ...more,
});
/** The papers of a complete bundle of raw cotton. */
export const papers = (): Document[] => Object.values(rawCotton());
