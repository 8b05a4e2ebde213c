import { type ClipboardEvent, type DragEvent, useState } from "react";

/** Files of a paste, which then is nothing else; none where words are pasted. */
export function pastedFiles(
  event: Pick<ClipboardEvent | globalThis.ClipboardEvent, "clipboardData" | "preventDefault">,
): File[] {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length > 0) event.preventDefault();
  return files;
}

/**
 * What makes a place take files that are dropped on it, or pasted while the cursor is in it. Beside it stands a button to
 * choose them, which does the same for whoever does not point.
 */
export function useDropZone(take: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    "data-over": isOver || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      take([...event.dataTransfer.files]);
    },
    onPaste: (event: ClipboardEvent) => {
      const files = pastedFiles(event);
      if (files.length === 0) return;
      event.stopPropagation();
      take(files);
    },
  };
}
