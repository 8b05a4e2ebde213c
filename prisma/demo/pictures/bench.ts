import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { bird } from "#prisma/demo/drawing/people";
import { circle, ellipse, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { reflection, water } from "#prisma/demo/drawing/water";

const slat = (n: number) => {
  const y = 540 + n * 34;
  return shaded(`M560 ${y}H1060V${y + 24}H560Z`, "#b5784a", "#8a5534");
};

const iron = (x: number) =>
  line(
    `M${x} 520Q${x - 10} 640 ${x} 700M${x} 690h60M${x + 52} 690q14 60 6 120M${x} 690q-14 60 -4 126`,
    "#26313a",
    14,
  );

export const bench: DemoPicture = {
  key: "bench",
  alt: "An empty bench under a large tree facing a river in evening light, a hat and a shopping bag left on it.",
  caption: "The bench at the bend, which belongs to nobody and is taken from four o’clock.",
  credit: "Idris Vane",
  colour: "#d9b36c",
  svg: scene(
    backdrop("#7fa3ad", "#d3cfae", "#f8dfa0", "#f4bd78"),
    glow(1180, 400, 560, "#fff2c4", 0.95),
    circle(1180, 400, 50, "#fffae4"),
    ridge(421, 430, 50, "#a9b08f", "#d6c08a"),
    ridge(422, 480, 30, "#8f9c6d", "#bfae6c"),
    haze(380, 540, "#ffe9b4", 0.7),
    willow(423, { x: 1470, y: 550, size: 330 }, ["#6d7d47", "#98a050", "#dfcd72"]),
    tree(425, { x: 1310, y: 530, size: 200 }, ["#64753f", "#8f964b", "#d9c566"]),
    water(
      426,
      { top: 520, bottom: 740 },
      { far: "#f6dba0", near: "#7f9a92", glint: "#fffbe4", shade: "#6a8a86" },
    ),
    reflection(427, { x: 1180, y: 526, w: 150, h: 190 }, "#fffbe4", 0.85),
    reflection(428, { x: 1470, y: 556, w: 200, h: 110 }, "#7d8450", 0.4),
    shaded("M-10 690Q500 630 1000 690T1610 720V910H-10Z", "#8f9c4d", "#4f6a3a"),
    grass(429, { x: -10, y: 690, w: 1620, h: 60, count: 190 }, "#7d8c45"),
    strokes(
      430,
      { x: -10, y: 720, w: 1620, h: 180, count: 120, long: 150, thick: 7 },
      "#3f5a33",
      0.35,
    ),
    path("M560 812L1080 812L900 900H260Z", "#2f4630", 0.4),
    tree(431, { x: 300, y: 800, size: 980, light: 1 }, ["#3f5836", "#6b7f3f", "#cdb95a"]),
    grass(433, { x: 160, y: 812, w: 300, h: 60, count: 40 }, "#4f6a3a"),
    iron(596),
    iron(1000),
    repeat(4, slat),
    shaded("M548 674H1084V704H548Z", "#c98a58", "#8a5534"),
    shaded("M556 704H1096V716H556Z", "#6b4028", "#4f2f1e"),
    rect(760, 556, 110, 30, "#d9a94a", 3),
    line("M776 566h78M776 576h50", "#7a5a24", 3),
    ellipse(680, 664, 66, 14, "#e9d6a6"),
    path("M640 662Q640 612 682 610Q722 612 722 662Z", "#f2e3ba"),
    path("M640 648Q682 636 722 648V660Q682 650 640 660Z", "#a5402c"),
    path("M880 600h110l14 84h-138Z", "#2f6f73"),
    line("M904 602q6 -50 34 -50t36 50", "#1f4d52", 6),
    path("M900 604l-8 -34q22 -18 36 4q14 -30 30 -4l-6 34Z", "#8fa84a"),
    grass(434, { x: 540, y: 826, w: 560, h: 46, count: 80 }, "#5f7a3c"),
    grass(435, { x: -10, y: 905, w: 1620, h: 90, count: 170 }, "#3d5630"),
    specks(436, { x: 620, y: 300, w: 960, h: 440, count: 70, size: 4 }, "#fff6d4", 0.8),
    bird(960, 230, 22, "#5a6454"),
    bird(1020, 206, 16, "#5a6454"),
  ),
};
