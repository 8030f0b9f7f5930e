import type { Bundle } from '../bundle.ts';
import { CommandError } from '../command-error.ts';
import { type Api, call } from './call.ts';
import { keyOf, type PaperToSend, papersToSend } from './papers.ts';
import { TryAgain, tryAgain } from './retry.ts';
import { FormExpired, sendPaper, type UploadForm } from './send-paper.ts';
import type { UploadProgress } from './upload-progress.ts';

/** What the caller says of the bundle; it wins over bundle.json. */
export interface About {
  reference?: string | undefined;
  importer?: string | undefined;
  entryDate?: string | undefined;
  broker?: string | undefined;
}

interface Announced {
  paper: { id: string; name: string; state: string };
  upload?: UploadForm;
}

/** Papers on their way at a time: the first byte of one is not waited for by the next. */
const atOnce = 3;

/**
 * Makes the bundle, uploads what the deployment does not have of it yet, and submits it; its id. Called again with the same papers it finds the
 * bundle and goes on where it was.
 * @throws CommandError
 */
export async function handIn(api: Api, bundle: Bundle, said: About, progress: UploadProgress): Promise<string> {
  const about = aboutOf(bundle, said);
  const papers = await papersToSend(bundle);
  const body = { ...about, papers: papers.map(({ name, size, type }) => ({ name, size, type })) };
  const answer = await call(api, 'POST', '/bundles', body, { 'idempotency-key': keyOf(about, papers) });
  const made = (await answer.json()) as { bundle: { id: string; state: string }; uploads: Announced[] };
  const { id } = made.bundle;
  const missing = made.uploads.filter((u) => u.upload !== undefined);
  if (answer.status === 200)
    progress.say(
      missing.length === 0
        ? `${id}: these papers were pushed before`
        : `${id}: going on where it was, ${papers.length - missing.length} of ${papers.length} papers are there`,
    );
  await sendAll(api, id, papers, missing, progress);
  await call(api, 'POST', `/bundles/${id}/submit`);
  return id;
}

function aboutOf({ about }: Bundle, said: About): Record<string, string> {
  const whole = {
    reference: said.reference ?? about.reference,
    entryDate: said.entryDate ?? about.entryDate,
    importerName: said.importer ?? about.importer,
    entryNumber: about.entryNumber,
    broker: said.broker ?? about.broker,
  };
  return Object.fromEntries(Object.entries(whole).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

async function sendAll(
  api: Api,
  bundle: string,
  papers: readonly PaperToSend[],
  missing: readonly Announced[],
  progress: UploadProgress,
): Promise<void> {
  const waiting = missing.map((announced) => ({ announced, paper: paperOf(papers, announced) }));
  const total = waiting.reduce((sum, { paper }) => sum + paper.size, 0);
  const count = waiting.length;
  const under = new Map<string, number>();
  let done = 0;
  const failed: unknown[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next && failed.length === 0; next = waiting.shift()) {
      const { announced, paper } = next;
      const sent = (bytes: number) => {
        under.set(paper.name, bytes);
        progress.bytes(
          paper.name,
          [...under.values()].reduce((a, b) => a + b, 0),
          total,
        );
      };
      try {
        await send(api, bundle, paper, announced, sent);
        done += 1;
        progress.uploaded(paper.name, done, count);
      } catch (error) {
        failed.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failed.length > 0) throw failed[0];
}

/** Uploads one paper; with a new form where the first has expired. @throws CommandError */
async function send(
  api: Api,
  bundle: string,
  paper: PaperToSend,
  { paper: { id }, upload }: Announced,
  sent: (bytes: number) => void,
): Promise<void> {
  let form = upload!;
  const once = async () => {
    try {
      await sendPaper(form, paper, sent);
    } catch (error) {
      if (!(error instanceof FormExpired)) throw error;
      const renewed = await call(api, 'POST', `/bundles/${bundle}/papers/${id}/upload`);
      form = ((await renewed.json()) as { upload: UploadForm }).upload;
      await sendPaper(form, paper, sent);
    }
  };
  await tryAgain(once, api).catch((error: unknown) => {
    throw error instanceof TryAgain
      ? new CommandError(`${error.message}. Call the same again later: what was uploaded stays, the rest is taken up.`)
      : error;
  });
}

function paperOf(papers: readonly PaperToSend[], { paper }: Announced): PaperToSend {
  const found = papers.find((p) => p.name === paper.name);
  if (!found)
    throw new CommandError(`expected forms for the papers that were announced, found one for "${paper.name}".`);
  return found;
}
