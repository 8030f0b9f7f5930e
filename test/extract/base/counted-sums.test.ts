import { expect, test } from 'vitest';
import { documentsOf } from '../../../shared/documents.ts';
import { readFile } from '../../../shared/read/index.ts';

/** Two lots in one list whose heading between them was lost: the second sum counts its own rows. */
const list = (second: string) => `BALE LIST;
Gin;Alder Creek Gin
Bale no;Net kg
70001;220.1
70002;221.4
70003;219.5
GRAND TOTAL 8: 3 bales;661.0
70004;218.2
70005;217.3
70006;222.0
70007;223.5
GRAND TOTAL 9: 2 bales;${second}
`;
const wrongSums = async (second: string) => {
  const read = await readFile(Buffer.from(list(second)), 'list.csv');
  return documentsOf(read).documents[0]!.facts.sums.filter((s) => s.printed !== s.computed);
};

test('a sum that prints how many rows it counts may be that of the last rows alone', async () => {
  expect(await wrongSums('445.5')).toEqual([]);
  expect(await wrongSums('455.5')).toHaveLength(1);
});
