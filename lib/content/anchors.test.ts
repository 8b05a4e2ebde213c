import { expect, test } from "vitest";
import { makeAnchors } from "#lib/content/anchors";

test("headings get anchors of their words, equal ones a number", () => {
  const anchorFor = makeAnchors();
  const headings = ["What now?", "What now?", "what now 2", "چه شد؟", "—", "!", "main"];
  expect(headings.map(anchorFor)).toEqual([
    "h-what-now",
    "h-what-now-2",
    "h-what-now-2-2",
    "h-چه-شد",
    "h-section",
    "h-section-2",
    "h-main",
  ]);
});
