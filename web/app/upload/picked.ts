import { largestPaper, mostPapers, paperTypes } from '../../../functions/api/limits.ts';
import type { PaperAnnounced } from '../api/types.ts';

/** A file that was dropped or chosen, under the name that it gets in the bundle (folders below the one dropped stay). */
export interface Picked {
  name: string;
  file: File;
  /** Why it cannot be handed in; said before anything is uploaded. */
  refused?: string;
}

/** "1.2 MB"; as limits are counted, 1,024 by 1,024 bytes. */
export const megabytes = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;

/** Files of the system and of editors, which are no papers. */
const isHidden = (name: string) =>
  name.split('/').some((step) => step.startsWith('.') || /^(thumbs\.db|desktop\.ini|~\$.*)$/i.test(step));

/** Checks the files by what the verifier takes; those that are no papers are left out. `present`: names that the bundle has. */
export function picked(files: readonly { name: string; file: File }[], present: readonly string[] = []): Picked[] {
  const names = new Set(present);
  let room = mostPapers - present.length;
  return files
    .filter(({ name }) => !isHidden(name) && !/(^|\/)bundle\.json$/.test(name))
    .map(({ name, file }) => {
      const refused =
        fault(name, file, names) ??
        (room-- > 0 ? undefined : `A bundle holds ${mostPapers} papers. Put more into a zip.`);
      names.add(name);
      return refused === undefined ? { name, file } : { name, file, refused };
    });
}

function fault(name: string, file: File, names: ReadonlySet<string>): string | undefined {
  if (file.size === 0) return 'The file is empty.';
  if (file.size > largestPaper)
    return `A paper of ${megabytes(largestPaper)} is the most; this one has ${megabytes(file.size)}.`;
  if (/^(video|audio|font)\//.test(file.type))
    return `${file.type} is no type of papers. Hand in PDF, pictures, sheets, text or a zip.`;
  if (new TextEncoder().encode(name).length > 700 || /[\p{Cc}\\]|\$\{filename\}/u.test(name) || name.length > 255)
    return 'The name is too long, or has characters that names of papers cannot have. Rename the file.';
  if (names.has(name)) return 'A paper of this name is there already. Withdraw that one first, or rename this.';
  return undefined;
}

/** How a file is announced. A type that the upload form does not know goes as bytes: the bytes decide what a paper is. */
export const announced = ({ name, file }: Picked): PaperAnnounced => ({
  name,
  size: file.size,
  type: (paperTypes as readonly string[]).includes(file.type) ? file.type : 'application/octet-stream',
});
