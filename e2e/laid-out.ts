import { expect, type Page } from "@playwright/test";

const widths = [320, 390, 768, 1440];

/** Nothing sticks out, is cut or covers anything on the page that stands open, on any screen and with large letters. */
export async function expectLaidOut(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findFaults(page), `${width} pixels wide`).toEqual([]);
  }
  // Twice as large letters on a desk are half as wide a screen (WCAG 1.4.4).
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const how = `letters of twice the size, ${width} pixels wide`;
    expect(await findFaults(page), how).toEqual([]);
  }
}

/** What a reader would see at once: words beyond the screen, words cut in half or broken, words over words. */
export function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    const whole = document.documentElement.scrollWidth;
    if (whole > width) faults.push(`the page is ${whole} pixels wide`);
    const nameOf = (one: Element) => `${one.tagName} “${one.textContent.trim().slice(0, 30)}”`;
    const words = [
      ...document.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, figcaption, nav, time, button"),
    ].filter(
      (one) =>
        one.checkVisibility() &&
        one.getClientRects().length > 0 &&
        // Heard and not seen, and tables, which are scrolled.
        one.getBoundingClientRect().width > 1 &&
        one.closest("table") === null,
    );
    const box = (one: Element) => one.getBoundingClientRect();
    for (const one of words) {
      const { left, right } = box(one);
      const isAway = box(one).bottom <= 0;
      if (!isAway && (left < -1 || right > width + 1)) faults.push(`${nameOf(one)} sticks out`);
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCut =
        (overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1) ||
        (overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1);
      if (isCut) faults.push(`${nameOf(one)} is cut`);
    }
    // Whoever writes longer words sees them broken on the smallest screens.
    const longest = 12;
    for (const one of document.querySelectorAll("h1, h2, h3, [rel=home]")) {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of text.textContent?.matchAll(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1 && word.length <= longest)
            faults.push(`${nameOf(one)} breaks “${word}”`);
        }
      }
    }
    const lines = words.filter((one) => one.matches("h1, h2, h3, p, figcaption"));
    for (const [index, one] of lines.entries()) {
      const next = lines[index + 1];
      if (next === undefined || one.contains(next)) continue;
      const [a, b] = [box(one), box(next)];
      const isOver =
        a.left < b.right - 2 &&
        b.left < a.right - 2 &&
        a.top < b.bottom - 2 &&
        b.top < a.bottom - 2;
      if (isOver) faults.push(`${nameOf(one)} and ${nameOf(next)} cover one another`);
    }
    return faults;
  });
}
