import { Random } from '../../corpus/world/random.ts';
import type { GoldenCase } from '../../golden/cases.ts';
import type { Edit } from '../../golden/edits.ts';
import { labels } from '../../golden/lines.ts';
import { hints, ofPrint } from './hints.ts';
import { literalsOf, related } from './literals.ts';
import { type Leaf, printOf } from './print.ts';
import { variantsOf } from './variants.ts';

type Tree = Record<string, unknown>;

/** What is not looked at, or only says where and how surely something was read. */
const unseen = /(^|\.)(box|confidence|sha256|typeConfidence|typeEvidence|readers?)$/;
const sureness = [0.3, 0.5, 0.59, 0.6, 0.7, 0.8, 0.84, 0.85, 0.9, 0.95, 0.99, 1];

/** Draws changes of cases: values a little off, values and rows of other papers, papers left out. It learns which kinds of change help where. */
export class Editor {
  readonly #random: Random;
  readonly #values = new Map<string, Map<string, unknown>>();
  readonly #leaves = new Map<string, Leaf[]>();
  readonly #print = new Map<string, Leaf[]>();
  readonly #wins = new Map<string, Map<string, number>>();
  readonly #cases: readonly GoldenCase[];

  constructor(cases: readonly GoldenCase[], seed: number) {
    this.#random = new Random(seed);
    this.#cases = cases;
    for (const c of cases)
      for (const leaf of this.#of(c)) {
        const text = JSON.stringify(leaf.value);
        if (text === undefined || text.length > 3000) continue;
        const known = this.#values.get(leaf.kind) ?? new Map<string, unknown>();
        if (known.size < 600) known.set(text, leaf.value);
        this.#values.set(leaf.kind, known);
      }
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random.next() * list.length)]!;
  }

  chance(share: number): boolean {
    return this.#random.next() < share;
  }

  learn(file: string, kinds: readonly string[], seen: number): void {
    const wins = this.#wins.get(file) ?? new Map<string, number>();
    for (const k of kinds) wins.set(k, (wins.get(k) ?? 0) + seen);
    this.#wins.set(file, wins);
  }

  /** One to five changes of a case; `file` whose mutants they are for. */
  draw(base: GoldenCase, file: string): { edits: Edit[]; kinds: string[] } {
    const edits: Edit[] = [];
    const kinds: string[] = [];
    const dice = this.#random.next();
    if (dice < 0.12) return this.#twice(base, file);
    if (dice < 0.24) return this.#again(base, file);
    const times = this.chance(0.45) ? 1 : this.chance(0.6) ? 2 : this.chance(0.7) ? 3 : 5;
    for (let i = 0; i < times; i++) {
      const [edit, kind] = this.#one(base, file);
      if (!edit) continue;
      edits.push(edit);
      kinds.push(kind);
    }
    return { edits, kinds };
  }

  #one(base: GoldenCase, file: string): [edit: Edit | undefined, kind: string] {
    const names = [...labels(base.documents).values()];
    const dice = this.#random.next();
    if (dice < 0.03) return [{ paper: this.pick(names), drop: true }, 'paper'];
    if (dice < 0.05) return [{ paper: this.pick(names), double: true }, 'paper'];
    if (dice < 0.08) {
      const other = this.pick(this.#cases);
      return [{ from: { case: other.name, paper: this.pick([...labels(other.documents).values()]) } }, 'paper'];
    }
    if (dice < 0.12) return [this.#entry(base), 'entryDate'];
    if (dice < (ofPrint.test(file) ? 0.3 : 0.14)) return [this.#printed(base), 'print'];
    const all = this.#of(base);
    const won = [...(this.#wins.get(file) ?? [])].filter(([, n]) => n > 0);
    let leaves = all;
    const name = file.split('/').slice(2).join('/');
    const hinted = hints.filter(([f]) => f.test(name)).map(([, kind]) => kind);
    const fits = (kind: string): boolean => hinted.some((h) => h.test(kind));
    if (hinted.length > 0 && this.chance(0.5)) {
      const some = [...this.#values.keys()].filter(fits);
      if (some.length > 0 && this.chance(0.25)) return this.#given(base, this.pick(some));
      const near = all.filter((l) => fits(l.kind));
      if (near.length > 0) leaves = near;
    } else if (won.length > 0 && this.chance(0.6)) {
      const kind = this.#weighted(won);
      leaves = all.filter((l) => l.kind === kind);
      if (leaves.length === 0) return this.#given(base, kind);
    } else if (this.chance(0.25)) return this.#given(base, this.pick([...this.#values.keys()]));
    const leaf = this.pick(leaves);
    return [this.#changed(leaf, all, file), leaf.kind];
  }

  /** A paper once more, and once more where that says it, with a thing of the copies changed. */
  #twice(base: GoldenCase, file: string): { edits: Edit[]; kinds: string[] } {
    const names = [...labels(base.documents).values()];
    const paper = this.pick(names);
    const leaves = this.#of(base).filter((l) => l.paper === paper && typeof l.value !== 'object');
    const edits: Edit[] = [];
    const kinds = ['paper'];
    for (let i = this.chance(0.6) ? 1 : 2; i > 0 && leaves.length > 0; i--) {
      // A copy is made of the paper as it stands, so each copy keeps what was changed before it.
      const leaf = this.pick(leaves);
      const made = this.#changed(leaf, this.#of(base), file);
      edits.push({ paper, double: true });
      if (!made) continue;
      edits.push(made);
      kinds.push(leaf.kind);
    }
    return { edits, kinds };
  }

  /** A row once more with one value of it changed, and sometimes a third. */
  #again(base: GoldenCase, file: string): { edits: Edit[]; kinds: string[] } {
    const all = this.#of(base);
    const rows = all.filter(
      (l) => l.kind.endsWith('.*') && l.paper !== undefined && !l.kind.slice(0, -2).includes('*'),
    );
    const near = this.#near(rows, file);
    if (near.length === 0) return { edits: [], kinds: [] };
    const row = this.pick(near);
    if (this.chance(0.3)) {
      const asks = literalsOf(file).numbers.filter((n) => Number.isInteger(n) && n < 14);
      const times = this.pick([1, 2, 3, 4, 5, 6, ...asks]);
      return { edits: [{ paper: row.paper!, at: row.at, times }], kinds: [row.kind] };
    }
    const list = row.at.slice(0, row.at.lastIndexOf('.'));
    const inside = all.filter(
      (l) => l.paper === row.paper && l.at.startsWith(`${row.at}.`) && !l.at.includes('evidence'),
    );
    const edits: Edit[] = [];
    const kinds = [row.kind];
    for (let i = this.chance(0.7) ? 1 : 2; i > 0; i--) {
      const add = structuredClone(row.value);
      const leaf = inside.length > 0 ? this.pick(inside) : undefined;
      const made = leaf && this.#changed(leaf, all, file);
      if (leaf && made && typeof add === 'object' && add !== null) {
        const path = leaf.at.slice(row.at.length + 1).split('.');
        let holder = add as Tree;
        for (const key of path.slice(0, -1)) holder = holder[key] as Tree;
        if (made.drop) delete holder[path.at(-1)!];
        else holder[path.at(-1)!] = structuredClone(made.to);
        kinds.push(leaf.kind);
      }
      edits.push({ paper: row.paper!, at: list, add });
    }
    return { edits, kinds };
  }

  /** Those that the file looks at, by its name, where there are any; now and then all. */
  #near(leaves: Leaf[], file: string): Leaf[] {
    const name = file.split('/').slice(2).join('/');
    const hinted = hints.filter(([f]) => f.test(name)).map(([, kind]) => kind);
    const near = leaves.filter((l) => hinted.some((h) => h.test(l.kind)));
    return near.length > 0 && this.chance(0.7) ? near : leaves;
  }

  #weighted(won: readonly [string, number][]): string {
    let at = this.#random.next() * won.reduce((sum, [, n]) => sum + Math.sqrt(n), 0);
    for (const [kind, n] of won) {
      at -= Math.sqrt(n);
      if (at <= 0) return kind;
    }
    return won[0]![0];
  }

  /** Another value for what stands there. */
  #changed(leaf: Leaf, all: readonly Leaf[], file?: string): Edit | undefined {
    const { paper, at, kind, value } = leaf;
    const where = paper === undefined ? { at } : { paper, at };
    const asked = file !== undefined && this.chance(0.4) ? this.#asked(leaf, all, file) : undefined;
    if (asked !== undefined && asked !== value) return { ...where, to: asked };
    const dice = this.#random.next();
    if (dice < 0.15) return { ...where, drop: true };
    if (dice < 0.4 && (typeof value !== 'object' || value === null)) {
      const variants = variantsOf(kind, value, this.#random);
      if (variants.length > 0) return { ...where, to: this.pick(variants) };
    }
    const same = all.filter((l) => l.kind === kind && l.at !== at);
    const last = kind.split('.').slice(-2).join('.');
    const alike = all.filter((l) => l.kind !== kind && l.kind.endsWith(last) && typeof l.value === typeof value);
    if (dice < 0.55 && same.length > 0) return { ...where, to: this.pick(same).value };
    if (dice < 0.65 && alike.length > 0) return { ...where, to: this.pick(alike).value };
    const values = [...(this.#values.get(kind)?.values() ?? [])];
    return values.length > 0 ? { ...where, to: this.pick(values) } : undefined;
  }

  /** A value that stands to others as the numbers and words of the code ask. */
  #asked({ kind, value }: Leaf, all: readonly Leaf[], file: string): unknown {
    const { numbers, words } = literalsOf(file);
    if (typeof value === 'number' && numbers.length > 0) {
      const others = all.filter((l) => typeof l.value === 'number');
      return this.pick(related(this.chance(0.2) ? value : (this.pick(others).value as number), this.pick(numbers)));
    }
    if (typeof value !== 'string') return undefined;
    const fits = words.filter((w) => this.#values.get(kind)?.has(JSON.stringify(w)));
    if (fits.length > 0 && this.chance(0.8)) return this.pick(fits);
    const lengths = numbers.filter((n) => Number.isInteger(n) && n > 1 && n < 300);
    if (lengths.length === 0 || value === '' || this.chance(0.5)) return undefined;
    const long = this.pick(lengths) + this.pick([-1, 0, 1]);
    return value.length > long
      ? value.slice(0, long)
      : `${value} ${value.repeat(Math.ceil(long / value.length))}`.slice(0, long);
  }

  /** A value or row that some paper has, put on a paper. */
  #given(base: GoldenCase, kind: string): [Edit | undefined, string] {
    const values = [...(this.#values.get(kind)?.values() ?? [])];
    if (values.length === 0) return [undefined, kind];
    const row = kind.lastIndexOf('.*');
    const names = [...labels(base.documents)];
    const [id, paper] = this.pick(names);
    const own = JSON.parse(
      JSON.stringify(this.pick(values)).replace(/"document":"[^"]*"/g, `"document":"${id}"`),
    ) as unknown;
    if (row < 0) return [{ paper, at: kind, to: own }, kind];
    if (row !== kind.length - 2 || kind.slice(0, row).includes('*')) return [undefined, kind];
    return [{ paper, at: kind.slice(0, row), add: own }, kind];
  }

  /** Another place on the page, mostly one that something else has, or another sureness of what was read. */
  #printed(base: GoldenCase): Edit | undefined {
    const known = this.#print.get(base.name) ?? printOf(base);
    this.#print.set(base.name, known);
    if (known.length === 0) return undefined;
    const marks = known.filter((l) => /^marks|signed|^confidence|^typeC|^reader/.test(l.at));
    const { paper, at, kind, value } = this.pick(marks.length > 0 && this.chance(0.4) ? marks : known);
    if (kind === 'reader') return { paper: paper!, at, to: this.pick(['ocr', 'text-layer', 'sheet', 'xml']) };
    if (!kind.startsWith('box')) return { paper: paper!, at, to: this.pick(sureness) };
    const beside = known.filter((l) => l.kind === kind && l.paper === paper);
    const to = this.chance(0.6)
      ? (this.pick(beside).value as number)
      : Number(((value as number) + this.pick([-0.3, -0.1, -0.02, -0.005, 0.005, 0.02, 0.1, 0.3])).toFixed(4));
    return to === value || to < 0 || to > 1 ? undefined : { paper: paper!, at, to };
  }

  #entry(base: GoldenCase): Edit {
    const days = this.#of(base).flatMap((l) =>
      typeof l.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(l.value) ? [l.value] : [],
    );
    const from = new Date(`${this.pick([base.entryDate, ...days])}T00:00:00Z`);
    from.setUTCDate(
      from.getUTCDate() + this.pick([-400, -365, -180, -91, -30, -2, -1, 0, 1, 2, 30, 91, 180, 365, 400, 800]),
    );
    const edges = [
      '2022-06-20',
      '2022-06-21',
      '2021-01-12',
      '2021-01-13',
      '2024-05-17',
      '2018-05-18',
      '2018-05-17',
      '2020-06-16',
    ];
    return { at: 'entryDate', to: this.chance(0.2) ? this.pick(edges) : from.toISOString().slice(0, 10) };
  }

  /** Everything of a case that can be changed. */
  #of(c: GoldenCase): Leaf[] {
    const known = this.#leaves.get(c.name);
    if (known) return known;
    const leaves: Leaf[] = [];
    const names = labels(c.documents);
    const walk = (value: unknown, at: string, kind: string, paper?: string): void => {
      if (unseen.test(at) || leaves.length > 4000) return;
      if (at !== '') leaves.push({ ...(paper === undefined ? {} : { paper }), at, kind, value });
      if (typeof value !== 'object' || value === null) return;
      const list = Array.isArray(value);
      const places = Object.keys(value);
      // Long lists are alike: some rows stand for all.
      const few = list && places.length > 12 ? [...places.slice(0, 5), ...places.slice(-4)] : places;
      for (const key of few)
        walk((value as Tree)[key], at ? `${at}.${key}` : key, kind ? `${kind}.${list ? '*' : key}` : key, paper);
    };
    for (const d of c.documents) walk(d, '', '', names.get(d.id));
    if (c.claims) walk(c.claims, 'claims', 'claims');
    if (c.unreadable.length > 0) walk(c.unreadable, 'unreadable', 'unreadable');
    const kept = leaves.filter(
      (l) => l.at !== 'id' && (!/^(name|pages(\..*)?|facts|facts\.[a-z]+)$/.test(l.at) || !Array.isArray(l.value)),
    );
    this.#leaves.set(c.name, kept);
    return kept;
  }
}
