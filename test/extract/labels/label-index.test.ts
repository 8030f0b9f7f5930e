import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { printed } from '../../../cli/labels.ts';
import { labelTree } from '../../../shared/extract/labels/label-index.ts';
import { languages } from '../../../shared/extract/labels/languages.ts';
import { labelText, tokenize } from '../../../shared/extract/labels/tokens.ts';
import { wordLists } from '../../../shared/extract/labels/word-lists.ts';

describe('The index of the labels', () => {
  it('is what the label files give: after a change of a label file, run `npm run labels`', async () => {
    const folder = new URL('../../../shared/extract/labels/data/', import.meta.url);
    const files = printed();
    expect((await readdir(folder)).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) {
      const written = await readFile(new URL(name, folder), 'utf8');
      expect(written === text, `shared/extract/labels/data/${name} is stale: run \`npm run labels\``).toBe(true);
    }
  });

  it('leads every spelling of every language back to its field', () => {
    const lost = languages.flatMap(({ labels }) =>
      Object.entries(labels).flatMap(([field, spellings]) =>
        spellings.filter((spelling) => {
          const tokens = tokenize(labelText(spelling));
          const hit = labelTree().at(tokens, 0)[0];
          return tokens.length > 0 && !(hit?.end === tokens.length && hit.meanings.some(({ is }) => is === field));
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('gives a spelling with one slip the meaning of the spelling, and one with two slips none', () => {
    const tree = labelTree();
    expect(tree.near('countryoforlgin').map(({ meaning, exact }) => [meaning.is, exact])).toEqual([
      ['countryOfOrigin', false],
    ]);
    expect(tree.near('cuntryoforlgin')).toEqual([]);
  });

  it('knows the words of labels by the languages that have them', () => {
    const spoken = Object.entries(wordLists.vocabulary).find(([, words]) =>
      words.split(' ').includes('rechnungsnummer'),
    );
    expect(spoken?.[0]).toBe('de');
  });
});
