import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const read = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zone of whoever sits here; null while the server makes the page, which cannot know it. */
export function useOwnZone(): string | null {
  return useSyncExternalStore(never, read, () => null);
}
