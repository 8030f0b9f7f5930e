import type { Random } from './random.ts';

const values: Record<string, number> = {};
let next = 10;
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  if (next % 11 === 0) next++;
  values[letter] = next++;
}

/** ISO 6346 check digit of the ten characters before it. */
export const containerCheck = (ten: string): number => {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (values[ten[i]!] ?? Number(ten[i])) * 2 ** i;
  return (sum % 11) % 10;
};

export const containerNumber = (r: Random): string => {
  const ten = r.pick(['MSKU', 'MEDU', 'TCLU', 'HLXU', 'CMAU', 'TGHU', 'SUDU', 'OOLU']) + r.digits(6);
  return ten + containerCheck(ten);
};

/** GS1 modulo-10 check digit over the digits given (the SSCC of Brazilian bales takes 17). */
export const gs1Check = (digits: string): number => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
};

export const carriers: [string, string, string[]][] = [
  ['Maersk A/S', 'MAEU', ['MAERSK SELETAR', 'MAERSK KOTKA', 'GUNVOR MAERSK']],
  ['MSC Mediterranean Shipping Company S.A.', 'MEDU', ['MSC ANZU', 'MSC CARMELITA', 'MSC LISBON']],
  ['CMA CGM', 'CMDU', ['CMA CGM NERVAL', 'CMA CGM TOSCA']],
  ['Hapag-Lloyd AG', 'HLCU', ['TOLTEN', 'SAVANNAH EXPRESS', 'BUDAPEST EXPRESS']],
  ['Ocean Network Express Pte. Ltd.', 'ONEY', ['ONE HAMMERSMITH', 'YM MANDATE']],
];

export const usPorts = ['New York, NY', 'Savannah, GA', 'Charleston, SC', 'Norfolk, VA', 'Long Beach, CA'];
