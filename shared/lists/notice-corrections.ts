import type { Correction } from './types.ts';

type Found = Omit<Correction, 'line' | 'said' | 'effective'>;
const quoted = `["']{1,2}([^"]{2,200}?)["']{1,2}`;
const company = `(\\p{Lu}[^"]{2,160}?)(?=[.;]?\\s*$|[.;]\\s|,?\\s+(?:which|who|effective|on the|to reflect|because|and (?:adds?|removes?)))`;
const entry = `(?:the\\s+)?(?:(?:entr(?:y|ies)|listing|name)\\s+(?:for|of)\\s+)?`;

const forms: readonly (readonly [RegExp, (m: RegExpExecArray) => Found])[] = [
  [
    new RegExp(
      `\\b(?:remov|delet)\\w*\\s+(?:the\\s+|an?\\s+)?alias(?:es)?\\s+${quoted}\\s+(?:from|of|for)\\s+${entry}(?:listed (?:party|entity)\\s+)?(?:${quoted}|${company})`,
      'iu',
    ),
    (m) => ({ of: (m[2] ?? m[3])!, addAliases: [], dropAliases: [m[1]!] }),
  ],
  [
    new RegExp(
      `\\b(?:add)\\w*\\s+(?:the\\s+|an?\\s+)?alias(?:es)?\\s+${quoted}\\s+(?:to|for)\\s+${entry}(?:listed (?:party|entity)\\s+)?(?:${quoted}|${company})`,
      'iu',
    ),
    (m) => ({ of: (m[2] ?? m[3])!, addAliases: [m[1]!], dropAliases: [] }),
  ],
  [
    new RegExp(
      `\\balias(?:es)?\\s+${quoted}\\s+(?:is|was|has been)\\s+(?:remov|delet)\\w*\\s+from\\s+${entry}(?:${quoted}|${company})`,
      'iu',
    ),
    (m) => ({ of: (m[2] ?? m[3])!, addAliases: [], dropAliases: [m[1]!] }),
  ],
  [
    new RegExp(
      `\\b(?:chang|correct|revis|replac|updat|amend|renam)\\w*\\s+(?:the\\s+)?(?:(?:name|spelling|entry|listing)\\s+(?:of|for)?\\s*)?(?:the entity\\s+)?(?:from\\s+)?${quoted}\\s+(?:to(?:\\s+read)?|with|by|as)\\s*:?\\s*${quoted}`,
      'iu',
    ),
    (m) => ({ of: m[1]!, name: m[2]!, addAliases: [], dropAliases: [] }),
  ],
  [
    new RegExp(
      `${quoted}\\s+(?:should read|now reads|(?:is|was|has been)\\s+(?:corrected|revised|changed|amended|renamed)(?:\\s+to)?(?:\\s+read)?(?:\\s+as)?)\\s*:?\\s*${quoted}`,
      'iu',
    ),
    (m) => ({ of: m[1]!, name: m[2]!, addAliases: [], dropAliases: [] }),
  ],
];

/** The corrections that a sentence of a notice makes: an alias taken or given, a name put in the place of another. */
export function correctionIn(text: string): Found[] {
  const plain = text.replace(/``|''/g, '"').replace(/[“”]/g, '"');
  for (const [form, make] of forms) {
    const m = form.exec(plain);
    if (!m) continue;
    const found = make(m);
    const trim = (name: string) => name.replace(/^[\s"'.,]+|[\s"',;]+$/g, '');
    return [
      {
        ...found,
        of: trim(found.of),
        ...(found.name ? { name: trim(found.name) } : {}),
        addAliases: found.addAliases.map(trim),
        dropAliases: found.dropAliases.map(trim),
      },
    ];
  }
  return [];
}
