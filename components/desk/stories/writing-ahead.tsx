"use client";

import { useEffect } from "react";

/** Whoever looks at a list opens one of its stories: what it is written with comes while nobody waits for it. */
export function WritingAhead() {
  useEffect(() => {
    // Not every browser tells when it rests.
    const rest =
      window.requestIdleCallback ?? ((bring: () => void) => window.setTimeout(bring, 500));
    rest(() => void bring().catch(() => {}));
  }, []);
  return null;
}

// A story that is opened asks for it again, and says so when it does not come.
const bring = () => import("#components/desk/editor/writing-surface");
