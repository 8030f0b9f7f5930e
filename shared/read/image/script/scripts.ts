/** A script that tesseract reads where its data is at hand. */
export interface Script {
  /** As tesseract's script detection names it. */
  name: string;
  /** A letter of the script. */
  letter: RegExp;
  /** Data of its languages, those of the trade first; each that is there is used. */
  data: readonly string[];
  /** Written from right to left. */
  leftwards?: true;
  /** Written without spaces between words. */
  unspaced?: true;
}

/**
 * Scripts of papers of the trade that the main recogniser was not trained on. `script/...` is tesseract's data for a whole script, used
 * where no language's own is there.
 */
export const scripts: readonly Script[] = [
  {
    name: 'Cyrillic',
    letter: /\p{Script=Cyrillic}/u,
    data: ['rus', 'uzb_cyrl', 'kaz', 'tgk', 'kir', 'ukr', 'bul', 'bel', 'aze_cyrl', 'script/Cyrillic'],
  },
  {
    name: 'Arabic',
    letter: /\p{Script=Arabic}/u,
    data: ['ara', 'urd', 'fas', 'uig', 'script/Arabic'],
    leftwards: true,
  },
  { name: 'Bengali', letter: /\p{Script=Bengali}/u, data: ['ben', 'script/Bengali'] },
  { name: 'Devanagari', letter: /\p{Script=Devanagari}/u, data: ['hin', 'mar', 'script/Devanagari'] },
  { name: 'Gujarati', letter: /\p{Script=Gujarati}/u, data: ['guj', 'script/Gujarati'] },
  { name: 'Gurmukhi', letter: /\p{Script=Gurmukhi}/u, data: ['pan', 'script/Gurmukhi'] },
  { name: 'Tamil', letter: /\p{Script=Tamil}/u, data: ['tam', 'script/Tamil'] },
  { name: 'Telugu', letter: /\p{Script=Telugu}/u, data: ['tel', 'script/Telugu'] },
  { name: 'Kannada', letter: /\p{Script=Kannada}/u, data: ['kan', 'script/Kannada'] },
  { name: 'Thai', letter: /\p{Script=Thai}/u, data: ['tha', 'script/Thai'], unspaced: true },
  { name: 'Khmer', letter: /\p{Script=Khmer}/u, data: ['khm', 'script/Khmer'], unspaced: true },
  { name: 'Myanmar', letter: /\p{Script=Myanmar}/u, data: ['mya', 'script/Myanmar'], unspaced: true },
  { name: 'Sinhala', letter: /\p{Script=Sinhala}/u, data: ['sin', 'script/Sinhala'] },
  { name: 'Greek', letter: /\p{Script=Greek}/u, data: ['ell', 'script/Greek'] },
  { name: 'Hebrew', letter: /\p{Script=Hebrew}/u, data: ['heb', 'script/Hebrew'], leftwards: true },
  { name: 'Georgian', letter: /\p{Script=Georgian}/u, data: ['kat', 'script/Georgian'] },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u, data: ['hye', 'script/Armenian'] },
  { name: 'Hangul', letter: /\p{Script=Hangul}/u, data: ['kor', 'script/Hangul'] },
  { name: 'Ethiopic', letter: /\p{Script=Ethiopic}/u, data: ['amh', 'script/Ethiopic'] },
];

/** The script of a name that script detection gave; undefined for those that the main recogniser reads, and for unknown ones. */
export const scriptNamed = (name: string | undefined): Script | undefined =>
  scripts.find((script) => script.name === name);
