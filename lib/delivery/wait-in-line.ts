/**
 * Does so many pieces of work at a time, the others in the order in which they came. One that has waited for
 * `patience` milliseconds is not done at all, and throws. Work that only waits for somebody by now may leave its place before it ends.
 */
export function makeLine(most: number, patience: number) {
  const waiting = new Set<() => void>();
  let underWay = 0;

  function turn(): Promise<void> {
    if (underWay < most) {
      underWay += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        waiting.delete(begin);
        reject(new Error(`no turn within ${patience} ms`));
      }, patience);
      waiting.add(begin);
    });
  }

  function leave(): void {
    const [next] = waiting;
    if (next === undefined) {
      underWay -= 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return async function inLine<T>(work: (leave: () => void) => Promise<T>): Promise<T> {
    await turn();
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
