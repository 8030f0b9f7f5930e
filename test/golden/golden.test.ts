import { describe, expect, it } from 'vitest';
import { chapter } from './chapter.ts';
import { chapters, golden } from './table.ts';

// After a change of the rules: read what differs, then `npx vitest run test/golden -u`.
describe('bundles with one thing changed: the whole verdict', () => {
  const { rows, cases } = golden();
  it.each([...chapters(rows)])('%s', async (name, of) => {
    await expect(chapter(of, cases)).toMatchFileSnapshot(`./verdicts/${name}.txt`);
  });
});
