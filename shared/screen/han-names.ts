import { distance } from 'fastest-levenshtein';
import { corpsRows } from './corps.ts';
import type { Scored } from './latin-names.ts';
import { listedEntities } from './lists.ts';
import { hanStreetAfterPlace } from './namesakes.ts';
import { simplify } from './tokens.ts';
import type { ListedEntity } from './types.ts';

const forms = /(集团)?(股份)?(有限)?(责任)?(总)?(公司|厂|集团)$/;
/** The part of a Chinese company name that is its own: legal forms and brackets gone, simplified characters. */
export const hanCore = (name: string): string => {
  const plain = simplify(name).replace(/[()（）\s·.、，,]/g, '');
  const core = plain.replace(forms, '');
  return core === '' ? plain : core;
};

interface Spelled {
  entity: ListedEntity;
  name: string;
  core: string;
}
const built = new WeakMap<readonly ListedEntity[], Spelled[]>();
const index = (among: readonly ListedEntity[]): Spelled[] => {
  const known = built.get(among);
  if (known) return known;
  const made = among
    .filter((e) => !corpsRows.has(e.id))
    .flatMap((entity) =>
      [entity.name_zh, ...entity.name_zh_aliases].flatMap((name) =>
        name === null ? [] : [{ entity, name, core: hanCore(name) }],
      ),
    );
  built.set(among, made);
  return made;
};

/** Characters that a reader takes for one another. */
const alike = new Set(['疆彊', '设没', '团囯', '末未', '己已', '土士', '日曰', '干千', '人入', '大太']);
const isAlike = (a: string, b: string) => alike.has(a + b) || alike.has(b + a);

/** Characters of a core from which one that a reader lost or doubled leaves the name known. */
const longCore = 8;

/** Listed names in a run of Chinese text: the same core, the core inside it, or one character away from it. */
export function matchHan(text: string, among: readonly ListedEntity[] = listedEntities): Scored[] {
  const query = simplify(text).replace(/[()（）\s]/g, '');
  if (query.length < 4) return [];
  const own = hanCore(query);
  const found: Scored[] = [];
  for (const { entity, name, core } of index(among)) {
    const words = (why: string, similarity: number) => [{ query: text, listed: name, why, similarity }];
    if (own === core) found.push({ entity, score: 0.98, words: words('same name', 1) });
    else if (core.length >= 4 && contains(query, core))
      found.push({ entity, score: 0.93, words: words('contains the name', 1) });
    else if (core.length >= 6 && own.length === core.length && distance(own, core) === 1) {
      const at = [...core].findIndex((c, i) => c !== own[i]);
      if (isAlike(core[at]!, own[at]!) || core.length >= 8)
        found.push({ entity, score: 0.72, words: words('one character differs', 0.9) });
    } else if (core.length >= longCore && Math.abs(own.length - core.length) === 1 && distance(own, core) === 1)
      found.push({ entity, score: 0.7, words: words('one character is lost or too many', 0.9) });
  }
  return found;
}

/** Is the core in the text, as a company's name and not as a street, nor as the start of another company's longer core? */
function contains(query: string, core: string): boolean {
  const at = query.indexOf(core);
  if (at < 0) return false;
  const rest = query.slice(at + core.length);
  if (hanStreetAfterPlace.test(rest)) return false;
  return rest === '' || /^(集团|股份|有限|责任|总公司|公司|厂|分公司|[,，。;；:：、\d]|省|地址|电话)/.test(rest);
}
