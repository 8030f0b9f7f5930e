import { type Colour, colourOf, type Look } from '../look.ts';

/** Name, classes and id of an element, as far as rules of a style sheet ask for them. */
export interface Marked {
  name: string;
  classes: readonly string[];
  id: string | undefined;
}

/** A rule of a style sheet: what it asks of the element and of those around it, outermost first, and how strongly it holds. */
export interface Rule {
  steps: Marked[];
  weight: number;
  look: Look;
}

/** Rules that are looked at; more than a page's own sheet holds, less than would hold up the reader. */
const mostRules = 1000;

/** The rules of style sheets that bear on whether text is seen. Rules for other media and selectors of other kinds are left out. */
export function sheetRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const plain = withoutBlocks(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]{1,2000})\{([^{}]{0,5000})\}/g)) {
    const look = lookOf(body);
    if (Object.keys(look).length === 0) continue;
    for (const selector of selectors.split(',')) {
      const steps = stepsOf(selector);
      if (steps && rules.length < mostRules) rules.push({ steps, weight: weightOf(steps), look });
    }
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

/** Leaves out blocks of `@media` and the like with what they hold: print and small screens are other pages. */
function withoutBlocks(css: string): string {
  let kept = '';
  for (let at = 0; at < css.length; ) {
    const start = css.indexOf('@', at);
    if (start < 0) return kept + css.slice(at);
    kept += css.slice(at, start);
    const [semicolon, brace] = [css.indexOf(';', start), css.indexOf('{', start)];
    if (brace < 0 || (semicolon >= 0 && semicolon < brace)) {
      at = semicolon < 0 ? css.length : semicolon + 1;
      continue;
    }
    let depth = 1;
    for (at = brace + 1; at < css.length && depth > 0; at++) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
  }
  return kept;
}

/** The compounds of a selector of names, classes and ids; undefined for any other. */
function stepsOf(selector: string): Marked[] | undefined {
  const steps: Marked[] = [];
  for (const compound of selector.trim().split(/\s*>\s*|\s+/)) {
    const parts = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(compound);
    if (!parts || compound === '') return undefined;
    const [, name = '*', rest = ''] = parts;
    steps.push({
      name: name.toLowerCase(),
      classes: [...rest.matchAll(/\.([\w-]+)/g)].map((m) => m[1]!),
      id: /#([\w-]+)/.exec(rest)?.[1],
    });
  }
  return steps;
}

const weightOf = (steps: readonly Marked[]): number =>
  steps.reduce((sum, s) => sum + (s.id ? 100 : 0) + 10 * s.classes.length + (s.name === '*' ? 0 : 1), 0);

const fits = (step: Marked, element: Marked): boolean =>
  (step.name === '*' || step.name === element.name) &&
  (step.id === undefined || step.id === element.id) &&
  step.classes.every((c) => element.classes.includes(c));

/** What the sheet says of the last of these elements, which stand in one another. */
export function sheetLook(rules: readonly Rule[], path: readonly Marked[]): Look {
  const found: Look = {};
  for (const { steps, look } of rules) {
    if (!fits(steps.at(-1)!, path.at(-1)!)) continue;
    let at = path.length - 2;
    const around = steps.slice(0, -1).reverse();
    const holds = around.every((step) => {
      while (at >= 0 && !fits(step, path[at]!)) at--;
      return at-- >= 0;
    });
    if (holds) Object.assign(found, look);
  }
  return found;
}

/** Points of a CSS length; undefined for one that is told by something else. */
function points(length: string): number | undefined {
  const found = /^(-?[\d.]+)\s*(px|pt|em|rem|%|)$/i.exec(length.trim());
  if (!found) return undefined;
  const value = Number(found[1]);
  if (value === 0) return 0;
  return { px: value * 0.75, pt: value, em: value * 12, rem: value * 12 }[found[2]!.toLowerCase()];
}

/** Far outside any page, in points. */
const faraway = -400;

const seeThrough = /^(transparent|rgba\(.*,\s*0?\.?0*%?\s*\))$/;

/** What declarations (`color: white; font-size: 1px`) say of whether text is seen. */
export function lookOf(declarations: string): Look {
  const said = new Map<string, string>();
  for (const one of declarations.split(';')) {
    const colon = one.indexOf(':');
    const value = one.slice(colon + 1).replace(/!important/i, '');
    if (colon > 0) said.set(one.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  const of = (name: string): string => said.get(name) ?? '';
  const far = ['left', 'top', 'right', 'text-indent', 'margin-left', 'margin-top'].some(
    (name) => (points(of(name)) ?? 0) <= faraway,
  );
  const cut =
    /hidden|clip/.test(of('overflow')) &&
    ['height', 'max-height', 'width', 'max-width'].some((name) => said.has(name) && (points(of(name)) ?? 9) <= 1);
  const clear = said.has('opacity') && Number(of('opacity')) <= 0.05;
  const look: Look = {};
  if (of('display') === 'none' || /^(hidden|collapse)$/.test(of('visibility')) || far || cut || clear) look.gone = true;
  const size = points(of('font-size'));
  if (size !== undefined) look.size = size;
  const colour = colourOf(of('color'));
  if (seeThrough.test(of('color'))) look.gone = true;
  else if (colour) look.colour = colour;
  const ground = groundOf(of('background-color') || of('background'), of('background-image'));
  if (ground !== undefined) look.ground = ground;
  return look;
}

function groundOf(written: string, picture: string): Colour | 'unknown' | undefined {
  if (picture !== '' && picture !== 'none') return 'unknown';
  if (written === '' || /^(none|inherit|initial|unset)$/.test(written) || seeThrough.test(written)) return undefined;
  return colourOf(written) ?? 'unknown';
}
