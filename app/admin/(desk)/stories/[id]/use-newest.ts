import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { untilSaved } from "#components/desk/story/saves-under-way";
import type { StoryContent } from "#lib/content/story-content";

/**
 * A story is written on from what stands at the desk by now. The browser keeps pages that were left: whoever goes
 * back to one waits until it was asked for again, and whoever opens one whose last save is under way, until that is done.
 *
 * @returns a key that changes with every visit; null while the newest text is not here
 */
export function useNewest(of: { storyId: string; path: string; content: StoryContent }) {
  const { storyId, path, content } = of;
  const router = useRouter();
  const [visit, setVisit] = useState(() => ({
    number: 0,
    outdated: typeof window !== "undefined" && untilSaved(storyId) !== null ? content : null,
  }));
  const shown = useRef(content);
  const isLeft = useRef(false);
  const isBehind = useRef(visit.outdated !== null);
  useEffect(() => {
    // Going back, the desk asks for every page anew by itself.
    const outdated = shown.current;
    if (isLeft.current) setVisit(({ number }) => ({ number: number + 1, outdated }));
    const save = untilSaved(storyId);
    if (isBehind.current || save !== null) void Promise.resolve(save).then(router.refresh);
    isBehind.current = false;
    return () => {
      isLeft.current = window.location.pathname !== path;
    };
  }, [storyId, path, router]);
  useEffect(() => {
    shown.current = content;
  }, [content]);
  return visit.outdated === content ? null : `${router.bfcacheId} ${visit.number}`;
}
