import { expect, it } from 'vitest';
import { screenName } from '../../shared/screen/index.ts';
import { syllablesOf } from '../../shared/screen/name-pinyin.ts';
import type { ListedEntity } from '../../shared/screen/types.ts';
import { companies, rowsOf, toTraditional } from './names/positives.ts';

const family = (e: ListedEntity) => new Set([e.id, ...rowsOf(e)]);
const hits = (text: string) => screenName(text).filter((m) => m.level === 'match');
/** Companies that hold one another's names: a group with its subsidiaries. */
const kin = (e: ListedEntity, name: string) =>
  companies.some((o) => o.name === name && o.name.split(/\W/)[0] === e.name.split(/\W/)[0]);

it.each(companies.map((e) => [e.id, e] as const))(
  '%s matches itself in every spelling, and no other company',
  (_, e) => {
    const own = family(e);
    const spellings = [e.name, ...e.aliases];
    for (const han of [e.name_zh, ...e.name_zh_aliases])
      if (han) spellings.push(han, toTraditional(han), syllablesOf(han.replace(/[^\p{Script=Han}]/gu, '')).join(' '));
    for (const text of spellings) {
      const found = hits(text);
      expect(
        found.some((m) => own.has(m.id)),
        `${text} finds its row`,
      ).toBe(true);
      expect(
        found.filter((m) => !own.has(m.id) && !kin(e, m.name)).map((m) => m.id),
        `${text} finds no other`,
      ).toEqual([]);
    }
    // A field of 25 characters.
    if (e.name.length > 25) {
      const found = screenName(e.name.toUpperCase().slice(0, 25).trim());
      const others = found.filter((m) => m.level === 'match' && !own.has(m.id) && !kin(e, m.name));
      expect(
        others.map((m) => m.id),
        `${e.name} cut off finds no other`,
      ).toEqual([]);
    }
  },
);
