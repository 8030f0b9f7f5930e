/** Goods that carry a place's name wherever they grow or are cut (folded word after the place, or Han characters after it). */
export const goodsAfterPlace =
  /^(melons?|cantaloupes?|raisins?|grapes?|pears?|jades?|nephrites?|jujubes?|dates?|apples?|walnuts?|horses?|carpets?|rugs?|kavun\w*|uzum\w*)$/;
export const hanGoodsAfterPlace = /^(瓜|玉|枣|大枣|红枣|香梨|葡萄|苹果|核桃|羊|地毯)/;
/** 新疆大盘鸡, 新疆菜 name dishes, not origins. */
export const hanDishAfterPlace = /^(大盘鸡|菜馆?|拌面|炒米粉|餐厅)/;

const directions = /^(east|west|south|north|middle|central|zhong|dong|xi|nan|bei|e|w|s|n|m|\d+(st|nd|rd|th)?)$/;
const streetWord =
  /^(roads?|rd|streets?|st|str|avenues?|ave|av|lanes?|boulevard|blvd|lu|jie|dajie|dadao|xiang|nong|highway|hwy|bridge|square|plaza|building|bldg|mansion|hotel|restaurant|cafe|caddesi|cad|cd|sokak|sokagi|sk|mahallesi|mah|bulvari|bulvar|strasse|gasse|weg|ulitsa|kochasi|kocha|ko|улица|ул|проспект|пр|переулок|кочаси|кӯчаси)$/;
const streetBefore = /^(calle|via|rua|rue|avenida|avda|ulitsa|ul|улица|ул|проспект|пр|shosse|шоссе)$/;

/** Does the word after (or before) a place name make it the name of a street or house? `after` are the next folded words. */
export function isStreet(before: string | undefined, after: readonly string[]): boolean {
  if (before !== undefined && streetBefore.test(before)) return true;
  for (const word of after.slice(0, 3)) {
    if (streetWord.test(word)) return true;
    if (!directions.test(word)) return false;
  }
  return false;
}

/** Chinese: the place name goes on into a street, a house, an eating place. */
export const hanStreetAfterPlace =
  /^[东西南北中]{0,2}[一二三四五六七八九十\d]{0,2}(路|街|大街|大道|巷|弄|胡同|里弄|大桥|大厦|宾馆|饭店|酒店|花园|小区|新村|广场)/;
