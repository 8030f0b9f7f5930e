import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';
import { cacheFolder } from '../../cli/cache-folder.ts';
import { progressOn } from '../../cli/progress.ts';

/** What a stream is told of a scan of `pages` pages, the first of them read before. */
function toldOf(pages: number, isTTY: boolean): string {
  let told = '';
  const progress = progressOn({ write: (text) => (told += text), isTTY });
  progress.paper('certificate.pdf', 1, 1);
  for (let page = 1; page <= pages; page += 1) progress.picture(page, pages, page === 1);
  progress.done('certificate')();
  return told;
}

describe('progress on a scan', () => {
  it('is a line a page of a long one', () => {
    const told = toldOf(12, false).split('\n');
    expect(told[0]).toBe('certificate.pdf: page 1 of 12, read before');
    expect(told[2]).toBe('certificate.pdf: page 3 of 12');
    expect(told).toHaveLength(14);
  });

  it('is one line for a short one', () => {
    expect(toldOf(2, false)).toBe('reading 1/1  certificate.pdf  certificate\n');
  });

  it('is rewritten in place on a terminal', () => {
    expect(toldOf(12, true)).toContain('\r\u001b[Kreading 1/1  certificate.pdf  page 3 of 12');
    expect(toldOf(12, true).match(/\n/g)).toHaveLength(1);
  });
});

describe('the folder for what was read', () => {
  it('is where each system keeps caches', () => {
    const name = 'cotton-tomato-verifier';
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe(join('/x', name));
    expect(cacheFolder({}, 'linux', '/home/a')).toBe(join('/home/a', '.cache', name));
    expect(cacheFolder({}, 'darwin', '/Users/a')).toBe(join('/Users/a', 'Library', 'Caches', name));
    expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toBe(join('L', name, 'Cache'));
  });

  it('can be named, or done without', () => {
    expect(parseArguments(['a', '--cache', 'kept'])).toMatchObject({ cache: 'kept', noCache: false });
    expect(parseArguments(['a', '--no-cache'])).toMatchObject({ cache: undefined, noCache: true });
  });
});
