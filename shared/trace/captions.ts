/** Words of a line that carries a sum from page to page, or heads a page: such a line is no bale and no lot. */
const carried =
  /\b(carried|brought) (forward|over|down)\b|\bc\/f\b|\bb\/f\b|\ba transportar\b|^transporte\b|\bsuma y sigue\b|\bsuma anterior\b|\b(a )?riport[oa]r?e?\b|\bà reporter\b|^report\b|\bübertrag\b|\bdevreden\b|\bnakli yekun\b|(?<!\p{L})перенос(?!\p{L})|o[ʻʼ'‘’`]?tkazma|\b(keyingi|oldingi) (bet|sahifa)\w*|перенесено|к переносу|转下页|承前页|过次页|\b(page|página|pagina|seite|sayfa)\s+\d+/iu;
const sum =
  /^\W*((grand|sub)[ -]?)?(total|totals|totale|totales|toplam|genel toplam|итого|всего|jami|合计|总计|小计|gesamt|somme|suma)\b/iu;

/** Whether a row, by its own words, only sums up or carries other rows. */
export const isCaption = (quote: string): boolean => carried.test(quote) || sum.test(quote);

/** Whether a line carries a running sum from page to page. */
export const isCarried = (quote: string): boolean => carried.test(quote);

const waste =
  /\b(waste|loss(es)?|invisible|droppings?|noils?|fly|sweepings?|strips?|comber|trash|shrinkage|desperdicio|merma|p[ée]rdidas?|perdas?|cascame|scarti|d[ée]chets?|abfall|fire|telef|döküntü)\b|отход|угар|потер|废|落棉|损耗/iu;

/** Whether a row names what a step lost rather than made. */
export const isWaste = (quote: string): boolean => waste.test(quote);
