import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, ellipse, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { masonry, window } from "#prisma/demo/drawing/walls";

const shops: [string, string, string][] = [
  ["#2f5f66", "#e9d8ae", "#a8634a"],
  ["#8a3f34", "#f4e2b4", "#cbb48a"],
  ["#4d6b48", "#ecd9a8", "#b5806a"],
  ["#3f4a6b", "#f0dcae", "#d6c6a2"],
];

const goods = (n: number, x: number) =>
  [
    repeat(5, (k) => path(`M${x + 34 + k * 36} 606q-4 -20 16 -24l8 14q10 6 8 14Z`, "#6b3f2a")),
    repeat(4, (k) =>
      rect(
        x + 36 + k * 44,
        560 - (k % 2) * 26,
        30,
        50 + (k % 2) * 26,
        ["#b5432c", "#d0963f", "#2f6f73", "#7d8a55"][k] ?? "#b5432c",
      ),
    ),
    repeat(5, (k) => circle(x + 48 + k * 34, 590, 19, k % 2 ? "#d98a3a" : "#a5b04a")),
    repeat(
      4,
      (k) =>
        line(`M${x + 52 + k * 44} 610v-60q14 -30 0 -50`, "#5a6b4a", 6) +
        circle(x + 52 + k * 44, 500, 16, k % 2 ? "#d97a8a" : "#f0c05a"),
    ),
  ][n] ?? "";

const shop = (n: number) => {
  const x = n * 404 - 6;
  const [paint, sign, brick] = shops[n] ?? ["#2f5f66", "#e9d8ae", "#a8634a"];
  return (
    masonry(511 + n, { x, y: -10, w: 404, h: 330, rows: 12, ratio: 2.6, joint: "#7d6a58" }, brick) +
    [60, 250]
      .map((left) =>
        window({ x: x + left, y: 70, w: 90, h: 150 }, "#56686c", { frame: "#f4ead2", bars: 3 }),
      )
      .join("") +
    rect(x + 4, 310, 396, 400, paint) +
    rect(x + 16, 326, 372, 62, sign, 4) +
    line(`M${x + 90} 358h${150 + n * 18}`, paint, 14) +
    shaded(`M${x + 24} 410H${x + 236}V620H${x + 24}Z`, "#fbe9b8", "#e6b86a") +
    goods(n, x) +
    rect(x + 24, 612, 212, 12, "#f4ead2") +
    rect(x + 252, 410, 124, 300, "#f4ead2") +
    rect(x + 262, 420, 104, 290, paint) +
    shaded(`M${x + 276} 436H${x + 352}V590H${x + 276}Z`, "#dfe6da", "#9fb0ac") +
    circle(x + 352, 620, 6, "#e9c46a")
  );
};

export const doors: DemoPicture = {
  key: "doors",
  alt: "Four shop fronts in a row with painted doors; a young woman on a folding stool counts the people who go in.",
  caption: "One of 52 counters, in Station Road, with a clicker in each hand.",
  credit: "Idris Vane",
  colour: "#c9a877",
  svg: scene(
    backdrop("#cbb48a", "#bfa67c"),
    repeat(4, shop),
    glow(120, -40, 700, "#fff2c8", 0.55),
    path("M-10 310H1610V340L-10 520Z", "#2a1f2a", 0.16),
    shaded("M-10 706H1610V910H-10Z", "#bdb09a", "#8a8070"),
    rect(-10, 704, 1620, 10, "#e2d6bc"),
    repeat(16, (n) => line(`M${n * 108 - 30} 714l-60 190`, "#9a8f7c", 3)),
    strokes(
      516,
      { x: -10, y: 730, w: 1620, h: 170, count: 70, long: 120, thick: 5 },
      "#7d7464",
      0.35,
    ),
    person(
      { x: 306, y: 740, size: 280 },
      { coat: "#b5432c", legs: "#2c3440", hair: "#d6d0c4", scarf: "#e3b04a" },
    ),
    person(
      { x: 700, y: 752, size: 290, facing: -1 },
      { coat: "#3f5a4a", legs: "#3a2f2a", hair: "#2b211e", skin: "#8a5f45" },
    ),
    person(
      { x: 780, y: 752, size: 170, facing: -1 },
      { coat: "#e0a23f", legs: "#2f4a5a", hair: "#2b211e", skin: "#9a6a4c" },
    ),
    person(
      { x: 1480, y: 748, size: 286 },
      { coat: "#d9cdb0", legs: "#4a4f5a", hair: "#7a4a30", scarf: "#2f5f66" },
    ),
    ellipse(1100, 872, 130, 14, "#3a342c", 0.45),
    line("M1040 870l26 -110M1150 870l-26 -110M1040 780h112", "#4a3a2c", 9),
    path("M1030 744h130v22h-130Z", "#7d4a34"),
    line("M1080 744Q1010 750 1000 800L990 868M1110 744Q1050 764 1046 812L1040 872", "#2f3f5a", 32),
    line("M986 872h-34M1038 876h-34", "#23262b", 15),
    path("M1046 750Q1040 640 1070 590H1124Q1152 650 1148 750Z", "#2f6f73"),
    line("M1064 622Q1020 660 1004 690M1076 640Q1050 690 1030 712", "#2f6f73", 24),
    circle(1000, 694, 13, "#c99a78"),
    circle(1026, 716, 13, "#c99a78"),
    rect(978, 676, 18, 26, "#c9ccc6", 6),
    rect(1006, 700, 18, 26, "#c9ccc6", 6),
    circle(1090, 548, 36, "#c99a78"),
    path(
      "M1056 552Q1046 496 1096 500Q1140 500 1132 560Q1140 620 1116 620Q1122 570 1104 534Q1080 528 1056 552Z",
      "#4a2f24",
    ),
    path("M1072 588q22 16 46 0l6 14q-30 18 -56 0Z", "#e3b04a"),
  ),
};
