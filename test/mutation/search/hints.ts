/** What a file of code looks at first, by its name. */
export const hints: readonly [file: RegExp, kind: RegExp][] = [
  [/bale|units|lots|claim|sold|short-lists/, /units|lots|bales|baleCount|flows\.\*\.(lot|bales)|claims|references/],
  [/arithmetic|products/, /sums|lines|total|tax|subtotal/],
  [/date|days|season|crop|made-late|says/, /events|[dD]ate|cropYear|validUntil|entryDate/],
  [
    /mass|weights|flows|shares|taken|blend|stock|solids|process|yield|record/,
    /flows|netWeight|grossWeight|units|brix|outturn|composition|mentions|lines/,
  ],
  [/quantity|amounts|parts|ordered/, /Weight|packages|baleCount|lines|units|flows/],
  [/price|market/, /lines|currency|incoterm|total|date|netWeight/],
  [
    /certificate|proof|standing|under-wro|coverage/,
    /issuer|signed|validUntil|number|date|mentions|parties|country|references|type/,
  ],
  [
    /party|parties|names|maker|entity|firm|related/,
    /parties|seller|buyer|consignee|shipper|manufacturer|sites|mentions/,
  ],
  [/origin|region|missing|signal|custody/, /country|origins|sites|mentions|parties|flows/],
  [/route|ship|port|container|sea/, /port|containers|events|vessel|mentions|countryOfExport/],
  [/altered|picture|copies/, /marks|sums|number|date|total|lines|type|sha/],
  [
    /number|reference|links|untied|consignments|joined|sales|replaced/,
    /number|Number|references|containers|lots|part|parties|type|pages|date|lines/,
  ],
  [/translat|language/, /language|english|translation|mentions|type/],
  [/reading|hedge|unread|misread|unreadable/, /doubt|quote|confidence|reader|problems|unreadable|units|number/],
  [/code/, /codes/],
  [/amended/, /amendments/],
  [/goods|imported|words|steps|trims|captions/, /lines|hsCodes|composition|flows|sites|events|mentions|type|alsoTypes/],
];

/** Code that looks at places on the page and at how surely a thing was read. */
export const ofPrint =
  /altered|arithmetic|settled-country|unreadable|document-code|quantity-conflict|bale-repeated|region-hits|process-words|route|loaded|certificate|read-price|unread-facts|origin-region/;
