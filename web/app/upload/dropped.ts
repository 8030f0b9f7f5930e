/** A file with its path below what was dropped. */
export interface Found {
  name: string;
  file: File;
}

/** Everything in a drop, folders opened; a single folder's own name is no part of the names. */
export async function dropped(transfer: DataTransfer): Promise<Found[]> {
  // Entries can be had only before the first wait.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((e) => e !== null);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ name: file.name, file }));
  const only = entries.length === 1 && entries[0]!.isDirectory;
  const found = (await Promise.all(entries.map((e) => filesIn(e, '')))).flat();
  return only ? found.map(({ name, file }) => ({ name: name.slice(name.indexOf('/') + 1), file })) : found;
}

/** The files of an input, those of a folder named below it. */
export const chosen = (files: FileList): Found[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath.split('/').slice(1).join('/') || file.name, file }));

async function filesIn(entry: FileSystemEntry, above: string): Promise<Found[]> {
  const name = above + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ name, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Found[] = [];
  // A folder is handed out in portions, the last of them empty.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    for (const inside of some) found.push(...(await filesIn(inside, `${name}/`)));
  }
}
