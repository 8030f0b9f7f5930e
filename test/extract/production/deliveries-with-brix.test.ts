import { expect, it } from 'vitest';
import { flows, readText } from './draw.ts';

const record = (head: string, ...rows: string[]) =>
  readText(
    ['TOMATO PROCESSING RECORD', 'Plant,"Conservas Guadiana S.A., Badajoz, Spain"', '', head, ...rows].join('\n'),
    'plant.csv',
  ).then(([d]) => flows(d!.facts).map(({ direction, material, kg }) => ({ direction, material, kg })));

it('loads of growers with the Brix of fruit are fresh tomatoes, however the paper is entitled', async () => {
  expect(
    await record(
      'Ticket,Grower,Vehicle,Date,kg,Brix',
      'T-1,Hnos. Salas,1204 KLM,2025-08-11,24120,5.1',
      'T-2,Coop. Vegas Altas,7781 HBB,2025-08-11,23880,4.8',
    ),
  ).toEqual([
    { direction: 'in', material: 'tomato', kg: 24120 },
    { direction: 'in', material: 'tomato', kg: 23880 },
  ]);
});

it('drums with the Brix of paste stay paste', async () => {
  const told = await record('Lot,Drums,Output kg,Brix', 'L-1,40,9200,29.5', 'L-2,40,9180,30.1');
  expect(told.every((f) => f.direction === 'out' && f.material === 'paste')).toBe(true);
});
