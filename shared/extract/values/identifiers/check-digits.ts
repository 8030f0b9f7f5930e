const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a Chinese unified social credit code of 18 signs carries the right check sign (GB 32100-2015, modulo 31). */
export function isCreditCode(code: string): boolean {
  const signs = code.toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(signs)) return false;
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += creditSigns.indexOf(signs[place]!) * (3 ** place % 31);
  return creditSigns[(31 - (sum % 31)) % 31] === signs[17];
}

/** The GS1 check digit of a body of digits (General Specifications, section 7.9: weights 3 and 1 from the right). */
export function gs1CheckDigit(body: string): number {
  let sum = 0;
  for (let place = 0; place < body.length; place++) {
    sum += Number(body[body.length - 1 - place]) * (place % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether a GTIN, SSCC or other GS1 number (8 to 18 digits, check digit last) is consistent. */
export function isGs1(code: string): boolean {
  return /^\d{8,18}$/.test(code) && gs1CheckDigit(code.slice(0, -1)) === Number(code.at(-1));
}
