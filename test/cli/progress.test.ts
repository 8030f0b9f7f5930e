import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';
import { cacheFolder } from '../../cli/cache-folder.ts';
import { progressOn } from '../../cli/progress.ts';
import { timeLeft } from '../../cli/terminal/bar.ts';
import { readingOf } from '../../cli/terminal/time-left.ts';
import { columnsOf } from '../../shared/report/words.ts';

/** What a stream is told of a scan of `pages` pages, the first of them read before. */
function toldOf(pages: number, isTTY: boolean): string {
  let told = '';
  const progress = progressOn({ write: (text) => (told += text), isTTY, columns: 120 }, {});
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
    expect(toldOf(12, true)).toMatch(/\r\u001b\[K.*reading 1\/1 {2}certificate\.pdf {2}page 3 of 12/);
    expect(toldOf(12, true).match(/\n/g)).toHaveLength(1);
  });
});

describe('a terminal', () => {
  /** What it shows last, of four papers of which the first two were read in ten seconds, the third to page `page` of twenty. */
  const shownAt = (columns: number, env: NodeJS.ProcessEnv = {}) => {
    let told = '';
    let now = 0;
    const progress = progressOn({ write: (text) => (told = text), isTTY: true, columns }, env, () => now);
    progress.files([1000, 1000, 1000, 1000]);
    for (const index of [1, 2]) {
      progress.paper(`发票 ${index}.pdf`, index, 4);
      now += 5000;
      progress.done('invoice');
    }
    progress.paper('gin record 棉花 with a long name.pdf', 3, 4);
    for (let page = 1; page <= 10; page++) {
      now += 6000;
      progress.picture(page, 20, false);
    }
    return told.replace('\r\u001b[K', '');
  };

  it('gets a bar with what is left by the pages of the scan, in one line of it', () => {
    const line = shownAt(120, { NO_COLOR: '1' });
    // Ten pages of six seconds, and a paper of a thousand bytes at 28 s each.
    expect(line).toMatch(/^█{10}░{6} {2}62 % {2}reading 3\/4 .* page 10 of 20 {2}about 2 min left$/);
    for (const columns of [40, 60, 80, 120])
      expect(columnsOf(shownAt(columns, { NO_COLOR: '1' }))).toBeLessThan(columns);
  });

  it('gets colours unless NO_COLOR is set, and no escape at all where it is dumb', () => {
    expect(shownAt(80)).toContain('\u001b[32m');
    expect(shownAt(80, { NO_COLOR: '' })).toContain('\u001b[32m');
    expect(shownAt(80, { NO_COLOR: '1' })).not.toContain('\u001b');
    expect(shownAt(80, { TERM: 'dumb' })).not.toContain('\u001b');
  });

  it('is told a time only once something was read', () => {
    const reading = readingOf([10, 10]);
    reading.paper(0, 0);
    expect(reading.stands(60_000)).toEqual({ done: 0, secondsLeft: undefined });
    reading.done(60_000);
    reading.paper(1, 60_000);
    expect(reading.stands(60_000)).toEqual({ done: 0.5, secondsLeft: 60 });
  });

  it('reads times no more exactly than they are known', () => {
    expect([1, 12, 58, 100, 7200].map(timeLeft)).toEqual([
      'a moment left',
      'about 15 s left',
      'about 1 min left',
      'about 2 min left',
      'about 2 h left',
    ]);
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
