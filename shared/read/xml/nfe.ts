import { isoDate, type TradeLine, type TradeXml, unitWords } from './invoice.ts';
import { all, at, localName, textAt, type XmlElement } from './parse.ts';

/**
 * Brazilian NF-e (layout 4.00 of the Manual de Orientação do Contribuinte, SPED): alone, or with its protocol (`nfeProc`). All its values
 * are in reais; the port of shipment stands in `exporta`. Undefined for other roots.
 */
export function readNfe(root: XmlElement): TradeXml | undefined {
  const note = localName(root) === 'nfeProc' ? at(root, 'NFe/infNFe') : at(root, 'infNFe');
  if (!note || !/^(?:nfeProc|NFe)$/.test(localName(root))) return undefined;
  const totals = at(note, 'total/ICMSTot');
  const volumes = all(note, 'transp/vol');
  return {
    title: 'Nota fiscal eletrônica / Invoice',
    labels: [
      ['Invoice number', textAt(note, 'ide/nNF')],
      ['Series', textAt(note, 'ide/serie')],
      ['Invoice date', isoDate(textAt(note, 'ide/dhEmi', 'ide/dEmi'))],
      ['Access key', (note.attributes.Id ?? '').replace(/^NFe/, '')],
      ...party('Seller', at(note, 'emit'), 'enderEmit'),
      ...party('Buyer', at(note, 'dest'), 'enderDest'),
      ['Port of loading', textAt(note, 'exporta/xLocExporta', 'exporta/xLocEmbarq')],
      ['Number of packages', together(volumes, 'qVol', textAt(volumes[0], 'esp'))],
      ['Net weight', together(volumes, 'pesoL', 'kg')],
      ['Gross weight', together(volumes, 'pesoB', 'kg')],
      ['Currency', 'BRL'],
      ['Subtotal', textAt(totals, 'vProd')],
      ['Freight', above(textAt(totals, 'vFrete'))],
      ['Insurance', above(textAt(totals, 'vSeg'))],
      ['Discount', above(textAt(totals, 'vDesc'))],
      ['Total', textAt(totals, 'vNF')],
      ['Note', textAt(note, 'infAdic/infCpl')],
    ],
    lines: all(note, 'det').map(line),
  };
}

const above = (text: string): string => (Number(text) ? text : '');

/** The sum of a figure of all volumes, where each gives it. */
function together(volumes: XmlElement[], name: string, unit: string): string {
  const values = volumes.map((v) => Number(textAt(v, name) || Number.NaN));
  if (values.length === 0 || !values.every((v) => v > 0)) return '';
  return `${Number(values.reduce((a, b) => a + b, 0).toFixed(3))} ${unit}`.trim();
}

function party(role: string, one: XmlElement | undefined, where: string): [string, string][] {
  const place = at(one, where);
  const street = [textAt(place, 'xLgr'), textAt(place, 'nro')].filter(Boolean).join(' ');
  const parts = [street, textAt(place, 'xBairro'), textAt(place, 'CEP'), textAt(place, 'xMun'), textAt(place, 'UF')];
  return [
    [role, textAt(one, 'xNome')],
    [
      `${role} address`,
      [...parts, textAt(place, 'xPais')].filter((p) => p && p !== 'EX' && p !== 'EXTERIOR').join(', '),
    ],
    [`${role} tax number`, textAt(one, 'CNPJ', 'CPF', 'idEstrangeiro')],
  ];
}

/** A line in its commercial unit; its tariff code is that of the Mercosur (NCM), the HS in its first six digits. */
function line(element: XmlElement): TradeLine {
  const goods = at(element, 'prod');
  return {
    number: element.attributes.nItem ?? '',
    id: textAt(goods, 'cProd'),
    description: textAt(goods, 'xProd'),
    hsCode: textAt(goods, 'NCM'),
    quantity: textAt(goods, 'qCom'),
    unit: unitWords(textAt(goods, 'uCom')),
    unitPrice: textAt(goods, 'vUnCom'),
    amount: textAt(goods, 'vProd'),
    origin: '',
    lot: textAt(goods, 'rastro/nLote'),
  };
}
