import { expect, test } from "vitest";
import { widthsOf } from "#lib/content/renditions";

test.each([
  [6000, [320, 480, 640, 800, 1200, 1600]],
  [1600, [320, 480, 640, 800, 1200, 1600]],
  [1280, [320, 480, 640, 800, 1280]],
  [1200, [320, 480, 640, 800, 1200]],
  [850, [320, 480, 640, 850]],
  [330, [330]],
  [64, [64]],
])("a picture of %i pixels is made %j wide", (width, widths) => {
  expect(widthsOf(width)).toEqual(widths);
});
