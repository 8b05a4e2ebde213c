export type Given = { slug: string; path: string };

type Rounds<T> = {
  /** The address that one would like when it is asked for the first, second, … time; null for none. */
  wish(one: T, number: number): Given | null;
  /** Which of some addresses lead somewhere already. */
  takenAmong(paths: string[]): Promise<{ has(path: string): boolean }>;
};

/**
 * Gives newcomers addresses that nothing else has, in rounds, as they are given when many are written at once: in each
 * round all who wait say their wish, and of those who wish the same the first gets it.
 */
export async function giveAddresses<T extends { id: string }>(
  newcomers: T[],
  { wish, takenAmong }: Rounds<T>,
): Promise<Map<string, Given>> {
  const given = new Map<string, Given>();
  const gone = new Set<string>();
  let waiting = newcomers;
  for (let number = 1; waiting.length > 0; number += 1) {
    const wishes = waiting.flatMap((one) => {
      const address = wish(one, number);
      return address === null ? [] : [{ id: one.id, address }];
    });
    const taken = await takenAmong(wishes.map(({ address }) => address.path));
    for (const { id, address } of wishes) {
      if (taken.has(address.path) || gone.has(address.path)) continue;
      gone.add(address.path);
      given.set(id, address);
    }
    waiting = waiting.filter(({ id }) => !given.has(id));
  }
  return given;
}
