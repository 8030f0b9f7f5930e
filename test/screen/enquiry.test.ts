import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';

const placesIn = (text: string) => findPlaces(text, { context: 'statement' });

describe('a place that only the question named', () => {
  it.each([
    'Regarding your question about Xinjiang: all of the cotton was grown in Brazil.',
    'As to your question on Xinjiang: the cotton is 100% Pakistani, from Khanewal.',
    'Zu Ihrer Frage wegen Xinjiang: die Baumwolle kommt zu 100 % aus der Türkei (Söke).',
    '关于贵司询问的新疆棉问题：本批棉花全部来自巴西巴伊亚州。',
    'Về câu hỏi của quý công ty liên quan đến Tân Cương: toàn bộ bông là bông Mỹ.',
  ])('places nothing where the answer gives all of the goods to another country: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
  it('is asked about, and not claimed, where the answer names a place of no known country', () => {
    const [place] = placesIn('На Ваш вопрос о Синьцзяне: весь хлопок выращен в Ферганской области.');
    expect(place).toMatchObject({ strength: 'strong', claimed: false });
  });
});

describe('an answer that takes the place up again', () => {
  it.each([
    'Regarding your question about Xinjiang: yes, part of it was grown there.',
    'Regarding your question about Xinjiang: 30% of this lot is from there, the rest is all US cotton.',
    'Regarding your question: all of the cotton was grown in Xinjiang, not in Brazil.',
    '关于贵司询问的新疆棉问题：本批其中30%为新疆棉，其余全部来自巴西。',
  ])('claims it: %s', (text) => {
    expect(placesIn(text)).toContainEqual(expect.objectContaining({ strength: 'strong', claimed: true }));
  });
  it.each([
    'Regarding your question on Xinjiang, all the cotton in the shirts was grown in China.',
    'Regarding your question on Xinjiang: all cotton is the same as last year, tested in the United States.',
    'Respecto a su consulta sobre Xinjiang: la mayor parte de la fibra viene de allí.',
  ])('leaves it named: %s', (text) => {
    expect(placesIn(text)).not.toEqual([]);
  });
});
