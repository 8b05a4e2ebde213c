import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, specks, strokes } from "#prisma/demo/drawing/land";
import { glow, shaded } from "#prisma/demo/drawing/light";
import { ellipse, line, path, polygon, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { masonry, window } from "#prisma/demo/drawing/walls";

const marks = [190, 318, 372, 486];

const mark = (y: number) =>
  line(`M684 ${y + 4}H936`, "#f6ecd2", 4, 0.8) +
  line(`M684 ${y}H936`, "#7a6a50", 7) +
  path(`M684 ${y - 20}l34 20l-34 20Z`, "#943b2a");

const writing = (n: number) =>
  line(
    `M${530 + n * 3} ${712 + n * 20}q40 -12 78 -3t92 -6`,
    n % 3 === 1 ? "#a5402c" : "#7d725c",
    3,
    0.9,
  ) + line(`M842 ${702 + n * 20}q48 -16 90 -5t84 3`, n % 3 === 2 ? "#a5402c" : "#7d725c", 3, 0.9);

export const floodMarks: DemoPicture = {
  key: "flood-marks",
  alt: "A pale slab with four cut marks against a brick wall in low sunlight, and an old ledger open in front of it.",
  caption: "The flood stone in the yard of Sallow Mill, with the millers’ ledger.",
  credit: "Idris Vane",
  colour: "#b07855",
  svg: scene(
    masonry(
      261,
      { x: -10, y: -10, w: 1620, h: 700, rows: 13, ratio: 2.6, joint: "#8a6a54" },
      "#b57553",
      "#a96b4a",
      "#c08560",
      "#9d6044",
    ),
    window({ x: 1210, y: 150, w: 190, h: 270 }, "#3a4a50", { frame: "#e6d3aa", bars: 3 }),
    path("M1216 156L1300 156L1216 330Z", "#8fa6a2", 0.5),
    path("M0 0H520L260 690H0Z", "#fff0c4", 0.14),
    path("M640 0H1030L770 690H420Z", "#fff0c4", 0.2),
    path("M1140 0H1600L1400 690H920Z", "#fff0c4", 0.12),
    shaded("M1000 130L1064 180V700H1000Z", "#5c3d2e", "#4a3328"),
    shaded("M612 690V150Q614 96 668 92L952 88Q1004 92 1006 142L1010 690Z", "#f1e6c8", "#d3c29b"),
    strokes(
      262,
      { x: 630, y: 110, w: 360, h: 560, count: 60, long: 70, thick: 5, slope: 0.2 },
      "#b8a67e",
      0.5,
    ),
    specks(263, { x: 620, y: 520, w: 380, h: 160, count: 70, size: 5 }, "#8f9a66", 0.6),
    marks.map(mark).join(""),
    shaded("M-10 680H1610V910H-10Z", "#7d6248", "#4d3a2c"),
    strokes(
      264,
      { x: -10, y: 690, w: 1620, h: 200, count: 90, long: 240, thick: 5 },
      "#3b2c22",
      0.45,
    ),
    rect(-10, 676, 1620, 10, "#a5835f"),
    ellipse(800, 858, 390, 20, "#2c2019", 0.5),
    path(polygon([470, 852], [1130, 852], [1096, 690], [504, 690]), "#6b2f24"),
    path("M506 690Q650 664 800 694V842Q640 816 474 846Z", "#f7ecd0"),
    path("M1094 690Q950 664 800 694V842Q960 816 1126 846Z", "#ecdcb6"),
    path("M800 694Q780 690 760 686V838Q780 838 800 842Z", "#c9b68c", 0.8),
    repeat(6, writing),
    line("M800 692V846", "#a58a5c", 3),
    path("M1180 836q-10 -46 60 -60q70 -10 96 30q10 34 -24 46q-90 20 -132 -16Z", "#5a4a3c"),
    ellipse(1250, 800, 56, 20, "#e9e0c6"),
    ellipse(1250, 802, 44, 13, "#7ba0a0"),
    glow(340, 120, 520, "#fff2c8", 0.35),
    grass(265, { x: 560, y: 688, w: 60, h: 50, count: 12 }, "#5f7840"),
    grass(266, { x: 1010, y: 688, w: 70, h: 44, count: 12 }, "#5f7840"),
  ),
};
