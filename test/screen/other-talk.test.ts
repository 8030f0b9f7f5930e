import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/places.ts';

const hits = (text: string) => findPlaces(text, { context: 'statement' }).filter((m) => m.strength !== 'weak');
const claims = (text: string) => hits(text).some((m) => m.claimed === true && !m.unsure);

describe('a sentence that is not about these goods', () => {
  it.each([
    // A question, whatever wish follows it.
    'Was the lint of the cones grown in Xinjiang? Kindly revert by Tuesday.',
    'Le fil provient-il du Xinjiang ? Veuillez nous répondre.',
    'Stammt das Garn aus Xinjiang? Wir bitten um Auskunft.',
    '棉纱是否产自新疆？请尽快答复。',
    'Il compratore domanda se il filato proviene dallo Xinjiang.',
    // A condition.
    'Si le fil provient du Xinjiang, nous le renverrons.',
    'Se o fio vier de Xinjiang, a entrega será recusada.',
    'Nếu sợi có xuất xứ từ Tân Cương, chúng tôi trả lại.',
    '如棉纱产自新疆，本公司将退货。',
    // What is so of a country’s crop, or of anybody’s goods.
    'Nine tenths of Chinese cotton is grown in Xinjiang.',
    'CBP stops goods made from lint that was grown in Xinjiang.',
    'Mills whose lint comes from Xinjiang are delisted.',
    // A test’s reference, an offer that was not taken, another firm years ago.
    'The spectrum was compared with a control sample of lint grown in Xinjiang and did not match.',
    'A broker proposed lint grown in Xinjiang in June, which we turned down.',
    'The auditors reviewed all gins for lint from Xinjiang and found none.',
    'Our director spoke at a fair in Xinjiang; that has nothing to do with this order.',
    'Nessuna materia prima è originaria dello Xinjiang.',
    'Kami tidak pernah memakai kapas dari Xinjiang.',
    'In 2015 our former spinner bought lint from Xinjiang; the yarn now is Indian.',
  ])('places nothing: “%s”', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('claims nothing of a country’s crop, whatever follows from it for one’s own goods', () => {
    expect(claims('Some 80% of China’s lint is grown in Xinjiang, so we spin Pima of Peru alone.')).toBe(false);
    expect(claims('Our lint is grown in Xinjiang, so we spin it alone.')).toBe(true);
  });

  it.each([
    'Was the lint grown in Xinjiang? Yes.',
    'The buyer asked whether the lint comes from Xinjiang: yes, it does.',
    'Most of the cotton in this order comes from Xinjiang.',
    'If you must know, the lint comes from Xinjiang.',
    '如您所知，棉纱产自新疆。',
    'We cannot certify that the yarn is not from Xinjiang, because it is.',
    'We could not avoid using lint from Xinjiang.',
    'Another spinner used lint grown in Xinjiang for your order.',
    'The yarn is of 60 % Chinese cotton, grown in Xinjiang.',
    'Se declara que el hilo procede de Xinjiang.',
    'A broker proposed Xinjiang lint; we first declined, then bought it, and it is in this lot, spun from lint grown in Xinjiang.',
    'Our former spinner bought lint grown in Xinjiang in 2015, and your order was still spun from it.',
  ])('still claims: “%s”', (text) => {
    expect(claims(text)).toBe(true);
  });

  it('leaves a question where another’s goods may have to do with these, or where a test matches', () => {
    for (const text of [
      'Another customer’s order was spun from lint grown in Xinjiang.',
      'The fibre agrees with reference samples grown in Xinjiang.',
      'Customs suspects that the lint was grown in Xinjiang.',
    ])
      expect(hits(text)[0], text).toMatchObject({ unsure: true, claimed: true });
  });
});
