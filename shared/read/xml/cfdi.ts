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
  const kind = kinds[attribute(root, 'TipoDeComprobante')];
  if (localName(root) !== 'Comprobante' || !kind) return undefined;
  const [seller, buyer] = [at(root, 'Emisor'), at(root, 'Receptor')];
  const trade = at(root, 'Complemento/ComercioExterior');
  const goods = all(trade, 'Mercancias/Mercancia');
  return {
    title: kind,
    labels: [
      ['Invoice number', [attribute(root, 'Serie'), attribute(root, 'Folio')].filter(Boolean).join('-')],
      ['Invoice date', isoDate(attribute(root, 'Fecha'))],
      ['Seller', attribute(seller, 'Nombre')],
      ['Seller tax number', attribute(seller, 'Rfc')],
      ['Buyer', attribute(buyer, 'Nombre')],
      ['Buyer tax number', attribute(buyer, 'NumRegIdTrib') || attribute(buyer, 'Rfc')],
      ['Incoterm', attribute(trade, 'Incoterm')],
      ['Certificate of origin number', attribute(trade, 'NumCertificadoOrigen')],
      ['Currency', attribute(root, 'Moneda')],
      ['Discount', Number(attribute(root, 'Descuento')) ? attribute(root, 'Descuento') : ''],
      ['Subtotal', attribute(root, 'SubTotal')],
      ['Tax', attribute(at(root, 'Impuestos'), 'TotalImpuestosTrasladados')],
      ['Total', attribute(root, 'Total')],
    ],
    lines: all(root, 'Conceptos/Concepto').map((concept, i) => line(concept, i, goods)),
  };
}

const attribute = (element: XmlElement | undefined, name: string): string => element?.attributes[name]?.trim() ?? '';

/** A line with the tariff code that the foreign-trade complement gives for the same item. */
function line(concept: XmlElement, index: number, goods: XmlElement[]): TradeLine {
  const id = attribute(concept, 'NoIdentificacion');
  const item = goods.find((g) => id !== '' && attribute(g, 'NoIdentificacion') === id);
  return {
    number: String(index + 1),
    id,
    description: attribute(concept, 'Descripcion'),
    hsCode: attribute(item, 'FraccionArancelaria'),
    quantity: attribute(concept, 'Cantidad'),
    unit: unitWords(attribute(concept, 'ClaveUnidad')) || attribute(concept, 'Unidad'),
    unitPrice: attribute(concept, 'ValorUnitario'),
    amount: attribute(concept, 'Importe'),
    origin: '',
    lot: '',
  };
}
