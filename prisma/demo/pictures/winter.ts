import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze } from "#prisma/demo/drawing/light";
import { bird, person } from "#prisma/demo/drawing/people";
import { circle, line, path, repeat, scene } from "#prisma/demo/drawing/shapes";
import { bareTree } from "#prisma/demo/drawing/trees";
import { reflection, water } from "#prisma/demo/drawing/water";

const ink = "#2c3440";

export const winter: DemoPicture = {
  key: "winter",
  alt: "Flooded meadows under a pale winter sun, bare trees standing in the water and a walker with a dog on the bank.",
  caption: "Mill Meadow in January: the fence is the only part of it that can be mown.",
  credit: "Idris Vane",
  colour: "#b9c3c6",
  svg: scene(
    backdrop("#8fa2b3", "#c3c9cb", "#ecdcc6", "#f2cfa6"),
    glow(560, 400, 420, "#fff0d0", 0.9),
    circle(560, 398, 44, "#fff8e6"),
    ridge(31, 455, 40, "#a9b3b8", "#d5cdbf"),
    ridge(36, 500, 26, "#8793a0", "#c4c0b8"),
    haze(420, 580, "#f6e6cf", 0.8),
    repeat(9, (n) =>
      bareTree(50 + n, { x: 860 + n * 92, y: 548, size: 110 + (n % 3) * 26 }, "#737c88"),
    ),
    water(8, { top: 540 }, { far: "#efd9b8", near: "#6b8192", glint: "#fff3dc", shade: "#54697c" }),
    reflection(2, { x: 560, y: 552, w: 130, h: 300 }, "#fff4da", 0.75),
    repeat(9, (n) =>
      reflection(60 + n, { x: 860 + n * 92, y: 552, w: 60, h: 80 }, "#76808c", 0.35),
    ),
    bareTree(3, { x: 1270, y: 700, size: 560 }, ink),
    reflection(4, { x: 1270, y: 704, w: 90, h: 170 }, ink, 0.5),
    bareTree(14, { x: 1010, y: 640, size: 330 }, "#454f5c"),
    reflection(5, { x: 1010, y: 644, w: 50, h: 110 }, "#454f5c", 0.5),
    repeat(11, (n) =>
      line(`M${640 + n * 92} ${640 + n * 9}v${-34 - n * 3}`, "#4f5863", 5 + n * 0.4),
    ),
    line("M640 616L1560 690", "#4f5863", 3),
    line("M640 630L1560 712", "#4f5863", 3),
    path("M-10 700Q180 660 420 720T760 900H-10Z", "#d9dcd6"),
    path("M-10 760Q160 720 330 780T560 900H-10Z", "#f1efe6"),
    strokes(
      6,
      { x: 0, y: 740, w: 420, h: 150, count: 34, long: 130, thick: 4, slope: 0.12 },
      "#b5bcc0",
      0.7,
    ),
    grass(7, { x: 420, y: 800, w: 300, h: 90, count: 46, lean: 0.25 }, "#8c7b5d"),
    grass(9, { x: 10, y: 890, w: 520, h: 110, count: 70, lean: 0.2 }, "#6f6450"),
    person({ x: 250, y: 742, size: 150 }, { coat: "#a5482f", scarf: "#e3b65c", legs: "#2c3440" }),
    path(
      "M300 734q4 -26 30 -28l34 -2q14 -18 26 -10l-6 14q-10 12 -16 12l-2 16h-8l-2 -14h-34l-4 16h-10Z",
      "#2c2a2a",
    ),
    line("M278 664Q310 690 366 700", "#2c3440", 3),
    specks(11, { x: 0, y: 0, w: 1600, h: 900, count: 120, size: 4 }, "#ffffff", 0.75),
    bird(330, 240, 22, "#5b6774"),
    bird(384, 214, 17, "#5b6774"),
    bird(420, 254, 15, "#5b6774"),
  ),
};
