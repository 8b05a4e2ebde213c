/** Whether somebody waits for the work, or has what they want while it is done behind them. */
export type Way = "reader" | "behind";

type Begin = () => void;

/**
 * Does so many pieces of work at a time. What readers wait for comes first, in the order in which they came: one that
 * has waited for `patience` milliseconds is not done at all, and throws. Then comes what is done behind readers, the
 * last one first: after a publication it may be thousands. Work that only waits for somebody by now may leave its
 * place before it ends.
 */
export function makeLine(most: number, patience: number) {
  const readers = new Set<Begin>();
  const behind: Begin[] = [];
  let underWay = 0;

  function turnOf(way: Way): Promise<void> {
    if (underWay < most) {
      underWay += 1;
      return Promise.resolve();
    }
    if (way === "behind") return new Promise((begin) => behind.push(begin));
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        readers.delete(begin);
        reject(new Error(`no turn within ${patience} ms`));
      }, patience);
      readers.add(begin);
    });
  }

  function leave(): void {
    const [reader] = readers;
    if (reader !== undefined) readers.delete(reader);
    const next = reader ?? behind.pop();
    // The place goes from hand to hand.
    if (next === undefined) underWay -= 1;
    else next();
  }

  return async function inLine<T>(way: Way, work: (leave: () => void) => Promise<T>): Promise<T> {
    await turnOf(way);
    let hasLeft = false;
    const leaveOnce = () => {
      if (hasLeft) return;
      hasLeft = true;
      // What else the process does gets its turn in between, or answers that are quickly there would hold it up.
      setImmediate(leave);
    };
    try {
      return await work(leaveOnce);
    } finally {
      leaveOnce();
    }
  };
}
