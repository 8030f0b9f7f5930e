import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/places.ts';

const hits = (text: string) => findPlaces(text, { context: 'statement' }).filter((m) => m.strength !== 'weak');
const claims = (text: string) => hits(text).some((m) => m.claimed === true && !m.unsure);

describe('a denial that takes itself back', () => {
  it.each([
    'We gave up buying Xinjiang fibre, yet these cones were spun from it.',
    'The company bans Xinjiang lint; nevertheless the spinner blended it into batch 9 of your order and still uses it.',
    'Nous avons cessé d’acheter du coton du Xinjiang, mais cette commande en contient encore.',
    'Wir kaufen kein Garn aus Xinjiang mehr, aber Ihre Lieferung enthält es noch.',
    'No compramos algodón de Xinjiang, pero este pedido todavía lo contiene.',
    '我司已停止采购新疆棉，但本批仍使用。',
    'Aside from the waistband, no Xinjiang yarn is in the trousers.',
    'Bis auf die Bündchen wurde keine Baumwolle aus Xinjiang verwendet.',
    '除罗纹外，未使用新疆棉。',
    'Nothing but fibre from Xinjiang was carded for these bales.',
    'The lint came from Xinjiang and not from Arizona.',
    'Il cotone è dello Xinjiang e non del Texas.',
    'Not Indian but Xinjiang lint was pressed into these bales.',
    '本批并非巴西棉，而是新疆棉。',
    'The bales are Xinjiang cotton, but kindly declare them as Indian.',
    'Il est faux que la filature n’ait pas utilisé de fil du Xinjiang.',
  ])('admits: “%s”', (text) => {
    expect(claims(text)).toBe(true);
  });

  it.each([
    'We gave up Xinjiang fibre, but others still use it.',
    'We take no Xinjiang fibre, and mills that used it were delisted.',
    'No lint from Xinjiang is in the cones. We spun them from Indian lint.',
    'We refuse Xinjiang lint; the lots made from it would be returned, but none exist.',
    'Apart from the waistband, which is polyester, the trousers are of US cotton and hold no Xinjiang cotton.',
    'No Xinjiang yarn is used except where the buyer permits it.',
    '除美国棉外，未使用新疆棉。',
    'The lint came from Arizona and not from Xinjiang.',
    'We use no lint from Xinjiang, but Peruvian lint came in and the cones were spun from it.',
    'Wir kaufen kein Garn aus Xinjiang, sondern aus Peru; diese Lieferung enthält es zu 100 %.',
    'We have not been told that any of the lint is from Xinjiang.',
    'Please do not send us cones made of Xinjiang lint.',
    'Xinjiang lint is refused at the gate: mark it as rejected.',
    '本批并非新疆棉，而是巴西棉。',
  ])('admits nothing: “%s”', (text) => {
    expect(claims(text)).toBe(false);
  });
});

describe('a claim that the sentence is about', () => {
  it.each([
    'The accusation that our lint was grown in Xinjiang is groundless.',
    'It would be incorrect to say that the yarn was spun from Xinjiang cotton.',
    'We contest the conclusion that the fibre originates in Xinjiang.',
    'We deny that the paste was produced in Xinjiang.',
    'L’affirmation selon laquelle le fil provient du Xinjiang est fausse.',
    'Es trifft nicht zu, dass das Garn aus Xinjiang stammt.',
    'No es verdad que la fibra proceda de Xinjiang.',
    'Слухи о том, что пряжа происходит из Синьцзяна, не соответствуют действительности.',
    '有关棉纱产自新疆的传言没有根据。',
  ])('is denied where it is disputed: “%s”', (text) => {
    expect(hits(text)).toEqual([]);
  });
  it.each([
    'The declaration that no Xinjiang fibre went in is false.',
    'It is untrue that the spinner never bought lint from Xinjiang.',
    'Nobody can deny it: we do not dispute that the lint was grown in Xinjiang.',
    'Die Aussage, es sei kein Garn aus Xinjiang verwendet worden, ist unwahr.',
    'Do not inform the broker that the lint is from Xinjiang.',
    'Le client ne doit pas apprendre que le fil vient du Xinjiang.',
    'No mencionen en la factura que el algodón es de Xinjiang.',
    '请勿告知海关棉纱产自新疆。',
  ])('is admitted where its denial is disputed, or where it is kept back: “%s”', (text) => {
    expect(claims(text)).toBe(true);
  });
  it.each([
    'The declaration that the lint is from Texas is false: it was grown in Xinjiang.',
    'It is wrong that the tag says Peru; the cotton comes from Xinjiang.',
    'We reject the US label because the cotton comes from Xinjiang.',
  ])('stays a claim behind another one that is disputed: “%s”', (text) => {
    expect(claims(text)).toBe(true);
  });
  it('is left open where something is set against what was ruled out', () => {
    const [hit] = hits('The laboratory did not exclude Xinjiang; on the contrary, its figures fit.');
    expect(hit).toMatchObject({ claimed: true, unsure: true });
  });
  it('is no admission where other things are kept back or it is taken back', () => {
    expect(claims('Please do not mention that our auditor flew over Xinjiang.')).toBe(false);
    expect(claims('Do not write that the lint comes from Xinjiang, because it does not.')).toBe(false);
    expect(claims('There is no doubt that goods from Xinjiang are barred.')).toBe(false);
  });
});
