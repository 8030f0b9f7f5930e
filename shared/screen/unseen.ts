import type { Document, Evidence } from '../model/index.ts';
import { namesOtherProvince } from './county-word.ts';
import { screenName } from './names.ts';
import { findPlaces } from './places.ts';
import { namesInText } from './text-names.ts';
import type { NameContext, UnseenWords } from './types.ts';

interface Line {
  page: number;
  box: Evidence['box'];
  text: string;
}

/** What stands in the file of a paper where its reader does not see it: hidden, under a patch, or replaced by a later save. */
const linesOf = ({ marks }: Document): Line[] => [
  ...(marks?.hidden ?? []),
  ...(marks?.covered ?? []).map(({ page, box, under }) => ({ page, box, text: under })),
  ...(marks?.revised ?? []).map(({ page, box, was }) => ({ page, box, text: was })),
];

/** As many provinces beside the region are a list to choose from, as the hidden sheets of forms hold. */
const aList = 5;
const entries = (text: string): string[] =>
  text.split(/[,，、;；|\t\n]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u).map((entry) => entry.trim());

/** An entry of a list of provinces that names the region and nothing else. */
function isListed(line: Line, lines: readonly Line[]): boolean {
  const own = entries(line.text);
  if (/\p{Nd}/u.test(line.text) || own.some((e) => e.length > 40)) return false;
  if (!own.every((e) => e === '' || namesOtherProvince(e) || findPlaces(e, { context: 'address' }).length > 0))
    return false;
  const others = new Set(lines.flatMap((l) => entries(l.text)).filter((e) => e.length <= 40 && namesOtherProvince(e)));
  return others.size >= aList;
}

const longName = 160;

/** Hidden words of the papers that name the region or a listed party; what they deny is left out, as in words that are seen. */
export function unseenWords(documents: readonly Document[], context: NameContext): UnseenWords[] {
  return documents.flatMap((document) => {
    const lines = linesOf(document).filter(({ text }) => text.trim().length > 1);
    return lines.flatMap((line): UnseenWords[] => {
      const places = findPlaces(line.text).filter((place) => place.strength === 'strong');
      const named = [
        ...namesInText(line.text, context).map(({ match }) => match),
        ...(line.text.length <= longName ? screenName(line.text, context) : []),
      ].filter((match) => match.level === 'match');
      if (places.length === 0 && named.length === 0) return [];
      const parties = [...new Set(named.map((match) => match.name))];
      const listed = named.length === 0 && isListed(line, lines);
      return [{ document, ...line, parties, ...(listed ? { ofAList: true } : {}) }];
    });
  });
}
