import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';
import { encode } from '../text/encode.ts';

async function rows(bytes: Uint8Array | string): Promise<string[][]> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const read = await readFile(data, 'a.csv');
  expect(read.problems).toEqual([]);
  const grid = read.pages[0]!.grid!;
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells.filter((c) => c.row === row).map((c) => `${c.column}:${c.text}`),
  );
}

describe('delimited text', () => {
  it('keeps quoted delimiters, quotes and line ends in their cell', async () => {
    expect(await rows('No,Goods,Kg\n1,"Cotton, ""raw""\nnot carded",5\n2,Yarn,6\n')).toEqual([
      ['0:No', '1:Goods', '2:Kg'],
      ['0:1', '1:Cotton, "raw"\nnot carded', '2:5'],
      ['0:2', '1:Yarn', '2:6'],
    ]);
  });
  it('reads ragged rows and stray quotes', async () => {
    expect(await rows('a;b;c\n1;5" pipe;3\n4;5\n6;7;8;9\n')).toEqual([
      ['0:a', '1:b', '2:c'],
      ['0:1', '1:5" pipe', '2:3'],
      ['0:4', '1:5'],
      ['0:6', '1:7', '2:8', '3:9'],
    ]);
  });
  it('reads a quote that is never closed as text', async () => {
    expect((await rows('a,b,c\n1,"open,3\n4,5,6\n'))[1]).toEqual(['0:1', '1:"open', '2:3']);
  });
  it('keeps leading zeros and numbers as they are written', async () => {
    expect(await rows('id,kg\n="0017",1.20\n0018,"1,234.50"\n')).toEqual([
      ['0:id', '1:kg'],
      ['0:0017', '1:1.20'],
      ['0:0018', '1:1,234.50'],
    ]);
  });
  it('reads tabs in UTF-16 and semicolons in GB18030', async () => {
    const wide = Buffer.from('\ufeffBale\tNet\r\n1\t2\r\n', 'utf16le');
    expect(await rows(new Uint8Array(wide))).toEqual([
      ['0:Bale', '1:Net'],
      ['0:1', '1:2'],
    ]);
    expect((await rows(encode('棉包号;净重\n1;2\n3;4\n', 'gb18030')))[0]).toEqual(['0:棉包号', '1:净重']);
  });
  it('obeys the line that tells Excel the delimiter', async () => {
    expect((await rows('sep=;\na;b\n1;2\n'))[0]).toEqual(['0:a', '1:b']);
  });
});

describe('JSON', () => {
  it('sets lists of objects out as tables, whatever wraps them', async () => {
    const lines =
      '{"type":"R","record":{"Gin Code":60115,"Bale":1119464,"Classed":"2015-09-03T00:00:00.000Z"}}\n'.repeat(2);
    expect(await rows(lines)).toEqual([
      ['0:type', '1:Gin Code', '2:Bale', '3:Classed'],
      ['0:R', '1:60115', '2:1119464', '3:2015-09-03'],
      ['0:R', '1:60115', '2:1119464', '3:2015-09-03'],
    ]);
  });
  it('sets an object out as labels and values', async () => {
    expect(await rows('{"invoiceNumber":"7","lines":[{"a":1,"b":2},{"a":3}]}')).toEqual([
      ['0:invoice Number', '1:7'],
      [],
      ['0:lines'],
      ['0:a', '1:b'],
      ['0:1', '1:2'],
      ['0:3'],
    ]);
  });
});
