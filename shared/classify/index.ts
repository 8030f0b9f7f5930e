import type { DocumentType, FileRead, Page } from '../model/index.ts';
import { chooseType } from './decide.ts';
import type { Face } from './face.ts';
import { detectLanguages } from './language.ts';
import { scorePages } from './score.ts';
import { splitPages } from './split.ts';

/** One document found in a file: its pages (of the file, from 1), its type with what settled it, its languages, main one first. */
export interface ClassifiedDocument {
  pages: Page[];
  first: number;
  last: number;
  type: DocumentType;
  /** 0 to 1. */
  typeConfidence: number;
  typeEvidence: string[];
  language: string;
  languages: string[];
}

/** Pages looked at to tell the type of a document: its first ones, and its last. */
const looked = 4;

function classify(faces: readonly Face[], name: string): ClassifiedDocument {
  const filled = faces.filter((f) => !f.blank);
  const seen = filled.length > looked ? [...filled.slice(0, looked), filled.at(-1)!] : filled;
  const choice = chooseType(scorePages(seen), name);
  const pages = faces.map((f) => f.page);
  const languages = detectLanguages(seen.flatMap((f) => f.lines));
  return {
    pages,
    first: pages[0]!.number,
    last: pages.at(-1)!.number,
    type: choice.type,
    typeConfidence: choice.confidence,
    typeEvidence: choice.evidence,
    language: languages.main,
    languages: languages.all,
  };
}

/**
 * The documents of one file, in the order of its pages. Type and page ranges follow from what stands on the pages; the
 * file's name settles ties between types only. A file without pages has none (its parts are files of their own).
 */
export function classifyFile(file: FileRead): ClassifiedDocument[] {
  if (file.pages.length === 0) return [];
  return splitPages(file.pages).map((faces) => classify(faces, file.name));
}
