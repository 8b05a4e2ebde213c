import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { bird, person } from "#prisma/demo/drawing/people";
import { line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { reflection } from "#prisma/demo/drawing/water";

const leaves = ["#42604c", "#66855a", "#a3b56c"] as const;

export const river: DemoPicture = {
  key: "river",
  alt: "A river winding through meadows under rain clouds, a striped gauge post in the water and a woman reading it.",
  caption: "The gauge at Millgate is read every fifteen minutes.",
  credit: "Idris Vane",
  colour: "#8fb08a",
  svg: scene(
    backdrop("#62798a", "#93a8ac", "#d6d9c4", "#efe3bd"),
    path("M-10 0H1610V130Q1400 210 1180 150T760 190T330 130T-10 200Z", "#516878", 0.75),
    path("M-10 0H1610V70Q1300 150 1000 90T420 50T-10 20Z", "#435a6a", 0.7),
    strokes(
      321,
      { x: 60, y: 150, w: 560, h: 200, count: 60, long: 90, thick: 3, slope: 1.7 },
      "#dfe5df",
      0.35,
    ),
    glow(1150, 330, 420, "#fff6d2", 0.8),
    ridge(322, 360, 90, "#7d958f", "#a9b69a"),
    ridge(323, 430, 60, "#86a080", "#b3bd88"),
    haze(330, 500, "#f4edcc", 0.6),
    ridge(324, 510, 36, "#9db574", "#7d9c58"),
    strokes(325, { x: 0, y: 500, w: 1600, h: 60, count: 90, long: 160, thick: 5 }, "#6b8a4f", 0.5),
    tree(326, { x: 220, y: 590, size: 240, light: 1 }, leaves),
    tree(328, { x: 390, y: 560, size: 170, light: 1 }, leaves),
    willow(330, { x: 1460, y: 650, size: 420 }, leaves),
    shaded(
      "M1010 505C850 540 1240 580 1040 640C780 710 300 760 160 910H1300C1300 830 1440 730 1330 650C1240 590 1060 560 1090 505Z",
      "#e9e4c4",
      "#7fa0a4",
      "#355f70",
    ),
    path(
      "M1034 505C930 545 1230 590 1090 650C880 730 540 790 430 910H560C680 800 960 740 1150 660C1270 600 1010 560 1060 505Z",
      "#f6f2d6",
      0.4,
    ),
    strokes(
      331,
      { x: 380, y: 700, w: 840, h: 190, count: 60, long: 190, thick: 5 },
      "#f4f4e0",
      0.5,
    ),
    strokes(
      332,
      { x: 380, y: 720, w: 840, h: 180, count: 50, long: 180, thick: 6 },
      "#2a5262",
      0.4,
    ),
    grass(333, { x: -10, y: 905, w: 300, h: 200, count: 70, lean: 0.1 }, "#43613c"),
    grass(334, { x: 1250, y: 905, w: 370, h: 230, count: 80, lean: -0.1 }, "#43613c"),
    grass(335, { x: -10, y: 905, w: 240, h: 130, count: 50, lean: 0.1 }, "#86a04f"),
    path("M1200 905Q1290 760 1620 740V910Z", "#64844a"),
    grass(336, { x: 1260, y: 800, w: 360, h: 70, count: 60 }, "#43613c"),
    reflection(337, { x: 746, y: 826, w: 100, h: 80 }, "#b5432c", 0.5),
    shaded("M716 330H776V832H716Z", "#fbf4e0", "#d9d2ba"),
    repeat(10, (n) => rect(716, 346 + n * 48, 60, 24, "#b5432c")),
    path("M758 330H776V832H758Z", "#2a3c46", 0.25),
    rect(704, 314, 84, 20, "#2a3c46", 6),
    rect(726, 280, 40, 36, "#e9e2c8", 4),
    line("M746 280V244M746 244l26 -14", "#2a3c46", 5),
    repeat(20, (n) => line(`M776 ${346 + n * 24}h${n % 2 ? 10 : 18}`, "#2a3c46", 3)),
    person(
      { x: 1350, y: 800, size: 240, facing: -1 },
      { coat: "#d39a3a", legs: "#2f4a44", hair: "#4a3a30", scarf: "#b5432c" },
    ),
    path("M1266 660l44 8l-8 54l-44 -8Z", "#f7f0dc"),
    line("M1276 678l22 4M1272 692l22 4", "#8a8478", 3),
    specks(338, { x: 420, y: 700, w: 800, h: 190, count: 50, size: 3 }, "#fffce8", 0.8),
    bird(520, 250, 22, "#33474f"),
    bird(580, 226, 16, "#33474f"),
  ),
};
