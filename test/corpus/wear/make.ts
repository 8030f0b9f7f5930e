import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { closeReaders } from '../../../shared/read/index.ts';
import { draftOf } from '../bundles.ts';
import { Pen } from '../draw/pen.ts';
import { Random } from '../world/random.ts';
import { type Quality, qualities, recipes } from './qualities.ts';
import { type TrueWord, trueWords } from './words.ts';
import { wearPaper } from './worn-paper.ts';

const usage = `npm run wear -- --out DIR [--seed N] [--quality NAME|all] [--only TYPE] [--pages N]

Draws the papers of one bundle and writes them as they would be sent at a quality: the file (PDF, or a photo a page), the picture
of each page, and truth.json beside them: the words of each page with their boxes on the page and the corners of those boxes in
the picture (both as fractions), and the facts that the paper prints.
  --seed N        the bundle (default 1; see npm run score)
  --quality NAME  ${qualities.join(', ')}, or all (default office)
  --only TYPE     only papers of this type, as invoice or ginning-record
  --pages N       at most N pages of a paper (default 3)
${qualities.map((q) => `    ${q.padEnd(9)}${recipes[q].about}`).join('\n')}`;

const { values: o } = parseArgs({
  args: argv.slice(2),
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quality: { type: 'string', default: 'office' },
    only: { type: 'string' },
    pages: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});
const wanted = o.quality === 'all' ? [...qualities] : qualities.filter((q) => q === o.quality);
if (o.help || !o.out || !wanted.length) {
  (o.help ? stdout : stderr).write(`${usage}\n`);
  exit(o.help ? 0 : 2);
}

const round = (n: number): number => Math.round(n * 1e5) / 1e5;

const write = async (
  name: string,
  pdf: Buffer,
  words: TrueWord[][],
  quality: Quality,
  seed: number,
  about: object,
): Promise<void> => {
  const dir = join(o.out!, quality, name);
  mkdirSync(dir, { recursive: true });
  const paper = await wearPaper(pdf, words, quality, seed, Number(o.pages));
  const single = paper.ext === 'jpg';
  writeFileSync(join(dir, `paper.${paper.ext}`), paper.bytes);
  const pages = paper.pages.map((page, i) => {
    const picture = single ? 'paper.jpg' : `page-${i + 1}.${page.ext}`;
    if (!single) writeFileSync(join(dir, picture), page.bytes);
    const words = page.words.map(({ text, box: [x, y, w, h] }) => ({
      text,
      box: [x, y, w, h].map(round),
      inPicture: (
        [
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ] as const
      ).map((p) => page.picture.toPicture(p).map(round)),
    }));
    return { page: i + 1, picture, words };
  });
  writeFileSync(join(dir, 'truth.json'), JSON.stringify({ ...about, quality, pages }, null, 1));
  stdout.write(`${dir}\n`);
};

const draft = draftOf(Number(o.seed));
for (const [i, p] of draft.plans.entries()) {
  const paper = p.layout(p.view, new Random(p.seed));
  if (paper.form.kind !== 'pages' || (o.only && paper.type !== o.only)) continue;
  const pen = new Pen(paper.layout);
  paper.form.draw(pen);
  const pdf = await pen.bytes();
  const name = `${String(i + 1).padStart(2, '0')}-${paper.type}`;
  const { type, layout, language, printed } = paper;
  const words = await trueWords(pdf);
  for (const q of wanted) await write(name, pdf, words, q, p.seed, { type, layout, language, printed });
}
await closeReaders();
