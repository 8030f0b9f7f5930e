import { describe, expect, it } from 'vitest';
import { askedToHide } from '../../shared/rules/altered/asked-to-hide.ts';
import { paper, seen } from './case.ts';

const told = (text: string, type: 'other' | 'spinning-record' = 'other') => {
  const letter = paper({ type, name: 'mail.eml' });
  letter.facts.mentions.push({ text, context: 'text', evidence: seen(letter.id, text) });
  return askedToHide(letter);
};

describe('document.altered: a letter that asks to keep an origin from those who look', () => {
  it.each([
    'Kindly remove the name of the gin before you send the set to your customer.',
    'We have deleted any mention of China from the mixing sheet.',
    'Please do not present the railway bill to customs.',
    'Never show the laydown register to the CBP inspector.',
    'Replace the ginning certificate of lot 12, the real cotton came over land.',
    'Por favor eliminar el origen chino de la lista.',
    'Não mostrem a guia nem o origem: ocultar a procedência dos fardos.',
    'Merci de cacher la provenance du coton.',
    'Bitte die Herkunft nicht angeben, entfernen Sie jede Herkunft der Ballen.',
    'Прошу убрать происхождение хлопка из спецификации.',
    'Tolong hapus asal kapas dari daftar.',
    '请把清单上的原产地删掉。',
    '不要给海关看这份轧花记录。',
  ])('asks about: %s', (text) => {
    expect(told(text)).toMatchObject([{ severity: 'gap' }]);
  });

  it.each([
    'We did not remove the country of origin from any label.',
    'Please remove the price, the country of origin stays.',
    'Please remove the second line and add the country of origin.',
    'Please delete the Chinese text on the carton mark.',
    'Please take out origin charges of USD 120 from the freight invoice.',
    'Nothing was hidden: the origin is on every page.',
    'Do not send the bale list by courier.',
    'Please change the delivery date of the order to 4 March.',
    'Please correct the spinning record: the net weight is 4,120 kg.',
    'Show the railway bill to customs when they ask.',
    'Did you remove the origin from the label?',
    'No borrar el origen de la etiqueta.',
    '请不要删掉原产地。',
  ])('leaves alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('reads letters, not records', () => {
    expect(told('Remove the name of the gin.', 'spinning-record')).toEqual([]);
  });
});
