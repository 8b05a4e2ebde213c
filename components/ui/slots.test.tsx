import { describe, expect, test } from "vitest";
import { isWhole, mostOf, sizesIn } from "#components/ui/slots";

const landscape = { width: 1600, height: 900 };
const upright = { width: 1000, height: 1500 };

describe("the width that a picture needs in its place", () => {
  test("is that of the place where its form is no wider", () => {
    expect(sizesIn("thumbnail", { width: 1200, height: 1200 })).toBe(
      "(max-width:35rem) 28vw,(max-width:54rem) 22.3vw,12rem",
    );
  });

  test("is more where its sides are cut away", () => {
    expect(sizesIn("thumbnail", landscape)).toBe(
      "(max-width:35rem) 49.8vw,(max-width:54rem) 26.4vw,14.2rem",
    );
  });

  test("is less for an upright one, which is no higher than the screen, and for a small one", () => {
    expect(sizesIn("bodyFigure", landscape)).toBe("(max-width:45rem) 92vw,41.3rem");
    expect(sizesIn("bodyFigure", upright)).toBe(
      "(max-width:45rem) min(92vw,56.7vh),min(41.3rem,56.7vh)",
    );
    expect(sizesIn("bodyFigure", { width: 300, height: 200 })).toBe(
      "(max-width:45rem) min(92vw,300px),min(41.3rem,300px)",
    );
  });
});

test("a picture that is shown whole fills its place, but never more than it is", () => {
  expect(isWhole("leadFigure")).toBe(true);
  expect(isWhole("homeLead")).toBe(false);
  expect(mostOf(upright)).toBe("min(100%,1000px,56.7vh)");
});
