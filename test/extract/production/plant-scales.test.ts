import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const flowsOf = (title: string, goods: string) =>
  extractFacts(
    [
      drawPage(`
 ${title}

 Ticket     Truck plate     Grower              Harvest date     Net kg
 W-118      KV 4471         Green Valley Coop   2024-08-18       24,100
 W-119      KV 3318         Green Valley Coop   2024-08-18       23,900
 W-120      KV 9020         Hill Farm           2024-08-19       24,600

 ${goods}`),
    ],
    { id: 'd', type: 'farm-record', language: 'en' },
  ).facts.flows.map((f) => [f.direction, f.material, f.kg]);

test('what the scales of a plant took in by truck is what its farms gave', () => {
  expect(flowsOf('Raw material received: fresh tomato weighbridge tickets', 'Fresh tomatoes for processing')).toEqual([
    ['out', 'tomato', 24_100],
    ['out', 'tomato', 23_900],
    ['out', 'tomato', 24_600],
  ]);
});

test('seed that growers received stays what went in', () => {
  expect(flowsOf('Cotton seed received by growers', 'Cotton seed for planting').map(([side]) => side)).not.toContain(
    'out',
  );
});
