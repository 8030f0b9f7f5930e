import type * as z from 'zod';
import { digest, papers as keys } from '../../shared/store/keys.ts';
import type { BundleHead, Paper } from '../../shared/store/records.ts';
import type { PaperUpload, UploadForm } from './answers/schemas.ts';
import { largestPaper, mostPapers, paperTypes } from './limits.ts';
import { ApiError } from './problem.ts';
import type { PaperAnnounced } from './requests.ts';
import type { ApiDeps } from './route.ts';
import { toPaper } from './views.ts';

type Announced = z.infer<typeof PaperAnnounced>;

/** @throws ApiError when a paper is too large, of a type that is none of papers, or named twice. */
export function checkAnnounced(papers: readonly Announced[]): void {
  const names = new Set<string>();
  for (const [i, { name, size, type }] of papers.entries()) {
    if (size > largestPaper)
      throw new ApiError('too-large', `papers.${i}.size: a paper of ${largestPaper} bytes is the most; found ${size}.`);
    if (!(paperTypes as readonly string[]).includes(type))
      throw new ApiError(
        'unsupported-type',
        `papers.${i}.type: "${type}" is not a type of papers; application/octet-stream takes any file.`,
      );
    if (names.has(name)) throw new ApiError('bad-request', `papers.${i}.name: "${name}" stands twice in the request.`);
    names.add(name);
  }
}

/** Notes the papers of a new bundle; a repeat finds them. Each that still waits for its upload gets a form. */
export async function announceFirst(deps: ApiDeps, head: BundleHead, papers: readonly Announced[]) {
  return withForms(
    deps,
    await announce(
      deps,
      papers.map((paper) => paperOf(deps, head, paper, 0)),
    ),
  );
}

/**
 * Notes more papers. A repeat finds those that stand and gives new forms; a paper that was withdrawn can be replaced under its name.
 * @throws ApiError 409 when another paper of the name is in the bundle, or the bundle is full.
 */
export async function announceMore(
  deps: ApiDeps,
  head: BundleHead,
  known: readonly Paper[],
  papers: readonly Announced[],
) {
  const present = known.filter((p) => p.state !== 'withdrawn');
  const fresh = papers.filter(({ name }) => !present.some((p) => p.name === name));
  for (const paper of papers) {
    const there = present.find((p) => p.name === paper.name);
    if (there && !isRepeat(there, paper)) throw nameTaken(paper.name);
  }
  if (present.length + fresh.length > mostPapers)
    throw new ApiError(
      'too-many-papers',
      `A bundle holds ${mostPapers} papers, this one has ${present.length}; put more into a zip.`,
    );
  const wanted = papers.map((paper) => {
    const before = known.filter((p) => p.name === paper.name && p.state === 'withdrawn').length;
    return paperOf(deps, head, paper, before);
  });
  const stand = await announce(deps, wanted);
  // Two requests at once may have announced one name with different files: the first stands.
  for (const [i, paper] of papers.entries()) if (!isRepeat(stand[i]!, paper)) throw nameTaken(paper.name);
  return withForms(deps, stand);
}

/** A form for this paper's exact key, size and type. */
export const formFor = (deps: ApiDeps, paper: Paper): Promise<z.infer<typeof UploadForm>> =>
  deps.papers.presignPost({
    key: paper.key,
    size: paper.size ?? 0,
    contentType: paper.contentType ?? 'application/octet-stream',
    seconds: deps.settings.uploadSeconds,
  });

const isRepeat = (there: Paper, { size, type }: Announced) =>
  there.state === 'expected' && there.size === size && there.contentType === type;

const nameTaken = (name: string) =>
  new ApiError('name-taken', `"${name}" is in the bundle. Withdraw it, then add the one that replaces it.`);

/** The id follows from the bundle and the name, so that a repeat is the same paper. `nth`: how many of the name were withdrawn. */
function paperOf(deps: ApiDeps, { importer, bundle }: BundleHead, { name, size, type }: Announced, nth: number): Paper {
  const file = digest(`${bundle}/${nth}/${name}`).slice(0, 16);
  return {
    importer,
    bundle,
    file,
    name,
    key: keys.upload(importer, bundle, file, name),
    state: 'expected',
    size,
    contentType: type,
    at: deps.clock.now().toISOString(),
  };
}

/** Papers announced at a time: a bundle of 500 takes a second, and the table is not stormed. */
const atOnce = 20;

async function announce(deps: ApiDeps, papers: readonly Paper[]): Promise<Paper[]> {
  const stand: Paper[] = [];
  for (let i = 0; i < papers.length; i += atOnce) {
    const some = papers.slice(i, i + atOnce).map((paper) => deps.bundles.announce([paper]));
    stand.push(...(await Promise.all(some)).flat());
  }
  return stand;
}

const withForms = (deps: ApiDeps, papers: readonly Paper[]): Promise<z.infer<typeof PaperUpload>[]> =>
  Promise.all(
    papers.map(async (paper) => ({
      paper: toPaper(paper),
      ...(paper.state === 'expected' ? { upload: await formFor(deps, paper) } : {}),
    })),
  );
