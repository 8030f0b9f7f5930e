/** Subject, keywords, comments and category of an office document (ECMA-376, part 2, 11), where they are of several words. */
export function propertiesIn(xml: string | undefined): string[] {
  if (!xml) return [];
  const found = [...xml.matchAll(/<(?:\w+:)?(subject|description|keywords|category)(?:\s[^>]*)?>([^<]{3,2000})</gu)];
  return found
    .map(([, , text]) => text!.replace(/&amp;/g, '&').replace(/\s+/gu, ' ').trim())
    .filter((text) => (text.split(' ').length > 2 || /\p{Script=Han}{3}/u.test(text)) && !madeBy.test(text));
}

const madeBy = /^(?:generated|created|made|exported|produced) (?:by|with|from)(?!\p{L})/iu;
