import type { Word } from '../../model/index.ts';

/** Words of a text layer and words read from the picture that stand in one place; either side may be empty. */
export interface Pair {
  layer: Word[];
  picture: Word[];
}

/** Pairs words by their place: a layer may part what OCR joins, and the other way round. */
export function pairWords(layer: readonly Word[], picture: readonly Word[]): Pair[] {
  const all = [...layer.map((word) => ({ word, seen: false })), ...picture.map((word) => ({ word, seen: true }))];
  const parent = all.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      const up = parent[parent[at] as number] as number;
      parent[at] = up;
      at = up;
    }
    return at;
  };
  const byTop = all.map((_, i) => i).sort((a, b) => topOf(all[a]!.word) - topOf(all[b]!.word));
  byTop.forEach((i, place) => {
    const { word, seen } = all[i]!;
    const bottom = word.box[1] + word.box[3];
    for (let j = place + 1; j < byTop.length; j++) {
      const other = all[byTop[j]!]!;
      if (topOf(other.word) > bottom) break;
      if (other.seen !== seen && isOneLine(word, other.word)) parent[root(byTop[j]!)] = root(i);
    }
  });
  const groups = new Map<number, Pair>();
  all.forEach(({ word, seen }, i) => {
    const at = root(i);
    let group = groups.get(at);
    if (!group) {
      group = { layer: [], picture: [] };
      groups.set(at, group);
    }
    (seen ? group.picture : group.layer).push(word);
  });
  for (const { layer, picture } of groups.values()) {
    layer.sort((a, b) => a.box[0] - b.box[0]);
    picture.sort((a, b) => a.box[0] - b.box[0]);
  }
  return [...groups.values()];
}

const topOf = (word: Word): number => word.box[1];

/** Both stand at one height, and the narrower lies for a good part within the wider. */
function isOneLine({ box: a }: Word, { box: b }: Word): boolean {
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  return down > 0.4 * Math.min(a[3], b[3]) && across > 0.35 * Math.min(a[2], b[2]);
}
