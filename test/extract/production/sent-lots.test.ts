import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const sent = (line: string, language = 'en') => {
  const page = drawPage(`\n WEAVING REPORT 44\n Riverton Mills Ltd\n\n Fabric produced: 6,120 kg\n\n ${line}\n`);
  const { facts } = extractFacts([page], { id: 'd', type: 'fabric-record', language });
  return facts.events.filter((e) => e.kind === 'ship').map((e) => e.from);
};

test.each([
  ['en', 'Fabric lot KD-410 despatched to Riverton Garments, Tamatave, on 16 June 2024.'],
  ['fr', 'Le lot KD-410 a été expédié à Riverton Confection le 16 juin 2024.'],
  ['es', 'El lote KD-410 fue despachado a Riverton Prendas el 16 de junio de 2024.'],
])('a record tells the day on which a lot left its maker: %s', (language, line) => {
  expect(sent(line, language)).toEqual(['2024-06-16']);
});

test.each([
  'The rest of fabric lot KD-410 was despatched to Riverton Garments on 16 June 2024.',
  'Fabric lot KD-410 will be despatched to Riverton Garments on 16 June 2024.',
  'Samples of lot KD-410 were sent to the laboratory on 16 June 2024.',
  'Fabric lot KD-410 was not shipped on 16 June 2024.',
  'Fabric lots KD-410 and lot KD-411 were shipped to them on 16 June 2024.',
])('%s tells none', (line) => expect(sent(line)).toEqual([]));
