import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { randomFrom } from "#prisma/demo/drawing/random";
import {
  circle,
  ellipse,
  line,
  patch,
  path,
  rect,
  repeat,
  scene,
} from "#prisma/demo/drawing/shapes";
import { tree } from "#prisma/demo/drawing/trees";

const random = randomFrom(34);

const apple = (x: number, y: number) =>
  path(patch(x, x, y, 46, 43), "#a8321f") +
  path(patch(x + 1, x - 10, y - 8, 30, 28), "#cf4a2c") +
  ellipse(x - 18, y - 18, 8, 12, "#f2a98a", 0.8) +
  line(`M${x} ${y - 40}q6 -22 18 -28`, "#4a3426", 6);

const candle = (x: number, tall: number) =>
  glow(x, 590 - tall, 190, "#ffdf96", 0.75) +
  shaded(`M${x - 19} ${640 - tall}h38V700h-38Z`, "#fbf2d8", "#dcc79c") +
  path(`M${x} ${568 - tall}q24 34 0 62q-24 -28 0 -62Z`, "#f2a63a") +
  path(`M${x} ${594 - tall}q11 16 0 34q-11 -18 0 -34Z`, "#fff4cf");

const bell = (n: number) => {
  const [x, y] = [1116 + random(-34, 34), 430 + n * 7];
  return path(
    `M${x} ${y}l-14 -12l16 2l4 -16l6 15l15 -4l-10 13l8 13l-16 -4l-10 12Z`,
    n % 3 ? "#8a67a8" : "#b99ad0",
  );
};

export const nowruzTable: DemoPicture = {
  key: "nowruz-table",
  alt: "A table by a window, laid with apples, sprouted wheat, candles, a hyacinth, a goldfish bowl and an open book.",
  caption: "The Nowruz table in the upper room of the library.",
  credit: "Idris Vane",
  colour: "#2e6f73",
  svg: scene(
    backdrop("#d9c39a", "#e9d8b4", "#d2b98c"),
    strokes(
      341,
      { x: 0, y: 0, w: 1600, h: 640, count: 90, long: 120, thick: 5, slope: 0.4 },
      "#c4a878",
      0.35,
    ),
    rect(440, 20, 700, 520, "#f7efdb"),
    shaded("M464 44H1116V516H464Z", "#8fc0cc", "#dbe8cf"),
    path("M464 430Q640 350 820 410T1116 380V516H464Z", "#9dba72"),
    tree(342, { x: 620, y: 450, size: 210 }, ["#6d8f4a", "#e6a9b4", "#fbe3e4"]),
    tree(344, { x: 930, y: 440, size: 260 }, ["#6d8f4a", "#eab4bc", "#fdeeee"]),
    rect(780, 20, 20, 500, "#f7efdb"),
    rect(464, 250, 652, 14, "#f7efdb"),
    rect(410, 520, 760, 30, "#efe2c4"),
    path("M1140 20L1600 -40V640L1140 540Z", "#b5573c", 0.85),
    strokes(
      346,
      { x: 1160, y: 0, w: 420, h: 420, count: 26, long: 70, thick: 6, slope: 2 },
      "#8f3f2c",
      0.4,
    ),
    path("M440 20L-10 -40V640L440 540Z", "#b5573c", 0.85),
    strokes(
      347,
      { x: 20, y: 0, w: 380, h: 420, count: 26, long: 70, thick: 6, slope: 2 },
      "#8f3f2c",
      0.4,
    ),
    path("M464 540L1116 540L1400 900H180Z", "#fff4cf", 0.25),
    shaded("M-10 686H1610V910H-10Z", "#35807f", "#1f5558"),
    repeat(
      22,
      (n) =>
        path(`M${n * 76 - 20} 686l38 52l38 -52Z`, "#dba83f") +
        circle(n * 76 + 18, 706, 7, "#a8321f"),
    ),
    strokes(
      348,
      { x: -10, y: 760, w: 1620, h: 140, count: 80, long: 150, thick: 5 },
      "#174347",
      0.45,
    ),
    repeat(21, (n) => path(`M${n * 80} 800l20 -20l20 20l-20 20Z`, "#dba83f", 0.5)),
    ellipse(300, 690, 190, 20, "#123a3d", 0.4),
    apple(200, 650),
    apple(296, 652),
    apple(390, 650),
    apple(246, 590),
    apple(342, 590),
    path("M140 660h316q-20 66 -158 66t-158 -66Z", "#3f7fa3"),
    path("M150 672q150 30 296 0l-6 16q-144 26 -284 0Z", "#f7efdb"),
    grass(349, { x: 500, y: 650, w: 220, h: 170, count: 110 }, "#4f8a3c"),
    grass(350, { x: 500, y: 650, w: 220, h: 130, count: 80 }, "#8fc255"),
    path("M484 640h252l-26 70q-100 22 -200 0Z", "#c4612f"),
    path("M492 656q118 26 236 0l-4 18q-114 22 -228 0Z", "#a8321f"),
    candle(792, 60),
    candle(868, 10),
    rect(1108, 450, 14, 190, "#5b8a3c"),
    path(
      "M1112 640q-60 -70 -50 -150q44 60 52 150ZM1118 640q60 -70 56 -140q-44 50 -56 140Z",
      "#6f9f48",
    ),
    repeat(22, bell),
    shaded("M1052 620h126l-16 92q-46 14 -94 0Z", "#6d4a7c", "#4a3058"),
    ellipse(980, 672, 64, 58, "#dff0ee", 0.55),
    ellipse(980, 692, 60, 36, "#7fb9c0", 0.7),
    path("M950 690q18 -16 40 -2l14 -12v28l-14 -10q-22 12 -40 -4Z", "#d9542f"),
    ellipse(980, 620, 40, 8, "#f4fbf8", 0.8),
    path(
      "M1210 708Q1300 664 1390 702Q1480 660 1580 696V742Q1480 712 1390 748Q1300 712 1210 752Z",
      "#fbf3dc",
    ),
    path("M1390 702Q1480 660 1580 696V742Q1480 712 1390 748Z", "#e6d6b0"),
    repeat(4, (n) =>
      line(`M1250 ${706 + n * 9}q60 -22 116 -2M1416 ${704 + n * 9}q60 -24 130 -6`, "#8f8468", 2.6),
    ),
    specks(352, { x: 470, y: 40, w: 640, h: 470, count: 30, size: 4 }, "#fdeeee", 0.9),
  ),
};
