/** Whether somebody waits for the work, or has what they want while it is done behind them. */
export type Way = "reader" | "behind";

type Begin = () => void;

/** So many readers have their turn before one piece of work behind others: no crowd keeps what is old for ever. */
const readersBefore = 4;

/**
 * Does so many pieces of work at a time. What readers wait for comes first, in the order in which they came: one that
 * has waited for `patience` milliseconds is not done at all, and throws. Then, or after four of them, comes what is done
 * behind readers, the last one first: after a publication it may be thousands. Work that only waits for somebody by now may leave its
 * place before it ends.
 */
export function makeLine(most: number, patience: number) {
  const readers = new Set<Begin>();
  const behind: Begin[] = [];
  let underWay = 0;
  let readersServed = 0;

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

  function nextReader(): Begin | undefined {
    const [reader] = readers;
    const isBehindsTurn = readersServed >= readersBefore && behind.length > 0;
    if (reader === undefined || isBehindsTurn) {
      readersServed = 0;
      return undefined;
    }
    readersServed += 1;
    readers.delete(reader);
    return reader;
  }

  function leave(): void {
    const next = nextReader() ?? behind.pop();
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
