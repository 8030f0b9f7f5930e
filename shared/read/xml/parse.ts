import { parseXml, type XmlDocument, XmlElement, XmlText } from '@rgrove/parse-xml';
import { limits } from '../options.ts';
import { ReadError } from '../problem.ts';

/**
 * Parses XML without document types and entities. Throws ReadError: `unsupported` for a DTD, `too-large`, `truncated` or
 * `damaged`.
 */
export function parseSafely(xml: string): XmlElement {
  if (xml.length > limits.xml) throw new ReadError('too-large', 'The XML is too large. Send it in parts.');
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    throw new ReadError(
      'unsupported',
      'The XML declares a document type (DTD or entities), which is refused. Send it without.',
    );
  }
  let document: XmlDocument;
  try {
    document = parseXml(xml.replace(/^[\ufeff\s]+/, '').replace(/[\u0000\s]+$/, ''), { ignoreUndefinedEntities: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    if (!closesRoot(xml)) {
      throw new ReadError('truncated', 'The XML ends before its last element is closed. Send it again.', error);
    }
    throw new ReadError('damaged', `Expected well-formed XML, found: ${reason.slice(0, 120)}. Send it again.`, error);
  }
  if (!document.root) throw new ReadError('damaged', 'The XML has no root element. Send it again.');
  return document.root;
}

/** Whether the end tag of the first element stands anywhere: it does not in a file that is cut short. */
function closesRoot(xml: string): boolean {
  const root = /<([A-Za-z_][\w.:-]*)[\s/>]/.exec(xml)?.[1];
  return root === undefined || xml.lastIndexOf(`</${root}`) >= 0;
}

/** Element name without its prefix. */
export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** Child elements, all or those of one local name. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter((c): c is XmlElement => c instanceof XmlElement && (!name || localName(c) === name));
}

/** First element at a path of local names below `element`. */
export function at(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let here = element;
  for (const name of path.split('/')) here = children(here, name)[0];
  return here;
}

/** All elements at a path of local names. */
export function all(element: XmlElement | undefined, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>((here, name) => here.flatMap((e) => children(e, name)), element ? [element] : []);
}

/** Text of the first path that has some. */
export function textAt(element: XmlElement | undefined, ...paths: string[]): string {
  for (const path of paths) {
    const found = path === '.' ? element : at(element, path);
    const text = found ? textOf(found) : '';
    if (text) return text;
  }
  return '';
}

/** All text below an element, white space closed up. */
export function textOf(element: XmlElement): string {
  return element.text.replace(/\s+/g, ' ').trim();
}

export { XmlElement, XmlText };
