import { type KeyboardEvent, useRef } from "react";

/**
 * One stop for Tab in a whole bar, arrows within it, as toolbars are used (WAI-ARIA toolbar). The
 * bar's buttons carry `data-roving`; Escape gives the focus back.
 */
export function useRovingFocus(onEscape: () => void) {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(bar.current?.querySelectorAll<HTMLElement>("[data-roving]:not(:disabled)") ?? []),
  ];
  const mark = (target: EventTarget | null) => {
    for (const button of buttons()) button.tabIndex = button === target ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const here = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    if (here === -1) return;
    const to = {
      ArrowRight: (here + 1) % all.length,
      ArrowLeft: (here - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[to]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      onEscape();
    }
  };
  const focus = () => {
    const all = buttons();
    (all.find((button) => button.tabIndex === 0) ?? all[0])?.focus();
  };
  return {
    bar,
    focus,
    props: { ref: bar, onKeyDown, onFocus: ({ target }: { target: EventTarget }) => mark(target) },
  };
}
