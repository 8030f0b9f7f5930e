import { colourOf, type Look } from '../look.ts';
import { children, localName, type XmlElement } from '../xml/parse.ts';

/** What an element of a document says itself of how the text in it looks, its named styles included. */
export type LookOf = (element: XmlElement) => Look;

interface Style {
  basedOn: string | undefined;
  look: Look;
}

/** Looks of a Word document (ECMA-376, part 1, 17.3.2 and 17.7) from its styles part and the root of the text. */
export function docxLooks(styles: XmlElement | undefined, root: XmlElement): LookOf {
  const named = new Map<string, Style>();
  for (const style of styles ? children(styles, 'style') : []) {
    const id = style.attributes['w:styleId'];
    if (!id) continue;
    const look = { ...shading(children(style, 'pPr')[0]), ...runLook(children(style, 'rPr')[0]) };
    // A table style may shade some of its rows: which ones is not followed.
    if (style.attributes['w:type'] === 'table' && /"?shd"?/.test(namesIn(style))) look.ground = 'unknown';
    named.set(id, { basedOn: value(style, 'basedOn'), look });
  }
  const styled = (id: string | undefined, depth = 0): Look => {
    const style = id === undefined || depth > 20 ? undefined : named.get(id);
    return style ? { ...styled(style.basedOn, depth + 1), ...style.look } : {};
  };
  const colouredPage = children(root, 'background').length > 0;
  return (element) => {
    switch (localName(element)) {
      case 'body':
        return colouredPage ? { ground: 'unknown' } : {};
      case 'p': {
        const own = children(element, 'pPr')[0];
        return own ? { ...styled(value(own, 'pStyle')), ...shading(own) } : {};
      }
      case 'r': {
        const own = children(element, 'rPr')[0];
        return own ? { ...styled(value(own, 'rStyle')), ...runLook(own) } : {};
      }
      case 'tbl': {
        const own = children(element, 'tblPr')[0];
        return own ? { ...styled(value(own, 'tblStyle')), ...shading(own) } : {};
      }
      case 'tc':
        return shading(children(element, 'tcPr')[0]);
      // The fill of a shape is not followed.
      case 'txbxContent':
        return { ground: 'unknown' };
      default:
        return {};
    }
  };
}

const value = (element: XmlElement | undefined, name: string): string | undefined =>
  element && children(element, name)[0]?.attributes['w:val'];

const isOff = (written: string | undefined): boolean => /^(0|false|off|none)$/i.test(written ?? '');

function runLook(properties: XmlElement | undefined): Look {
  if (!properties) return {};
  const look: Look = shading(properties);
  const vanish = children(properties, 'vanish')[0];
  if (vanish) look.gone = !isOff(vanish.attributes['w:val']);
  const halfPoints = Number(value(properties, 'sz') ?? Number.NaN);
  if (halfPoints > 0) look.size = halfPoints / 2;
  const colour = children(properties, 'color')[0];
  if (colour) look.colour = colourOf(colour.attributes['w:val'] ?? '');
  const marked = value(properties, 'highlight');
  if (marked && marked !== 'none') look.ground = marked === 'white' ? [255, 255, 255] : 'unknown';
  return look;
}

function shading(properties: XmlElement | undefined): Look {
  const shade = properties && children(properties, 'shd')[0];
  if (!shade) return {};
  const { 'w:fill': fill = 'auto', 'w:themeFill': theme, 'w:val': pattern = 'clear' } = shade.attributes;
  if (theme || !/^(clear|nil)$/.test(pattern)) return { ground: 'unknown' };
  return fill === 'auto' ? {} : { ground: colourOf(fill) ?? 'unknown' };
}

function namesIn(element: XmlElement): string {
  return children(element)
    .map((child) => `${localName(child)} ${namesIn(child)}`)
    .join(' ');
}
