import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Side, Stage } from './stage.ts';

const names = async (input: string): Promise<string[]> => JSON.parse(await readFile(input, 'utf8'));

/** Names and aliases as the lists print them: what a peer searches. */
async function printed(): Promise<{ name: string }[]> {
  const { listedEntities } = await import('../../../shared/screen/lists.ts');
  return listedEntities.flatMap((e) => [e.name, ...(e.aliases ?? [])].map((name) => ({ name })));
}

const fuse: Side = {
  name: 'fuse.js',
  async load(input) {
    const { default: Fuse } = await import('fuse.js');
    const options = { keys: ['name'], includeScore: true, ignoreLocation: true, threshold: 0.3 };
    const search = new Fuse(await printed(), options);
    const given = await names(input);
    return () => given.map((name) => search.search(name.slice(0, 120), { limit: 1 }));
  },
};

export const screening: Stage = {
  name: 'screen',
  does: 'Names against every name and alias of the lists, other scripts and spellings among them',
  unit: 'name',
  sizes: [
    { label: '10 names', units: 10 },
    { label: '100 names', units: 100 },
    { label: '500 names', units: 500 },
  ],
  async make({ units }, folder) {
    const { clean } = await import('../../screen/names/clean.ts');
    const { drawFrom } = await import('../../screen/names/draw.ts');
    const { positives } = await import('../../screen/names/positives.ts');
    const draw = drawFrom(1);
    const every = draw.shuffle([...positives(draw, 1), ...clean(draw, 600)]).map(({ text }) => text);
    const path = join(folder, `${units}-names.json`);
    await writeFile(path, JSON.stringify(every.slice(0, units)));
    return path;
  },
  own: {
    name: 'ours',
    async load(input) {
      const { screenName } = await import('../../../shared/screen/index.ts');
      const given = await names(input);
      return () => given.map((name) => screenName(name));
    },
  },
  peers: [fuse],
};
