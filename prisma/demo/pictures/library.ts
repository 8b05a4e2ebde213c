import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, line, path, polygon, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { bareTree } from "#prisma/demo/drawing/trees";
import { masonry, roof, window } from "#prisma/demo/drawing/walls";
import { reflection } from "#prisma/demo/drawing/water";

const shelves = (x: number) =>
  repeat(9, (n) =>
    rect(
      x + 6 + n * 9,
      470 - ((n * 13) % 18),
      7,
      44 + ((n * 13) % 18),
      ["#8a3f2c", "#c98a3a", "#5d4a3a"][n % 3] ?? "#5d4a3a",
    ),
  );

const tall = (n: number) => {
  const x = 372 + n * 182;
  return (
    glow(x + 50, 450, 190, "#ffd98a", 0.45) +
    window({ x, y: 330, w: 100, h: 230 }, n === 3 ? "#d59a4c" : "#f9d582", {
      frame: "#5b3a30",
      bars: 3,
      arched: true,
    }) +
    (n % 2 ? shelves(x) : "")
  );
};

export const library: DemoPicture = {
  key: "library",
  alt: "A brick library with five tall lit windows in the rain at dusk; a reader with an umbrella goes up the steps.",
  caption: "Elverham Library in Weir Street, at ten to six.",
  credit: "Idris Vane",
  colour: "#7a4a44",
  svg: scene(
    backdrop("#2a3350", "#5a5a7c", "#a98796", "#dba993"),
    bareTree(271, { x: 150, y: 720, size: 620 }, "#221f2c"),
    bareTree(273, { x: 1470, y: 730, size: 560 }, "#221f2c"),
    masonry(
      274,
      { x: 320, y: 286, w: 960, h: 420, rows: 20, ratio: 2.7, joint: "#5d3630" },
      "#8d4d3e",
      "#964f3f",
      "#834538",
      "#a05a48",
    ),
    masonry(
      275,
      { x: 300, y: 640, w: 1000, h: 70, rows: 2, ratio: 2.8, joint: "#7d6a5f" },
      "#bba48d",
      "#ad957f",
      "#c6b29b",
    ),
    path(polygon([268, 290], [800, 96], [1332, 290]), "#56312d"),
    roof(
      276,
      { x: 268, y: 130, w: 1064, h: 160, inset: 360 },
      "#4a3238",
      "#563b40",
      "#412b31",
      "#62464a",
    ),
    path(polygon([560, 288], [800, 160], [1040, 288]), "#8d4d3e"),
    path(
      polygon([540, 292], [800, 150], [1060, 292], [1060, 300], [800, 166], [540, 300]),
      "#d9c2a4",
    ),
    circle(800, 244, 34, "#d9c2a4"),
    circle(800, 244, 26, "#f9d582"),
    line("M800 218v52M774 244h52", "#5b3a30", 5),
    rect(300, 286, 1000, 18, "#d9c2a4"),
    rect(300, 304, 1000, 6, "#5b3a30"),
    repeat(5, tall),
    shaded("M724 708V560a76 76 0 0 1 152 0V708Z", "#d9c2a4", "#b79c80"),
    shaded("M740 708V566a60 60 0 0 1 120 0V708Z", "#2c2326", "#54382f"),
    path("M800 508a60 60 0 0 1 60 58V708H800Z", "#f4bf66"),
    path("M800 706L860 706L1010 900H700Z", "#f9cf7e", 0.35),
    shaded("M-10 704H1610V910H-10Z", "#4d4a60", "#2a2b3f"),
    repeat(3, (n) =>
      rect(
        690 - n * 22,
        700 + n * 18,
        220 + n * 44,
        18,
        ["#d0bca0", "#b8a48c", "#9d8b78"][n] ?? "#9d8b78",
      ),
    ),
    strokes(
      277,
      { x: -10, y: 760, w: 1620, h: 140, count: 130, long: 120, thick: 8 },
      "#1c1d30",
      0.45,
    ),
    [422, 604, 786, 968, 1150]
      .map((x, n) => reflection(278 + n, { x, y: 764, w: 90, h: 130 }, "#f6c878", 0.45))
      .join(""),
    person(
      { x: 650, y: 786, size: 200 },
      { coat: "#2f5f66", legs: "#1d1f2e", hair: "#2b2320", scarf: "#d9a03f" },
    ),
    line("M690 690L694 560", "#1d1f2e", 5),
    path(
      "M590 586Q604 500 692 500Q784 500 798 586Q770 566 745 582Q718 564 692 582Q664 564 640 582Q616 566 590 586Z",
      "#b5432c",
    ),
    path("M692 500Q784 500 798 586Q770 566 745 582Q736 530 692 500Z", "#8f3322"),
    rect(1230, 470, 10, 290, "#1d1f2e"),
    glow(1235, 440, 230, "#ffe3a2", 0.85),
    path("M1214 424h42l8 46h-58Z", "#ffe9b4"),
    path("M1208 424l27 -24l27 24Z", "#1d1f2e"),
    repeat(90, (n) => line(`M${(n * 179) % 1640} ${(n * 97) % 760}l-9 44`, "#dfe3ea", 1.6, 0.35)),
    specks(279, { x: 0, y: 760, w: 1600, h: 130, count: 60, size: 3 }, "#e9dcc8", 0.5),
  ),
};
