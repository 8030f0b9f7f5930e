import { describe, expect, it } from 'vitest';
import { saysSigned } from '../../../shared/extract/base/signing-mark.ts';

describe('a mark of a signature in brackets', () => {
  it.each([
    'Modena, 04/03/2023 (firma) Dott. L. Bianchi (timbro)',
    'Murcia, 9/05/2022 — El Secretario (firma y sello) T. Ortega',
    'Le Directeur (signé) Paul Mercier',
    'Müdür: 11.06.2023 (imza-kaşe)',
    'Leiria, 2 maio 2023 (assinatura e carimbo)',
    'Директор (подпись) А. Каримов',
    'Authorised officer (signed and stamped) J. Whitfield',
    'B. Ouattara (signature et cachet)',
    'Director regional: M. A. Fuentes [ SELLO ]',
    'Начальник участка Д. Рахимов (подпись)',
    'Главный технолог: Каримов Р. А. (подпись, печать)',
  ])('before a name or behind a day says that the paper is signed: %s', (text) => {
    expect(saysSigned(text)).toBe(true);
  });
  it.each([
    '(firma)',
    'El Secretario (firma y sello)',
    '(signature) Name and title',
    '(Firma) Nome e cognome',
    '(imza) Adı Soyadı',
    'Place and date (signature and stamp)',
    'Firma del exportador',
    'Confirmado el 04/03/2023 (sello pendiente)',
    'Firma Rossi S.r.l., Parma',
    'M. Officer (signature)',
    'SAVANE COTON S.A. (cachet)',
    'The exporter (signature et cachet)',
  ])('is the place for one where neither stands: %s', (text) => {
    expect(saysSigned(text)).toBe(false);
  });
});
