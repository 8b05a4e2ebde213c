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
export async function findFaults(page: Page): Promise<string[]> {
  return [...(await findUnfit(page)), ...(await findCovered(page))];
}

/** Words beyond the screen, cut in half or broken. */
function findUnfit(page: Page): Promise<string[]> {
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
    return faults;
  });
}

/** Letters over letters: every line of text on the page against every other, wherever in the document it stands. */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Line = { of: Element; left: number; right: number; top: number; bottom: number };
    const nameOf = (one: Element) => `${one.tagName} “${one.textContent.trim().slice(0, 30)}”`;

    /** What is left of a line within all that cuts it; what is heard alone has nothing. */
    function shown(line: Line): Line {
      const { left, right, top, bottom } = line;
      let seen = { left, right, top, bottom };
      for (let one: Element | null = line.of; one !== null; one = one.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(one);
        // What floats over the page on purpose: what was opened, and the link that skips to the text.
        if (position === "fixed") return { ...line, right: left };
        if (clipPath !== "none" && one.clientWidth <= 1) return { ...line, right: left };
        if (overflowX === "visible" && overflowY === "visible") continue;
        const box = one.getBoundingClientRect();
        seen = {
          left: Math.max(seen.left, box.left),
          right: Math.min(seen.right, box.right),
          top: Math.max(seen.top, box.top),
          bottom: Math.min(seen.bottom, box.bottom),
        };
      }
      return { ...line, ...seen };
    }

    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const of = text.parentElement;
      if (of === null || text.textContent?.trim() === "") continue;
      if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      // Where most letters are: what a face keeps free above and below them may be shared by two lines.
      const half = Number.parseFloat(getComputedStyle(of).fontSize) * 0.35;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        const line = shown({ of, left, right, top: middle - half, bottom: middle + half });
        if (line.right - line.left > 2 && line.bottom - line.top > 2) lines.push(line);
      }
    }
    lines.sort((one, other) => one.top - other.top);
    const covered = new Set<string>();
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.top >= one.bottom - 2) break;
        const isOver = one.left < other.right - 2 && other.left < one.right - 2;
        if (isOver) covered.add(`${nameOf(one.of)} and ${nameOf(other.of)} cover one another`);
      }
    }
    return [...covered];
  });
}
