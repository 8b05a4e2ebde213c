import { useRef, useState } from "react";

export type Selection = {
  chosen: ReadonlySet<string>;
  /** Chooses one or lets it go; with `isRange` everything from the one before goes along. */
  toggle: (id: string, isRange: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
};

/** Which rows of a list are chosen. What is no longer on the list is not chosen either. */
export function useSelection(ids: string[]): Selection {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const chosen = new Set(ids.filter((id) => marked.has(id)));
  return {
    chosen,
    toggle(id, isRange) {
      const next = new Set(chosen);
      const isOn = !chosen.has(id);
      const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)];
      const range =
        isRange && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      for (const one of range) isOn ? next.add(one) : next.delete(one);
      last.current = id;
      setMarked(next);
    },
    toggleAll: () => setMarked(chosen.size === ids.length ? new Set() : new Set(ids)),
    clear: () => setMarked(new Set()),
  };
}
