import { createElement, Fragment, type ReactNode } from "react";

/** Draws a list that never changes once it is drawn, so that its items need no keys. */
export function each<T>(
  items: readonly T[],
  draw: (item: T, index: number) => ReactNode,
): ReactNode {
  return createElement(Fragment, null, ...items.map((item, index) => draw(item, index)));
}
