import { expect, type Page } from "@playwright/test";
import { test } from "../test.ts";

const paths = [
  "/",
  "/analysis/ten-winters-of-river-gauges",
  "/articles/the-elvers-are-back",
  "/search?q=river",
  "/fa",
];

for (const path of paths) {
  test(`${path}: nothing moves for whoever wants less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    expect(await listMotions(page)).toEqual([]);
    // For others pages fade into one another, and nothing else moves.
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await listMotions(page)).toEqual(["pages fade"]);
  });
}

test("what moves is found", async ({ page }) => {
  await page.setContent(`<style>
      @keyframes turn { to { rotate: 1turn } }
      h1::after { content: "*"; animation: turn 1s infinite }
      p { transition: color 1s }
    </style><h1>turns</h1><p>changes</p>`);
  expect(await listMotions(page)).toEqual([
    "H1 “turns” is animated",
    "P “changes” changes slowly",
    "1 running",
  ]);
});

/** What moves on the page that stands open, or would once something happens. */
function listMotions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rulesIn = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [rule];
      });
    const rules = [...document.styleSheets].flatMap((sheet) => rulesIn(sheet.cssRules));
    const fades = rules.some(({ cssText }) => /^@view-transition.*navigation: auto/s.test(cssText));

    const isLong = (durations: string) =>
      durations.split(",").some((one) => Number.parseFloat(one) > 0.01);
    const slow = [...document.querySelectorAll("*")].flatMap((one) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(one, part);
        const name = `${one.tagName} “${one.textContent.trim().slice(0, 30)}”`;
        return [
          ...(style.animationName === "none" ? [] : [`${name} is animated`]),
          ...(isLong(style.transitionDuration) ? [`${name} changes slowly`] : []),
        ];
      }),
    );
    const running = document.getAnimations().length;
    return [
      ...slow,
      ...(running === 0 ? [] : [`${running} running`]),
      ...(fades ? ["pages fade"] : []),
    ];
  });
}
