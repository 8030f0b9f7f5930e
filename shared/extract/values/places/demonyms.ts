/**
 * What goods of a country are called in languages that set the word behind the goods or give it endings: "algodón brasileño", "cotone turco",
 * "pomodori cinesi", "ägyptische Baumwolle". One form each, in the masculine; the others are made of it.
 */
const behind = `
US: estadounidense | norteamericano | americano | américain | statunitense | estadunidense
CN: chino | chinois | chinês | cinese
UZ: uzbeko | uzbeco | ouzbek | usbeco | uzbeque
TM: turkmeno | turcomano | turkmène | turcomeno
KZ: kazajo | kazakh | kazako | cazaque
TJ: tayiko | tadjik | tagiko | tajique
KG: kirguís | kirghize | kirghiso
TR: turco | turc
IN: indio | indiano | indien | hindú
PK: pakistaní | pakistanais | paquistaní | pakistano | paquistanês
BD: bangladesí | bangladais
BR: brasileño | brasilero | brasileiro | brésilien | brasiliano
AU: australiano | australien
EG: egipcio | egípcio | égyptien | egiziano
GR: griego | grego | grec | greco
IT: italiano | italien
ES: español | espanhol | espagnol | spagnolo
PT: portugués | português | portugais | portoghese
MX: mexicano | mexicain | messicano
PE: peruano | péruvien | peruviano
AR: argentino | argentin
PY: paraguayo | paraguaio | paraguayen | paraguaiano
CO: colombiano | colombien
CL: chileno | chilien | cileno
ML: malien | maliano | maliense
BF: burkinabé | burkinabè
BJ: béninois | beninés | beninese
CI: ivoirien | marfileño | marfinense | ivoriano
CM: camerounais | camerunés | camaronês | camerunese
TD: tchadien | chadiano | ciadiano
TG: togolais | togolés | togolese
SN: sénégalais | senegalés | senegalese
SD: soudanais | sudanés | sudanese
TZ: tanzanien | tanzano | tanzaniano
ZM: zambien | zambiano
ZW: zimbabwéen | zimbabuense
MZ: mozambicain | mozambiqueño | moçambicano | mozambicano
MA: marocain | marroquí | marroquino | marocchino
TN: tunisien | tunecino | tunisino
DZ: algérien | argelino | algerino
IL: israélien | israelí | israeliano
IR: iranien | iraní | iraniano
SY: syrien | sirio | siriano
UA: ukrainien | ucraniano | ucraino
`;
const german = `
US: amerikanisch | us-amerikanisch
CN: chinesisch
UZ: usbekisch
TM: turkmenisch
KZ: kasachisch
TJ: tadschikisch
TR: türkisch
IN: indisch
PK: pakistanisch
BR: brasilianisch
AU: australisch
EG: ägyptisch
GR: griechisch
IT: italienisch
ES: spanisch
PT: portugiesisch
MX: mexikanisch
PE: peruanisch
ML: malisch
SD: sudanesisch
MA: marokkanisch
`;

/** Feminine and plural forms of a Romance adjective, by its ending. */
function inflected(form: string): string[] {
  const on = (stem: number, ...endings: string[]): string[] => [
    form,
    ...endings.map((e) => form.slice(0, form.length - stem) + e),
  ];
  if (/o$/u.test(form)) return [...on(1, 'a', 'os', 'as', 'i', 'e'), ...(/co$/u.test(form) ? on(1, 'hi', 'he') : [])];
  if (/(?:ien|éen)$/u.test(form)) return on(0, 's', 'ne', 'nes');
  if (/(?:ois|ais)$/u.test(form)) return on(0, 'e', 'es');
  if (/[eéê]s$/u.test(form)) return on(2, 'esa', 'eses', 'esas');
  if (/ese$/u.test(form)) return on(1, 'i');
  if (/turc$/u.test(form)) return on(1, 'cs', 'que', 'ques');
  if (/grec$/u.test(form)) return on(0, 's', 'que', 'ques');
  if (/[ao]l$/u.test(form)) return on(0, 'a', 'es', 'as', 'e', 's');
  if (/[eè]$/u.test(form)) return on(0, 's');
  return on(0, 'e', 's', 'es');
}

const readLines = (text: string): [string, string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => [
      line.slice(0, 2),
      line
        .slice(3)
        .split('|')
        .map((form) => form.trim()),
    ]);

/** Country code and form: words that stand behind the goods that they tell of. */
export const demonymsBehind = (): [string, string][] =>
  readLines(behind).flatMap(([code, forms]) =>
    forms.flatMap((form) => inflected(form).map((one): [string, string] => [code, one])),
  );

/** Country code and form: German words, which stand before their goods with an ending. */
export const demonymsGerman = (): [string, string][] =>
  readLines(german).flatMap(([code, forms]) =>
    forms.flatMap((form) => ['e', 'er', 'es', 'en', 'em'].map((ending): [string, string] => [code, form + ending])),
  );
