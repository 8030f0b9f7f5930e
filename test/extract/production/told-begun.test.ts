import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

function factsOf(type: DocumentType, language: string, text: string, title = 'RAPPORT 44/26') {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 80) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  const page = drawPage(`\n ${title}\n Riverton Works\n\n${lines.map((l) => ` ${l}`).join('\n')}\n`);
  return extractFacts([page], { id: 'd', type, language }).facts;
}
const eventsOf = (...of: Parameters<typeof factsOf>) =>
  factsOf(...of).events.map(({ kind, from, to }) => `${kind} ${from}${to ? ` ${to}` : ''}`);

describe('the day on which work began, and how long it went on', () => {
  it.each([
    ['fr', 'La coupe a commencé le mardi 3 juin 2025 et a duré quatre jours.', 'cut-and-sew 2025-06-03 2025-06-06'],
    ['en', 'The cutting began on Tuesday 3 June 2025 and took 12 days.', 'cut-and-sew 2025-06-03 2025-06-14'],
    ['es', 'El corte comenzó el 3 de junio de 2025 y duró dos semanas.', 'cut-and-sew 2025-06-03 2025-06-16'],
    ['pt', 'O corte começou em 3 de junho de 2025 e durou cinco dias.', 'cut-and-sew 2025-06-03 2025-06-07'],
    ['it', 'Il taglio è iniziato il 3 giugno 2025.', 'cut-and-sew 2025-06-03'],
  ])('%s: %s', (language, text, event) => {
    expect(eventsOf('garment-record', language, text)).toEqual([event]);
  });

  it.each([
    'La coupe a commencé après la livraison du 3 juin 2025.',
    'Le contrôle a commencé le 3 juin 2025 et a duré quatre jours.',
  ])('%s dates none', (text) => expect(eventsOf('garment-record', 'fr', text)).toEqual([]));
});

describe('what a maker tells in a letter', () => {
  const flows = (text: string) =>
    factsOf('spinning-record', 'en', text).flows.map(({ direction, material, kg }) => `${direction} ${material} ${kg}`);

  it('is the one amount far behind its verb, and what the machines gave', () => {
    expect(
      flows(
        'On 4 March 2026 we opened the bales VN-4401 to VN-4452 of Riverton Ginnery, long staple cotton grown in the valley, 11,310 kg of lint by our scale. By 19 March the ring frames gave 8,640.5 kg of Ne 30/1 combed yarn, which is lot VN-88.',
      ),
    ).toEqual(['in lint 11310', 'out yarn 8640.5']);
  });

  it('is none where more of the same follows without its unit, or where verbs of two kinds stand far from it', () => {
    expect(flows('On 4 March 2026 we opened 11,310 kg of lint and 4,100 on the day behind it.')).toEqual([]);
    expect(
      flows(
        'We opened the bales VN-4401 to VN-4452 of Riverton Ginnery that were delivered with the truck of the gin in one load, 11,310 kg of lint.',
      ),
    ).toEqual([]);
  });
});

describe('the order in the title of a record', () => {
  it('is one that it cites, and not its own number', () => {
    const { orderNumber, number } = factsOf(
      'garment-record',
      'fr',
      'La coupe a eu lieu.',
      'Rapport de fabrication – commande TR-118',
    );
    expect([orderNumber?.value, number]).toEqual(['TR-118', undefined]);
  });
});

describe('provenance on the paper of a gin', () => {
  const grown = (type: DocumentType, line: string) =>
    extractFacts([drawPage(`\n LIQUIDACION 44\n Desmotadora Riverton\n\n Fibra (kg) ..... 9,120\n ${line}\n`)], {
      id: 'd',
      type,
      language: 'es',
    }).facts.sites.find((s) => s.step === 'grow')?.country;

  it('is where its cotton grew', () => {
    expect(grown('ginning-record', 'Procedencia .... Valle de Piura, Peru')).toBe('PE');
    expect(grown('ginning-record', 'Provenienza: Puglia, Italy')).toBe('IT');
  });

  it('is not on a paper of the sale, nor where a firm stands behind it', () => {
    expect(grown('packing-list', 'Procedencia .... Puerto de Paita, Peru')).toBeUndefined();
    expect(grown('ginning-record', 'Procedencia .... Acopios Riverton S.A.C., Peru')).toBeUndefined();
  });
});
