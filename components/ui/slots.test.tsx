import { describe, expect, test } from "vitest";
import { makeImage } from "#components/testing/example-pages";
import { isWhole, mostOf, type Slot, shownIn } from "#components/ui/slots";

const landscape = { width: 1600, height: 900 };
const upright = { width: 1000, height: 1500 };
const sizesIn = (slot: Slot, size: { width: number; height: number }) =>
  shownIn(slot, makeImage(size)).map(({ sizes }) => sizes);

describe("the width that a picture needs in its place", () => {
  test("is that of the place where its form is no wider", () => {
    expect(sizesIn("thumbnail", { width: 1200, height: 1200 })).toEqual([
      "(max-width:35rem) 28vw,(max-width:54rem) 22.3vw,12rem",
    ]);
  });

  test("is more where its sides are cut away", () => {
    expect(sizesIn("thumbnail", landscape)).toEqual([
      "(max-width:35rem) 49.8vw,(max-width:54rem) 29.7vw,16rem",
    ]);
  });

  test("is less for an upright one, which is no higher than the screen, and for a small one", () => {
    expect(sizesIn("bodyFigure", landscape)).toEqual(["(max-width:45rem) 92vw,41.3rem"]);
    expect(sizesIn("bodyFigure", upright)).toEqual([
      "(max-width:45rem) min(92vw,56.7vh),min(41.3rem,56.7vh)",
    ]);
    expect(sizesIn("bodyFigure", { width: 300, height: 200 })).toEqual([
      "(max-width:45rem) min(92vw,300px),min(41.3rem,300px)",
    ]);
  });
});

describe("a place that cuts pictures", () => {
  const form = (crop: "16:9" | "4:3" | "1:1", width: number, height: number) => ({
    ...{ crop, src: `/media/${crop}.jpg`, width, height, renditions: [], lighter: [] },
  });
  const forms = [form("16:9", 768, 432), form("4:3", 400, 300), form("1:1", 352, 352)];

  test("shows what was cut to its form, in narrow windows another", () => {
    const image = makeImage({ forms });
    expect(shownIn("thumbnail", image)).toEqual([
      { of: forms[2], sizes: "28vw", below: 35 },
      { of: forms[1], sizes: "(max-width:54rem) 22.3vw,12rem", below: undefined },
    ]);
    expect(shownIn("homeLead", image).map(({ of }) => of)).toEqual([forms[0]]);
  });

  test("shows the whole in a form that was not cut, and so does one that cuts nothing", () => {
    const image = makeImage({ forms: forms.slice(1) });
    expect(shownIn("homeLead", image).map(({ of }) => of)).toEqual([image]);
    expect(shownIn("bodyFigure", image).map(({ of }) => of)).toEqual([image]);
  });
});

test("a picture that is shown whole fills its place, but never more than it is", () => {
  expect(isWhole("leadFigure")).toBe(true);
  expect(isWhole("homeLead")).toBe(false);
  expect(mostOf(upright)).toBe("min(100%,1000px,56.7vh)");
});
