import { useCallback, useEffect, useRef, useState } from "react";
import type { StoryEditorProps } from "#components/desk/editor/story-editor-props";
import type { Document } from "#lib/content/document";

const pause = 200;
const longestWait = 1000;

/**
 * Tells of changes a moment after typing pauses, and at least every second: reading the text again
 * never stands between two keystrokes for long. Leaving the text or the page tells at once.
 */
export function useChanges(
  opened: Document,
  { onChange, onTouched }: Pick<StoryEditorProps, "onChange" | "onTouched">,
) {
  const [document, setDocument] = useState(opened);
  const waiting = useRef<{ read: () => Document; since: number; timer: number } | null>(null);
  const tell = useRef({ onChange, onTouched });
  useEffect(() => {
    tell.current = { onChange, onTouched };
  });
  const flush = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const written = waiting.current.read();
    waiting.current = null;
    setDocument(written);
    tell.current.onChange(written);
  }, []);
  const changed = useCallback(
    (read: () => Document) => {
      const since = waiting.current?.since ?? Date.now();
      if (waiting.current === null) tell.current.onTouched();
      else clearTimeout(waiting.current.timer);
      const wait = Math.max(0, Math.min(pause, since + longestWait - Date.now()));
      waiting.current = { read, since, timer: window.setTimeout(flush, wait) };
    },
    [flush],
  );
  useEffect(() => {
    window.addEventListener("pagehide", flush);
    window.document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [flush]);
  return { document, changed, flush };
}
