import { expect, test } from "vitest";
import { widthsOf } from "#lib/content/renditions";

test.each([
  [6000, [384, 512, 672, 768, 1008, 1248, 1600]],
  [1600, [384, 512, 672, 768, 1008, 1248, 1600]],
  [1280, [384, 512, 672, 768, 1008, 1280]],
  [1216, [384, 512, 672, 768, 1008, 1216]],
  [850, [384, 512, 672, 850]],
  [370, [370]],
  [64, [64]],
])("a picture of %i pixels is made %j wide", (width, widths) => {
  expect(widthsOf(width)).toEqual(widths);
});
