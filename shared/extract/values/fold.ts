const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
};
/**
 * Traditional signs of trade papers, each before its simplified form (General List of Simplified Chinese Characters, 1986; 紀 and 錄 as in 紀錄,
 * which the mainland writes 记录), so that labels and titles of Taiwan and Hong Kong are found by the same lists.
 */
const traditional =
  '紡纺紗纱產产紀记錄录號号織织針针開开領领單单貨货裝装發发貿贸來来億亿數数總总價价額额運运輸输證证書书據据質质驗验檢检報报倉仓庫库門门廠厂縣县區区國国際际場场農农採采穫获種种纖纤維维條条細细紙纸綿绵縫缝製制處处車车間间員员責责務务負负經经審审簽签蓋盖訂订購购銷销賣卖買买電电話话傳传類类級级長长強强標标準准淨净計计稱称噸吨個个雙双變变異异損损餘余廢废資资頭头樣样組组線线緯纬紋纹絲丝綜综練练網网紅红綠绿藍蓝黃黄顏颜軋轧蕃番醬酱漿浆鹽盐壓压殺杀濃浓濕湿幹干點点時时從从與与為为對对應应關关鍵键當当華华臺台灣湾東东廣广雲云蘇苏遼辽寧宁陝陕貴贵嶺岭島岛';
const signs = new Map((traditional.match(/../gu) ?? []).map((pair) => [pair[0], pair[1]!]));

const special = /[ıßøđðłæœþ’‘ʻʼ`´′]/g;
const plain = /^[\x20-\x7e]*$/;

/** The noughts of the scripts whose own digits stand on trade papers: Arabic, Persian and Urdu, Indian scripts, Thai, Lao, Tibetan, Burmese, Khmer. */
const noughts = [...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០'].map((sign) => sign.codePointAt(0)!).sort((a, b) => a - b);
const own = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙༠-༩၀-၉០-៩]/gu;

/** Digits of other scripts as 0 to 9 (٣ → 3, ৩ → 3), with the marks that part Arabic ones (٫ → point, ٬ → comma); all else as it is. */
export function plainDigits(text: string): string {
  if (plain.test(text) || !/[٠-៩]/u.test(text)) return text;
  return text
    .replace(own, (sign) => {
      const at = sign.codePointAt(0)!;
      return String(at - noughts.findLast((nought) => nought <= at && at < nought + 10)!);
    })
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/(?<=\d)٪/g, '%');
}

/**
 * Width forms made plain (１ → 1, ㎏ → kg), digits of other scripts as 0 to 9, zero-width characters and soft hyphens dropped; letters keep
 * case and accents.
 */
export function plainWidth(text: string): string {
  if (plain.test(text)) return text;
  return plainDigits(text)
    .replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g, '')
    .normalize('NFKC');
}

/**
 * A text made comparable: plain width, lower case, no accents, one kind of apostrophe. Turkish İ, I, ı and i become one letter,
 * as do Cyrillic ё and е, й and и. Both sides of a comparison are to be folded.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return (
    plainWidth(text)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC')
      // Once the marks are gone: "ǿ" is "ø" with one more.
      .replace(special, (letter) => letters[letter] ?? letter)
      .replace(/\p{Script=Han}/gu, (sign) => signs.get(sign) ?? sign)
  );
}
