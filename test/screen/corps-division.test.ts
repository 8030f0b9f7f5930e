import { expect, it } from 'vitest';
import { corpsIn } from '../../shared/screen/corps.ts';

it.each(['8th Division, XJ', 'lint of the 149 Tuan, XJ'])('%s names a unit of the Corps', (text) => {
  expect(corpsIn(text)).toBeDefined();
});
it.each(['8th Division, XJ 900 spare parts', 'Division 8, Jinan', 'XJ cotton'])('%s names none', (text) => {
  expect(corpsIn(text)).toBeUndefined();
});
