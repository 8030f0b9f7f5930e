import { describe, expect, it } from 'vitest';
import { asked, chapter } from './table.ts';

// After a change of tracing or rules: read what differs, then `npx vitest run test/golden -u`.
describe('steps of the tracing and single rules, asked alone', () => {
  const { rows, cases } = asked();
  it.each([...Map.groupBy(rows, (row) => row.ask)])('%s', async (name, of) => {
    await expect(chapter(of, cases)).toMatchFileSnapshot(`./answers/${name.replace(/\W+/g, '-')}.txt`);
  });
});
