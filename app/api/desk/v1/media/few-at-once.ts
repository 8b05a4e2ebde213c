const most = 2;
const underWay = new Map<string, number>();

/**
 * Does a piece of work that needs much memory, for one person a few times at once and no more.
 *
 * @returns "too many" when theirs are under way already, and nothing was begun
 */
export async function fewAtOnce<T>(who: string, work: () => Promise<T>): Promise<T | "too many"> {
  const before = underWay.get(who) ?? 0;
  if (before >= most) return "too many";
  underWay.set(who, before + 1);
  try {
    return await work();
  } finally {
    const left = (underWay.get(who) ?? 1) - 1;
    if (left === 0) underWay.delete(who);
    else underWay.set(who, left);
  }
}
