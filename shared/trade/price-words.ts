/**
 * Words that tell what a price is of, in the languages in which invoices are most often made out. Patterns are matched on text folded by
 * `foldText` (lower case, diacritics of Latin letters gone). Source: customs and trade usage, 2026-11.
 */

/** A charge, a service or a correction, not goods sold by weight. */
export const notSold =
  /\b(fees?|charges?|surcharges?|freight|commissions?|brokerage|insurance|storage|warehous\w*|handling|inspection|testing|controlling|fumigation|service|services|tolling|toll|job ?work|conversion (cost|price)s?|processing (of|cost|price)s?|ginning (of|cost|price)s?|interest|carrying|penalt(y|ies)|(quality|price) premium|discount|rebate|allowance|claims?|adjustments?|difference|deduction|credit|debit|deposit|advance|prepayment|pre-payment|down ?payment|instal?lment|provisional|balance (due|payment)|demurrage|royalt(y|ies)|fletes?|frais|servicios?|comision|acconto|anticipo|anticipos?|avance|acompte|adiantamento|anzahlung|provision|maquila|fason|hizmet|navlun|komisyon|avans)\b|услуг\p{L}*|фрахт|комисси\p{L}*|аванс\p{L}*|предоплат\p{L}*|страхован\p{L}*|переработк\p{L}*|скидк\p{L}*|доплат\p{L}*|加工费|运费|手续费|服务费|佣金|保险费|预付|定金|折扣|差价/u;

/** Goods of a token price: samples, replacements, what is given away or sent back. */
export const notForSale =
  /\b(samples?|specimens?|free of (charge|cost|payment)|foc|f\.o\.c\.?|gratis|complimentary|no charge|not for (re-?)?sale|no (commercial|sale) value|without commercial value|ncv|n\.c\.v\.?|nominal (price|value|sum)|(value|price) for customs( purposes?)?( only)?|for customs purposes? only|customs value only|replacement|warranty|returned goods|donation|sans valeur commerciale|echantillons?|sin valor comercial|sin cargo|muestras?|sem valor comercial|amostras?|senza valore commerciale|campion[ei]|ohne handelswert|muster|bedelsiz|numune\w*|namuna\w*)\b|образ(ец|ц)\p{L}*|без коммерческ\p{L}*|бесплатн\p{L}*|样品|无商业价值|無商業價值|免费|赠品/u;

/** Said anywhere on a paper, these make every price on it a token one. */
export const paperNotForSale =
  /\b(no commercial value|without commercial value|(value|price) for customs( purposes?)?( only)?|for customs purposes? only|free of charge (shipment|goods|sample)|sans valeur commerciale|sin valor comercial|sem valor comercial|senza valore commerciale|ohne handelswert)\b|без коммерческ\p{L}* (ценност|стоимост)\p{L}*|无商业价值|無商業價值/u;

/** Cotton that is not lint of the trade: waste, second use, what the gin or the card throws out. */
export const notLint =
  /\b(waste|wastes|linters?|comber|noils?|strips?|motes?|regin\w*|pickings|sweepings|droppings|card fly|fly|flat strip\w*|flock|shoddy|recycl\w*|regenerat\w*|reclaim\w*|rags?|clippings|willowed|loose|damaged|burnt|salvage|off[ -]?grade|below grade|low grade|desperdicios?|dechets?|residuos?|cascami|abfall\w*|telef\w*|dosh?ek|wadding|wool|buds?|balls?|swabs?|pads?|label\w*|tape|rope|cord|string|interlining|stalks?|hulls?|husk|cake|oil|meal|seeds?)\b|отход\p{L}*|угар\p{L}*|линт\p{L}*|очес\p{L}*|вторичн\p{L}*|废棉|落棉|回丝|短绒|再生/u;

/** Cotton that costs more than the index by its kind: extra-long staple, organic and other kinds sold at a premium. */
export const fineLint =
  /\b(pima|els|extra[ -]?long|long staple|egyptian|giza|sea island|suvin|barbadense|tanguis|supima|hazera|acalpi|organic|organik|bio|biologic\w*|regenerative|fair ?trade|in[ -]?conversion|brown cotton|coloured|colored)\b|тонковолокнист\p{L}*|органическ\p{L}*|长绒|有机/u;

/** Yarn that is spun from other fibre too, from waste, or not on ring frames: cheaper than carded ring yarn. */
export const otherYarn =
  /\b(open[ -]?end|oe|o\/e|rotor|vortex|mvs|air ?jet|poly\w*|pes|viscose|rayon|vis|modal|tencel|lyocell|acrylic|nylon|elastane|spandex|lycra|linen|flax|jute|wool|silk|blend\w*|melange|cvc|p\/?c|t\/?c|pc|tc|recycl\w*|regenerat\w*|reclaim\w*|waste|mop|condenser|eco|stock ?lot|second quality|b grade|karisim\w*|geri donus\w*)\b|пневмомеханическ\p{L}*|кардно-аппарат\p{L}*|смесов\p{L}*|полиэстер\p{L}*|вискоз\p{L}*|气流纺|涤|粘胶|再生|混纺/u;

/** Words that say ring-spun yarn. */
export const ringYarn =
  /\b(ring|ring[ -]?spun|carded|combed|compact|penye|karde|cardado|peinado|peigne|carde|pettinato|cardato)\b|кардн\p{L}*|гребенн\p{L}*|кольцев\p{L}*|环锭|普梳|精梳|紧密/u;

/** Tomato goods thinner than paste, or put up for the shop. */
export const notBulkPaste =
  /\b(puree|purees|passata|pulp|polpa|pulpe|sauce|salsa|sugo|ketchup|juice|diced|peeled|crushed|chopped|powder|dried|frito|sachets?|jars?|bottles?|tubes?|pouch(es)?|tins?|cans?|lata|latas|lattine|boites?|teneke|organic|bio)\b|пюре|соус\p{L}*|кетчуп|сок|порош\p{L}*|банк\p{L}*|番茄汁|罐/u;
