const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  貳: 2,
  贰: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** 三百二十 → 320, 二〇二四 → 2024, 壹万 → 10000; undefined when a character is no numeral. */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  if ([...text].every((sign) => sign in digits)) return Number([...text].map((sign) => digits[sign]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    if (sign in digits) digit = digits[sign];
    else if (sign in small) {
      section += (digit ?? 1) * small[sign]!;
      digit = undefined;
    } else if (sign in large) {
      total = (total + section + (digit ?? 0)) * large[sign]!;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
