import { fold } from './tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold));

/** Words that say "China" in the languages of the papers (folded), and Chinese words for it. */
export const chinaWords: ReadonlySet<string> = words(`
  china chine cina cin prc cn chn xitoy chinese chinois chinesisch cinese chino kitay kitai китай китая китае
  китайская кнр хитой қытай جۇڭگو الصين
`);
export const hanChina = /中国|中华人民共和国/;

/** Words that put a text in another country, where the region's names have namesakes or trade partners (folded). */
export const elsewhereWords: ReadonlySet<string> = words(`
  turkey turkiye turkish turquie turquia turchia turkei antalya isparta ankara istanbul izmir denizli mersin adana
  bursa gaziantep diyarbakir giresun kazakhstan kazakstan qazaqstan almaty pavlodar shymkent kyzylorda dostyk
  altynkol uzbekistan ozbekiston tashkent toshkent samarkand bukhara fergana kyrgyzstan bishkek osh tajikistan
  turkmenistan mongolia russia russian altai barnaul novosibirsk india varanasi mumbai benares uttar japan taiwan
  taichung philippines italy yemen pakistan afghanistan iran azerbaijan vietnam bangladesh indonesia spain usa us
  brazil brasil australia egypt greece cambodia germany france peru турция турции казахстан казахстана казахстане
  қазақстан алматы павлодар узбекистан узбекистана узбекистане ўзбекистон россия россии киргизия кыргызстан монголия
  туркменистан
`);
/** ISO codes that stand as a code of their own at the end of an address. */
export const elsewhereCodes: ReadonlySet<string> = words(`
  tr kz kg uz ru mn in jp tw vn bd pk tm tj
`);

/** Provinces and great cities of China outside the region (folded pinyin). */
export const otherProvinces: ReadonlySet<string> = words(`
  beijing tianjin shanghai chongqing hebei shanxi shaanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian
  jiangxi shandong henan hubei hunan guangdong guangxi hainan sichuan guizhou yunnan gansu qinghai ningxia yuncheng
  jinhua ningbo hangzhou guangzhou shenzhen qingdao wuhan nanjing xian chengdu dalian xiamen suzhou wuxi changzhou
  nantong jinan zhengzhou taiyuan xingtai tangshan baoding hongkong
`);
export const hanOtherProvince =
  /北京|天津|上海|重庆|河北|山西|陕西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|甘肃|青海|宁夏|内蒙古|运城|义乌/;
/** Chinese characters that say another country, most often Japan, whose names share characters with the region's places. */
export const hanElsewhere =
  /日本|東京|东京|大阪|名古屋|京都府|株式会社|台湾|臺灣|台中|高雄|越南|土耳其|哈萨克斯坦|乌兹别克斯坦/;
