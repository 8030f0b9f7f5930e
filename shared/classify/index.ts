import type { DocumentType, FileRead, Page } from '../model/index.ts';
import { craftSections, pagesOfStep, stepsOfSections } from './crafts.ts';
import { chooseType } from './decide.ts';
import { englishShare, isTranslation } from './english.ts';
import type { Face } from './face.ts';
import { headlines } from './headline.ts';
import { detectLanguages } from './language.ts';
import { withListsOfSales } from './sale-lists.ts';
import { scorePages } from './score.ts';
import { type Bound, splitPages } from './split.ts';
import { stepRows } from './step-rows.ts';

/** One document found in a file: its pages (of the file, from 1), its type with what settled it, its languages, main one first. */
export interface ClassifiedDocument {
  /** In reading order, which in a shuffled packet is not the file's. */
  pages: Page[];
  /** The count of its first and last page where the file does not hold all of the paper. */
  part?: NonNullable<Bound['part']>;
  /** Pages of the file that only repeat one of these. */
  copies: Bound['copies'];
  /** Lowest and highest page number. */
  first: number;
  last: number;
  type: DocumentType;
  /** Records of other steps that it is as well. */
  alsoTypes?: DocumentType[];
  /** Of a record with a section for each of its steps: the pages with what concerns each of them alone. */
  sections?: Partial<Record<DocumentType, Page[]>>;
  /** 0 to 1. */
  typeConfidence: number;
  typeEvidence: string[];
  language: string;
  languages: string[];
  /** Share of its lines that say in English what they say; absent where there is no other language. */
  english?: number;
  /** It says that it is the translation of another paper. */
  translation?: true;
}

/** Pages looked at to tell the type of a document: its first ones, and its last. */
const looked = 4;

/** A title less prominent is a mention. */
const titled = 0.5;

/** The records of a mill's steps that one paper is by its title; none where it is the record of one step. */
const stepsOfTitle = (faces: readonly Face[]): DocumentType[] =>
  (faces[0] && headlines(faces[0]).find((h) => h.crafts && h.prominence >= titled)?.crafts) ?? [];

function classify({ faces, copies, part }: Bound, name: string): ClassifiedDocument {
  const filled = faces.filter((f) => !f.blank);
  const seen = filled.length > looked ? [...filled.slice(0, looked), filled.at(-1)!] : filled;
  const choice = chooseType(scorePages(seen), name);
  const sections = craftSections(seen);
  const heads = sections.length > 0 ? sections : stepRows(seen);
  const [entitled, sectioned] = [stepsOfTitle(seen), stepsOfSections(heads)];
  const steps = sectioned.length > 0 && sectioned.length >= entitled.length ? sectioned : entitled;
  const type = steps.includes(choice.type) ? steps.at(-1)! : choice.type;
  const alsoTypes = steps.includes(type) ? steps.filter((s) => s !== type) : [];
  const pages = faces.map((f) => f.page);
  const lines = seen.flatMap((f) => f.lines);
  const languages = detectLanguages(lines);
  const foreign = languages.all.some((l) => l !== 'en');
  return {
    pages,
    copies,
    ...(part && { part }),
    first: Math.min(...pages.map((p) => p.number)),
    last: Math.max(...pages.map((p) => p.number)),
    type,
    ...(alsoTypes.length > 0 && { alsoTypes }),
    ...(alsoTypes.length > 0 &&
      steps === sectioned && { sections: Object.fromEntries(steps.map((s) => [s, pagesOfStep(faces, heads, s)])) }),
    typeConfidence: choice.confidence,
    typeEvidence: choice.evidence,
    language: languages.main,
    languages: languages.all,
    ...(foreign && { english: englishShare(lines, languages.main) }),
    ...(isTranslation(lines) && { translation: true }),
  };
}

/**
 * The documents of one file, in the order of its pages. Type and page ranges follow from what stands on the pages; the
 * file's name settles ties between types only. A file without pages has none (its parts are files of their own).
 */
export function classifyFile(file: FileRead): ClassifiedDocument[] {
  if (file.pages.length === 0) return [];
  return withListsOfSales(
    splitPages(file.pages).map((bound) => classify(bound, file.name)),
    file.kind,
  );
}
