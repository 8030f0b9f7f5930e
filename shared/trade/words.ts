import type { Commodity, Material } from '../model/index.ts';

/**
 * How the papers of ten languages name the goods. Patterns are matched on text in lower case with its diacritics folded
 * (Latin) or as it stands (Cyrillic, Han). Source: the terms of the Harmonized System in each language and trade usage, 2026-11.
 */
export const commodityWords: Readonly<Record<Commodity, RegExp>> = {
  cotton:
    /\b(cottons?|cottonseeds?|coton|cotons|algodon|algodones|algodao|algodoes|cotone|cotoni|baumwoll\w*|pamuk\w*|pambuk\w*|bawelna\w*|paxta\w*|katoen|linters?|denim)\b|хлоп(?:[кч]|ок)\p{L}*|бавовн\p{L}*|βαμβακ\p{L}*|قطن|пахта\p{L}*|棉|綿花|면화/gu,
  tomato:
    /\b(tomato(es)?|tomates?|jitomates?|pomodor[oi]|passata|pelati|domates\w*|tomaten?\w*|pomidor\w*|ketchups?|catsup)\b|томат\p{L}*|помидор\p{L}*|番茄|西红柿|西紅柿/gu,
};

/** Where a commodity's name stands for a color, a taste, a machine or another good, and not for the goods. Same folding. */
export const notGoods: Readonly<Record<Commodity, RegExp>> = {
  cotton:
    /\bcotton[ -]?(candy|candies|wood|tail|mouth|white|feel|like|touch|look|scented|flavou?r(ed)?|gin(ning)? (machine\w*|saw\w*|equipment|parts?|spares?|stand\w*)|picker\w*|harvest\w*|strippers?|seeders?|planters?|press(es)?|bale (tie|wire|strap|hoop)s?|ties|machine\w*|module builders?|spinning (machine|frame|mill machine)\w*)\b|\b(imitation|faux|artificial|replaces?|free of|without|no|non)[ -]cotton\b|\bcotton[ -]free\b|\b(machine\w*|spare parts?|equipment|press(es)?|ties|wires?|harvesters?|saws?) for cotton\b|\bdulce de algodon\b|\balgodon de azucar\b|\bbarbe a papa\b|棉花糖|石棉|岩棉|矿棉|玻璃棉|木棉|海棉|泡棉|珍珠棉|喷胶棉|太空棉|中空棉|人造棉|腈纶棉|轧花机|棉花打包机/gu,
  tomato:
    /\btomato(es)?[ -]?(red|color(ed)?|colou?red|colou?r|stakes?|cages?|slicers?|cutters?|knives|knife|harvesters?|peelers?|paste (can|tin|drum|bag)s?|sauce (can|tin|bottle|jar)s?|cans? (empty)|crates?|sorters?|clips?|plant supports?|processing (line|machine|equipment)\w*|(flavou?r(ed)?|scented))\b|\b(empty )?(cans?|tins?|jars?|bottles?|labels?|machine\w*|drums?|lines?|crates?|boxes|nets?|fertili[sz]ers?|bags?) for (fresh |canned )?tomato\w*\b|\btree tomatoes\b|\btomate de arbol\b|番茄红(?!素)|番茄红色/gu,
};

/** What the goods are, in the order in which the words are tried: the first that matches decides. */
export const materialWords: readonly { commodity: Commodity; material: Material; words: RegExp }[] = [
  {
    commodity: 'cotton',
    material: 'cotton-seed',
    words:
      /\b(cotton ?seeds?|linters?|seed cake|oil ?cake|cottonseed \w+|semillas? de algodon|sementes? de algodao|graines? de coton|semi di cotone|baumwollsa\w+|pamuk tohumu|cigit|chigit)\b|семена хлоп\p{L}*|棉籽|棉短绒/u,
  },
  {
    commodity: 'cotton',
    material: 'seed-cotton',
    words: /\b(seed cotton|unginned|kapas|kutlu pamuk|algodon en rama sin desmotar|coton graine)\b|хлопок-сырец|籽棉/u,
  },
  {
    commodity: 'cotton',
    material: 'garment',
    words:
      /\b(t-?shirts?|tees?|tops?|bottoms|bras?|bodysuits?|onesies|jumpers?|cardigans?|pullovers?|vests?|tunics?|nightwear|sleepwear|night(gowns?|dresses)|robes?|bathrobes?|singlets?|overalls?|dungarees|chinos|denims? pants|shirts?|trousers?|pants|hosiery|stockings?|tights|scarves|scarf|handkerchiefs?|shawls?|napkins?|table ?cloths?|terry towels?|jeans|jackets?|dress(es)?|skirts?|shorts|sweaters?|hoodies?|sweatshirts?|polos?|socks?|briefs|boxers?|underwear|pajamas?|pyjamas?|blouses?|garments?|apparel|clothing|uniforms?|towels?|sheets?|bed ?linen|bedding|pillow ?cases?|duvets?|quilts?|blankets?|curtains?|bags?|aprons?|gloves?|caps?|hats?|baby ?wear|rompers?|leggings|camisetas?|camisas?|pantalon(es)?|vaqueros|ropa|prendas?|toallas?|chemises?|serviettes?|draps?|vetements?|camicie|camicia|pantaloni|maglie\w*|asciugaman\w+|hemden?|hosen?|handtuch\w*|gomlek\w*|tisort\w*|havlu\w*|nevresim\w*|roupas?|calcas?|toalhas?)\b|рубаш\p{L}*|футболк\p{L}*|брюк\p{L}*|полотенц\p{L}*|одежд\p{L}*|衬衫|服装|t恤|裤|毛巾|床单|成衣|被套/u,
  },
  {
    commodity: 'cotton',
    material: 'yarn',
    words:
      /\b(yarns?|thread|threads|hilo|hilos|hilado|hilados|hilaza|file|files|filato|filati|fils?|\w*garn|garne|iplik\w*|fios?|kalava|ne ?\d+(\/\d)?|\d+s? ring[ -]spun|ring[ -]spun|open[ -]end)\b|пряж\p{L}*|нит[иь]\b|纱|棉线/u,
  },
  {
    commodity: 'cotton',
    material: 'fabric',
    words:
      /\b(fabrics?|cloth|denim|poplin|twill|canvas|jersey|sateen|satin|percale|greige|grey goods|muslin|voile|corduroy|terry|fleece|knits?|woven|tejidos?|telas?|tissus?|tessut[oi]|\w*gewebe|\w*stoffe?|kumas\w*|tecidos?|malhas?|gazlama|mato)\b|ткан\p{L}*|полотно|布|面料|织物/u,
  },
  {
    commodity: 'tomato',
    material: 'tomato-seed',
    words:
      /\b((tomato(es)? )?(hybrid )?seeds?|semillas?|sementes?|graines?|semences?|semi di|samen|saatgut|tohum\w*|urug\w*)\b|семен\p{L}*|种子/u,
  },
  {
    commodity: 'tomato',
    material: 'tomato-product',
    words:
      /\b(ketchups?|catsup|sauces?|salsas?|juices?|succo|jugo|suco|peeled|pelados?|pelati|pelees?|diced|chopped|crushed|canned|whole peeled|tinned|dried|powder|polvere|polpa|sugo|sughi|passata|soups?|zumo|jus|saft|conserv\w+)\b|сок|кетчуп\p{L}*|соус\p{L}*|консерв\p{L}*|番茄汁|罐头|番茄沙司|去皮/u,
  },
  {
    commodity: 'tomato',
    material: 'paste',
    words:
      /\b(paste|pastes|concentrates?d?|puree|purees?|double concentrate|concentrat[oi]|concentrado|concentre|pasta de|mark|tomatenmark|salca\w*|extrato|brix|hot break|cold break)\b|паст\p{L}*|пюре|酱|浓缩/u,
  },
  { commodity: 'cotton', material: 'lint', words: /./u },
  { commodity: 'tomato', material: 'tomato', words: /./u },
];
