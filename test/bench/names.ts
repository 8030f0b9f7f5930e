import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import * as fuzzball from 'fuzzball';
import { screenName } from '../../shared/screen/index.ts';
import { listedEntities } from '../../shared/screen/lists.ts';
import { clean, hard } from '../screen/names/clean.ts';
import { drawFrom } from '../screen/names/draw.ts';
import { type NameCase, positives } from '../screen/names/positives.ts';

/**
 * `npm run bench:names -- [--seed N] [--cases N]`: names screened a second against the whole list, and F1, beside fuse.js and fuzzball in the
 * same run. The peers search every name and alias as the list prints them; each is given the threshold at which its own F1 is best.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, cases: { type: 'string', default: '1000' } },
});
const draw = drawFrom(Number(values.seed));
const every = [...positives(draw, 1), ...clean(draw, Number(values.cases)), ...hard(draw)];
const cases = every.filter((_, i) => i % Math.ceil(every.length / (2 * Number(values.cases))) === 0);
const printed = listedEntities.flatMap((e) => [e.name, ...(e.aliases ?? [])].map((name) => ({ id: e.id, name })));

/** Highest score of a name, 0 to 1, and the row that has it. */
type Scored = (text: string) => { id: string; score: number } | undefined;

const own: Scored = (text) => {
  const [best] = screenName(text);
  return best && { id: best.id, score: best.level === 'match' ? 1 : 0 };
};
const fuse = new Fuse(printed, { keys: ['name'], includeScore: true, ignoreLocation: true, threshold: 0.6 });
const byFuse: Scored = (text) => {
  const [best] = fuse.search(text.slice(0, 120), { limit: 1 });
  return best && { id: best.item.id, score: 1 - (best.score ?? 1) };
};
const byFuzzball: Scored = (text) => {
  const [best] = fuzzball.extract(text, printed, {
    processor: (p: { name: string }) => p.name,
    scorer: fuzzball.token_sort_ratio,
    limit: 1,
    returnObjects: true,
  });
  return best && { id: best.choice.id, score: best.score / 100 };
};

function measured(name: string, scored: Scored): void {
  for (const { text } of cases.slice(0, 20)) scored(text);
  const started = performance.now();
  const found = cases.map((c) => ({ case: c, best: scored(c.text) }));
  const seconds = (performance.now() - started) / 1000;
  const thresholds = [...new Set(found.map((f) => f.best?.score ?? 0))].filter((t) => t > 0);
  const best = thresholds.map((t) => f1At(found, t)).sort((a, b) => b.f1 - a.f1)[0] ?? { f1: 0, at: 0, clean: 0 };
  console.log(
    `${name.padEnd(9)} ${Math.round(cases.length / seconds)
      .toString()
      .padStart(
        6,
      )} names/s   F1 ${best.f1.toFixed(3)}   clean names taken for listed: ${best.clean}${name === 'screen' ? '' : `   (threshold ${best.at.toFixed(2)})`}`,
  );
}

function f1At(found: readonly { case: NameCase; best: ReturnType<Scored> }[], at: number) {
  let [right, wrong, missed, clean] = [0, 0, 0, 0];
  for (const { case: c, best } of found) {
    const told = best !== undefined && best.score >= at;
    const is = told && c.ids.includes(best.id);
    if (is) right++;
    else if (c.ids.length > 0) missed++;
    if (told && !is) wrong++;
    if (told && c.ids.length === 0) clean++;
  }
  return { f1: (2 * right) / (2 * right + wrong + missed || 1), at, clean };
}

const listed = cases.filter((c) => c.ids.length > 0).length;
console.log(
  `seed ${values.seed}: ${listed} spellings of listed names, ${cases.length - listed} clean; ${printed.length} names on the lists`,
);
measured('screen', own);
measured('fuse.js', byFuse);
measured('fuzzball', byFuzzball);
