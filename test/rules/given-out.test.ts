import { describe, expect, it } from 'vitest';
import { givenOutTo } from '../../shared/rules/missing/given-out.ts';

describe('work that a sentence gives to another firm', () => {
  it.each([
    ['Weaving was given out to Telas del Norte S.A.C., Trujillo.', 'Telas del Norte S.A.C.'],
    [
      'Knitting of 2,350 kg of the yarn was given out to Hilos Andinos S.A.C., Lima (third-party service).',
      'Hilos Andinos S.A.C.',
    ],
    ['Dyeing of lot 12 was subcontracted to Kavya Processors Pvt. Ltd., Tirupur.', 'Kavya Processors Pvt. Ltd.'],
    ['Sub-contractor for weaving (900 m): Telares del Valle S.R.L., Cusco', 'Telares del Valle S.R.L.'],
    ['Subcontratista / subcontractor: Lavandería Norte S.A. de C.V.', 'Lavandería Norte S.A. de C.V.'],
    [
      'El teñido de 600 kg fue encargado a Tintorería Misti S.A.C., Arequipa (servicio de terceros).',
      'Tintorería Misti S.A.C.',
    ],
    ['La costura se hizo en maquila con Confecciones Puebla.', 'Confecciones Puebla'],
    ['A costura de 4000 peças foi entregue a Facção Bela Vista Ltda., Brusque.', 'Facção Bela Vista Ltda.'],
    ['Le tissage de 800 kg a été confié à Tissages Monastir SA.', 'Tissages Monastir SA'],
    ['La tintura è stata affidata a Tintoria Bisenzio S.r.l., Prato.', 'Tintoria Bisenzio S.r.l'],
    ['Das Stricken erfolgte im Lohn bei Strickerei Huber GmbH.', 'Strickerei Huber GmbH'],
    ['1.200 kg iplik fason olarak Demir Örme Sanayi’de ördürüldü.', 'Demir Örme Sanayi'],
    ['Вязание 900 кг передано на переработку предприятию ООО «Силк Трико».', 'ООО «Силк Трико'],
    ['Một phần vải được gia công tại Công ty Dệt Nhuộm Hoàng Long.', 'Công ty Dệt Nhuộm Hoàng Long'],
    ['Sebagian kain dimakloon ke PT Rajut Sentosa.', 'PT Rajut Sentosa'],
    ['染色委托常州新宏印染有限公司加工。', '常州新宏印染有限公司'],
  ])('%s', (text, name) => {
    expect(givenOutTo(text)).toBe(name);
  });

  it.each([
    'No work was given out to Hilos Andinos S.A.C.',
    'Sub-contractors: none',
    'The strength tests were outsourced to Bureau Textile Lima.',
    'Transport was subcontracted to Rapid Cargo Lines.',
    'Orders may be subcontracted to Kavya Processors with the written consent of the buyer.',
    'For other customers knitting was given out to Hilos Andinos S.A.C.',
    'The previous lot was job-worked by Kavya Processors.',
    'Knitting was not entrusted to Hilos Andinos S.A.C.',
    'Este lote no fue encargado a Tintorería Misti; el teñido se hizo en planta propia.',
    'The goods are to be delivered to Harbor Apparel Group.',
    'The samples were handed to Mr Quispe for knitting.',
    'Le contrôle a été confié à Bureau Veritas, laboratoire de Tunis, après le tissage.',
    'Knitting, dyeing and sewing were done in our own mill.',
    'The invoice was passed to Banco Andino after weaving.',
  ])('names nobody: %s', (text) => {
    expect(givenOutTo(text)).toBeUndefined();
  });
});
