/**
 * How OCR's slips fare: slips of one character, with and without the engine's doubt, are planted into generated papers, and the papers
 * are read. Prints what share of wrong characters is mended, flagged, left wrong, and what is mended wrongly: `node test/bench/misreadings.ts`.
 */
import { checkedNumbers } from '../../shared/extract/checks/check-numbers.ts';
import { extractFacts } from '../../shared/extract/index.ts';
import { containerCheckDigit } from '../../shared/extract/values/index.ts';
import type { DoubtfulCharacter, Evidence, Facts, Page } from '../../shared/model/index.ts';
import { page, type Row } from '../classify/paper.ts';

/** A generator of numbers from 0 to 1 that gives the same each time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a character is misread as: letters that look alike, and figures that blur into each other. */
const confused: Readonly<Record<string, string>> = {
  '0': 'O8696', '1': 'I7l4', '2': 'Z73', '3': '859', '4': '19', '5': 'S638', '6': 'G850', '7': '12', '8': 'B3609', '9': '4037',
  O: '0Q', I: '1', S: '5', B: '8', Z: '2', G: '6', U: 'V', J: 'I', M: 'N', A: '4', C: 'G',
}; // biome-ignore format: a table

/** How an engine says its doubt of a slip: with the truth among its alternatives, without it, or not at all. */
export type Told = 'truth among the alternatives' | 'doubt, but not the truth' | 'sure of the slip';

interface Planted {
  truth: string;
  read: string;
  told: Told;
}

/** A printed value of a drawn paper: where its truth is found again in the facts. */
export interface Target {
  word: string;
  of(facts: Facts): { value: string | number | undefined; evidence: Evidence | undefined };
}

export interface Kind {
  name: string;
  draw(next: () => number): { rows: Row[]; type: Parameters<typeof extractFacts>[1]['type']; targets: Target[] };
}

const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
const below = (next: () => number, n: number): number => Math.floor(next() * n);
const digits = (next: () => number, n: number): string => Array.from({ length: n }, () => below(next, 10)).join('');

const heading = (title: string): Row[] => [
  `# ${title}`,
  'Record No: GR-118',
  'Date: 23.11.2023',
  'Gin: Delta Gin Co., Memphis, Tennessee, USA',
];

interface Bale {
  id: string;
  gross: string;
  tare: string;
  net: string;
}

/** A list of 12 to 45 bales; `step` gives the rise from one number to the next. */
function baleList(next: () => number, step: () => number, id: (n: number) => string): { rows: Row[]; bales: Bale[] } {
  const bales: Bale[] = [];
  let number = 10_000 + below(next, 80_000);
  const count = 12 + below(next, 34);
  for (let i = 0; i < count; i++) {
    const gross = 2100 + below(next, 250);
    const tare = 20 + below(next, 10);
    bales.push({
      id: id(number),
      gross: (gross / 10).toFixed(1),
      tare: (tare / 10).toFixed(1),
      net: ((gross - tare) / 10).toFixed(1),
    });
    number += step();
  }
  const sum = (key: 'gross' | 'tare' | 'net'): string => bales.reduce((n, b) => n + Number(b[key]), 0).toFixed(1);
  const at = [0.07, 0.3, 0.5, 0.7] as const;
  const row = (cells: readonly string[]): Row => cells.map((text, i): [number, string] => [at[i]!, text]);
  return {
    bales,
    rows: [
      ...heading('GIN BALE LIST'),
      row(['Bale No.', 'Gross kg', 'Tare kg', 'Net kg']),
      ...bales.map((b) => row([b.id, b.gross, b.tare, b.net])),
      row(['TOTAL', sum('gross'), sum('tare'), sum('net')]),
    ],
  };
}

const unit = (i: number, key: 'id' | 'netKg' | 'grossKg') => (facts: Facts) => ({
  value: facts.units[i]?.[key],
  evidence: facts.units[i]?.evidence,
});

const listOf = (
  name: string,
  step: (next: () => number) => number,
  id: (next: () => number) => (n: number) => string,
): Kind => ({
  name,
  draw(next) {
    const { rows, bales } = baleList(next, () => step(next), id(next));
    return { rows, type: 'ginning-record', targets: bales.map((b, i) => ({ word: b.id, of: unit(i, 'id') })) };
  },
});

const weights: Kind = {
  name: 'weights of a list with gross, tare, net and sums',
  draw(next) {
    const { rows, bales } = baleList(next, () => 1, String);
    const targets = bales.flatMap((b, i) => [
      { word: b.net, of: unit(i, 'netKg') },
      { word: b.gross, of: unit(i, 'grossKg') },
    ]);
    return { rows, type: 'ginning-record', targets };
  },
};

const owners = ['MSKU', 'CSQU', 'TCLU', 'MEDU', 'HLXU', 'OOLU', 'TGHU', 'CMAU'];
const containers: Kind = {
  name: 'container numbers',
  draw(next) {
    const body = `${pick(next, owners)}${digits(next, 6)}`;
    const number = `${body}${containerCheckDigit(body)}`;
    return {
      rows: [...heading('BILL OF LADING'), `Container No: ${number}`],
      type: 'bill-of-lading',
      targets: [{ word: number, of: ({ containers: c }) => ({ value: c?.value[0] ?? '', evidence: c?.evidence }) }],
    };
  },
};

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCodes: Kind = {
  name: 'credit codes',
  draw(next) {
    const kind = checkedNumbers.find((k) => k.name.includes('credit'))!;
    for (;;) {
      const body = `91${pick(next, ['3702', '6501', '3101', '4403'])}${digits(next, 2)}MA${Array.from({ length: 7 }, () => pick(next, [...creditSigns])).join('')}`;
      const code = [...creditSigns].map((sign) => body + sign).find((c) => kind.holds(c));
      if (!code) continue;
      return {
        rows: [
          '# COMMERCIAL INVOICE',
          'Invoice No: X-118',
          `Seller: Qingdao Haida Textile Co., Ltd., Credit Code ${code}`,
        ],
        type: 'invoice',
        targets: [
          {
            word: code,
            of: ({ mentions }) => {
              const found = mentions.find((m) => /Credit Code/u.test(m.text));
              return {
                value: found?.text.split('Credit Code')[1]?.trim().split(/\s/u)[0] ?? '',
                evidence: found?.evidence,
              };
            },
          },
        ],
      };
    }
  },
};

export const kinds: readonly Kind[] = [
  listOf(
    'bale numbers in a run',
    () => 1,
    () => String,
  ),
  listOf(
    'bale numbers with gaps',
    (next) => (next() < 0.7 ? 1 : 2 + below(next, 30)),
    () => String,
  ),
  listOf(
    'bale numbers scattered, ascending',
    (next) => 1 + below(next, 90),
    () => String,
  ),
  listOf(
    'bale numbers behind a gin code',
    () => 1,
    (next) => {
      const gin = digits(next, 5);
      return (n) => `${gin}${n}`;
    },
  ),
  listOf(
    'bale numbers in no order',
    (next) => below(next, 4001) - 2000,
    () => String,
  ),
  weights,
  containers,
  creditCodes,
];

/** A page with one slip in a word, told as `told` says. Undefined when the word has no character that is confused. */
function withSlip(
  drawn: Page,
  word: string,
  told: Told,
  next: () => number,
): { scan: Page; planted: Planted } | undefined {
  const at = pick(
    next,
    [...word].flatMap((sign, i) => (confused[sign] ? [i] : [])),
  );
  const index = drawn.words.findIndex((w) => w.text === word);
  // A value that is printed twice would be found again in the other place.
  if (at === undefined || index < 0 || drawn.words.filter((w) => w.text === word).length > 1) return undefined;
  const truth = word[at]!;
  const slip = pick(next, [...confused[truth]!]);
  const read = word.slice(0, at) + slip + word.slice(at + 1);
  const wrong = pick(
    next,
    [...'0123456789'].filter((d) => d !== truth && d !== slip),
  );
  const others = (told === 'truth among the alternatives' ? [truth, wrong] : [wrong]).map((text, i) => ({
    text,
    confidence: i === 0 ? 0.25 : 0.05,
  }));
  const doubtful: DoubtfulCharacter[] = told === 'sure of the slip' ? [] : [{ at, confidence: 0.7, others }];
  const words = drawn.words.map((w, i) =>
    i === index ? { ...w, text: read, ...(doubtful.length ? { doubtful } : {}) } : w,
  );
  return {
    scan: { ...drawn, reader: 'ocr', words: withNoise(words, index, next) },
    planted: { truth: word, read, told },
  };
}

/** Share of right characters that the engine doubts too. */
const needless = 0.01;

/** Words of which the engine needlessly doubts some right characters. */
const withNoise = (words: Page['words'], but: number, next: () => number): Page['words'] =>
  words.map((word, i) => {
    if (i === but || !/\d/u.test(word.text)) return word;
    const doubtful = [...word.text].flatMap((sign, at): DoubtfulCharacter[] => {
      if (next() >= needless || !confused[sign]) return [];
      return [{ at, confidence: 0.8, others: [{ text: pick(next, [...confused[sign]]), confidence: 0.2 }] }];
    });
    return doubtful.length > 0 ? { ...word, doubtful } : word;
  });

export interface Tally {
  planted: number;
  mended: number;
  /** Still wrong, but marked as doubtful or not taken for a value. */
  flagged: number;
  left: number;
  /** Made another wrong value of, or a right character elsewhere made wrong. */
  spoiled: number;
}

/** Plants `count` slips of one kind and tells what became of them. */
export function measure(kind: Kind, told: Told, count: number, seed: number): Tally {
  const next = random(seed);
  const tally: Tally = { planted: 0, mended: 0, flagged: 0, left: 0, spoiled: 0 };
  while (tally.planted < count) {
    const { rows, type, targets } = kind.draw(next);
    const target = pick(next, targets);
    const made = withSlip(page(1, rows), target.word, told, next);
    if (!made) continue;
    tally.planted += 1;
    const { facts } = extractFacts([made.scan], { id: 'paper', type, language: 'en' });
    const { value, evidence } = target.of(facts);
    const said = typeof value === 'number' ? Number(made.planted.truth) === value : value === made.planted.truth;
    const same = typeof value === 'number' ? Number(made.planted.read) === value : value === made.planted.read;
    if (said) tally.mended += 1;
    else if (same && !evidence?.doubtful?.length) tally.left += 1;
    else if (same || value === undefined || value === '' || evidence?.doubtful?.length) tally.flagged += 1;
    else tally.spoiled += 1;
    for (const other of targets) {
      if (other === target) continue;
      const read = other.of(facts).value;
      if (read !== undefined && String(read) !== other.word && Number(read) !== Number(other.word)) tally.spoiled += 1;
    }
  }
  return tally;
}

if (import.meta.main) {
  const count = Number(process.argv[2] ?? 200);
  const percent = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`.padStart(8);
  for (const told of ['truth among the alternatives', 'doubt, but not the truth', 'sure of the slip'] as const) {
    console.log(`\n${told}: ${count} slips each\n${''.padEnd(50)}  mended flagged  wrong  spoiled`);
    for (const [i, kind] of kinds.entries()) {
      const t = measure(kind, told, count, 7 + i);
      console.log(
        `${kind.name.padEnd(50)}${percent(t.mended, count)}${percent(t.flagged, count)}${percent(t.left, count)}${percent(t.spoiled, count)}`,
      );
    }
  }
}
