/** The id behind a key. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo has nothing with the key “${key}”.`);
  return id;
}
