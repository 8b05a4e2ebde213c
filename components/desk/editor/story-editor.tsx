"use client";

import { lazy, memo, Suspense, useSyncExternalStore } from "react";
import type { StoryEditorProps } from "#components/desk/editor/story-editor-props";
import styles from "./editor.module.css";
import palette from "./palette.module.css";

const load = () => import("#components/desk/editor/writing-surface");
const WritingSurface = lazy(load);
// It comes while everything around it wakes up, not after it.
if (typeof window !== "undefined") void load();

const never = () => () => {};

/**
 * Where a story is written. It stands inside a MantineProvider and loads in the browser only; until
 * then, and where scripts do not run, its place is kept free.
 */
export const StoryEditor = memo(function StoryEditor(props: StoryEditorProps) {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const waiting = <div className={`${palette.palette} ${styles.waiting}`} aria-busy="true" />;
  if (!isBrowser) return waiting;
  return (
    <Suspense fallback={waiting}>
      <WritingSurface {...props} />
    </Suspense>
  );
});
