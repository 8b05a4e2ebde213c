import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

/** What the first round lets go of, such as the memory behind a buffer, only the second gives back. */
function collect(): void {
  gc();
  gc();
}

/** How much more is held than at the beginning, at its most: what nobody names any more is thrown away before each look. */
export function watchMemory() {
  collect();
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  return {
    look() {
      collect();
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    },
    most: () => most,
  };
}
