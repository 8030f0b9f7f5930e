import { expect, test } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page } from './paper.ts';

const typeOf = (...rows: string[]) => classifyFile(file('scan0007.pdf', [page(1, rows)]))[0]!.type;

test.each([
  [
    'garment-record',
    'Compte rendu de production – commande TR-118',
    'Le tissu lot K-410 a été reçu pour la commande TR-118. La coupe a commencé le 3 juin 2025 et a duré',
    'quatre jours. Les pantalons ont été piqués en chaîne 2, puis repassés. 9 400 pièces, soit 4 136 kg.',
  ],
  [
    'spinning-record',
    'Re: your yarn lot VN-88',
    'On 4 March 2026 we opened 52 bales of the ginner, 11,310 kg of lint. It went through carding and combing,',
    'and by 19 March 2026 the ring frames gave 8,640 kg of combed yarn, which is lot VN-88.',
  ],
  [
    'fabric-record',
    'Constancia de producción, lote TX-902',
    'El lote TX-902 fue tejido del 2 al 14 de mayo de 2025 en los telares 3 a 8; la urdimbre y la trama son del',
    'mismo hilo. Las piezas fueron teñidas y salieron 6 120 kg de tela el 20 de mayo de 2025.',
  ],
])('%s: a maker tells the work on a lot in sentences', (type, title, ...rows) => {
  expect(typeOf('RIVERTON WORKS', '14 Mill Road, Riverton', title, ...rows)).toBe(type);
});

test.each([
  [
    'without an amount',
    'The cloth of lot K-410 was cut on 3 June 2025 and the trousers were sewn and pressed in our hall two.',
  ],
  [
    'without a lot',
    'The cloth was cut on 3 June 2025, the trousers were sewn and pressed, and 9,400 pieces went to the store.',
  ],
  [
    'that is to come',
    'The cloth of lot K-410 will be cut on 3 June 2025, then sewn and pressed, so that 9,400 pieces are ready.',
  ],
  [
    'that is complained of',
    'We complain of lot K-410: it was cut and sewn on 3 June 2025 and of 9,400 pieces a third came out torn.',
  ],
  [
    'of two crafts alike',
    'Lot K-410 was spun and carded, then woven and dyed by 3 June 2025 in all our halls, which gave 9,400 kg.',
  ],
])('work %s makes no record', (_, text) => {
  expect(typeOf('RIVERTON WORKS', '14 Mill Road, Riverton', text)).toBe('other');
});
