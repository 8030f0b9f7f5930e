const word =
  'manufacturer|maker|producer|manufactured by|made by|produced by|üretici(?: firma)?|imalatçı|fabricante|productor|produtor|produttore|fabbricante|fabricant|producteur|hersteller|производитель|изготовитель|nhà sản xuất|ishlab chiqaruvchi|生产商|制造商|生产厂家|厂家|生产企业';

/** "Startrade FZCO / üretici: …", "Startrade FZCO (manufacturer: …)": who made it, behind who sold it. */
const behind = new RegExp(
  String.raw`^.*\p{L}.*?(?:\s[/–—|-]\s|[,;，；]\s*|\s*[(（\[])\s*(?:${word})\s*[:：]\s*([^()（）[\]]*\p{L}{3}[^()（）[\]]*)[)）\]]?\s*$`,
  'iu',
);

/** The maker that the cell of a trader names behind the trader, by its own label in the same cell. */
export const makerBehind = (text: string): string | undefined =>
  text.length <= 200 ? behind.exec(text)?.[1]?.trim() : undefined;
