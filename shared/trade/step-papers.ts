import type { Commodity, DocumentType, StepKind } from '../model/index.ts';

/** A paper that shows a step, and who has it. */
export interface StepPaper {
  /** As what it is read. */
  paper: Exclude<DocumentType, 'other'>;
  what: string;
  /** Who holds it, where the papers name nobody. */
  holder: string;
  /** Step under whose party the papers may name the holder. */
  of?: StepKind;
  commodity?: Commodity;
}

/**
 * Papers that would show a step of which none is in the bundle, cheapest first: a copy of what a party near the importer already holds, then
 * what the maker keeps anyway, then what has to be gathered from many. Source of the papers: CBP, UFLPA Operational Guidance for Importers
 * (13 June 2022), lists for cotton and tomatoes, and CBP FAQ on the order of 13 January 2021; their order: practice of the trade, mark medium.
 * As of 2026-11-22.
 */
export const stepPapers: Readonly<Record<StepKind, readonly StepPaper[]>> = {
  seed: [
    {
      paper: 'seed-record',
      what: 'the seed lot’s certificate with the country where it was raised',
      holder: 'the seed merchant',
    },
    { paper: 'seed-record', what: 'the breeder’s record of the seed lot', holder: 'the seed producer' },
  ],
  plant: [{ paper: 'farm-record', what: 'the planting record of the fields', holder: 'the grower', of: 'grow' }],
  grow: [
    {
      paper: 'ginning-record',
      what: 'the gin’s intake list: growers or villages, their places, days and kilograms of seed cotton',
      holder: 'the gin',
      of: 'gin',
      commodity: 'cotton',
    },
    {
      paper: 'tomato-processing-record',
      what: 'the plant’s intake list: truck tickets with grower, place, day and kilograms',
      holder: 'the processing plant',
      of: 'process',
      commodity: 'tomato',
    },
    {
      paper: 'farm-record',
      what: 'harvest log or delivery tickets with the place of the fields',
      holder: 'the growers',
      of: 'grow',
    },
  ],
  gin: [
    {
      paper: 'ginning-record',
      what: 'the gin’s bale list of these lots, as the merchant got it with the bales',
      holder: 'the merchant or spinner who bought the bales',
      of: 'spin',
    },
    {
      paper: 'ginning-record',
      what: 'the ginning record or press log with the number and weight of each bale',
      holder: 'the gin',
      of: 'gin',
    },
  ],
  spin: [
    {
      paper: 'spinning-record',
      what: 'the laydown (mix) sheet of the yarn lot: bales or cotton lots in, yarn out',
      holder: 'the spinner',
      of: 'spin',
    },
  ],
  weave: [
    {
      paper: 'fabric-record',
      what: 'the production log of the fabric lot: yarn lots in, rolls and kilograms out',
      holder: 'the weaver or knitter',
      of: 'weave',
    },
  ],
  knit: [
    {
      paper: 'fabric-record',
      what: 'the production log of the fabric lot: yarn lots in, rolls and kilograms out',
      holder: 'the knitter',
      of: 'knit',
    },
  ],
  finish: [
    {
      paper: 'fabric-record',
      what: 'the delivery note of the dyer: fabric lots received and sent back, with kilograms',
      holder: 'the dyer or finisher',
      of: 'finish',
    },
  ],
  'cut-and-sew': [
    {
      paper: 'garment-record',
      what: 'the cutting ticket and sewing output of the style: fabric lots in, pieces out',
      holder: 'the garment maker',
      of: 'cut-and-sew',
    },
  ],
  process: [
    {
      paper: 'tomato-processing-record',
      what: 'the drum or batch list of the lot with the plant, the days of filling and the Brix',
      holder: 'the seller, who got it with the goods',
      of: 'pack',
    },
    {
      paper: 'tomato-processing-record',
      what: 'the production log: fresh tomatoes or paste in, lots and kilograms out',
      holder: 'the processing plant',
      of: 'process',
    },
  ],
  pack: [
    {
      paper: 'packing-list',
      what: 'the packer’s list with the lot of each pallet or carton',
      holder: 'the packer',
      of: 'pack',
    },
    {
      paper: 'tomato-processing-record',
      what: 'the batch sheet: lots of paste in, cans or bottles out',
      holder: 'the canner or re-packer',
      of: 'pack',
    },
  ],
  ship: [
    {
      paper: 'bill-of-lading',
      what: 'a copy of the bill of lading or waybill',
      holder: 'the forwarder or carrier',
      of: 'ship',
    },
    { paper: 'packing-list', what: 'the packing list of the shipment', holder: 'the seller' },
  ],
};
