import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { baleList } from '../bale-list.ts';
import { closeReaders, ownReader } from './reading.ts';
import type { Side, Size, Stage } from './stage.ts';

const sizes = (unit: string, ...counts: [number, number, number]): Stage['sizes'] =>
  counts.map((units) => ({ label: `${units.toLocaleString('en')} ${unit}`, units })) as unknown as Stage['sizes'];

/** Rows of each list that lies in a zip or hangs on a mail. */
const rows = 100;

async function letter({ units }: Size, folder: string): Promise<string> {
  const paragraphs = Array.from(
    { length: units },
    (_, i) =>
      `<w:p><w:r><w:t>Lot ${7781 + i}: ${120 + (i % 80)} bales of raw cotton, net weight ${(26_000 + i).toLocaleString('en')} kg, ginned in Lubbock.</w:t></w:r></w:p>`,
  );
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const packed = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`),
  });
  const path = join(folder, `${units}.docx`);
  await writeFile(path, packed);
  return path;
}

async function archive({ units }: Size, folder: string): Promise<string> {
  const list = await baleList(rows, 'csv');
  const path = join(folder, `${units}.zip`);
  const files = Array.from({ length: units }, (_, i) => [`list-${i + 1}.csv`, list] as const);
  await writeFile(path, zipSync(Object.fromEntries(files)));
  return path;
}

async function mail({ units }: Size, folder: string): Promise<string> {
  const list = Buffer.from(await baleList(rows, 'csv'))
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  const parts = Array.from(
    { length: units },
    (_, i) =>
      `--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="list-${i + 1}.csv"\r\nContent-Transfer-Encoding: base64\r\n\r\n${list}\r\n`,
  );
  const path = join(folder, `${units}.eml`);
  await writeFile(
    path,
    `From: gin@example.com\r\nTo: importer@example.com\r\nSubject: Bale lists\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe lists are attached.\r\n${parts.join('')}--b--\r\n`,
  );
  return path;
}

/** What lies inside, taken out by the one library and taken apart by the other, with nothing looked at. */
const unpacked = (
  name: string,
  take: (bytes: Uint8Array) => Promise<(bytes: Uint8Array) => Iterable<Uint8Array>>,
): Side => ({
  name,
  async load(input) {
    const { parse } = await import('csv-parse/sync');
    const bytes = await readFile(input);
    const parts = await take(bytes);
    return () => {
      for (const part of parts(bytes)) parse(Buffer.from(part), { relax_column_count: true });
    };
  },
});

export const readDocx: Stage = {
  name: 'read-docx',
  does: 'A letter as .docx, read into lines with places',
  unit: 'paragraph',
  sizes: sizes('paragraphs', 20, 500, 5_000),
  make: letter,
  own: ownReader,
  peers: [
    {
      name: 'fflate and parse-xml alone',
      async load(input) {
        const [{ unzipSync, strFromU8 }, { parseXml }] = await Promise.all([
          import('fflate'),
          import('@rgrove/parse-xml'),
        ]);
        const bytes = await readFile(input);
        return () => parseXml(strFromU8(unzipSync(bytes)['word/document.xml']!));
      },
    },
  ],
  close: closeReaders,
};

export const readZip: Stage = {
  ...readDocx,
  name: 'read-zip',
  does: `A zip of bale lists of ${rows} rows as .csv, every file read`,
  unit: 'file',
  sizes: sizes('files', 1, 10, 100),
  make: archive,
  peers: [
    unpacked('fflate and csv-parse alone', async () => {
      const { unzipSync } = await import('fflate');
      return (bytes) => Object.values(unzipSync(bytes));
    }),
  ],
};

export const readEml: Stage = {
  ...readDocx,
  name: 'read-eml',
  does: `A mail with bale lists of ${rows} rows as attachments, every one read`,
  unit: 'file',
  sizes: sizes('files', 1, 10, 100),
  make: mail,
  peers: [
    unpacked(
      'base64 and csv-parse alone',
      async () => (bytes) =>
        Buffer.from(bytes)
          .toString('latin1')
          .split('base64\r\n\r\n')
          .slice(1)
          .map((part) => Buffer.from(part.slice(0, part.indexOf('--')), 'base64')),
    ),
  ],
};
