/** A value that is made when it is first asked for, and kept: a function that starts cold does not wait for it. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A pattern that is put together when it is first asked for: one of many words takes longer to make than a function has at its start. */
export const lazyPattern = (source: string, flags?: string): (() => RegExp) => lazy(() => new RegExp(source, flags));
