import { lazyPattern } from '../lazy.ts';
import { sewnIn } from './garment-parts.ts';

/**
 * Subheadings of textiles by what they say of the fiber. Source: texts of the Harmonized System 2022 and 2017 (the codes of chapter 62
 * that ended with 2021 stand beside the new ones), World Customs Organization; USITC HTS. As of 2026-01. Goods are classified by the
 * fiber that weighs most (Section XI, note 2), so a blend that holds some cotton may stand here: then its composition says so.
 */
const ofOthers = `
  5407 5512 551511 551512 551513 551519 560122 560130
  580110 580131 580132 580133 580136 580137 580190 580220 580421 580632 581092
  600122 600129 600192 600310 600330 600340 600390
  600531 600532 600533 600534 600535 600536 600537 600538 600539 600541 600542 600543 600544 600590
  600610 600631 600632 600633 600634 600641 600642 600643 600644 600690
  610130 610190 610210 610230 610290
  610323 610329 610331 610333 610339 610341 610343 610349
  610413 610423 610429 610431 610433 610439 610441 610443 610444 610449 610451 610453 610459 610461 610463 610469
  610520 610590 610620 610690 610712 610719 610722 610729 610799 610811 610822 610829 610832 610839 610892 610899
  610990 611011 611012 611019 611030 611090 611130 611190 611112 611219 611231 611241 611430 611490
  611212 611521 611522 611594 611596 611599 611691 611693 611699
  620120 620140 620190 620111 620113 620119 620191 620193 620199
  620220 620240 620290 620211 620213 620219 620291 620293 620299
  620311 620312 620323 620329 620331 620333 620339 620341 620343 620349
  620411 620413 620419 620421 620423 620429 620431 620433 620439 620441 620443 620444 620449 620451 620453 620459
  620461 620463 620469
  620530 620590 620610 620620 620640 620690 620719 620722 620729 620799 620811 620822 620829 620892 620899
  620930 620990 621133 621139 621143 621149 621410 621420 621430 621440 621510 621520 621390
  630120 630140 630190 630222 630229 630232 630239 630253 630259 630293 630299 630312 630392 630399 630420 630493 630499
  630510 630532 630533 630539 630590 630612 630622
`;

const others: ReadonlySet<string> = new Set(ofOthers.trim().split(/\s+/));

/**
 * Textile chapters whose remaining subheadings are silent on the fiber: "T-shirts" never, but brassieres (6212), shawls (6117), other
 * made-ups (6307), "other textile materials" beside man-made ones only (6108.19). The papers must say what such goods are of.
 */
const silent = /^(58|60|61|62|63|940430|940440|940490)/;

/** Whether a code, by the text of its subheading, is of goods chiefly of another fiber than cotton ("of man-made fibers"). */
export function isOfOtherFiber(code: string): boolean {
  const digits = code.replace(/\D/g, '');
  return others.has(digits.slice(0, 4)) || others.has(digits.slice(0, 6));
}

/** Whether a textile code leaves open what the goods are of. `code` has no definite entry in the table of headings. */
export function leavesFiberOpen(code: string): boolean {
  return silent.test(code.replace(/\D/g, '')) && !isOfOtherFiber(code);
}

/** Names of fibers and stuffs other than cotton, in the languages of the papers; matched on folded text. */
export const otherFibers =
  /\b(polyesters?|poliester|polyamides?|poliamida|nylon|acrylic|acrilico|acrylique|viscose|viscosa|rayon|lyocell|modal|tencel|elastane|spandex|polypropylene|polipropileno|polyethylene|wool(len)?|lana|laine|wolle|cashmere|silk|seda|soie|seide|linen|flax|lino|lin|leinen|hemp|jute|bamboo|leather|microfib(er|re)|man-?made|synthetic|sintetic\w+|synthetique\w*|pvc|silicone|latex|rubber|polar fleece|naylon|yun|ipek|keten|akrilik|viskon|polietilen)\b|полиэстер\p{L}*|полиэфир\p{L}*|вискоз\p{L}*|шерст\p{L}*|шелк\p{L}*|лен\b|льнян\p{L}*|нейлон\p{L}*|акрил\p{L}*|полипропилен\p{L}*|涤纶|聚酯|锦纶|尼龙|腈纶|粘胶|丙纶|羊毛|丝绸|亚麻|化纤/u;

/** Textile goods by name, that are of cotton unless a paper says of what; not "paper towels" or "shirt boxes". */
export const textileGoods =
  /\b(t-?shirts?|jackets|coats|parkas|anoraks|dresses|skirts|sweaters|pullovers|cardigans|leggings|(?:(?:wo)?men|ladies|lady|boy|girl|kid|child(?:ren)?|infant|gent)['’]?s?['’]? (?:[a-z]+ ){0,3}(?:jacket|coat|dress|skirt|vest|shorts|pants|sweater)|(polo )?shirts?|jeans|trousers|hoodies?|sweatshirts?|socks|underwear|pajamas|pyjamas|blouses?|garments?|apparel|bed ?(linen|sheets?)|bath towels?|terry towels?|yarns?|(knitted|woven) fabrics?|camisetas?|camisas?|pantalones|chemises?|hemden|gomlek\w*|havlu\w*|iplik\w*|prendas|chaquetas|abrigos|vestidos|faldas|jaquetas|casacos|giacche|gonne|pantaloni|vestes|jupes|pantalons|jacken|hosen|kleider|ceket\w*|elbise\w*|pantolon\w*)\b|куртк\p{L}*|плать\p{L}*|брюк\p{L}*|юбк\p{L}*|свитер\p{L}*|夹克|外套|连衣裙|футболк\p{L}*|рубаш\p{L}*|полотенц\p{L}*|пряж\p{L}*|衬衫|服装|毛巾|床单|成衣/u;
export const notTextile =
  /\b(paper|box(es)?|hangers?|labels?|buttons?|zippers?|machine\w*|press(es)?|packaging|cartons? for|steamers?|racks?|iron(s|ing)?|steel|metal\w*|glass|carbon|wooden)\b/u;

const ofParts = lazyPattern(
  `(?:${sewnIn.source})\\W{0,3}(?:(?:is|are|of|in|from|made of)\\W{1,2})?(?:\\d{1,3} ?% ?)?(?:${otherFibers.source})|(?:\\d{1,3} ?% ?)?(?:${otherFibers.source})\\W{1,2}(?:${sewnIn.source})`,
  'giu',
);

/**
 * A folded description without the fiber of what is sewn into the goods: "jackets, lining 100% polyester" says nothing of the jackets. Where no
 * textile goods would be left ("labels, 100% polyester"), it stays whole.
 */
export function ofTheGoods(text: string): string {
  if (!otherFibers.test(text) || notTextile.test(text)) return text;
  const rest = text.replace(ofParts(), ' ');
  return textileGoods.test(rest) ? rest : text;
}
