/** Characters that a person cannot see, or that turn the direction of what stands around them: a paper's text may hold any of them. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\uffff]/g;

/** Text of a paper or a file's name as one line that cannot break, hide or turn what stands beside it. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(unseen, '')
    .trim();

/** As `plain`, cut to so many characters with a sign of it. */
export function short(text: string, most: number): string {
  const chars = [...plain(text)];
  return chars.length <= most
    ? chars.join('')
    : `${chars
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A name for a file inside the zip, the same on every system: no path, no reserved signs or names, at most 90 characters. */
export function fileName(text: string): string {
  const name = [...plain(text.normalize('NFC')).replace(/[<>:"/\\|?*]+/g, '-')]
    .slice(0, 90)
    .join('')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `_${name}` : name;
}
