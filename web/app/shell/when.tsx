/** A moment as people write it where they are: "Nov 22, 2026, 7:56 PM". */
export const whenSays = (at: string): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A moment, with its exact form for machines. */
export const When = ({ at }: { at: string }) => <time dateTime={at}>{whenSays(at)}</time>;
