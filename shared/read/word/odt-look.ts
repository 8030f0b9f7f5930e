import { colourOf, type Look } from '../look.ts';
import { children, localName, type XmlElement } from '../xml/parse.ts';
import type { LookOf } from './docx-look.ts';

/** Looks of an OpenDocument text (OASIS ODF 1.2, part 1, 16 and 20) from the roots of its content and styles parts. */
export function odtLooks(...roots: (XmlElement | undefined)[]): LookOf {
  const named = new Map<string, { parent: string | undefined; look: Look }>();
  for (const root of roots)
    for (const group of root ? children(root) : [])
      for (const style of /styles$/.test(localName(group)) ? children(group, 'style') : []) {
        const id = style.attributes['style:name'];
        if (!id) continue;
        const look: Look = {};
        for (const properties of children(style)) Object.assign(look, lookIn(properties));
        named.set(id, { parent: style.attributes['style:parent-style-name'], look });
      }
  const styled = (id: string | undefined, depth = 0): Look => {
    const style = id === undefined || depth > 20 ? undefined : named.get(id);
    return style ? { ...styled(style.parent, depth + 1), ...style.look } : {};
  };
  return (element) => {
    const name = localName(element);
    // The fill of a frame is not followed.
    if (name === 'text-box') return { ground: 'unknown' };
    const { attributes } = element;
    if (/^hidden-(text|paragraph)$/.test(name) && attributes['text:is-hidden'] === 'true') return { gone: true };
    return styled(attributes['text:style-name'] ?? attributes['table:style-name']);
  };
}

function lookIn({ attributes }: XmlElement): Look {
  const look: Look = {};
  if (attributes['text:display'] === 'none') look.gone = true;
  const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
  if (size) look.size = Number(size);
  const colour = colourOf(attributes['fo:color'] ?? '');
  if (colour && attributes['style:use-window-font-color'] !== 'true') look.colour = colour;
  const ground = attributes['fo:background-color'];
  if (ground && ground !== 'transparent') look.ground = colourOf(ground) ?? 'unknown';
  return look;
}
