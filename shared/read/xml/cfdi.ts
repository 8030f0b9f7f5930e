import { isoDate, type TradeLine, type TradeXml, unitWords } from './invoice.ts';
import { all, at, localName, type XmlElement } from './parse.ts';

/** Kinds of CFDI (SAT catalogue c_TipoDeComprobante): income is an invoice, a payment or a carriage is none. */
const kinds: Readonly<Record<string, string>> = {
  I: 'Factura / Invoice',
  E: 'Nota de crédito / Credit note',
  T: 'Carta de porte / Transport document',
  P: 'Comprobante de pago / Payment receipt',
};

/**
 * Mexican CFDI (Anexo 20 of the SAT, versions 3.3 and 4.0), with its foreign-trade complement (Comercio Exterior 1.1 and 2.0): values stand in
 * attributes. Undefined for other roots.
 */
export function readCfdi(root: XmlElement): TradeXml | undefined {
  const kind = kinds[valueOf(root, 'TipoDeComprobante')];
  if (localName(root) !== 'Comprobante' || !kind) return undefined;
  const [seller, buyer] = [at(root, 'Emisor'), at(root, 'Receptor')];
  const trade = at(root, 'Complemento/ComercioExterior');
  const goods = all(trade, 'Mercancias/Mercancia');
  return {
    title: kind,
    labels: [
      ['Invoice number', [valueOf(root, 'Serie'), valueOf(root, 'Folio')].filter(Boolean).join('-')],
      ['Invoice date', isoDate(valueOf(root, 'Fecha'))],
      ['Seller', valueOf(seller, 'Nombre')],
      ['Seller tax number', valueOf(seller, 'Rfc')],
      ['Buyer', valueOf(buyer, 'Nombre')],
      ['Buyer tax number', valueOf(buyer, 'NumRegIdTrib') || valueOf(buyer, 'Rfc')],
      ['Incoterm', valueOf(trade, 'Incoterm')],
      ['Certificate of origin number', valueOf(trade, 'NumCertificadoOrigen')],
      ['Currency', valueOf(root, 'Moneda')],
      ['Discount', Number(valueOf(root, 'Descuento')) ? valueOf(root, 'Descuento') : ''],
      ['Subtotal', valueOf(root, 'SubTotal')],
      ['Tax', valueOf(at(root, 'Impuestos'), 'TotalImpuestosTrasladados')],
      ['Total', valueOf(root, 'Total')],
    ],
    lines: all(root, 'Conceptos/Concepto').map((concept, i) => line(concept, i, goods)),
  };
}

const valueOf = (element: XmlElement | undefined, name: string): string => element?.attributes[name]?.trim() ?? '';

/** A line with the tariff code that the foreign-trade complement gives for the same item. */
function line(concept: XmlElement, index: number, goods: XmlElement[]): TradeLine {
  const id = valueOf(concept, 'NoIdentificacion');
  const item = goods.find((g) => id !== '' && valueOf(g, 'NoIdentificacion') === id);
  return {
    number: String(index + 1),
    id,
    description: valueOf(concept, 'Descripcion'),
    hsCode: valueOf(item, 'FraccionArancelaria'),
    quantity: valueOf(concept, 'Cantidad'),
    unit: unitWords(valueOf(concept, 'ClaveUnidad')) || valueOf(concept, 'Unidad'),
    unitPrice: valueOf(concept, 'ValorUnitario'),
    amount: valueOf(concept, 'Importe'),
    origin: '',
    lot: '',
  };
}
