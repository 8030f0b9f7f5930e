import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/model/index.ts';
import { toldAdmixtures } from '../../shared/rules/blend/told-admixtures.ts';
import type { Case, RuleFinding } from '../../shared/rules/types.ts';
import { paper } from './case.ts';

const told = (text: string, type: DocumentType): number => {
  const findings: RuleFinding[] = [];
  const documents = [paper({ type, name: 'said.pdf', mentions: [{ text, context: 'statement' }] })];
  toldAdmixtures({ documents } as unknown as Case, findings);
  return findings.length;
};

describe('goods that a record says were put in besides its lots', () => {
  it.each<[string, DocumentType]>([
    ['Standardised with up to 8 % paste of third parties.', 'tomato-processing-record'],
    ['Se añadió concentrado comprado a terceros (12 %) al lote T-9.', 'tomato-processing-record'],
    ['Ajout de concentré acheté à des tiers pour corriger le Brix.', 'tomato-processing-record'],
    ['Con aggiunta di concentrato di terzi, 5 %.', 'tomato-processing-record'],
    ['Konzentrat wurde bis 10 % von Dritten zugesetzt.', 'tomato-processing-record'],
    ['Добавлено 6 % покупной пасты.', 'tomato-processing-record'],
    ['Partiye dışarıdan alınan salça katıldı.', 'tomato-processing-record'],
    ['加入外购番茄酱 8%', 'tomato-processing-record'],
    ['4 % comber noil of other lots was mixed into lot Y-7.', 'spinning-record'],
    ['В смесь добавлены отходы других партий, 3 %.', 'spinning-record'],
    ['Nine bales from a neighbouring mill were mixed into lot Y-7.', 'other'],
    ['Ces kilos : 400 kg de fil d’une autre filature ajoutés au lot.', 'supplier-statement'],
    ['Партия дополнена, 7 кип с другого комбината добавлены в смесь.', 'other'],
    ['Lote Y-7 lleva 9 pacas de otra hilandería.', 'spinning-record'],
    ['其中掺入兄弟厂的棉纱', 'other'],
    ['Balance of the mixing, 600 kg of cotton, from the open market.', 'spinning-record'],
    ['Comber noil purchased from outside: 210 kg, mixed in.', 'spinning-record'],
    ['Left-over sliver of the previous lot was fed in.', 'spinning-record'],
    ['Cartons 61-70 hold yarn of another spinner.', 'packing-list'],
  ])('are asked about: %s', (text, type) => {
    expect(told(text, type)).toBe(1);
  });

  it.each<[string, DocumentType]>([
    ['Without addition of concentrate of third parties.', 'tomato-processing-record'],
    ['Sin incorporación de concentrado de terceros.', 'tomato-processing-record'],
    ['Третьим лицам паста не добавляется.', 'tomato-processing-record'],
    ['Dışarıdan alınan salça katılmamıştır.', 'tomato-processing-record'],
    ['未加入外购番茄酱', 'tomato-processing-record'],
    ['6 % soft waste of this lot was fed back to it.', 'spinning-record'],
    ['Soft waste of other lots was sold to local buyers.', 'spinning-record'],
    ['Analysis by a third party laboratory: Brix 29 %.', 'tomato-processing-record'],
    ['Tested by third parties for mycotoxins.', 'tomato-processing-record'],
    ['We could offer 40 bales of yarn from another mill.', 'other'],
    ['Our sister mill sold 20 bales to other customers, mixed lots.', 'other'],
    ['No yarn of another mill was mixed in.', 'supplier-statement'],
    ['Cartons 61-70 hold yarn of lot Y-7.', 'packing-list'],
    ['Left-over sliver of this lot was fed back.', 'spinning-record'],
    ['Cotton prices on the open market fell by 4 %.', 'other'],
  ])('are none here: %s', (text, type) => {
    expect(told(text, type)).toBe(0);
  });
});

describe('a contract', () => {
  it.each([
    'Should bales lack, seller may replace them with cotton of another origin.',
    'El vendedor podrá completar el lote con algodón importado.',
    'Продавец вправе дополнить партию импортным хлопком.',
  ])('that lets the seller put in another origin leaves it open: %s', (text) => {
    expect(told(text, 'purchase-order')).toBe(1);
  });

  it.each([
    'Seller may not replace them with cotton of another origin.',
    'Seller may complete the shipment within thirty days.',
    'Buyer may replace the vessel; cotton to be imported under HS 5201.',
  ])('that does not leaves nothing open: %s', (text) => {
    expect(told(text, 'purchase-order')).toBe(0);
  });
});
