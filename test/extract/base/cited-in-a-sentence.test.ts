import { expect, it } from 'vitest';
import { readText } from '../production/draw.ts';

const cited = async (...lines: string[]) => {
  const [document] = await readText(
    [
      'CHAMBER OF COMMERCE OF TRUJILLO',
      'CERTIFICATE OF ORIGIN No. 4471-2026',
      'Country of origin: HONDURAS',
      '',
      ...lines,
    ].join('\n'),
    'certificate.txt',
  );
  return document!.facts.invoiceNumber?.value;
};

it.each([
  [
    'El exportador declara que la mercancía descrita, amparada por la factura comercial',
    'TR-26-0118 de fecha 3 de marzo de 2026, fue confeccionada aquí.',
  ],
  [
    'The exporter declares under oath that the goods described, covered by commercial invoice no.',
    'TR-26-0118 of 3 March 2026, were made here.',
  ],
])('the invoice of a sentence stands over the end of its line: %s', async (...lines) =>
  expect(await cited(...lines)).toBe('TR-26-0118'),
);

it('no line of another matter is the number of an invoice', async () =>
  expect(
    await cited('The goods are those of the commercial invoice', 'Container TRLU8812046, 412 cartons'),
  ).toBeUndefined());

it('the number in a title ends where another part of the title begins', async () => {
  const [document] = await readText(
    'CERTIFICATO DI ORIGINE / CERTIFICATE OF ORIGIN — N. IT-BO 2025/001204 — UNIONE EUROPEA\n\nPaese di origine: ITALIA\nCamera di Commercio di Bologna, 12/11/2025\n',
    'co.txt',
  );
  expect(document!.facts.number?.value).toBe('IT-BO 2025/001204');
});
