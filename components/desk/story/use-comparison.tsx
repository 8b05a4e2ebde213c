import { useEffect, useState } from "react";
import type { SaveState } from "#components/desk/story/save-state";
import type { StoryContent } from "#lib/content/story-content";

/** How long nobody has typed before the text makes room, in milliseconds; it is told once a second. */
const pause = 2_000;

/**
 * Whether both texts of a conflict stand in place of the one that is written: not before whoever writes pauses, so
 * that no letter is typed into nothing. The line at the lower edge tells of it at once.
 */
export function useComparison(state: SaveState, content: StoryContent): boolean {
  const [isOpen, setOpen] = useState(false);
  const isConflict = state.kind === "conflict";
  const isMet = state.kind === "conflict" && state.isMet === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the text begins the pause anew
  useEffect(() => {
    if (!isConflict) return setOpen(false);
    if (isMet) return setOpen(true);
    const timer = setTimeout(() => setOpen(true), pause);
    return () => clearTimeout(timer);
  }, [isConflict, isMet, content]);
  return isConflict && isOpen;
}
