/** Many things, so many at a time: what is done for each of them is done in portions that a statement can hold. */
export async function* inPortions<T>(
  things: AsyncIterable<T> | Iterable<T>,
  most = 500,
): AsyncGenerator<T[]> {
  let portion: T[] = [];
  for await (const thing of things) {
    portion.push(thing);
    if (portion.length < most) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
