import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

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
