import { useEffect, useRef } from "react";

/** Marks the field in which something that was just begun is written on. */
export const firstField = { "data-first-field": true };

/**
 * Leads the focus to a page that came in place of another without being loaded: to its heading, or to the first field
 * of what was just begun. Whoever has it somewhere already keeps it there.
 */
export function ArrivalFocus({ path }: { path: string }) {
  const before = useRef(path);
  useEffect(() => {
    const from = before.current;
    before.current = path;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (from !== path && isLost) goalOf(from)?.focus();
  }, [path]);
  return null;
}

function goalOf(from: string): HTMLElement | null {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const begun = from.endsWith("/new") ? find("[data-first-field]") : null;
  if (begun !== null) return begun;
  const heading = find("main h1") ?? find("main");
  // It takes the focus only where it is led there.
  heading?.setAttribute("tabindex", "-1");
  return heading;
}
