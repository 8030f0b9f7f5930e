import type { Document } from '../../model/index.ts';
import type { UnseenWords } from '../../screen/index.ts';
import { editorOf } from '../../trade/editors.ts';
import { some } from '../answer.ts';
import type { RuleFinding } from '../types.ts';
import { at, bare, decidingEvidence, differs, isFigure, isName, isPlaceholder, meets } from './decides.ts';

/** OCR this sure of a word refutes another reading of it. */
const sure = 0.95;
/** A layer that differs in more places of a page than this was read badly by whoever made it. */
const badLayer = 12;
const shown = 3;

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
const turned = (from: string, to: string): string => `"${clip(from)}" → "${clip(to)}"`;

/** Signs of alteration that one paper shows by itself. */
export function signsOn(document: Document, unseenWords: readonly UnseenWords[] = []): RuleFinding[] {
  const telling = unseenWords.filter((words) => words.document === document);
  return [
    ...unseenNames(document, telling),
    ...revised(document),
    ...layerDiffers(document),
    ...covered(document),
    ...unseen(document, telling),
    ...oddFigures(document),
    ...edited(document),
  ];
}

/** What was saved on top of a signed, or once finished, file. */
function revised(document: Document): RuleFinding[] {
  const { revised = [], savedAfterSigning, signatures } = document.marks ?? {};
  const replaced = revised.filter(
    ({ was, is }) =>
      !isPlaceholder(was) &&
      bare(is) !== '' &&
      bare(was) !== bare(is) &&
      [was, is].some((t) => isFigure(t) || isName(t)),
  );
  const since = signatures ? 'it was signed' : 'it was first written';
  if (replaced.length > 0)
    return [
      {
        message: `The file of ${document.name} was changed after ${since}: ${some(
          replaced.map(({ was, is, page }) => `${turned(was, is)} (page ${page})`),
          shown,
        )}.`,
        evidence: replaced.slice(0, 6).map((r) => at(document, r, r.is)),
      },
    ];
  if (revised.length > 0)
    return [
      {
        message: `The file of ${document.name} was saved again after ${since}; ${some(
          revised.map(({ was, is, page }) =>
            is ? `added "${clip(is)}" (page ${page})` : `left out "${clip(was)}" (page ${page})`,
          ),
          shown,
        )}.`,
        evidence: revised.slice(0, 3).map((r) => at(document, r, r.is || r.was)),
        severity: 'note',
      },
    ];
  if (!savedAfterSigning) return [];
  const message = `The file of ${document.name} was saved again after its last signature; nothing that is printed changed.`;
  return [{ message, evidence: [], severity: 'note' }];
}

/** An invisible text, or the characters behind the letters, that say something else than a person sees. */
function layerDiffers(document: Document): RuleFinding[] {
  const all = document.marks?.differences ?? [];
  const deciding = decidingEvidence(document);
  const real = all.filter((d) => {
    if (d.confidence < sure || !differs(d.layer, d.picture)) return false;
    if (all.filter((other) => other.page === d.page).length > badLayer) return false;
    return isFigure(d.picture) || deciding.some((e) => e.page === d.page && meets(e.box, d.box));
  });
  if (real.length === 0) return [];
  return [
    {
      message: `The text layer of ${document.name} says something else than the page shows (layer → page): ${some(
        real.map(({ layer, picture, page }) => `${turned(layer, picture)} (page ${page})`),
        shown,
      )}. What the page shows is read.`,
      evidence: real.slice(0, 6).map((d) => at(document, d, d.picture, d.confidence)),
    },
  ];
}

/** Text under a patch, with other text on top. */
function covered(document: Document): RuleFinding[] {
  const patches = (document.marks?.covered ?? []).filter(
    ({ under, over }) => !isPlaceholder(under) && bare(under) !== bare(over),
  );
  const replaced = patches.filter(({ under, over }) => bare(over) !== '' && (isFigure(under) || isName(under)));
  const blotted = patches.filter((p) => bare(p.over) === '');
  const findings: RuleFinding[] = [];
  if (replaced.length > 0)
    findings.push({
      message: `On ${document.name} text was covered and other text put in its place: ${some(
        replaced.map(({ under, over, page }) => `${turned(under, over)} (page ${page})`),
        shown,
      )}.`,
      evidence: replaced.slice(0, 6).map((p) => at(document, p, p.over)),
    });
  if (blotted.length > 0)
    findings.push({
      message: `On ${document.name} text is hidden under a patch or picture: ${some(
        blotted.map(({ under, page }) => `"${clip(under)}" (page ${page})`),
        shown,
      )}.`,
      evidence: blotted.slice(0, 3).map((p) => at(document, p, p.under)),
      severity: 'note',
    });
  return findings;
}

/**
 * Text that a person does not see. Programs leave such text behind as well, so it is a note, and a warning where it is a list that names the
 * region among provinces to choose from; words that name the region or a listed party are told by `unseenOn`.
 */
function unseen(document: Document, telling: readonly UnseenWords[]): RuleFinding[] {
  const told = new Set(telling.filter((words) => !words.ofAList).map((words) => words.text));
  const lines = (document.marks?.hidden ?? []).filter(({ text }) => bare(text).length > 2 && !told.has(text));
  const listing = lines.filter(({ text }) => telling.some((words) => words.text === text));
  const first = [...listing, ...lines.filter((line) => !listing.includes(line))];
  if (first.length === 0) return [];
  return [
    {
      message: `On ${document.name} text stands that a person does not see: ${some(
        first.map(({ text, page }) => `"${clip(text)}" (page ${page})`),
        shown,
      )}. Nothing of it was used.`,
      evidence: first.slice(0, 3).map((line) => at(document, line, line.text)),
      ...(listing.length === 0 && { severity: 'note' as const }),
    },
  ];
}

/**
 * Hidden, covered or replaced words that name the region or a listed party: nothing of them is used, and nobody can say that the papers are
 * clear before it is told who put them there and what they mean.
 */
function unseenNames(document: Document, telling: readonly UnseenWords[]): RuleFinding[] {
  const words = telling.filter((w) => !w.ofAList);
  if (words.length === 0) return [];
  const parties = [...new Set(words.flatMap((w) => w.parties))];
  const named = parties.length > 0 ? some(parties, shown) : 'Xinjiang';
  return [
    {
      message: `On ${document.name} words that a person does not see name ${named}: ${some(
        words.map(({ text, page }) => `"${clip(text)}" (page ${page})`),
        shown,
      )}. Nothing of them was used; what they say of the goods has to be told.`,
      evidence: words.slice(0, 3).map((w) => at(document, w, w.text)),
      severity: 'gap',
      fix: 'Ask whoever made the paper, in writing, what these words mean and who hid them, and for the original of the paper with its records of the raw material.',
    },
  ];
}

function oddFigures(document: Document): RuleFinding[] {
  const odd = document.marks?.odd ?? [];
  if (odd.length === 0) return [];
  return [
    {
      message: `On ${document.name} figures stand in another face than what is around them: ${some(
        odd.map(({ text, font, around, page }) => `"${clip(text)}" (${font} among ${around}, page ${page})`),
        shown,
      )}.`,
      evidence: odd.slice(0, 6).map((o) => at(document, o, o.text)),
      severity: 'note',
    },
  ];
}

function edited(document: Document): RuleFinding[] {
  const editor = editorOf(document.marks?.producer, document.marks?.creator);
  if (!editor) return [];
  const message = `The file of ${document.name} was last written by ${editor}, a program that changes finished pages.`;
  return [{ message, evidence: [], severity: 'note' }];
}
