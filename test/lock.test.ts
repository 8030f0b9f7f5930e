import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptionals } from '../.ci/lock.ts';

test('the lock file lists the optional packages of every platform, so that npm ci takes it (npm run lock)', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  expect(missingOptionals(lock).map(([name]) => name)).toEqual([]);
});

test('what a mirror left out is listed with the platform its name says', () => {
  const packages = {
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@t/cli-linux-x64-musl': '1.0.0', near: '^2.0.0' },
    },
  };
  expect(missingOptionals({ packages })).toEqual([
    [
      '@t/cli-linux-x64-musl',
      { version: '1.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    ],
  ]);
});
