import { foldText } from './fold.ts';
import { findNumbers, parseNumber, plainNumberText } from './numbers.ts';
import type { DecimalMark, ParsedMoney } from './types.ts';

/** ISO 4217 codes of currencies that trade papers are made out in. */
const codes = new Set(
  (
    'USD EUR GBP JPY CNY CNH HKD TWD KRW INR PKR BDT LKR VND IDR THB MYR SGD PHP KHR MMK TRY EGP MAD TND JOD ILS AED SAR IRR ' +
    'UZS KZT KGS TJS TMT RUB UAH BYN AZN GEL AMD BRL ARS PEN CLP COP MXN GTQ HNL NIO CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF ' +
    'RON BGN XOF XAF GHS NGN KES ETB TZS UGX ZAR MUR MGA'
  ).split(' '),
);

/** Signs and words, longest first; an empty code marks money whose currency the sign leaves open (¥, Rs., kr). */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /(?:US|U\.S\.)\s?(?:\$|dollars?)|U\$[SD]?|\$\s?USD?|美[元金]|долл(?:ар\p{L}*|\.)?(?:\s*США)?|aqsh dollari|АҚШ доллари|ABD dolar[ıi]/iu,
    'USD',
  ],
  [/HK\s?\$|港[元币幣]/iu, 'HKD'],
  [/NT\s?\$|新?[台臺][币幣]/iu, 'TWD'],
  [/R\s?\$|\breais\b|\breal\b/iu, 'BRL'],
  [/AU?\s?\$/u, 'AUD'],
  [/CA?\s?\$/u, 'CAD'],
  [/\bS\s?\$/u, 'SGD'],
  [/(?:MX|Mex)\s?\$|M\.N\./u, 'MXN'],
  [/€|欧元|歐元|евро|\beuros?\b|\bavro\b|\byevro\b/iu, 'EUR'],
  [/£|英镑|\bpounds? sterling\b/iu, 'GBP'],
  [/日[元圆]/u, 'JPY'],
  [/\bRMB\b|人民[币幣]|￥?\s?CN¥|\byuan\b|юан\p{L}*|元/iu, 'CNY'],
  [/₹|印度卢比/u, 'INR'],
  [/₺|\bTL\b|\bt[üu]rk liras[ıi]\b|\blira\b/iu, 'TRY'],
  [/₽|руб(?:л\p{L}*|\.)?/iu, 'RUB'],
  [/₸|тенге/iu, 'KZT'],
  [/\bso['‘’ʻ]?m\b|с[уў]м(?!\p{L})/iu, 'UZS'],
  [/₫|\bđồng\b/iu, 'VND'],
  [/\bRp\.?(?=[\s\d])/u, 'IDR'],
  [/৳|\bTk\.?(?=[\s\d])/u, 'BDT'],
  [/\$|\bdollars?\b|\bd[oó]lares\b/iu, 'USD'],
  [/[¥￥]|(?<!\p{L})Rs\.?(?=[\s\d/]|$)|\bkr\.?(?=[\s\d]|$)/u, ''],
];

function signIn(text: string): { currency: string; at: number; length: number } | undefined {
  for (const match of text.matchAll(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g)) {
    if (codes.has(match[0])) return { currency: match[0] === 'CNH' ? 'CNY' : match[0], at: match.index, length: 3 };
  }
  for (const [sign, currency] of signs) {
    const match = sign.exec(text);
    if (match) return { currency, at: match.index, length: match[0].length };
  }
  return undefined;
}

/** The currency that a text names, as ISO 4217; undefined when none is named or the sign leaves it open (¥, Rs.). */
export function parseCurrency(text: string): string | undefined {
  const currency = signIn(plainNumberText(text))?.currency;
  return currency === '' ? undefined : currency;
}

/**
 * An amount of money, with its currency when one is printed: "USD 12,345.00", "$0.85/lb", "1.234,56 €", "￥3,200.00" (currency open). A bare
 * number is an amount without a currency; other words around a bare number make it none.
 */
export function parseMoney(text: string, mark?: DecimalMark): ParsedMoney | undefined {
  const printed = plainNumberText(text).trim();
  const sign = signIn(printed);
  if (!sign) {
    const number = parseNumber(printed.replace(/\/-$/, ''), mark);
    return number && { value: number.value, text: number.text, ...(number.doubt ? { doubt: number.doubt } : {}) };
  }
  const numbers = findNumbers(
    printed.slice(0, sign.at) + ' '.repeat(sign.length) + printed.slice(sign.at + sign.length),
    mark,
  );
  const gap = (number: { start: number; end: number }) =>
    number.start >= sign.at ? number.start - sign.at - sign.length : sign.at - number.end;
  const near = numbers.toSorted((a, b) => gap(a) - gap(b))[0];
  if (!near || gap(near) > 12) return undefined;
  const brackets = /^\([^()]*\)$/.test(printed);
  const start = Math.min(near.start, sign.at);
  const negative = brackets || /^-/.test(printed) || /^\s*-(?:\s|$)/.test(printed.slice(near.end));
  return {
    value: negative && near.value > 0 ? -near.value : near.value,
    text: printed.slice(start, Math.max(near.end, sign.at + sign.length)),
    ...(sign.currency ? { currency: sign.currency } : {}),
    ...(near.doubt ? { doubt: near.doubt } : {}),
  };
}

/** Whether a folded word is the code of a currency in lower case ("usd"); used for table heads. */
export function isCurrencyCode(word: string): boolean {
  return codes.has(foldText(word).toUpperCase());
}
