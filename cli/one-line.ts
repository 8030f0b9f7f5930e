/** Text of others (a file's name, what a parser quotes) as one line that gives a terminal no orders: C0 and C1 controls become spaces. */
export const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trimEnd();
