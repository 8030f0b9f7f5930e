/**
 * Names of countries as they stand inside a sentence: with the ending of a case ("из Китая", "в Туреччині", "Xitoydan"), a particle behind
 * (중국산, トルコの) or a preposition before in one word (بالصين). All forms are folded (й is и).
 */

interface Script {
  of: RegExp;
  /** What may be taken off, and what is put in its place to have the name. */
  endings: readonly (readonly [RegExp, readonly string[]])[];
}

const scripts: readonly Script[] = [
  {
    of: /^\p{Script=Cyrillic}{5,}$/u,
    endings: [
      // Russian, Ukrainian and Bulgarian: Китая, Турции, Узбекистане, Індією, України
      [/(?:ею|єю|еи|ою|ом|ем|єм|[аяуюеєіїиы])$/u, ['', 'а', 'я', 'и']],
      // the languages of Central Asia: Хитойдан, Өзбекстанның, Ӯзбекистонро
      [/(?:[дтн][ае]н|[дт][ае]|н[иыуү]ң|д[иыуү]н|нинг|[гғқк][ае]|[нд][иы]|ро)$/u, ['']],
    ],
  },
  {
    // Uzbek, Turkmen and Azerbaijani, which set no apostrophe before the ending; Turkish does (see `beforeApostrophe`).
    of: /^\p{Script=Latin}{7,}$/u,
    endings: [[/(?:dan|den|dən|ning|dagi|daki|dəki|da|de|də)$/u, ['']]],
  },
  {
    of: /^\p{Script=Arabic}{4,}$/u,
    endings: [
      [/^(?:و?لل)/u, ['ال']],
      [/^(?:وال|بال|فال|كال|وبال)/u, ['ال']],
      [/^(?:[وبلف]|وب|ول)(?!ال)/u, ['']],
    ],
  },
  { of: /^\p{Script=Bengali}{4,}$/u, endings: [[/(?:ের|র|ে|তে|য)$/u, ['']]] },
  {
    of: /^\p{Script=Hangul}{3,}$/u,
    endings: [[/(?:으?로부터|에서|에게서|에는|산|제|에|의|은|는|이|가|과|와|을|를|으로|로)$/u, ['']]],
  },
  { of: /^[\p{Script=Katakana}ー]{2,}\p{Script=Hiragana}+$/u, endings: [[/\p{Script=Hiragana}+$/u, ['']]] },
];

/** Shorter names ("Иран", "Чад", "Куба") are too near to other words once something is taken off. */
const leastLetters: readonly (readonly [RegExp, number])[] = [
  [/^\p{Script=Cyrillic}/u, 5],
  [/^\p{Script=Latin}/u, 5],
  [/^\p{Script=Arabic}/u, 3],
  [/^./u, 2],
];

/** Names that a folded word may be a form of, likeliest first; none when it bears no ending. */
export function namesBehind(word: string): string[] {
  const least = leastLetters.find(([script]) => script.test(word))![1];
  const found = new Set<string>();
  for (const { of, endings } of scripts) {
    if (!of.test(word)) continue;
    for (const [ending, instead] of endings) {
      const bare = word.replace(ending, '');
      if (bare === word) continue;
      for (const other of instead) {
        // what was taken off at the front is put back at the front
        const name = ending.source.startsWith('^') ? other + bare : bare + other;
        if (name.length >= least && name !== word) found.add(name);
      }
    }
  }
  return [...found];
}

/** "Çin'den", "Özbekistan’da": the name before the apostrophe and a Turkish ending, folded; undefined for other words with an apostrophe. */
export function beforeApostrophe(printed: string): string | undefined {
  return /^(\p{Lu}[\p{L}]+)['’ʼ](?:[dt][ae]n?|n?[iıuü]n|y?[iıuüae]|n[ae]|n?d[ae]ki|l[iıuü])$/u.exec(printed)?.[1];
}
