/** Markup that is safe by construction: only `html` makes it, and every string put into it is escaped. */
export class Markup {
  readonly source: string;
  private constructor(source: string) {
    this.source = source;
  }
  static of(source: string): Markup {
    return new Markup(source);
  }
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** Tagged template: literal parts are markup, values are text and are escaped, nested markup and arrays of it pass. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Markup {
  return Markup.of(
    literals.reduce((all, literal, i) => all + literal + (i < parts.length ? render(parts[i]) : ''), ''),
  );
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.source;
  if (Array.isArray(part)) return part.map(render).join('');
  return escapeText(String(part));
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of papers for HTML and SVG, in content and in quoted attributes; control characters that XML forbids are dropped. */
const escapeText = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/[&<>"']/g, (c) => escapes[c]!);
