import { expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const shares = (...lines: string[]) =>
  extractFacts([drawPage(['COMMERCIAL INVOICE', 'Invoice No: INV-8816', ...lines].map((l) => ` ${l}`).join('\n'))], {
    id: 'd',
    type: 'invoice',
    language: 'en',
  }).facts.composition?.value.map((p) => `${p.name} ${p.share}`);

it.each([
  ['Lining: 100% nylon', 'Shell: 55% cotton 45% viscose'],
  ['Fabric composition: 55% cotton 45% viscose', 'Sewing thread 100% polyester'],
])('beside the fibre of what is sewn in, the shares of cotton are those of the goods: %s', (...lines) => {
  expect(shares(...lines)).toEqual(['cotton 0.55', 'viscose 0.45']);
});

it.each([
  ['Article A 55% cotton 45% viscose', 'Article B 100% polyester'],
  ['Article A 55% viscose 45% nylon', 'Lining 100% polyester'],
  ['Article A 55% cotton 45% viscose', 'Article B 100% polyester', 'Lining 100% nylon'],
])('several compositions of goods are none of the paper: %s', (...lines) => {
  expect(shares(...lines)).toBeUndefined();
});

it('the only composition of a paper is its own, whatever it is of', () => {
  expect(shares('Ribs 100% cotton')).toEqual(['cotton 1']);
});
