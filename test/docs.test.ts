import { access, readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { freshOrders } from '../docs/make-orders.ts';
import { pageAnew, pageOf, pagesHeld } from '../docs/make-rules.ts';
import { freshIndex } from '../docs/rule-index.ts';
import { parts } from '../docs/rule-page.ts';
import { RuleId } from '../shared/model/index.ts';

/** What was written by hand under a heading. */
const written = (page: string, part: string): string =>
  (page.split(`\n## ${part}\n`)[1] ?? '')
    .split('\n## ')[0]!
    .replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/gu, '')
    .trim();

test('every rule has a page, and every page a rule', async () => {
  expect((await pagesHeld()).sort()).toEqual([...RuleId.options].sort());
});

describe('a page says all five parts', () => {
  it.each(RuleId.options)('%s', async (id) => {
    const page = await pageOf(id);
    expect(page.match(/^## .*$/gmu)).toEqual(parts.map((part) => `## ${part}`));
    for (const part of parts.filter((p) => p !== 'An example'))
      expect(written(page, part).length, part).toBeGreaterThan(part === 'The law' ? 60 : 120);
    for (const part of ['Common honest causes', 'How to answer it'] as const)
      expect(written(page, part), part).toMatch(/^- /u);
  });
});

describe('head, law and example are those of the catalogue, the data and a run of today (npm run docs makes them anew)', () => {
  it.each(RuleId.options)('%s', async (id) => {
    expect(await pageOf(id)).toBe(await pageAnew(id));
  });
});

test('the index of the rules is that of the catalogue (npm run docs)', async () => {
  expect(await readFile('docs/rules/README.md', 'utf8')).toBe(freshIndex());
});

test('docs/orders.md is what the data make of it (npm run docs)', async () => {
  expect(await readFile('docs/orders.md', 'utf8')).toBe(freshOrders());
});

test('links of the pages lead to files', async () => {
  const pages = [...RuleId.options.map((id) => `docs/rules/${id}.md`), 'docs/rules/README.md', 'docs/orders.md'];
  for (const page of pages)
    for (const [, to] of (await readFile(page, 'utf8')).matchAll(/\]\(([^)#]+)\)/gu))
      if (!/^https?:/u.test(to!))
        await expect(
          access(new URL(to!, `file://${process.cwd()}/${page}`)),
          `${page}: ${to}`,
        ).resolves.toBeUndefined();
});
