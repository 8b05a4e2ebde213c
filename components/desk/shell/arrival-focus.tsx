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
    if (from !== path && isFocusLost()) goalOf(from)?.focus();
  }, [path]);
  return null;
}

/** The page that was left is kept out of sight, with what had the focus in it. */
function isFocusLost(): boolean {
  const { activeElement: focused, body } = document;
  return focused === null || focused === body || !focused.checkVisibility();
}

function goalOf(from: string): HTMLElement | undefined {
  const find = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
  const begun = from.endsWith("/new") ? find("[data-first-field]") : undefined;
  if (begun !== undefined) return begun;
  const heading = find("main h1") ?? find("main");
  // It takes the focus only where it is led there.
  heading?.setAttribute("tabindex", "-1");
  return heading;
}
