import type { ReadProblem } from '../../model/index.ts';
import type { Ending } from './thread.ts';

/** The file breaks off; `lost` says in words what is not there. */
export const cutOff = (lost: string): ReadProblem => ({
  code: 'truncated',
  message: `Expected a PDF that ends with its end mark (%%EOF), found one that breaks off: ${lost}. Ask for the file again.`,
});

export const tooManyBytes = (size: number): ReadProblem => ({
  code: 'too-large',
  message: `The file has ${size} bytes, more than the memory for one PDF holds. Split it, or raise the memory limit.`,
});

export const lostPage = (number: number): ReadProblem => ({
  code: 'damaged',
  message: `Expected page ${number}, found that the file lists it but does not hold it. Ask for the file again.`,
  page: number,
});

export const tooManyPages = (total: number, read: number): ReadProblem => ({
  code: 'too-large',
  message: `The file has ${total} pages; the first ${read} were read. Split it, or raise the page limit.`,
});

/** A file whose pages all open and hold nothing: made blank, or its content is damaged beyond use. */
export const allBlank = (pages: number): ReadProblem => ({
  code: 'no-text',
  message: `Expected a paper, found ${pages === 1 ? 'a blank page' : `${pages} blank pages`}. Ask for the file again.`,
});

/** The file shows one sheet that asks to wait, and its own content only to a viewer that runs XFA. */
export const xfaOnly = (): ReadProblem => ({
  code: 'unsupported',
  message:
    'Expected a paper, found a dynamic XFA form that shows only "Please wait" to most viewers. Print it to PDF in the program that fills it in, and send that.',
  page: 1,
});

/** The problem of a file that asks for more memory than it may have. */
export const tooMuchMemory = (): ReadProblem => ({
  code: 'too-large',
  message:
    'Expected a file that can be read in the memory set for it, found one that asks for more. Ask for a plain copy, or raise the limit.',
});

/** Why a job did not come to its end, while it read `page` of `total` pages (0 where the file was not yet opened). */
export function problemOf(ending: Ending, page: number, total: number): ReadProblem {
  const place = total > 0 ? { page: Math.min(page, total) } : {};
  if (ending.kind === 'late') {
    const read = total > 0 ? `${page - 1} of ${total} pages were read` : 'it was not yet opened';
    return {
      code: 'time-out',
      message: `The PDF took longer to read than it may: ${read}. Ask for a plain copy, or raise the limit.`,
      ...place,
    };
  }
  if (ending.kind === 'crashed' && ending.outOfMemory) return { ...tooMuchMemory(), ...place };
  const where = total > 0 ? `page ${Math.min(page, total)}` : 'the file';
  return {
    code: 'damaged',
    message: `Expected ${where} to follow the PDF format, found content that stops the reader. Ask for the file again.`,
    ...place,
  };
}
