import { gazetteer, places, region, type Spelling } from './gazetteer.ts';
import { shapeOf } from './letter-shapes.ts';
import { namesInScripts } from './more-names.ts';
import { hanDishAfterPlace, hanGoodsAfterPlace, hanStreetAfterPlace } from './namesakes.ts';
import { isTransit } from './place-goods.ts';
import { fold, type Token } from './tokens.ts';

/** A spelling of the gazetteer that stands in a text: between which tokens, and where. */
export interface Candidate extends Spelling {
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
}

/** Spellings in words of any script but Chinese. */
export function wordCandidates(tokens: readonly Token[], text: string): Candidate[] {
  const { words } = gazetteer();
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.script === 'han') continue;
    const exact = longest(words.get(token.folded), tokens, i);
    const hyphen = hyphenated(tokens, i, text);
    const elided = exact ? undefined : afterElision(token.text);
    const spelling =
      exact ??
      hyphen ??
      elided?.spelling ??
      beforeApostrophe(token.text) ??
      fused(token.folded) ??
      declined(token.folded) ??
      misread(token.folded);
    if (spelling === undefined) continue;
    const last = exact ? i + spelling.words.length - 1 : hyphen ? i + 1 : i;
    const [start, end] = [token.start + (elided?.length ?? 0), tokens[last]!.end];
    // "XJ cotton" is the trade's own short form; XJ before anything else is a model or a product code.
    const short = spelling.words[0] === 'xj';
    if (short && !/^(cotton|lint|tomato\w*)$/.test(tokens[last + 1]?.folded ?? '')) continue;
    const trust = short ? 'sure' : spelling.trust;
    found.push({ ...spelling, trust, first: i, last, start, end, text: text.slice(start, end) });
    i = last;
  }
  return found;
}

const longest = (list: readonly Spelling[] | undefined, tokens: readonly Token[], at: number): Spelling | undefined =>
  list?.find((s) => s.words.every((w, k) => tokens[at + k]?.folded === w));

/** "Xin-Jiang": a hyphen joins what a space would leave two names. */
const hyphenated = (tokens: readonly Token[], at: number, text: string): Spelling | undefined =>
  tokens[at]!.folded === 'xin' &&
  tokens[at + 1]?.folded === 'jiang' &&
  /^[-‐–]\s?$/.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))
    ? { place: places.get(region)!, words: ['xinjiang'], trust: 'sure' }
    : undefined;

const alone = (word: string): Spelling | undefined =>
  gazetteer()
    .words.get(word)
    ?.find((s) => s.words.length === 1);

/** Turkish and Uzbek endings behind an apostrophe ("Sincan’da", "Kaşgar'ın"). */
function beforeApostrophe(text: string): Spelling | undefined {
  const head = /^(\p{L}{4,})['’‘ʻʼ`´]\p{L}{1,5}$/u.exec(text)?.[1];
  return head === undefined ? undefined : alone(fold(head));
}
/** French and Italian elision before a name ("d’Aksu", "dell'Aksu"). */
function afterElision(text: string): { spelling: Spelling; length: number } | undefined {
  const made = /^((?:d|l|qu|dell|dall|nell|all|sull)['’‘ʻʼ`´])(\p{L}{4,})$/iu.exec(text);
  const spelling = made ? alone(fold(made[2]!)) : undefined;
  return made && spelling ? { spelling, length: made[1]!.length } : undefined;
}
/** "Shihezicity": the kind of place run into its name. */
export const withoutEnding = (word: string): string =>
  word.replace(/(?<=^.{5,})(city|county|prefecture|region|district|diqu)$/, '');
/** Words that ran together on a bad scan ("XINJIANGCOTTON") or took a suffix; Xinjiangkou is a town in Hubei. */
function fused(word: string): Spelling | undefined {
  const stem = withoutEnding(word);
  const found = stem === word ? undefined : alone(stem);
  if (found !== undefined && found.trust !== 'region') return found;
  if (word.length < 9) return undefined;
  const at = word.indexOf('xinjiang');
  if (at < 0 || word.startsWith('xinjiangkou', at)) return undefined;
  return { place: places.get(region)!, words: ['xinjiang'], trust: 'sure' };
}

/** A sure name with letters that a scan takes for each other ("XlNJIANG", "K0RLA City"). */
const misread = (word: string): Spelling | undefined =>
  word.length >= 6 ? gazetteer().shapes.get(shapeOf(word)) : undefined;

/** Folded, й is и. Russian, Kazakh and Uzbek endings on a Cyrillic name ("в Синьцзяне", "синьцзянский", "Қашқарда"). */
function declined(word: string): Spelling | undefined {
  if (!/^\p{Script=Cyrillic}{5,}$/u.test(word)) return undefined;
  for (const ending of [
    /(ского|скои|ском|ская|скии|ское|ские|ских|ским|скую|нинг|дан|даги|нен|тан|дагы|лик|лық)$/u,
    /(ом|ои|ем|да|га|де|та|ға|ның)$/u,
    /[аеуыия]$/u,
  ]) {
    const stem = word.replace(ending, '');
    if (stem.length < 4 || stem === word) continue;
    for (const head of [stem, `${stem}а`, `${stem}и`]) {
      const spelling = alone(head);
      if (spelling) return spelling;
    }
  }
  return undefined;
}

interface HanRun {
  text: string;
  simple: string;
  /** Where in the whole text each character stands. */
  at: number[];
  index: number;
}

/** Chinese runs; single characters set apart by spaces, and a name cut by a line's end, are one run. */
function hanRuns(tokens: readonly Token[], text: string): HanRun[] {
  const runs: (HanRun & { end: number })[] = [];
  tokens.forEach((token, index) => {
    if (token.script !== 'han') return;
    const at = [...token.text].map((_, i) => token.start + i);
    const open = runs.at(-1);
    const gap = open ? text.slice(open.end, token.start) : '';
    const joins =
      open !== undefined &&
      (/^[ \u3000]$/.test(gap)
        ? token.text.length === 1 || open.text.length === 1 || lone.test(text.slice(0, token.start))
        : /^\r?\n$/.test(gap));
    if (open && joins) {
      open.text += token.text;
      open.simple += token.folded;
      open.at.push(...at);
      open.end = token.end;
    } else runs.push({ text: token.text, simple: token.folded, at, index, end: token.end });
  });
  return runs;
}
const lone = /(^|[ \u3000])\p{Script=Han}[ \u3000]$/u;

/** Words that hold 新疆 by chance: 创新疆域, 全新疆界. */
const noRegion = /^新疆[域界土]/;

/** Spellings in Chinese characters, simplified or traditional. */
export function hanCandidates(tokens: readonly Token[], text: string): Candidate[] {
  const { han } = gazetteer();
  const found: Candidate[] = [];
  const runs = hanRuns(tokens, text);
  runs.forEach(({ simple: run, at, index }, n) => {
    for (let i = 0; i < run.length; i++) {
      const spelling = han.get(run[i]!)?.find((s) => run.startsWith(s.words[0]!, i));
      if (spelling === undefined || noRegion.test(run.slice(i))) continue;
      const name = spelling.words[0]!;
      const rest = run.slice(i + name.length);
      const next = rest === '' ? (tokens[index + 1]?.folded ?? '') : rest;
      // "石河子经济技术开发区北四路": behind a zone stands a street in it.
      const street = hanStreetAfterPlace.test(next) && !(/(开发区|园区)$/.test(name) && !/^[路街]/.test(next));
      const way = isTransit(text.slice(Math.max(0, at[i]! - 10), at[i]), rest);
      if (street || way || hanGoodsAfterPlace.test(next) || hanDishAfterPlace.test(next)) {
        i += name.length - 1;
        continue;
      }
      const label = i === 0 && n > 0 && /[:：]\s*$/.test(text.slice(0, at[0]));
      const third = name.endsWith('疆') && cottonNext.test(rest);
      const trust = third ? 'sure' : isLoose(name, run, i, rest, label) ? 'region' : spelling.trust;
      const start = at[i]!;
      const end = at[i + name.length - 1]! + 1;
      found.push({ ...spelling, trust, first: index, last: index, start, end, text: text.slice(start, end) });
      i += name.length - 1;
    }
  });
  return found;
}

/** 南疆手摘棉, 北疆机采棉: thirds of the region, as the trade names its cotton. */
const cottonNext = /^(机采|手摘|手采|长绒|细绒|皮棉|籽棉|棉|番茄)/;

/** A bare two-character name inside a longer run may be parts of two other words (仓库车间, 位于田家): it must stand free. */
function isLoose(name: string, run: string, at: number, rest: string, label: boolean): boolean {
  if (name.length > 2 || name === '新疆') return false;
  const before = run[at - 1];
  const free =
    label ||
    before === undefined ||
    /[省区国疆州市县师部]/.test(before) ||
    /(产自|来自|产于|位于|产地)$/.test(run.slice(0, at));
  const after = rest[0];
  const bounded = after === undefined || /[县市区州镇乡地兵棉产]/.test(after);
  return !(free || (bounded && after !== undefined && after !== '产'));
}

/** Names in scripts that set no spaces between words, or add their endings to the name. */
export function scriptCandidates(text: string): Candidate[] {
  if (
    !/[\u0590-\u05ff\u0900-\u0fff\u1000-\u10ff\u1200-\u139f\u1780-\u17ff\u30a0-\u30ff\uac00-\ud7af\u0370-\u03ff\u0530-\u058f]/.test(
      text,
    )
  )
    return [];
  return namesInScripts.flatMap(([name, id]) => {
    const start = text.indexOf(name);
    const place = places.get(id);
    if (start < 0 || !place) return [];
    const end = start + name.length;
    const words = id === region ? ['xinjiang'] : [name];
    return [{ place, words, trust: 'sure' as const, first: -1, last: -1, start, end, text: name }];
  });
}
