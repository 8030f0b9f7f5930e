/** Gives a text to the person as a file. */
export function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The download has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
