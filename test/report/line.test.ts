import { expect, test } from 'vitest';
import { wrapped } from '../../shared/report/html/line.ts';

test('a text that fits is one line, and nothing is none', () => {
  expect(wrapped('Algodoeira São Desidério Ltda.', 33, 2)).toEqual(['Algodoeira São Desidério Ltda.']);
  expect(wrapped('', 33, 2)).toEqual([]);
});

test('a longer one is broken between words, in as many lines as there are, the last cut with an ellipsis', () => {
  expect(wrapped('Rua das Acácias, 455, São Desidério - BA, CEP 47820-000, Brazil', 24, 2)).toEqual([
    'Rua das Acácias, 455,',
    'São Desidério - BA, C…',
  ]);
  expect(wrapped('Rua das Acácias, 455, São Desidério - BA, CEP 47820-000, Brazil', 24, 3)).toEqual([
    'Rua das Acácias, 455,',
    'São Desidério - BA,',
    'CEP 47820-000, Brazil',
  ]);
});

test('Chinese, which has no spaces, is broken where the line is full: a character is two columns', () => {
  expect(wrapped('新疆阿克苏天禄棉业有限公司', 12, 3)).toEqual(['新疆阿克苏天', '禄棉业有限公', '司']);
});

test('a name without spaces is broken too', () => {
  expect(wrapped('invoice_final_v7_corrected.pdf', 12, 1)).toEqual(['invoice_fin…']);
});
