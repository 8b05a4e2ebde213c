"use client";

import { type ComponentType, memo, useSyncExternalStore } from "react";
import type { StoryEditorProps } from "#components/desk/editor/story-editor-props";
import styles from "./editor.module.css";
import palette from "./palette.module.css";

type Loaded = { Surface: ComponentType<StoryEditorProps> } | { error: unknown };

// It comes while everything around it wakes up, and is shown the moment it is there: React would hold back for
// 300 ms what a Suspense boundary waited for.
let loaded: Loaded | null = null;
const waiting = new Set<() => void>();
if (typeof window !== "undefined") {
  void import("#components/desk/editor/writing-surface")
    .then(
      (module): Loaded => ({ Surface: module.default }),
      (error: unknown): Loaded => ({ error }),
    )
    .then((found) => {
      loaded = found;
      for (const tell of waiting) tell();
    });
}

function wait(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/**
 * Where a story is written. It stands inside a MantineProvider and loads in the browser only; until
 * then, and where scripts do not run, its place is kept free.
 */
export const StoryEditor = memo(function StoryEditor(props: StoryEditorProps) {
  const editor = useSyncExternalStore(
    wait,
    () => loaded,
    () => null,
  );
  if (editor === null) {
    return <div className={`${palette.palette} ${styles.waiting}`} aria-busy="true" />;
  }
  if ("error" in editor) throw editor.error;
  return <editor.Surface {...props} />;
});
