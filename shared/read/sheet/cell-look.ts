import { colourOf, isUnseen, type Look } from '../look.ts';
import { all, at, type XmlElement } from '../xml/parse.ts';

/**
 * Cell styles of a workbook (ECMA-376, part 1, 18.8) whose text a person does not see: ink of the colour of its ground, microscopic letters,
 * or a number format that shows nothing of anything.
 */
export function unseenStyles(root: XmlElement, formats: readonly string[]): ReadonlySet<number> {
  const fonts = all(root, 'fonts/font').map(inkOf);
  const fills = all(root, 'fills/fill').map(groundOf);
  const unseen = new Set<number>();
  all(root, 'cellXfs/xf').forEach(({ attributes }, style) => {
    const look: Look = { ...fonts[Number(attributes.fontId ?? 0)], ...fills[Number(attributes.fillId ?? 0)] };
    if (isUnseen(look) || /^\s*;;;\s*$/.test(formats[style] ?? '')) unseen.add(style);
  });
  return unseen;
}

const white = [255, 255, 255] as const;

function inkOf(font: XmlElement): Look {
  const size = Number(at(font, 'sz')?.attributes.val ?? Number.NaN);
  const { rgb, theme, indexed, tint = '0' } = at(font, 'color')?.attributes ?? {};
  // Of the theme only its first colour is followed, which is white paper in every theme that programs ship; 1 and 9 of the old palette are white.
  const colour = rgb
    ? colourOf(rgb.slice(-6))
    : (theme === '0' && Number(tint) > -0.05) || indexed === '1' || indexed === '9'
      ? white
      : undefined;
  return { ...(size > 0 && { size }), ...(colour && { colour }) };
}

function groundOf(fill: XmlElement): Look {
  const pattern = at(fill, 'patternFill');
  if (!pattern) return { ground: 'unknown' };
  const { patternType: type = 'none' } = pattern.attributes;
  if (type === 'none') return {};
  const rgb = at(pattern, 'fgColor')?.attributes.rgb;
  return { ground: (type === 'solid' && rgb && colourOf(rgb.slice(-6))) || 'unknown' };
}

/** What may colour cells beside their styles: then no ink is taken for unseen by its colour. */
export const mayBeColoured = (sheet: string): boolean =>
  /<(?:\w+:)?(?:conditionalFormatting|tablePart|picture)\b/.test(sheet);
