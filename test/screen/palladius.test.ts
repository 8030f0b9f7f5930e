import { expect, test } from 'vitest';
import { screenName } from '../../shared/screen/index.ts';

const found = (name: string) => screenName(name).map((m) => `${m.level} ${m.name}`)[0];

test.each([
  ['ЧанЦзи Эсквел Текстайл', 'Changji Esquel Textile Co., Ltd.'],
  ['ООО «Чанцзи Эсквель Текстиль»', 'Changji Esquel Textile Co., Ltd.'],
  ['Синьцзян Чжунтай Груп', 'Xinjiang Zhongtai Group Co., Ltd.'],
  ['Чанцзи Ида Текстиль Ко., Лтд', 'Changji Esquel Textile Co., Ltd.'],
])('%s is a listed name in the Cyrillic spelling of Chinese', (name, listed) => {
  expect(found(name)).toBe(`match ${listed}`);
});

test.each([
  'ООО «Синтез Текстиль»',
  'Ташкент Пахта Саноат',
  'АО «Шаньдун Жуи Текстиль»',
  'ООО «Логистика Центр»',
  'Хуан Групп',
  'ООО «Ида Текстиль»',
  'Шанхай Ида Трейдинг',
])('%s is none', (name) => {
  expect(found(name)).toBeUndefined();
});
