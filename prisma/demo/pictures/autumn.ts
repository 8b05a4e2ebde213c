import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { bird, person } from "#prisma/demo/drawing/people";
import { line, path, repeat, scene } from "#prisma/demo/drawing/shapes";
import { bareTree, tree } from "#prisma/demo/drawing/trees";

const copper = ["#7d3f26", "#b5622e", "#e6a248"] as const;

export const autumn: DemoPicture = {
  key: "autumn",
  alt: "A moor the colour of copper in autumn, with a thin bright stream winding down from the hills to a walker.",
  caption: "Thorley Moor, where the Wenn is narrow enough to be stepped over by accident.",
  credit: "Idris Vane",
  colour: "#b5733c",
  svg: scene(
    backdrop("#6f8b9c", "#b9b8a6", "#f0cf96", "#f2b470"),
    glow(1060, 360, 460, "#ffe9b4", 0.85),
    ridge(111, 330, 80, "#8a8794", "#c9a888"),
    ridge(114, 400, 70, "#7c6a72", "#c08f66"),
    haze(320, 520, "#fbdca6", 0.65),
    ridge(117, 500, 56, "#8d5a3e", "#b9763e"),
    strokes(
      118,
      { x: 0, y: 470, w: 1600, h: 130, count: 130, long: 80, thick: 5, slope: 0.05 },
      "#6d4330",
      0.45,
    ),
    bareTree(119, { x: 1330, y: 560, size: 190 }, "#4a3631"),
    tree(120, { x: 300, y: 590, size: 230, light: 1 }, copper),
    tree(122, { x: 160, y: 620, size: 300, light: 1 }, copper),
    ridge(124, 640, 44, "#a8632f", "#6d3f28"),
    strokes(
      125,
      { x: 0, y: 600, w: 1600, h: 300, count: 260, long: 120, thick: 7, slope: 0.06 },
      "#d58a3c",
      0.45,
    ),
    strokes(
      126,
      { x: 0, y: 620, w: 1600, h: 280, count: 200, long: 110, thick: 8, slope: -0.04 },
      "#57301f",
      0.4,
    ),
    shaded(
      "M1018 490C960 560 1090 590 1010 620C900 650 820 660 860 710C910 760 700 770 560 900H960C1000 800 1060 760 980 712C930 676 1010 660 1080 626C1150 590 1030 560 1020 490Z",
      "#fde7b4",
      "#9fb4b4",
      "#4c6e7c",
    ),
    strokes(127, { x: 700, y: 690, w: 260, h: 200, count: 26, long: 90, thick: 4 }, "#fff3d0", 0.8),
    line(
      "M1019 500C980 560 1090 592 1020 622C930 650 850 668 890 712C930 750 760 780 640 896",
      "#fff6dc",
      3,
      0.7,
    ),
    grass(128, { x: -10, y: 890, w: 620, h: 130, count: 120, lean: 0.3 }, "#5a3322"),
    grass(129, { x: -10, y: 900, w: 560, h: 90, count: 90, lean: 0.3 }, "#d99446"),
    grass(130, { x: 980, y: 890, w: 640, h: 120, count: 110, lean: -0.3 }, "#5a3322"),
    grass(131, { x: 1010, y: 900, w: 600, h: 80, count: 90, lean: -0.3 }, "#d99446"),
    person(
      { x: 1180, y: 740, size: 170, facing: -1 },
      { coat: "#2f5561", scarf: "#e6c065", hair: "#8a8078" },
    ),
    line("M1150 650L1128 742", "#3a2a24", 6),
    path("M1192 640q28 -6 32 34q-2 26 -26 26Z", "#8a5a34"),
    repeat(7, (n) => bird(480 + n * 46, 170 + Math.abs(n - 3) * 26, 20, "#43434b")),
    specks(132, { x: 0, y: 420, w: 640, h: 420, count: 60, size: 5 }, "#e6a248", 0.9),
  ),
};
