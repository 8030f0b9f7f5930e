/**
 * Words after a place's name that make it a dish, a restaurant, a pattern or a colour, wherever that is made or sold: "Xinjiang Noodle
 * House, London", "Yarkand pattern scarf". The raw goods of the orders, and a company's form, undo it: "Xinjiang style cotton".
 */
const kind =
  /^(noodles?|restaurants?|kitchen|cuisine|lamb|mutton|skewers?|kebabs?|kababs?|snacks?|seasonings?|spices?|flavou?r(ed)?|style[ds]?|patterns?|patterned|motifs?|ikat|embroidery|embroidered|airlines?|airways|dishes?|grill|barbecue|bbq)$/;
const between =
  /^(fried|rice|spicy|hand|pulled|big|plate|chicken|beef|sweet|traditional|classic|style|inspired|look|print(ed)?)$/;
const colour =
  /^(blue|red|green|black|white|grey|gray|brown|beige|yellow|orange|pink|purple|violet|turquoise|indigo|ivory|ecru|cream|navy|sand|rose|gold|teal|rust)$/;
const colourBehind = /^(colou?rs?|shades?|dye|melange|\d+)$/;
const raw =
  /^(cottons?|lint|linters?|fib(er|re)s?|yarns?|tomato(es)?|paste|ketchup|staple|seeds?|gins?|ginned|ginning|origin|pamuk|paxta|algodon|farm|plant)$/;
const form =
  /^(co|ltd|limited|llc|company|corp|corporation|group|inc|industry|industrial|factory|jsc|holdings?|institute)$/;

/** `after` are the folded words behind the place, up to the next comma. */
export function isDishOrPattern(after: readonly string[]): boolean {
  const rest = after.slice(0, 5);
  if (rest.some((w) => raw.test(w) || form.test(w))) return false;
  let i = 0;
  while (i < 3 && between.test(rest[i] ?? '') && !kind.test(rest[i] ?? '')) i++;
  if (kind.test(rest[i] ?? '')) return true;
  return colour.test(rest[0] ?? '') && (rest.length === 1 || colourBehind.test(rest[1]!));
}

/** Streets whose word means other things too: only with nothing but a comma or the line's end behind ("12 Sinkiang Court, Vancouver"). */
export const smallStreet =
  /^\s+(court|ct|crescent|cres|close|drive|dr|terrace|grove|way|row|parade|mews|circuit|walk|gardens)\.?\s*(?=[,;\n]|$)/i;

/** Chinese: goods that leave or cross through a border town came from elsewhere ("经阿拉山口口岸出境"). */
const onTheWay = /(经由|经|途经|途径|取道)$/;
const leaves = /^(口岸|站|铁路口岸|公路口岸)*\s*(出境|出口|过境|中转|换装|转关|离境|放行)/;
const exitLabel = /(出境|离境|出口|过境)(口岸|地点|地)\s*[:：]?\s*$/;
export const isTransit = (before: string, after: string): boolean =>
  exitLabel.test(before) || (onTheWay.test(before) && leaves.test(after));
