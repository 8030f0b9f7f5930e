import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freshNotice } from '../docs/make-notice.ts';

test('NOTICE names every package that runs with the program, with its licence (node docs/make-notice.ts makes it anew)', async () => {
  expect(await readFile('NOTICE', 'utf8')).toBe(await freshNotice());
});

test('every licence is a permissive one', async () => {
  const permissive = /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MIT AND Apache-2\.0|MIT AND OFL-1\.1)$/;
  const licences = [...(await freshNotice()).matchAll(/^ {2}\S+: (.+)$/gm)].map(([, licence]) => licence);
  expect(licences.filter((licence) => !permissive.test(licence!))).toEqual([]);
  expect(licences.length).toBeGreaterThan(10);
});

test('the licence that package.json names stands in LICENSE', async () => {
  const { license } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(license).toBe('Apache-2.0');
  expect(await readFile('LICENSE', 'utf8')).toMatch(/^\s*Apache License\n\s*Version 2\.0, January 2004/);
});
