import { Random } from '../../corpus/world/random.ts';
import type { GoldenCase } from '../../golden/cases.ts';
import type { Edit } from '../../golden/edits.ts';
import { labels } from '../../golden/lines.ts';
import { variantsOf } from './variants.ts';

type Tree = Record<string, unknown>;
interface Leaf {
  paper?: string;
  at: string;
  /** The path with `*` for places in lists. */
  kind: string;
  value: unknown;
}

/** What a file of code looks at first, by its name. */
const hints: readonly [file: RegExp, kind: RegExp][] = [
  [/bale|units|lots|claim|sold|short-lists/, /units|lots|bales|baleCount|flows\.\*\.(lot|bales)|claims|references/],
  [/arithmetic|products/, /sums|lines|total|tax|subtotal/],
  [/date|days|season|crop|made-late|says/, /events|[dD]ate|cropYear|validUntil|entryDate/],
  [
    /mass|weights|flows|shares|taken|blend|stock|solids|process|yield|record/,
    /flows|netWeight|grossWeight|units|brix|outturn|composition|mentions|lines/,
  ],
  [/quantity|amounts|parts|ordered/, /Weight|packages|baleCount|lines|units|flows/],
  [/price|market/, /lines|currency|incoterm|total|date|netWeight/],
  [
    /certificate|proof|standing|under-wro|coverage/,
    /issuer|signed|validUntil|number|date|mentions|parties|country|references|type/,
  ],
  [
    /party|parties|names|maker|entity|firm|related/,
    /parties|seller|buyer|consignee|shipper|manufacturer|sites|mentions/,
  ],
  [/origin|region|missing|signal|custody/, /country|origins|sites|mentions|parties|flows/],
  [/route|ship|port|container|sea/, /port|containers|events|vessel|mentions|countryOfExport/],
  [/altered|picture|copies/, /marks|sums|number|date|total|lines|type|sha/],
  [
    /number|reference|links|untied|consignments|joined|sales|replaced/,
    /number|Number|references|containers|lots|part|parties|type|pages|date|lines/,
  ],
  [/translat|language/, /language|english|translation|mentions|type/],
  [/reading|hedge|unread|misread|unreadable/, /doubt|quote|confidence|reader|problems|unreadable|units|number/],
  [/code/, /codes/],
  [/amended/, /amendments/],
  [/goods|imported|words|steps|trims|captions/, /lines|hsCodes|composition|flows|sites|events|mentions|type|alsoTypes/],
];

/** What is not looked at, or only says where something stands. */
const unseen = /(^|\.)(box|confidence|sha256|typeConfidence|typeEvidence|readers?)$/;

/** Draws changes of cases: values a little off, values and rows of other papers, papers left out. It learns which kinds of change help where. */
export class Editor {
  readonly #random: Random;
  readonly #values = new Map<string, Map<string, unknown>>();
  readonly #leaves = new Map<string, Leaf[]>();
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

  /** One to three changes of a case; `file` whose mutants they are for. */
  draw(base: GoldenCase, file: string): { edits: Edit[]; kinds: string[] } {
    const edits: Edit[] = [];
    const kinds: string[] = [];
    const times = this.chance(0.45) ? 1 : this.chance(0.6) ? 2 : 3;
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
    return [this.#changed(leaf, all), leaf.kind];
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
  #changed(leaf: Leaf, all: readonly Leaf[]): Edit | undefined {
    const { paper, at, kind, value } = leaf;
    const where = paper === undefined ? { at } : { paper, at };
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
      (l) => !/^(id|name|pages(\..*)?|facts|facts\.[a-z]+)$/.test(l.at) || Array.isArray(l.value) === false,
    );
    this.#leaves.set(c.name, kept);
    return kept;
  }
}
