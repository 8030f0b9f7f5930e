import { expect, it } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import { readFile } from '../../shared/read/index.ts';

it('puts every one of a thousand pages that say nothing into a document', async () => {
  const text = `PACKING LIST\nBale number;Net kg\n${'\fÃ0'.repeat(1000)}`;
  const read = await readFile(new TextEncoder().encode(text), 'a.txt');
  expect(read.pages).toHaveLength(1001);
  const { documents } = documentsOf(read);
  const pages = documents.reduce((sum, d) => sum + (d.pageList?.length ?? d.pages[1] - d.pages[0] + 1), 0);
  expect(pages).toBe(1001);
});
