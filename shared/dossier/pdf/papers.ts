import type { FileRead, Page } from '../../model/index.ts';
import type { BindPlace } from '../../read/pdf/index.ts';
import { type DrawableFile, imagePage } from '../../report/pictures.ts';
import { pagesSay, typeSays } from '../../report/words.ts';
import { short } from '../clean.ts';
import { type DossierPlan, type NumberedPaper, pagesOf, translationSays } from '../plan.ts';
import { heldBy, tooMuch } from './held.ts';
import { colours, margin, type Press } from './press.ts';
import { typeset, windowsOf } from './typeset.ts';

/** Sheets of paper that one page of a spreadsheet or text may fill. */
const mostWindows = 60;
/** Pixels across the picture of a page: 200 to the inch on the sheet. */
const widest = 1600;

/** A PDF paper whose pages are bound in afterwards. */
export interface ToBind {
  number: string;
  bytes: Uint8Array;
  places: BindPlace[];
}

/**
 * Sets the papers behind the lists, each page under a band with its number. Pages of PDF papers get an empty frame and are returned to be bound
 * in; pictures are set as such, sheets and texts from their words. `failed` names papers that could not be bound, with the reason: they get a
 * sheet that says so.
 */
export async function paperPages(
  press: Press,
  plan: DossierPlan,
  files: readonly DrawableFile[],
  failed: ReadonlyMap<string, string>,
  onPaper: (paper: NumberedPaper) => void,
): Promise<ToBind[]> {
  const toBind: ToBind[] = [];
  const held = heldBy(files);
  const kept = new Map<string, Uint8Array>();
  let total = 0;
  let empty = false;
  const top = press.doc.outline.addItem('The papers, by step');
  press.running = '';
  divider(press, plan);
  for (const section of plan.sections) {
    const first = section.papers[0];
    const emptyBefore = empty;
    empty = !first;
    let item: PDFKit.PDFOutline | undefined;
    if (!first) {
      emptySection(press, section.number, section.title, plan, emptyBefore);
      top.addItem(`${section.number} ${section.title}: no paper`);
    }
    for (const paper of section.papers) {
      onPaper(paper);
      const begin = () => {
        if (!item) {
          press.place(`section-${section.number}`);
          item = top.addItem(`${section.number} ${short(section.title, 80)}`);
        }
        item.addItem(`${paper.number} ${short(paper.title, 80)}`);
      };
      const file = held(paper.document);
      const why = failed.get(paper.number) ?? tooMuch(file, paper, total);
      if (why !== undefined || !file) {
        notice(press, paper, why ?? 'Its file is not at hand.', begin);
        continue;
      }
      const bytes = file.part.kind === 'pdf' || file.part.kind === 'image' ? await file.bytes() : undefined;
      if (file.part.kind === 'pdf' && bytes) {
        // A file that holds several papers is kept once.
        const known = kept.get(file.part.sha256);
        if (!known) {
          kept.set(file.part.sha256, bytes);
          total += bytes.length;
        }
        const places = framesOf(press, paper, file.part, begin);
        toBind.push({ number: paper.number, bytes: known ?? bytes, places });
      } else if (file.part.kind === 'image' && bytes) await pictures(press, paper, file.part, bytes, begin);
      else words(press, paper, file.part, begin);
    }
  }
  restPages(press, plan, top);
  return toBind;
}

function divider(press: Press, plan: DossierPlan): void {
  press.page();
  press.place('papers');
  press.say('The papers, by step', { size: 18, bold: true, gap: 8 });
  press.say(
    'Each page stands under a band with its number. PDF papers keep their text; fields, notes and stamps on them are shown as printed. Spreadsheets, data files and texts are set from their words: the files themselves are in the zip, unchanged.',
    { colour: colours.soft, gap: 12 },
  );
  for (const p of plan.papers) {
    press.room(14);
    press.at(`${p.number}  ${short(p.title, 90)}`, margin, press.y, { width: press.width - 40, most: 1 });
    press.pageNumber(`paper-${p.number}`, margin + press.width, press.y, 9.5);
    press.doc.goTo(margin, press.y, press.width, 13, `paper-${p.number}`);
    press.y += 14;
  }
}

/** The sheet of a step without papers of its own; `joined`: below that of the step before. */
function emptySection(press: Press, number: string, title: string, plan: DossierPlan, joined: boolean): void {
  if (joined) {
    press.y += 24;
    press.room(120);
  } else press.page();
  press.place(`section-${number}`);
  press.say(`${number}  ${title}`, { size: 15, bold: true });
  const others = plan.papers.filter((p) => p.alsoAt.includes(number)).map((p) => p.number);
  press.say(
    others.length > 0
      ? `This step is shown by ${others.join(', ')}.`
      : 'No paper in the bundle shows this step. It is kept in the numbering so that what is missing can be seen.',
    { colour: others.length > 0 ? colours.ink : colours.warn },
  );
  for (const { what, from } of plan.sections.find((s) => s.number === number)?.step?.closedBy ?? [])
    if (others.length === 0) press.say(`•  It would be shown by ${what}, from ${from}.`, { x: 8 });
}

const band = 44;

/** The frame below the band, in points from the top left. */
type Frame = [left: number, top: number, width: number, height: number];

/** A page with the band of a paper: its number, what it is, where it comes from, which of its pages this is. */
function banded(press: Press, paper: NumberedPaper, says: string, landscape: boolean, begin?: () => void): Frame {
  press.running = '';
  press.page(landscape);
  press.y = 22;
  if (begin) {
    press.place(`paper-${paper.number}`);
    begin();
  }
  const { doc } = press;
  doc.rect(margin - 16, 18, press.width + 32, band).fill(colours.band);
  doc.rect(margin - 16, 18, 4, band).fill(colours.ink);
  press.at(paper.number, margin - 4, 24, { size: 16, bold: true, width: 70, most: 1 });
  const x = margin - 4 + Math.max(44, press.letters.width(paper.number, 16, true) + 12);
  const room = margin + press.width - x;
  press.at(paper.title, x, 23, { size: 10.5, bold: true, width: room - 90, most: 1 });
  press.at(says, margin, 24, { size: 8.5, width: press.width + 8, right: true, most: 1 });
  const untranslated = paper.translation.kind === 'untranslated';
  const about = `${paper.document.languages.join(', ') || paper.document.language}: ${translationSays(paper)}${paper.alsoAt.length > 0 ? ` · also step ${paper.alsoAt.join(', ')}` : ''} · ${short(paper.document.name, 90)}`;
  press.at(about, x, 40, {
    size: 8,
    colour: untranslated ? colours.bad : colours.soft,
    bold: untranslated,
    width: room + 8,
    most: 1,
  });
  const top = 18 + band + 6;
  return [margin - 16, top, press.width + 32, doc.page.height - top - 34];
}

const pageSays = (i: number, count: number) => (count === 1 ? 'its only page' : `its page ${i + 1} of ${count}`);

function framesOf(press: Press, paper: NumberedPaper, part: FileRead, begin: () => void): BindPlace[] {
  const numbers = pagesOf(paper.document);
  return numbers.map((number, i): BindPlace => {
    const page = part.pages.find((p) => p.number === number);
    const landscape = page !== undefined && page.width > page.height;
    const [left, top, width, height] = banded(
      press,
      paper,
      pageSays(i, numbers.length),
      landscape,
      i === 0 ? begin : undefined,
    );
    return { number, page: press.pages - 1, frame: [left, press.doc.page.height - top - height, width, height] };
  });
}

async function pictures(
  press: Press,
  paper: NumberedPaper,
  part: FileRead,
  bytes: Uint8Array,
  begin: () => void,
): Promise<void> {
  const numbers = pagesOf(paper.document);
  for (const [i, number] of numbers.entries()) {
    const page = part.pages.find((p) => p.number === number);
    const picture = await imagePage(bytes, number, page, widest).catch((error: Error) => error);
    if (picture instanceof Error) {
      notice(press, paper, `Page ${number} cannot be drawn: ${picture.message}`, i === 0 ? begin : undefined);
      continue;
    }
    const [left, top, width, height] = banded(
      press,
      paper,
      pageSays(i, numbers.length),
      picture.width > picture.height,
      i === 0 ? begin : undefined,
    );
    press.doc.image(picture.dataUri, left, top, { fit: [width, height], align: 'center' });
  }
}

/** A sheet, a data file or a text, set from its words on as many pages as it takes. */
function words(press: Press, paper: NumberedPaper, part: FileRead, begin: () => void): void {
  const numbers = pagesOf(paper.document);
  const pages = numbers
    .map((n) => part.pages.find((p) => p.number === n))
    .filter((p): p is Page => p !== undefined && p.words.length > 0);
  if (pages.length === 0) {
    notice(press, paper, 'No words could be read of it.', begin);
    return;
  }
  let started = false;
  for (const [i, page] of pages.entries()) {
    const used = page.words.reduce((far, { box }) => Math.max(far, box[0] + box[2]), 0) * page.width;
    const landscape = used > 620;
    const room: [number, number] = landscape ? [792 - 2 * margin, 612 - 116] : [612 - 2 * margin, 792 - 116];
    const { windows, cut } = windowsOf(page, ...room, mostWindows);
    for (const [n, window] of windows.entries()) {
      const says = `${page.title ? `${short(page.title, 30)}, ` : ''}${pages.length > 1 ? `${pageSays(i, pages.length)}, ` : ''}sheet ${n + 1} of ${windows.length}`;
      const [, top] = banded(press, paper, says, landscape, started ? undefined : begin);
      started = true;
      typeset(press, page, { from: window, to: [margin, top + 2, room[0], room[1]] });
      if (cut && n === windows.length - 1)
        press.at('The rest of this page stands in the zip.', margin, press.bottom - 8, {
          size: 8,
          bold: true,
          colour: colours.warn,
        });
    }
  }
}

/** The sheet in place of a paper that cannot be shown. */
function notice(press: Press, paper: NumberedPaper, why: string, begin?: () => void): void {
  const [, top] = banded(press, paper, pagesSay(paper.document), false, begin);
  press.y = top + 40;
  press.say('This paper is not bound in here.', { size: 13, bold: true, colour: colours.warn });
  press.say(short(why, 1000));
  press.say(
    `Its file, as it was handed in, is in the zip under papers, with the number ${paper.number}. Type: ${typeSays(paper.document.type)}; SHA-256 ${paper.document.sha256}.`,
    {
      colour: colours.soft,
    },
  );
}

/** Papers of which nothing could be read: a sheet with the reasons of all. */
function restPages(press: Press, plan: DossierPlan, top: PDFKit.PDFOutline): void {
  if (plan.restNumber === undefined) return;
  press.running = '';
  press.page();
  press.place(`section-${plan.restNumber}`);
  const item = top.addItem(`${plan.restNumber} Papers that could not be read`);
  press.say(`${plan.restNumber}  Papers that could not be read`, { size: 15, bold: true, gap: 8 });
  press.say('They are in the zip as they were handed in.', { colour: colours.soft, gap: 10 });
  for (const { number, unreadable } of plan.rest) {
    press.room(70);
    press.place(`paper-${number}`);
    item.addItem(`${number} ${short(unreadable.name, 80)}`);
    press.say(`${number}  ${short(unreadable.name, 200)}`, { bold: true, gap: 2 });
    for (const p of unreadable.problems.slice(0, 5)) press.say(short(p.message, 500), { x: 12, gap: 2 });
    press.say(`SHA-256 ${unreadable.sha256}`, { x: 12, size: 7.5, colour: colours.soft, gap: 8 });
  }
}
