/** Names the readers; raised whenever one of them reads otherwise than before, so that what was kept is not used. */
export const readersVersion = '2026-11-23';
