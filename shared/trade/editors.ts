/**
 * Programs that change pictures or finished PDFs, as they name themselves in a file. Papers are made by office, accounting and scanning
 * programs; one of these shows that somebody worked on the finished page. Programs that also scan, print or merge as their everyday use are left
 * out. Source: the producer and creator strings of the makers' own products, 2026-11.
 */
export const editors = {
  asOf: '2026-11-22',
  names: [
    'Photoshop',
    'GIMP',
    'Paint.NET',
    'Pixelmator',
    'Affinity Photo',
    'Affinity Designer',
    'Photopea',
    'CorelDRAW',
    'Inkscape',
    'Sejda',
    'PDFescape',
    'PDFfiller',
    'DocHub',
    'PDF-XChange Editor',
    'Foxit PhantomPDF',
    'Foxit PDF Editor',
    'Wondershare PDFelement',
    'Infix',
    'Master PDF Editor',
    'Movavi PDF',
    'Xodo',
    'Smallpdf',
  ],
} as const;

/** The editor that made a file or worked on it last, by its producer and creator; undefined for any other program. */
export function editorOf(...programs: (string | undefined)[]): string | undefined {
  const said = programs.filter(Boolean).join(' ').toLowerCase();
  return editors.names.find((name) => said.includes(name.toLowerCase()));
}
