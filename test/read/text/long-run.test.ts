import { expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';

const read = (text: string) => readFile(new TextEncoder().encode(text), 'paper.txt');
const longest = (words: { text: string }[]) => Math.max(...words.map((word) => word.text.length));

it('a run of characters that no paper has is cut, and that is told', async () => {
  const { pages, problems } = await read(`INVOICE\nInvoice No: ${'A'.repeat(900_000)}\nDate: 2024-02-03\n`);
  expect(problems).toMatchObject([
    { code: 'too-large', message: expect.stringContaining('1 runs of more than 20000') },
  ]);
  expect(longest(pages[0]!.words)).toBe(20_000);
  expect(pages[0]!.words.at(-1)!.text).toBe('2024-02-03');
});

it('a paragraph of Chinese, which has no spaces, is kept whole', async () => {
  const { pages, problems } = await read(`说明\n${'棉花加工'.repeat(2_000)}\n`);
  expect({ problems, length: longest(pages[0]!.words) }).toEqual({ problems: [], length: 8_000 });
});
