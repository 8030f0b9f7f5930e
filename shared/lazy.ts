/** A value that is made when it is first asked for, and kept: a function that starts cold does not wait for it. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
