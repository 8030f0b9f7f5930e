import type { RuleId, Severity } from '../model/index.ts';

/** The prose of a rule, for a compliance officer. */
export interface RulePage {
  title: string;
  severity: Severity;
  /** The law or guidance that gives the rule its weight. */
  law: string;
  /** What the importer can do about a finding. */
  fix: string;
  /** What the rule compares, and why it matters. */
  explains: string;
}

/** Every rule by id. A rule without a title, a law, a fix and an explanation does not compile. */
export const catalogue = {
  'origin.region': {
    title: 'A site or origin lies in a region under an order',
    severity: 'prohibits',
    law: 'UFLPA section 3(a) (Pub. L. 117-78) for Xinjiang from 21 June 2022; withhold release orders under 19 CFR 12.42(e) otherwise; 19 USC 1307',
    fix: 'Do not enter the goods on these papers. If the place is wrong, get corrected records from whoever made them; if it is right, the goods need the exception of UFLPA section 3(b), or must be exported.',
    explains:
      'A growing, ginning or production site, or a stated origin, is looked up in the gazetteer of regions that an order in force on the entry date covers. Processing elsewhere does not cure it.',
  },
  'origin.entity': {
    title: 'A party of the chain is on a list under an order',
    severity: 'prohibits',
    law: 'UFLPA section 2(d)(2)(B) and section 3(a) (Pub. L. 117-78); 19 CFR 12.42(e); 19 USC 1307',
    fix: 'Do not enter the goods on these papers. If the party is another of the same name, show it with its registration number and address; if it is the listed one, take the supplier out of the chain.',
    explains:
      'Every party on the papers is compared with the UFLPA Entity List and the parties named in withhold release orders, under its aliases, former names, other scripts and transliterations.',
  },
  'origin.entity-possible': {
    title: 'A party resembles a listed one',
    severity: 'gap',
    law: 'UFLPA section 2(d)(2)(B) (Pub. L. 117-78); 19 USC 1484 (reasonable care)',
    fix: 'Find out whether it is the listed party: registration number or unified credit code, full name in its own script, street address, owners. Add what you find to the bundle.',
    explains:
      'The name is near to a listed one, short of certainty. Nothing is held against the party, but the question has to be answered.',
  },
  'origin.signal': {
    title: 'An identifier points into the region although another origin is stated',
    severity: 'contradicts',
    law: '19 CFR 12.43(b) (every reasonable effort to find the source); 19 USC 1592 (false statements)',
    fix: 'Ask the maker of the paper why the code, number or address lies in the region, and get the production address and the record that shows where the step was done.',
    explains:
      'Postal codes, area codes, credit codes, vehicle plates, bale batch numbers and establishment numbers carry the place that issued them. One that lies in the region contradicts an origin stated elsewhere.',
  },
  'origin.conflict': {
    title: 'Documents state different origins for the same material',
    severity: 'contradicts',
    law: '19 USC 1304 and 19 CFR part 134 (origin); 19 USC 1592 (false statements); 19 CFR 12.43(b)',
    fix: 'Find out which paper is right and have the other corrected by its maker. If the goods are a blend, every origin must stand on every paper.',
    explains:
      'The countries that the papers give for the same cotton or tomatoes are compared. Two that exclude each other cannot both be true.',
  },
  'origin.missing': {
    title: 'No document states closely enough where the cotton or tomato was grown',
    severity: 'gap',
    law: '19 CFR 12.43(a) and (b); CBP UFLPA Operational Guidance for Importers (13 June 2022)',
    fix: 'Get a record from the farm, the gin or the processor that names the growing country and place, tied to these lots.',
    explains:
      'The chain starts where the plant grew. The origin of yarn, cloth, garments or canned goods does not say where their cotton or tomatoes grew, and China alone leaves Xinjiang open.',
  },
  'origin.blend': {
    title: 'A part of what was mixed has no origin that a record shows',
    severity: 'gap',
    law: 'UFLPA section 3(a) (goods made wholly or in part); CBP UFLPA Operational Guidance for Importers (commingling); 19 CFR 12.43(b)',
    fix: 'Get from the spinner or blender the laydown or blending sheet of the lot with every origin and its share, and the record of the gin or plant for each of them.',
    explains:
      'A yarn lot or a batch of sauce is of every origin that went into it: each row of a laydown, each origin of a blend and the stock from before needs an origin and the record behind it. So do goods of others or waste of other lots that a sentence of a record tells of, and a contract that lets the seller put in another origin. A mass-balance claim counts volumes and says nothing of the fibre.',
  },
  'origin.implausible': {
    title: 'The stated origin of the cotton is a country that grows none to sell',
    severity: 'gap',
    law: '19 CFR 12.43(b) (every reasonable effort to find the source); 19 CFR part 134; 19 USC 1592 (false statements)',
    fix: 'Get the bale list of the gin or the bale tags, which name the country where the cotton was ginned, and have the other papers corrected.',
    explains:
      'Countries that spin, sew or trade cotton but grow none are listed with their source. Where papers give one of them as the origin of the raw cotton, the true origin is not shown.',
  },
  'route.region': {
    title: 'Goods were loaded at or moved through a place in the region',
    severity: 'warning',
    law: 'UFLPA section 3(a) (Pub. L. 117-78); CBP UFLPA Operational Guidance for Importers (13 June 2022)',
    fix: 'Show with the transport papers that the goods only passed through, and where they came from before.',
    explains: 'A place of receipt, loading or transit in the region is no proof of origin, but CBP will ask about it.',
  },
  'route.implausible': {
    title: 'The route does not fit the origin, the dates or the container',
    severity: 'warning',
    law: 'CBP UFLPA Operational Guidance for Importers (13 June 2022: transport papers of every leg); 19 CFR 12.43(b); 19 USC 1592 (false statements)',
    fix: 'Add the transport papers of each leg from the gin, mill or plant to the port, with the reason for the detour; have a misprinted port, date or container number corrected by the carrier.',
    explains:
      'The port of loading is compared with the countries through which goods of the stated origin usually leave, those of bill of lading and invoice with each other, the days at sea with the fastest ships, and the check digit of each container number with ISO 6346. Each has honest causes, so none decides an outcome but ports in two countries, which are asked about; words that nobody sees and that name the region or a listed party are asked about, and so are letters that ask to keep an origin, or the record that tells it, from those who look at the papers.',
  },
  'bale.unlisted': {
    title: 'A bale or lot is sold or packed that no production record holds',
    severity: 'contradicts',
    law: '19 CFR 12.43(b); 19 USC 1592 (false statements); CBP UFLPA Operational Guidance (cotton at the bale level)',
    fix: 'Get the gin or production record that holds these identifiers, or a corrected invoice and packing list. Goods without a record cannot be tied to an origin.',
    explains:
      'Every bale, drum, roll or lot on the invoice, the packing list and the records of later steps must stand in the record of the gin or maker. Ranges are read as ranges; spaces, dashes and a gin code on one side only make no difference.',
  },
  'bale.repeated': {
    title: 'One identifier stands twice for different goods',
    severity: 'contradicts',
    law: '19 USC 1592 (false statements); 19 CFR 12.43(b); USDA AMS permanent bale identification (no number repeats within five years)',
    fix: 'Ask the maker of the list for the bale tags or press log of the repeated numbers and a corrected list.',
    explains:
      'A bale number is given once. Two rows of one list, or two records or sales, with the same number count one bale twice. The same bale on invoice, packing list and gin record is no repeat.',
  },
  'bale.claimed': {
    title: 'A bale is already claimed by another bundle',
    severity: 'contradicts',
    law: '19 USC 1592 (false statements); 19 CFR 12.43(b)',
    fix: 'Find out which shipment holds the bales. The other bundle or this one needs corrected papers.',
    explains:
      'The ledger remembers which bales of which gin earlier bundles rest on. One bale cannot be in two shipments.',
  },
  'bale.format': {
    title: 'A bale number has the form of another country',
    severity: 'contradicts',
    law: '19 CFR 12.43(b); 19 USC 1592 (false statements); 7 CFR 28 (USDA bale identification), GB 1103 (China), ABRAPA SAI (Brazil)',
    fix: 'Ask the gin for a photograph of the bale tags, and check the numbers with the register of the stated country.',
    explains:
      'Countries number bales in their own ways. A number in the national form of one country on bales of another needs an answer.',
  },
  'mass.exceeds': {
    title: 'More came out of a step than its inputs can yield',
    severity: 'contradicts',
    law: '19 CFR 12.43(b); CBP UFLPA Operational Guidance (quantities of inputs and outputs must be plausible)',
    fix: 'Get the complete input records of the step: what else went in, from whom, and of what origin. If a weight is misprinted, have the record corrected.',
    explains:
      'Weights into and out of each step, and from step to step, are compared with the most that the trade can yield. What exceeds it must hold material that no paper shows.',
  },
  'mass.unusual': {
    title: 'A step gives out more than is usual for its origin and process',
    severity: 'warning',
    law: 'CBP UFLPA Operational Guidance (quantities of inputs and outputs must be plausible); 19 USC 1484 (reasonable care)',
    fix: 'Ask the maker for the production log and the waste record of the lot, and for what else went in.',
    explains:
      'The yield of each step is compared with what gins of the stated country and mills of the stated process usually reach. Above it lies what can be, but should be explained; what cannot be is an excess of mass.',
  },
  'quantity.conflict': {
    title: 'Documents give different quantities for the same consignment',
    severity: 'contradicts',
    law: '19 USC 1481 and 19 CFR 141.86 (invoice contents); 19 USC 1592 (false statements)',
    fix: 'Have the wrong paper corrected by its maker, or add the papers of the other part if the shipment was split.',
    explains:
      'Net weight, gross weight, bale count and quantity are compared between invoice, packing list, bill of lading and certificate, like with like, with room for rounding.',
  },
  'date.order': {
    title: 'A step is dated before the one that feeds it',
    severity: 'contradicts',
    law: '19 CFR 12.43(b); 19 USC 1592 (false statements)',
    fix: 'Check both dates with the makers of the papers and have the wrong one corrected. A date that cannot be explained means that the record belongs to other goods.',
    explains:
      'Cotton is harvested before it is ginned, ginned before it is spun, made before it is shipped, and shipped before it arrives. Only pairs that cannot be otherwise are compared; a date with two readings counts only if both break the order.',
  },
  'date.season': {
    title: 'A harvest or ginning date lies outside the season',
    severity: 'warning',
    law: '19 CFR 12.43(b); 19 USC 1484 (reasonable care)',
    fix: 'Ask the farm or gin to confirm the date and the crop year with its daily log.',
    explains: 'Harvest and ginning months of the stated origin are compared with the calendar of the trade.',
  },
  'document.missing': {
    title: 'A document that the goods need is not in the bundle',
    severity: 'gap',
    law: 'CBP UFLPA Operational Guidance for Importers (13 June 2022), lists of documents; 19 CFR 12.43; 19 CFR part 163',
    fix: 'Get the document from the party of that step and add it to the bundle.',
    explains:
      'The heading of the goods decides which steps lie behind them, and each step must be shown by its own business record.',
  },
  'document.untied': {
    title: 'A document shares nothing with the rest of the chain',
    severity: 'gap',
    law: 'CBP UFLPA Operational Guidance for Importers (papers must be tied to this entry); 19 CFR 12.43(b)',
    fix: 'Add the paper that joins them (contract, delivery note, lot card), or take the document out if it belongs to other goods.',
    explains:
      'Each paper must meet another by lot, bale, invoice, contract, container or bill-of-lading number, or by the same parties and weight.',
  },
  'document.unreadable': {
    title: 'Something that decides could not be read',
    severity: 'gap',
    law: '19 CFR 163.6 (production of records); CBP UFLPA Operational Guidance for Importers (legible documents)',
    fix: 'Hand in a better copy: the original file, an unprotected PDF, or a straight scan at 300 dpi.',
    explains:
      'A file, a page, or a value that the outcome rests on could not be read with enough certainty. What was not read is never taken as passed.',
  },
  'document.untranslated': {
    title: 'A paper has no English and no translation in the bundle',
    severity: 'warning',
    law: '19 CFR 141.86(d) (invoice in English or with translation); CBP UFLPA Operational Guidance for Importers',
    fix: 'Add an English translation beside the original, with the name of the translator.',
    explains: 'CBP reviews English. A bilingual form is enough; a translation must carry the number of its original.',
  },
  'document.arithmetic': {
    title: "A document's own sums do not add up",
    severity: 'contradicts',
    law: '19 USC 1481 and 19 CFR 141.86 (invoice contents); 19 USC 1592 (false statements)',
    fix: 'Ask the maker for a corrected paper. If a row is missing from the copy, hand in the whole paper.',
    explains: 'Totals that a paper prints are added up again from its own rows.',
  },
  'document.altered': {
    title: 'A paper shows signs of being changed, or of another maker',
    severity: 'warning',
    law: '18 USC 542 (entry by false statements) and 1001 (false statements); 19 USC 1592',
    fix: 'Ask whoever is named as the maker for the original, straight from its own system or with its signature intact, and keep how it came to you.',
    explains:
      'Saves after a signature, text that differs from what the page shows, covered, replaced and hidden words, figures in another face, and files, numbers or pictures of stamps shared by papers of different makers are looked for. Each has honest causes, so none decides an outcome; words that nobody sees and that name the region or a listed party are asked about, and so are letters that ask to keep an origin, or the record that tells it, from those who look at the papers.',
  },
  'document.number': {
    title: 'Documents cite numbers that disagree',
    severity: 'contradicts',
    law: '19 USC 1592 (false statements); CBP UFLPA Operational Guidance for Importers (papers tied to this entry)',
    fix: 'Find out to which sale the paper belongs. Have a misprint corrected by the maker, or add the paper that is cited.',
    explains:
      'Invoice, contract, bill-of-lading and container numbers that one paper cites are compared with those that stand on the other papers of the consignment, and the invoice that a mill cites with the one that sells its lots.',
  },
  'document.code': {
    title: 'A bar or QR code holds another number than is printed beside it',
    severity: 'contradicts',
    law: '19 USC 1592 (false statements); ISO 8115-3 (bale label with number and bar code); CBP UFLPA Operational Guidance for Importers',
    fix: 'Ask the maker of the tag or certificate which of the two is right, and for a corrected one; a relabelled bale needs its record.',
    explains:
      'Bar and QR codes on tags, lists and certificates are read from the picture of the page and compared with the number in print beside them; an address in a QR code is compared with the number of the paper, and never opened.',
  },
  'document.amended': {
    title: 'A person amended what was read of a paper',
    severity: 'warning',
    law: '19 USC 1484 (reasonable care); 19 USC 1509 and 19 CFR part 163 (records); 19 USC 1592 (false statements)',
    fix: 'Look at the place on the paper beside the amendment. Where the paper does not say what the amendment says, get a corrected paper from its maker.',
    explains:
      'Importers may correct a misread fact or the kind of a paper. The reading stays beside it with who, when and why. A value that the paper does not show, or that sets aside a clear statement on origin, goods or parties, leaves a gap: no amendment alone makes a bundle clear.',
  },
  'certificate.invalid': {
    title: 'A certificate of origin does not hold',
    severity: 'contradicts',
    law: '19 CFR 12.43(a) (wording and signer); 19 CFR 134; rules of the certifying bodies',
    fix: 'Get a certificate that is in force, signed and numbered, from a body that certifies for the country; for goods under an order, one in the wording of 19 CFR 12.43(a), signed by the foreign seller or owner.',
    explains:
      'Validity, issuer, signature, number and, for goods under an order, the wording and signer of the certificate are checked.',
  },
  'party.conflict': {
    title: 'The same role is filled by different parties',
    severity: 'contradicts',
    law: '19 USC 1481 and 19 CFR 141.86 (invoice contents); 19 USC 1592 (false statements)',
    fix: 'Find out who sold, bought and received the goods, and have the wrong paper corrected or add the contract between the two.',
    explains:
      'Seller, buyer, consignee and gin are compared between the papers of one consignment; who was paid, and the gin that took the seed cotton, are looked for on the other papers. Legal forms, abbreviations and spellings make no difference; banks, forwarders and "to order" are no parties.',
  },
  'price.low': {
    title: 'The unit price is far below the market',
    severity: 'warning',
    law: '19 USC 1401a (value); CBP on prices considerably below fair market value',
    fix: 'Show how the price came about: contract, quality, date of sale, proof of payment.',
    explains:
      'The price for a kilogram, in whatever unit and currency it is printed, is compared with the market of the goods on that date; where no band or rate of the day is at hand, nothing is said. A price far below it is a known sign of forced labor, and has honest causes: an old contract, low grade, terms of delivery.',
  },
  'price.high': {
    title: 'The unit price is a multiple of the market',
    severity: 'note',
    law: '19 USC 1401a (value); 19 USC 1484 (reasonable care)',
    fix: 'Show what was sold and how the price came about: contract, quality certificate, proof of payment. A kind that costs more (extra-long staple, organic, fine counts) should stand on the invoice.',
    explains:
      'A price of twice the highest of the market or more often means that other goods were sold, that a unit is wrong, or that the paper was made up. It decides nothing.',
  },
  'lists.stale': {
    title: 'The lists of parties are older than they should be',
    severity: 'note',
    law: '19 USC 1484 (reasonable care); UFLPA section 2(d)(2)(B) (the lists are updated as parties are found)',
    fix: 'Save the DHS Entity List page and CBP’s table of orders, run npm run lists -- import <files>, look at the difference, repeat with --yes, and have the verdict judged again with npm run lists -- rejudge <folder>.',
    explains:
      'The day on which each list was last checked against its source is compared with the entry date. A party listed in between is not known to this verdict.',
  },
} as const satisfies Record<RuleId, RulePage>;
