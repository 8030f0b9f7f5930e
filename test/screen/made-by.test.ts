import { describe, expect, it } from 'vitest';
import { namesInText } from '../../shared/screen/text-names.ts';

const suppliers = (text: string) =>
  namesInText(text, {})
    .filter((n) => n.supplies && n.match.level === 'match')
    .map((n) => n.match.name);

describe('a sentence that makes a listed party the maker or the supplier of these goods', () => {
  it.each([
    'Nanjing Synergy Textiles Co., Ltd. wove the cloth for your order.',
    'The fabric of this lot was woven by Nanjing Synergy Textiles.',
    'Our supplier of yarn for these shirts is Nanjing Synergy Textiles Co., Ltd.',
    'Le tissu de cette commande a été tissé par Nanjing Synergy Textiles.',
    'La tela fue tejida por Nanjing Synergy Textiles para este pedido.',
    'O tecido desta encomenda foi tecido por Nanjing Synergy Textiles.',
    'Das Gewebe für diese Ware wurde von Nanjing Synergy Textiles geliefert.',
    'Bu siparişin kumaşı Nanjing Synergy Textiles tarafından üretildi.',
    'Ткань для вашего заказа поставила Nanjing Synergy Textiles.',
    'Kain ini kami beli dari Nanjing Synergy Textiles.',
    '面料由华孚时尚股份有限公司生产。',
  ])('names one of the chain: %s', (text) => {
    expect(suppliers(text)).not.toEqual([]);
  });

  it.each([
    'Is Nanjing Synergy Textiles your fabric supplier?',
    'Our fabric supplier is not Nanjing Synergy Textiles.',
    "Our competitor's fabric was woven by Nanjing Synergy Textiles.",
    'Our weaver bought a loom from Nanjing Synergy Textiles and works your yarn on it.',
    'The yarn for your order was formerly spun by Nanjing Synergy Textiles.',
    'If our fabric supplier is Nanjing Synergy Textiles, the order is void.',
    'Nanjing Synergy Textiles delivered the chairs of our fabric department.',
    'The fabric was made by Esquel Mauritius for us.',
    '面料不是由华孚时尚股份有限公司生产的。',
  ])('and none where that is asked, denied, past, or of other things: %s', (text) => {
    expect(suppliers(text)).toEqual([]);
  });
});

describe('the Corps under names of its own', () => {
  it.each([
    'Cotton lint was delivered by the Production and Construction Corps.',
    'Die Baumwolle stammt vom Aufbaukorps.',
    'Хлопок закуплен у Бинтуаня.',
    'Весь хлопок поставлен Производственно-строительным корпусом.',
    'Le coton provient du Corps de production et de construction.',
    '原料采购自兵团。',
    '皮棉由兵团供应。',
  ])('is listed where the goods are said to come from it: %s', (text) => {
    expect(suppliers(text)).not.toEqual([]);
  });

  it.each([
    'The Production and Construction Corps is on the list; our cotton is from Texas.',
    'The Corps of Engineers supplied sand bags to the cotton warehouse.',
    'We do not buy cotton from the Bingtuan.',
    'Bingtuan cotton prices rose; we buy from Brazil.',
    '本公司不向兵团采购棉花。',
    '兵团级演出由棉花协会提供。',
    '棉花由黑龙江生产建设兵团供应。',
  ])('and is no part of the chain where it is only talked of: %s', (text) => {
    expect(suppliers(text)).toEqual([]);
  });
});
