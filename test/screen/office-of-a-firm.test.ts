import { expect, it } from 'vitest';
import { screenDocuments } from '../../shared/screen/index.ts';
import { readText } from '../extract/production/draw.ts';

const alone = async (line: string) => {
  const documents = await readText(
    `Dear team,\n\nthe yarn left by truck yesterday.\n\nBest regards\nS. Demir\n${line}\n`,
    'mail.txt',
  );
  return screenDocuments(documents, '2026-03-01')
    .names.filter((n) => n.alone)
    .map((n) => n.match.name);
};

it.each([
  'Huafu Fashion Co., Ltd. – Tashkent representative office',
  'Huafu Fashion Co., Ltd., филиал в Ташкенте',
  'Huafu Fashion Co., Ltd. (Hanoi branch)',
  'Huafu Fashion Co., Ltd. - İstanbul irtibat bürosu',
])('the office of a listed firm is the firm: %s', async (line) =>
  expect(await alone(line)).toEqual(['Huafu Fashion Co., Ltd.']),
);

it.each(['Demir Fashion Co., Ltd. – Tashkent office', 'Tashkent representative office', 'Fashion office, Istanbul'])(
  'the office of another firm is none: %s',
  async (line) => expect(await alone(line)).toEqual([]),
);
