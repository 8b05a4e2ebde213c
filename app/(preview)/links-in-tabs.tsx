"use client";

import { useEffect } from "react";

/**
 * In the desk's frame a link opens a tab of its own: the page it leads to would refuse to stand in a frame, and
 * the preview would be gone. What leads about in the preview itself stays in it.
 */
export function LinksInTabs() {
  useEffect(() => {
    if (window.self === window.top) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]:not([href^='#'])")) {
      link.target = "_blank";
      link.rel = `${link.rel} noopener`.trim();
    }
  }, []);
  return null;
}
