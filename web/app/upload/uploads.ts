import { renewForm, submit } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { PaperUpload, UploadForm } from '../api/types.ts';
import { announce } from '../shell/live.tsx';
import { send } from './send.ts';

/** One paper on its way up. */
export interface Upload {
  paper: string;
  name: string;
  file: File;
  form: UploadForm;
  state: 'waiting' | 'going' | 'done' | 'cut' | 'refused';
  share: number;
  why?: string;
  ending?: AbortController;
}

/** At a time; more only share the line. */
const atOnce = 3;
/** Seconds before an upload that was cut is tried again; after the last the person decides. */
const pauses = [1, 3, 9];

const bundles = new Map<string, Map<string, Upload>>();
const listeners = new Set<() => void>();
const changed = () => {
  for (const tell of listeners) tell();
};

/** Uploads go on whatever screen is shown. */
export const uploadsOf = (bundle: string): ReadonlyMap<string, Upload> => bundles.get(bundle) ?? new Map();
export function onUploads(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const isUnderWay = ({ state }: Upload) => state === 'waiting' || state === 'going';
export const isUploading = (bundle: string) => [...uploadsOf(bundle).values()].some(isUnderWay);

/** Sends the files of the papers that have a form; once all papers of the bundle are up, hands it in. */
export function start(bundle: string, uploads: readonly PaperUpload[], files: ReadonlyMap<string, File>): void {
  const all = bundles.get(bundle) ?? new Map<string, Upload>();
  bundles.set(bundle, all);
  for (const { paper, upload } of uploads) {
    const file = files.get(paper.name);
    if (upload && file)
      all.set(paper.id, { paper: paper.id, name: paper.name, file, form: upload, state: 'waiting', share: 0 });
  }
  changed();
  advance(bundle);
}

/** Takes an upload up again that was cut. */
export function again(bundle: string, paper: string): void {
  const upload = bundles.get(bundle)?.get(paper);
  if (!upload || isUnderWay(upload)) return;
  upload.state = 'waiting';
  delete upload.why;
  changed();
  advance(bundle);
}

/** Ends an upload for good, as when its paper is withdrawn. */
export function drop(bundle: string, paper: string): void {
  const upload = bundles.get(bundle)?.get(paper);
  bundles.get(bundle)?.delete(paper);
  upload?.ending?.abort();
  changed();
  advance(bundle);
}

function advance(bundle: string): void {
  const all = [...uploadsOf(bundle).values()];
  const free = atOnce - all.filter(({ state }) => state === 'going').length;
  for (const upload of all.filter(({ state }) => state === 'waiting').slice(0, free)) void run(bundle, upload);
  if (all.every(({ state }) => state === 'done')) void handIn(bundle);
}

async function run(bundle: string, upload: Upload): Promise<void> {
  upload.state = 'going';
  for (let tries = 0; ; tries++) {
    upload.share = 0;
    upload.ending = new AbortController();
    changed();
    const onShare = (share: number) => {
      upload.share = share;
      changed();
    };
    const sent = await send(upload.form, upload.file, onShare, upload.ending.signal);
    if (!bundles.get(bundle)?.has(upload.paper)) return;
    if (sent.end === 'done') return end(bundle, upload, 'done');
    if (sent.end === 'refused') return end(bundle, upload, 'refused', sent.why);
    // A store may cut the line off rather than say that the form has expired.
    if (sent.end === 'expired' || Date.parse(upload.form.expires) < Date.now()) {
      const fault = await renew(bundle, upload);
      if (fault === 'up') return end(bundle, upload, 'done');
      if (fault) return end(bundle, upload, 'cut', fault);
      if (tries > pauses.length)
        return end(bundle, upload, 'cut', 'The form for it expires at once. Is the clock right?');
    } else {
      const pause = pauses[tries];
      if (pause === undefined) return end(bundle, upload, 'cut', 'The upload was cut off.');
      await backOnline();
      await new Promise((done) => setTimeout(done, pause * 1000));
    }
  }
}

/** A new form; `up` when the paper came through after all, or why there is none. */
async function renew(bundle: string, upload: Upload): Promise<string | undefined> {
  try {
    const { upload: form } = await renewForm(bundle, upload.paper);
    if (!form) return 'up';
    upload.form = form;
    return undefined;
  } catch (error) {
    return error instanceof CallFailed && error.name === 'paper-uploaded' ? 'up' : sayProblem(error);
  }
}

const backOnline = () =>
  new Promise<void>((done) => {
    if (navigator.onLine) done();
    else addEventListener('online', () => done(), { once: true });
  });

function end(bundle: string, upload: Upload, state: 'done' | 'cut' | 'refused', why?: string): void {
  upload.state = state;
  if (why !== undefined) upload.why = why;
  if (state === 'done') upload.share = 1;
  changed();
  const all = [...uploadsOf(bundle).values()];
  const done = all.filter((u) => u.state === 'done').length;
  announce(state === 'done' ? `${done} of ${all.length} papers uploaded` : `${upload.name}: ${why}`);
  advance(bundle);
}

/** Why a bundle of which every file here went up could not be handed in. */
const refusals = new Map<string, string>();
export const handInProblem = (bundle: string) => refusals.get(bundle);

/** Hands the bundle in; says why not where papers are missing. */
export async function handIn(bundle: string): Promise<void> {
  refusals.delete(bundle);
  try {
    await submit(bundle);
  } catch (error) {
    refusals.set(bundle, sayProblem(error));
    if (error instanceof CallFailed && error.name === 'offline') void handInLater(bundle);
  }
  changed();
}

/** Tries again once the line is back, and then every few seconds: what was handed in is not to be forgotten over a line that was cut. */
async function handInLater(bundle: string): Promise<void> {
  await backOnline();
  await new Promise((done) => setTimeout(done, 2000));
  if (refusals.has(bundle) && !isUploading(bundle)) await handIn(bundle);
}

addEventListener('beforeunload', (event) => {
  if ([...bundles.keys()].some(isUploading)) event.preventDefault();
});
