import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shots } from '../docs/screenshots.ts';

const pictures = shots.map(({ name }) => `${name}.webp`).sort();
const kept = readdirSync('docs/pictures').sort();

test('docs/pictures holds every picture that npm run screenshots takes, and no other', () => {
  expect(kept).toEqual(pictures);
});

test('every picture is shown in docs/importer.md, once, with words for who does not see it', () => {
  const shown = [...readFileSync('docs/importer.md', 'utf8').matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)];
  expect(shown.map(([, , file]) => file).sort()).toEqual(pictures);
  for (const [, words] of shown) expect(words!.length).toBeGreaterThan(15);
});

test('no document names a picture that is not there', () => {
  for (const name of [...readdirSync('docs').filter((n) => n.endsWith('.md')), '../README.md']) {
    const named = [...readFileSync(`docs/${name}`, 'utf8').matchAll(/pictures\/([\w.-]+)/g)].map(([, file]) => file!);
    expect(kept).toEqual(expect.arrayContaining(named));
  }
});

test('the pictures are small: under a megabyte in all', () => {
  expect(kept.reduce((sum, name) => sum + statSync(`docs/pictures/${name}`).size, 0)).toBeLessThan(1_000_000);
});
