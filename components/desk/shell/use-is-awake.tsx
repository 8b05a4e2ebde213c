import { useSyncExternalStore } from "react";

/** Whether the page hears clicks by now: it is shown before its scripts are there, and what is pressed then is lost. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => {};
