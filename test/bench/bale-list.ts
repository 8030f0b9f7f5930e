import * as XLSX from '@e965/xlsx';

/** A ginning record of so many bales, a bale a row, with a sum under each lot of 500, as CSV or XLSX. */
export async function baleList(count: number, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
  const rows: (string | number)[][] = [
    ['GINNING RECORD - BALE LIST'],
    ['Gin:', 'Delta Plains Gin Inc., Lubbock, Texas, USA'],
    ['Gin Record No:', 'GR-2023-1188'],
    ['Crop Year:', '2023'],
    ['Date:', '2023-11-14'],
    [],
    ['Bale No', 'Lot', 'Gross Weight (kg)', 'Net Weight (kg)', 'Pressed'],
  ];
  for (let i = 0; i < count; i++) {
    const net = 218 + (i % 40) / 10;
    const day = String(1 + (i % 28)).padStart(2, '0');
    rows.push([
      String(480_000_000_000 + i),
      `L-${7781 + Math.floor(i / 500)}`,
      (net + 2).toFixed(1),
      net.toFixed(1),
      `2023-11-${day}`,
    ]);
    if (i % 500 === 499) rows.push(['Sub-total 500 bales', '', '', '', '']);
  }
  rows.push([`Total ${count} bales`]);
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  if (format === 'csv') return new TextEncoder().encode(XLSX.utils.sheet_to_csv(sheet));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Bales');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}
