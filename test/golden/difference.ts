/**
 * What another verdict says differently, line by line: `-` was said, `+` is said. A line that stands under another (evidence under its
 * finding) is shown with it.
 */
export function difference(was: readonly string[], is: readonly string[]): string[] {
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const [a, b] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
  const width = b.length + 1;
  // common[i * width + j]: how many lines a[i…] and b[j…] share in order.
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const lines: string[] = [];
  let over = headOf(was, head);
  let shown = false;
  const say = (mark: '-' | '+', line: string): void => {
    if (!line.startsWith(' ')) shown = true;
    else if (!shown && over !== undefined) {
      lines.push(`  ${over}`);
      shown = true;
    }
    lines.push(`${mark} ${line}`);
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (!a[i]!.startsWith(' ')) [over, shown] = [a[i], false];
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      say('-', a[i++]!);
    else say('+', b[j++]!);
  }
  return lines;
}

/** The line under which the line at a place stands. */
const headOf = (lines: readonly string[], at: number): string | undefined =>
  lines.slice(0, at).findLast((line) => !line.startsWith(' '));
