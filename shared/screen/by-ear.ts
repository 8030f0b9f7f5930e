/**
 * Names of firms written by their sound in Arabic and Korean, and the own words of listed ones in Cyrillic: "Эскель", "هوافو" and "에스켈"
 * are heard against the listed words, the words of the trade are those of a table. A word counts where its sounds are the listed ones.
 */

/** A Latin word by its sounds: spellings of one sound brought together. */
const soundOf = (word: string): string =>
  word
    .replace(/qu(?=[aeiou])|ck|q(?!u)/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
const consonants = (sound: string): string => sound.replace(/[aeiou]/g, '');
const vowels = (sound: string): string =>
  sound
    .replace(/[^aeiou]/g, '')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u');

/** Are all letters of the first among those of the second, in their order? */
function within(few: string, many: string): boolean {
  let at = 0;
  for (const c of many) if (c === few[at]) at++;
  return at === few.length;
}

/** Sounds of a word from which it is told from others. */
const least = 4;

interface Heard {
  word: string;
  sound: string;
  vowels: string;
}
const heardLists = new WeakMap<readonly string[], Map<string, Heard[]>>();
/** The words of a list by their consonants, made once. */
function bySound(listed: readonly string[]): Map<string, Heard[]> {
  const known = heardLists.get(listed);
  if (known) return known;
  const made = new Map<string, Heard[]>();
  for (const word of listed) {
    const sound = soundOf(word);
    const key = consonants(sound);
    made.set(key, [...(made.get(key) ?? []), { word, sound, vowels: vowels(sound) }]);
  }
  heardLists.set(listed, made);
  return made;
}

/** The word of a list that sounds so; none where two do. `open`: the script leaves short vowels out. */
export function heardAs(letters: string, listed: readonly string[], open = false): string | undefined {
  const sound = soundOf(letters);
  if (sound.length < least) return undefined;
  const mine = vowels(sound);
  const found = (bySound(listed).get(consonants(sound)) ?? []).filter(({ sound: other, vowels: its }) => {
    // "Aksu" and "Kasu": what a name begins with is heard.
    if (/^[aeiou]/.test(sound) !== /^[aeiou]/.test(other)) return false;
    // An alif at the beginning bears any vowel.
    const skip = open && /^[aeiou]/.test(sound) ? 1 : 0;
    return open
      ? within(mine.slice(skip), its.slice(skip)) && consonants(sound).length + mine.length >= least
      : mine === its;
  });
  return found.length === 1 ? found[0]!.word : undefined;
}

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]));
const arabicWords = table(
  'شركة: شركه: مجموعة:group مجموعه:group غزل:spinning نسيج:textile منسوجات:textile قطن:cotton اقطان:cotton كتان:linen ازياء:fashion موضة:fashion ملابس:garment البسة:garment خيوط:yarn سكر:sugar طماطم:tomato اغذية:food صناعة:industry صناعات:industry تجارة:trading قابضة:holding محدودة:ltd ذمم: ذات: مسوولية: شينجيانغ:xinjiang سنجان:xinjiang تركستان: نانجينغ:nanjing نانجنغ:nanjing تشانغجي:changji خوتان:hotan اكسو:aksu تورفان:turpan كاشغر:kashgar',
);
const koreanWords = table(
  '주식회사: 유한공사:ltd 유한회사:ltd 그룹:group 집단:group 방직:textile 섬유:textile 텍스타일:textile 텍스타일스:textile 방적:spinning 면화:cotton 코튼:cotton 면마:cottonlinen 패션:fashion 의류:garment 어패럴:apparel 설탕:sugar 슈가:sugar 홀딩:holding 홀딩스:holding 토마토:tomato 식품:food 무역:trading 산업:industry 신장:xinjiang 신장위구르:xinjiang 아커쑤:aksu 아크쑤:aksu 악수:aksu 창지:changji 난징:nanjing 남경:nanjing 허톈:hotan 호탄:hotan 투루판:turpan 광둥:guangdong',
);

const arabicLetters = table(
  'ا:a أ:a إ:i آ:a ى:a و:u ؤ:u ي:i ی:i ئ:i ه:h ة:a ف:f ڤ:f ق:k ك:k ک:k غ:g گ:g ج:j چ:ch ش:sh س:s ص:s ث:s ز:z ذ:z ظ:z د:d ض:d ت:t ط:t ن:n م:m ل:l ر:r ب:b پ:p خ:h ح:h ع: ء:',
);
/** One letter for those that papers mix up, without marks. */
const plainArabic = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا');

const initials = 'g kk n d tt l m b pp s ss  j jj ch k t p h'.split(' ');
const middles = 'a ae ya yae eo e yeo ye o ua uae oe yo u uo ue ui yu  ui i'.split(' ');
const finals = ' g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h'.split(' ');
/** Hangul by its letters; the vowel that Korean sets between two consonants of a foreign word is none. */
const latinOfHangul = (word: string): string =>
  [...word.normalize('NFC')]
    .map((c) => {
      const at = c.charCodeAt(0) - 0xac00;
      if (at < 0 || at > 11171) return '';
      return `${initials[Math.floor(at / 588)]}${middles[Math.floor((at % 588) / 28)]}${finals[at % 28]}`;
    })
    .join('');
/** Korean has one letter for f and p, for l and r, for v and b. */
const korean = (word: string): string =>
  soundOf(word).replace(/f/g, 'p').replace(/r/g, 'l').replace(/v/g, 'b').replace(/z/g, 'j');

const mostWords = 8;

/** A name in Arabic or Korean letters in Latin ones; undefined where none of its words is heard as a listed own word. */
export function latinByEar(name: string, listed: readonly string[]): string | undefined {
  const arabic = /\p{Script=Arabic}{3}/u.test(name);
  if (!arabic && !/\p{Script=Hangul}{2}/u.test(name)) return undefined;
  const words = name.match(arabic ? /[\p{Script=Arabic}\p{M}]+/gu : /\p{Script=Hangul}+/gu) ?? [];
  if (words.length > mostWords) return undefined;
  let known = false;
  const out = words.flatMap((printed): string[] => {
    const word = arabic ? plainArabic(printed) : printed;
    const bare = word.replace(/^(?:وال|بال|ال|لل|و(?=.{4}))/u, '');
    const said = arabic ? (arabicWords.get(word) ?? arabicWords.get(bare)) : koreanWords.get(word);
    if (said !== undefined) return said === '' ? [] : [said];
    const letters = arabic ? [...word].map((c) => arabicLetters.get(c) ?? '').join('') : latinOfHangul(word);
    const heard = arabic
      ? heardAs(letters, listed, true)
      : listed.find((other) => letters.length >= least && korean(other) === korean(letters));
    known ||= heard !== undefined;
    return [heard ?? letters];
  });
  return known ? out.join(' ') : undefined;
}
