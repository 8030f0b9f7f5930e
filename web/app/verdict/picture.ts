import { useEffect, useState } from 'preact/hooks';
import { getPage } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { PagePicture } from '../api/types.ts';

/** A page that can be drawn, in its own units. */
export type PageShown = { width: number; height: number } & (
  | { url: string }
  | { words: Extract<PagePicture, { kind: 'words' }>['words'] }
);

export type Picture = { state: 'coming' } | { state: 'there'; page: PageShown } | { state: 'none'; why: string };

/** Pages that were asked for in this tab: several findings quote one page. */
const pages = new Map<string, Promise<PageShown>>();

/** The picture of a page, asked for once it is `wanted`. */
export function usePicture(bundle: string, document: string, page: number, wanted: boolean): Picture {
  const [picture, setPicture] = useState<Picture>({ state: 'coming' });
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    pageOf(bundle, document, page).then(
      (shown) => here && setPicture({ state: 'there', page: shown }),
      (error) => here && setPicture({ state: 'none', why: whyNone(error) }),
    );
    return () => {
      here = false;
    };
  }, [bundle, document, page, wanted]);
  return picture;
}

function whyNone(error: unknown): string {
  const status = error instanceof CallFailed ? error.status : 0;
  if (status === 410)
    return 'The paper was deleted when its time of retention was over. What was read of it, and the verdict, stay.';
  return status === 404 ? 'No picture of this page is kept.' : sayProblem(error);
}

function pageOf(bundle: string, document: string, page: number): Promise<PageShown> {
  const key = `${bundle} ${document} ${page}`;
  const asked = pages.get(key) ?? load(bundle, document, page);
  pages.set(key, asked);
  asked.catch(() => pages.delete(key));
  return asked;
}

async function load(bundle: string, document: string, page: number): Promise<PageShown> {
  const picture = await getPage(bundle, document, page);
  if (picture.kind === 'words') return picture;
  // As bytes of this tab: the address holds for some minutes only, and the page may be opened later.
  const response = await fetch(picture.url).catch(() => undefined);
  if (!response?.ok)
    throw new CallFailed('page-not-found', response?.status === 410 ? 410 : 404, 'No picture of this page is kept.');
  const url = URL.createObjectURL(await response.blob());
  const image = new Image();
  image.src = url;
  await image.decode();
  return { url, width: image.naturalWidth, height: image.naturalHeight };
}
