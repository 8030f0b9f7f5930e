import { type Crop, soften } from './crop.ts';
import { type Alternative, doubtOf, type ReadCharacter, type ReadLine } from './ctc.ts';
import type { Engine } from './engine.ts';
import { recognise } from './recognise.ts';

/** Other readings of a character that come to more than this together make its line worth a second look. */
const doubted = 0.1;
/** A mean below which a line is doubted whole. */
const unsure = 0.9;
/** How much of a character's sureness a second look takes that sees something else there. */
const disagreement = 0.45;
/** Share of the doubt that stays where both looks see the same. */
const agreement = 0.4;

/**
 * Reads lines that hold doubtful characters a second time, from a softened crop: it closes the gaps of dot matrix and fax and
 * takes the edge off noise. Where both looks agree a character gets surer, where they differ less sure.
 */
export async function readAgain(
  engine: Engine,
  crops: readonly Crop[],
  lines: readonly ReadLine[],
): Promise<ReadLine[]> {
  const again = lines.flatMap((line, i) => (isDoubted(line) ? [i] : []));
  const second = await recognise(
    engine,
    again.map((i) => soften(crops[i]!)),
  );
  const read = lines.slice();
  again.forEach((i, at) => {
    read[i] = agree(lines[i]!, second[at]!);
  });
  return read;
}

function isDoubted(line: ReadLine): boolean {
  if (line.characters.length === 0 || line.confidence < 0.3) return false;
  return line.confidence < unsure || line.characters.some((c) => c.text !== ' ' && doubtOf(c) > doubted);
}

/** One reading from two: the surer one, each of its characters weighed against what the other saw in its place. */
export function agree(a: ReadLine, b: ReadLine): ReadLine {
  const [best, other] = sum(b) > sum(a) + 0.02 ? [b, a] : [a, b];
  const pairs = aligned(best.characters, other.characters);
  const characters: ReadCharacter[] = [];
  for (const [mine, theirs] of pairs) {
    if (mine && theirs) characters.push(mine.text === theirs.text ? surer(mine, theirs) : differing(mine, theirs));
    else if (mine)
      characters.push(mine.text === ' ' ? mine : lessSure(mine, { text: '', confidence: disagreement * 0.5 }));
    else if (theirs && theirs.text !== ' ' && theirs.confidence > 0.5 && characters.length) {
      const last = characters.pop()!;
      characters.push(
        lessSure(last, { text: last.text + theirs.text, confidence: disagreement * 0.5 * theirs.confidence }),
      );
    }
  }
  const printed = characters.filter((c) => c.text !== ' ');
  const confidence = printed.length ? printed.reduce((total, c) => total + c.confidence, 0) / printed.length : 0;
  return { characters, confidence };
}

/** Sureness of a line, its spaces left out: a line that is read shorter must not win by it. */
const sum = ({ characters }: ReadLine): number => {
  const printed = characters.filter((c) => c.text !== ' ');
  return printed.length === 0 ? 0 : printed.reduce((total, c) => total + c.confidence, 0) / printed.length;
};

function surer(mine: ReadCharacter, theirs: ReadCharacter): ReadCharacter {
  const left = agreement * Math.min(1, doubtOf(theirs) * 2 + 0.3);
  const others = mine.others
    ?.map((o) => ({ ...o, confidence: o.confidence * left }))
    .filter((o) => o.confidence > 0.01);
  const { others: _, ...rest } = mine;
  const confidence = 1 - (1 - mine.confidence) * left;
  return { ...rest, confidence, ...(others?.length ? { others } : {}) };
}

/** Two characters in one place: the surer is kept. */
function differing(mine: ReadCharacter, theirs: ReadCharacter): ReadCharacter {
  const [kept, left] = theirs.confidence > mine.confidence + 0.1 ? [theirs, mine] : [mine, theirs];
  return { ...lessSure(kept, { text: left.text, confidence: disagreement * left.confidence }), at: mine.at };
}

function lessSure(character: ReadCharacter, other: Alternative): ReadCharacter {
  const rest = (character.others ?? []).map((o) =>
    o.text === other.text ? undefined : { ...o, confidence: o.confidence * (1 - other.confidence) },
  );
  const known = character.others?.find((o) => o.text === other.text)?.confidence ?? 0;
  const others = [...rest.filter((o) => o !== undefined), { ...other, confidence: Math.max(other.confidence, known) }];
  return {
    ...character,
    confidence: character.confidence * (1 - other.confidence),
    others: others.sort((a, b) => b.confidence - a.confidence),
  };
}

/** Pairs the characters of two readings so that as few as can be differ. */
function aligned(
  a: readonly ReadCharacter[],
  b: readonly ReadCharacter[],
): [ReadCharacter | undefined, ReadCharacter | undefined][] {
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j;
      else {
        const change = cost[(i - 1) * width + j - 1]! + (a[i - 1]!.text === b[j - 1]!.text ? 0 : 1);
        const gap = 1 + Math.min(cost[(i - 1) * width + j]!, cost[i * width + j - 1]!);
        cost[i * width + j] = Math.min(change, gap);
      }
    }
  const pairs: [ReadCharacter | undefined, ReadCharacter | undefined][] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!;
    const change = i > 0 && j > 0 ? cost[(i - 1) * width + j - 1]! + (a[i - 1]!.text === b[j - 1]!.text ? 0 : 1) : -1;
    if (change === here) pairs.push([a[--i], b[--j]]);
    else if (i > 0 && cost[(i - 1) * width + j]! + 1 === here) pairs.push([a[--i], undefined]);
    else pairs.push([undefined, b[--j]]);
  }
  return pairs.reverse();
}
