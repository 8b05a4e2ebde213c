import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { circle, ellipse, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree } from "#prisma/demo/drawing/trees";
import { reflection, water } from "#prisma/demo/drawing/water";

const deep = ["#3f5f3c", "#5d7f45", "#a3b356"] as const;

const swimmer = (x: number, y: number, cap: string) =>
  ellipse(x, y + 20, 62, 9, "#f6f2d4", 0.7) +
  path(`M${x - 44} ${y + 18}q20 -18 50 -12q22 2 34 12Z`, "#d9a682") +
  circle(x + 6, y - 8, 19, "#d9a682") +
  path(`M${x - 15} ${y - 8}a21 21 0 0 1 42 0q-20 -8 -42 0Z`, cap);

const step = (n: number) => {
  const y = 560 + n * 42;
  const left = 1190 - n * 34;
  return (
    shaded(`M${left} ${y}H1620V${y + 44}H${left}Z`, "#b7a584", "#8b7a5e") +
    rect(left, y, 440, 10, "#eadbb4")
  );
};

export const summer: DemoPicture = {
  key: "summer",
  alt: "Three swimmers in bright caps in a low, clear river in summer; stone steps with towels lead down to it.",
  caption: "The bathing steps of 1906 need the river low, and the bathers high-minded.",
  credit: "Idris Vane",
  colour: "#8fae7a",
  svg: scene(
    backdrop("#86bccb", "#bfdcd2", "#f0ecc4"),
    glow(300, 90, 520, "#fffad2", 0.9),
    ridge(91, 300, 40, "#a3b98a", "#c5cf96"),
    tree(92, { x: 120, y: 440, size: 400, light: 1 }, deep),
    tree(94, { x: 420, y: 420, size: 300, light: 1 }, ["#4d6d42", "#6f9150", "#b5c262"]),
    tree(96, { x: 700, y: 410, size: 250, light: 1 }, ["#587848", "#7c9c58", "#bccb6c"]),
    tree(98, { x: 960, y: 420, size: 330, light: 1 }, deep),
    tree(99, { x: 1480, y: 500, size: 560 }, deep),
    path("M-10 420Q500 396 1250 440V520H-10Z", "#7d9a52"),
    grass(100, { x: -10, y: 462, w: 1240, h: 40, count: 160 }, "#5d7d42"),
    water(
      101,
      { top: 468 },
      { far: "#9db981", near: "#3d8288", glint: "#f7f5d0", shade: "#2c6a70" },
    ),
    [120, 420, 700, 960]
      .map((x) => reflection(x, { x, y: 476, w: 250, h: 170 }, "#49693f", 0.42))
      .join(""),
    repeat(
      7,
      (n) =>
        ellipse(140 + n * 118, 640 + (n % 2) * 22, 52, 15, "#cabd9c") +
        ellipse(140 + n * 118, 634 + (n % 2) * 22, 46, 9, "#eadfc0"),
    ),
    strokes(103, { x: 40, y: 690, w: 900, h: 190, count: 60, long: 190, thick: 5 }, "#e9f3dc", 0.5),
    path("M1210 520Q1300 470 1620 470V600H1180Z", "#6f8f4a"),
    grass(105, { x: 1215, y: 512, w: 400, h: 40, count: 60 }, "#4d6d3c"),
    repeat(8, step),
    path("M1230 560q30 -26 90 -22l70 10l-20 40q-60 10 -140 2Z", "#c4552f"),
    strokes(104, { x: 1240, y: 550, w: 120, h: 26, count: 6, long: 70, thick: 5 }, "#f4ead2", 0.9),
    path("M1440 604l120 -8l14 60l-120 6Z", "#e6c065"),
    line("M1470 602l12 58M1510 600l12 56", "#f8efd2", 7),
    path("M1380 640q6 -34 40 -34q34 2 36 34Z", "#d9c79c"),
    rect(1368, 638, 100, 7, "#b89f6c", 4),
    swimmer(420, 740, "#d9542f"),
    swimmer(640, 800, "#f2c14e"),
    swimmer(830, 722, "#f4ead2"),
    ellipse(420, 770, 120, 10, "#f6f2d4", 0.35),
    ellipse(640, 830, 140, 10, "#f6f2d4", 0.35),
    line("M250 560q18 -10 34 0M560 540q18 -10 34 0", "#27485a", 3),
    line("M236 548l34 6M546 530l34 6", "#4fb3c6", 4),
    specks(106, { x: 60, y: 480, w: 900, h: 300, count: 90, size: 3 }, "#fffbe0", 0.8),
  ),
};
