import type { FormPart } from './form.ts';
import type { Tree } from './tree.ts';

type Fields = { [key: string]: Tree };

const titles: Readonly<Record<string, string>> = {
  '01': 'Factura / Invoice',
  '03': 'Comprobante de crédito fiscal / Invoice',
  '04': 'Nota de remisión / Delivery note',
  '05': 'Nota de crédito / Credit note',
  '11': 'Factura de exportación / Export invoice',
};

const fields = (value: Tree | undefined): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
const text = (value: Tree | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);
const place = (value: Tree | undefined): string =>
  typeof value === 'object'
    ? ['complemento', 'direccion']
        .map((k) => text(fields(value)[k]))
        .filter(Boolean)
        .join(', ')
    : text(value);

/**
 * An electronic tax document of El Salvador (DTE, Ministerio de Hacienda: JSON of identificacion, emisor, receptor, cuerpoDocumento, resumen) in
 * the words of the trade. Undefined for other JSON.
 */
export function dteParts(tree: Tree): { title: string; parts: FormPart[] } | undefined {
  const root = fields(tree);
  const about = fields(root.identificacion);
  const lines = Array.isArray(root.cuerpoDocumento) ? root.cuerpoDocumento : [];
  if (text(about.numeroControl) === '' || lines.length === 0) return undefined;
  const [seller, buyer, sums] = [fields(root.emisor), fields(root.receptor), fields(root.resumen)];
  const title = titles[text(about.tipoDte)] ?? 'Documento tributario / Tax document';
  const labels: [string, string][] = [
    ['Invoice number', text(about.numeroControl)],
    ['Invoice date', text(about.fecEmi)],
    ['Seller', text(seller.nombre)],
    ['Seller address', place(seller.direccion)],
    ['Seller tax number', text(seller.nit)],
    ['Buyer', text(buyer.nombre)],
    [
      'Buyer address',
      [place(buyer.direccion) || place(buyer.complemento), text(buyer.nombrePais)].filter(Boolean).join(', '),
    ],
    ['Buyer tax number', text(buyer.numDocumento) || text(buyer.nit)],
    ['Currency', text(about.tipoMoneda)],
    ['Incoterm', text(sums.descIncoterms)],
    ['Freight', text(sums.flete)],
    ['Insurance', text(sums.seguro)],
    ['Total', text(sums.totalPagar) || text(sums.montoTotalOperacion)],
    ['Remarks', text(sums.observaciones) || text(fields(root.extension).observaciones)],
  ];
  const rows = lines
    .map(fields)
    .map((line, i) => [
      text(line.numItem) || String(i + 1),
      text(line.codigo),
      text(line.descripcion),
      text(line.cantidad),
      text(line.precioUni),
      text(line.ventaGravada) || text(line.ventaExenta) || text(line.noGravado),
    ]);
  return {
    title,
    parts: [
      { kind: 'labels', heading: title, rows: labels.filter(([, value]) => value !== '' && value !== '0') },
      { kind: 'table', rows: [['No.', 'Item number', 'Description', 'Quantity', 'Unit price', 'Amount'], ...rows] },
    ],
  };
}
