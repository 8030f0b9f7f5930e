import type { Evidence } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import type { Line, Segment } from '../layout/types.ts';

/** A sentence of running text, over as many printed lines as it takes. */
export interface Sentence {
  text: string;
  evidence: Evidence;
}

const end = /[.!?](?=\s+["'“«(]?\p{Lu}|\s*$)|[。！？；;]/u;
/** Points that end no sentence: abbreviations of companies and titles. */
const abbreviation =
  /\b(?:\p{Lu}|[Cc]o|[Ll]td|[Ii]nc|[Cc]orp|[Nn]os?|Mr|Mrs|Ms|Dr|St|[Pp]vt|u\.s|e\.g|i\.e|[Aa]rt|[Ss]ec)\.$/u;

const han = /\p{Script=Han}\s*$/u;

/** The sentences of a document, joined over the lines of each page; list lines end one, and so does a line that is none of running text. */
export function sentencesOf(context: Context, isText: (line: Line) => boolean = () => true): Sentence[] {
  const found: Sentence[] = [];
  for (const page of context.layout.pages.slice(0, 20)) {
    let text = '';
    let held: Segment[] = [];
    const close = () => {
      if (/\p{L}{2}/u.test(text))
        found.push({ text: text.trim(), evidence: { ...evidenceOf(context, held), quote: text.trim() } });
      text = '';
      held = [];
    };
    let last: Line | undefined;
    for (const line of page.lines.slice(0, 400)) {
      if (!isText(line)) {
        close();
        last = undefined;
        continue;
      }
      const gap = last ? line.box[1] - (last.box[1] + last.box[3]) : 0;
      // A gap, or another size of letters (a title over the text), ends a sentence.
      const sizes = last ? Math.max(line.box[3], last.box[3]) / Math.max(1e-6, Math.min(line.box[3], last.box[3])) : 1;
      if (last && (gap > 1.1 * Math.max(line.box[3], last.box[3]) || sizes > 1.35)) close();
      last = line;
      let rest = line.segments.map((s) => s.text).join(' ');
      while (rest !== '') {
        const at = nextEnd(rest);
        text += (text === '' || han.test(text) ? '' : ' ') + (at < 0 ? rest : rest.slice(0, at + 1));
        held.push(...line.segments.filter((s) => !held.includes(s)));
        if (at < 0) break;
        close();
        rest = rest.slice(at + 1).trim();
      }
    }
    close();
  }
  return found;
}

function nextEnd(text: string): number {
  let from = 0;
  for (;;) {
    const m = end.exec(text.slice(from));
    if (!m) return -1;
    const at = from + m.index;
    if (m[0] !== '.' || !abbreviation.test(text.slice(Math.max(0, at - 8), at + 1))) return at;
    from = at + 1;
  }
}
