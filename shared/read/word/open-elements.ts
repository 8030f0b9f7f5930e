import { colourOf, isUnseen, type Look, within } from '../look.ts';
import { lookOf, type Marked, type Rule, sheetLook, sheetRules } from './css.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What an opening tag ends that was left open, and how far up that reaches. */
const endsBefore: Record<string, { ended: string[]; inside: string[] }> = {
  td: { ended: ['td', 'th'], inside: ['tr', 'table'] },
  th: { ended: ['td', 'th'], inside: ['tr', 'table'] },
  tr: { ended: ['tr'], inside: ['table'] },
  li: { ended: ['li'], inside: ['ul', 'ol', 'table'] },
};
const endParagraph = new Set('p div table ul ol dl pre blockquote h1 h2 h3 h4 h5 h6 section form hr'.split(' '));
/** Elements inside one another that are followed. */
const deepest = 400;

interface Element extends Marked {
  look: Look;
}

/** The elements that stand open while HTML is read from front to back, and whether a person sees the text in them. */
export class OpenElements {
  #open: Element[] = [];
  #rules: Rule[];
  /** What lies behind all: a style sheet that is not at hand may colour it. */
  #page: Look;

  constructor(html: string) {
    this.#page = /<link\b[^>]*stylesheet/i.test(html) ? { ground: 'unknown' } : {};
    const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style/gi)].map((m) => m[1]!);
    this.#rules = sheetRules(sheets.join('\n').slice(0, 500_000));
  }

  get unseen(): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && isUnseen(last.look);
  }

  begin(name: string, attributes: string): void {
    const ends = endsBefore[name] ?? (endParagraph.has(name) && { ended: ['p'], inside: ['td', 'th', 'table', 'div'] });
    if (ends) this.#endUpTo(ends.ended, ends.inside);
    if (empty.has(name) || this.#open.length >= deepest || /\/\s*$/.test(attributes)) return;
    const element: Element = { name, classes: [], id: undefined, look: {} };
    if (attributes.length > 3) {
      element.classes = attribute(attributes, 'class')?.split(/\s+/) ?? [];
      element.id = attribute(attributes, 'id');
    }
    const path = [...(this.#rules.length > 0 ? this.#open : []), element];
    const own = { ...sheetLook(this.#rules, path), ...(attributes.length > 3 && this.#said(attributes)) };
    element.look = within(this.#open.at(-1)?.look ?? this.#page, own);
    this.#open.push(element);
  }

  end(name: string): void {
    this.#endUpTo([name], name === 'table' ? [] : ['table']);
  }

  /** Ends the innermost of these elements with what stands in it, unless one of `inside` stands between. */
  #endUpTo(ended: readonly string[], inside: readonly string[]): void {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const { name } = this.#open[at]!;
      if (ended.includes(name)) {
        this.#open.length = at;
        return;
      }
      if (inside.includes(name)) return;
    }
  }

  #said(attributes: string): Look {
    const look = lookOf(attribute(attributes, 'style') ?? '');
    const [colour, ground] = [attribute(attributes, 'color'), attribute(attributes, 'bgcolor')];
    if (colour && colourOf(colour)) look.colour ??= colourOf(colour)!;
    if (ground) look.ground ??= colourOf(ground) ?? 'unknown';
    if (/(?:^|\s)background\s*=/i.test(attributes)) look.ground = 'unknown';
    if (/(?:^|\s)hidden(?:\s|=|$)/i.test(attributes)) look.gone = true;
    return look;
  }
}

const patterns = new Map<string, RegExp>();
function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i');
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}
