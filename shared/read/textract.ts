import type { Page, ReadProblem, Word } from '../model/index.ts';
import { type Answer, type Block, mostPages, readAnswer } from './textract/answer.ts';
import { tablesOf } from './textract/table.ts';
import { type PageSize, type Print, uprightOf } from './textract/upright.ts';
import { wordsOf } from './textract/words.ts';

/** Pages have at most this many boxes of ink (shared/model/page.ts). */
const mostInk = 200;

/**
 * The pages of a scan as Amazon Textract read it: the answers of one job (DetectDocumentText, AnalyzeDocument, or all parts of
 * GetDocumentTextDetection or GetDocumentAnalysis), joined in any order. Pages come in order, without gaps, also those without a word and
 * those that the service could not read (`confidence` 0; `problemsFromTextract` says why). Sideways and leaning pages are brought upright.
 * Never throws: what is odd in an answer is left out.
 *
 * `sizes`: sizes of pages as scanned, in points, by page number, where the caller knows them; the service says none, so that the shape of
 * the letters tells portrait from landscape.
 */
export function pagesFromTextract(responses: unknown, sizes?: ReadonlyMap<number, PageSize>): Page[] {
  const answer = readAnswer(responses);
  const byId = new Map(answer.blocks.map((block) => [block.id, block]));
  const byPage = Map.groupBy(answer.blocks, (block) => block.page);
  return numbersOf(answer, byPage).map((number) => toPage(number, byPage.get(number) ?? [], byId, sizes?.get(number)));
}

/** Every page from 1 to the last; one beyond what the service takes stands for itself. */
function numbersOf(answer: Answer, byPage: ReadonlyMap<number, Block[]>): number[] {
  const warned = answer.warnings.flatMap((w) => w.pages);
  const met = [...new Set([...byPage.keys(), ...warned])].sort((a, b) => a - b);
  const last = met.reduce((most, n) => (n <= mostPages ? Math.max(most, n) : most), answer.pages);
  return [...Array.from({ length: last }, (_, i) => i + 1), ...met.filter((n) => n > last)];
}

function toPage(
  number: number,
  blocks: readonly Block[],
  byId: ReadonlyMap<string, Block>,
  size: PageSize | undefined,
): Page {
  const upright = uprightOf(printsOf(blocks), size);
  const words = wordsOf(blocks, byId, upright);
  const tables = tablesOf(blocks, byId, upright);
  const signatures = blocks.filter((b) => b.type === 'SIGNATURE').slice(0, mostInk);
  const ink = signatures.flatMap((b) => (b.shape ? [upright.toBox(b.shape)] : []));
  const { width, height, turned, lean } = upright;
  const page: Page = {
    number,
    width,
    height,
    reader: 'textract',
    words,
    rulings: tables?.rulings ?? [],
    confidence: meanConfidence(words),
  };
  if (tables && tables.grid.cells.length > 0) page.grid = tables.grid;
  if (ink.length > 0) page.ink = ink;
  if (turned !== 0) page.turned = turned;
  if (lean !== 0) page.lean = lean;
  return page;
}

/** What tells how the page lies: its words, or its lines where no word has a place. */
function printsOf(blocks: readonly Block[]): Print[] {
  const words = blocks.filter((b) => b.type === 'WORD' && b.shape);
  return words.length > 0 ? words : blocks.filter((b) => b.type === 'LINE' && b.shape);
}

function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

/** Why pages, or the whole scan, could not be read: from the service's warnings and from pages that it counts but does not give. */
export function problemsFromTextract(responses: unknown): ReadProblem[] {
  const answer = readAnswer(responses);
  const problems = answer.warnings.flatMap(({ code, pages }) =>
    (pages.length > 0 ? [...new Set(pages)] : [undefined]).map((page) => warned(code, page)),
  );
  const told = new Set(problems.map((p) => p.page));
  const given = new Set(answer.blocks.map((b) => b.page));
  for (let page = 1; page <= answer.pages; page++) {
    if (given.has(page) || told.has(page)) continue;
    const message = `Page ${page} of ${answer.pages} is missing from what the reader gave. Send the page again or the digital paper.`;
    problems.push({ code: 'damaged', message, page });
  }
  const whole = wholeProblem(answer);
  return whole ? [whole, ...problems] : problems;
}

function warned(code: string, page: number | undefined): ReadProblem {
  const what = page === undefined ? 'The scan' : `Page ${page}`;
  const unsupported = /unsupported|format/iu.test(code);
  const problem: ReadProblem = {
    code: unsupported ? 'unsupported' : 'damaged',
    message: `${what} could not be read (the reader says ${code.slice(0, 80)}). Send a sharper scan or the digital paper.`,
  };
  return page === undefined ? problem : { ...problem, page };
}

function wholeProblem({ status, message, cut, blocks }: Answer): ReadProblem | undefined {
  if (status === 'FAILED') {
    const why = message ? `: ${message.slice(0, 200)}` : '';
    return { code: 'damaged', message: `The scan could not be read${why}. Send a sharper scan or the digital paper.` };
  }
  if (cut)
    return {
      code: 'truncated',
      message: 'The reader gave more than was taken: the last part is missing. Read the scan again.',
    };
  if (blocks.length > 0 && !blocks.some((b) => b.text !== '')) {
    return {
      code: 'no-text',
      message: 'No print could be read in the scan. Send a sharper scan or the digital paper.',
    };
  }
  return undefined;
}
