import { expect, test } from 'vitest';
import { toCells } from '../../../shared/extract/layout/columns.ts';
import { findLines } from '../../../shared/extract/layout/lines.ts';
import { findNumbers } from '../../../shared/extract/values/index.ts';
import { drawPage } from '../page.ts';

test.each([
  ['USD 126 400,00. 520 cajas', [126_400, 520]],
  ['126 400,00, 520 kg', [126_400, 520]],
  ['9 720,0 kg', [9_720]],
  ['4411 218,4 219,6', [4411, 218.4, 219.6]],
])('a point or a comma before a blank ends a number with blanks between its thousands: %s', (text, wanted) =>
  expect(findNumbers(text, ',').map((n) => n.value)).toEqual(wanted),
);

/** The cells of a line in two columns, parted at the mark "|" that stands in the line above. */
const cellsOf = (ruler: string, line: string) => {
  const page = drawPage(`\n${line}`);
  const [drawn] = findLines(page);
  const x = ((ruler.indexOf('|') + 2) * 5) / page.width;
  const column = (left: number, right: number) => ({ field: undefined, header: '', unit: undefined, left, right });
  return toCells(drawn!, [column(0, x), column(x, 1)], page.width / page.height).map((c) => c?.text);
};

test.each([
  ['                   |', ' Total 45 fardos, 9 720,0 kg', [' Total 45 fardos,', '9 720,0 kg']],
  ['              |', ' TOTAL USD 126 400,00', ['TOTAL USD', '126 400,00']],
  ['     |', ' 101 213,3', ['101', '213,3']],
  ['           |', ' Balya 101 213,3', ['Balya 101', '213,3']],
])(
  'the edge of a column parts no amount of running text, and parts a number from its weight: %s%s',
  (ruler, line, wanted) => expect(cellsOf(ruler, line)).toEqual(wanted.map((w) => w.trim())),
);
