export { namesOtherProvince } from './county-word.ts';
export { screenDocuments } from './documents.ts';
export { isXinjiangLot } from './identifiers.ts';
export { Lists, listedEntities, listMeta, listSnapshots, listsAsOf, shippedLists } from './lists.ts';
export { screenName } from './names.ts';
export { findPlaces, type PlaceContext } from './places.ts';
export { type RelatedParty, relatedParties } from './related.ts';
export type * from './types.ts';
