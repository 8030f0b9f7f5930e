export { namesOtherProvince } from './countries.ts';
export { screenDocuments } from './documents.ts';
export { isXinjiangLot } from './identifiers.ts';
export { listedEntities, listMeta, listSnapshots, listsAsOf } from './lists.ts';
export { screenName } from './names.ts';
export { findPlaces, type PlaceContext } from './places.ts';
export type * from './types.ts';
