import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import {
  ellipse,
  group,
  line,
  path,
  polygon,
  rect,
  repeat,
  scene,
} from "#prisma/demo/drawing/shapes";
import { tree } from "#prisma/demo/drawing/trees";

const leaves = ["#5a4a34", "#a5703a", "#e0a94e"] as const;

const post = (x: number) =>
  rect(x, 250, 20, 420, "#f4ead2") +
  path(
    `M${x - 34} 262Q${x} 270 ${x + 4} 330H${x + 16}Q${x + 20} 270 ${x + 54} 262V250H${x - 34}Z`,
    "#e2d3b0",
  );

const chair = (x: number, y: number) =>
  line(
    `M${x} ${y}v-86M${x} ${y - 86}h62M${x + 62} ${y - 86}v86M${x} ${y - 86}l-8 -96M${x + 62} ${y - 86}l8 -96`,
    "#4a3428",
    8,
  ) +
  line(`M${x - 8} ${y - 176}h78M${x - 4} ${y - 140}h70`, "#6b4a34", 12) +
  path(`M${x - 8} ${y - 96}h78l8 16h-94Z`, "#8a5a3a");

const brass =
  ellipse(0, 262, 150, 16, "#1c1410", 0.45) +
  line(
    "M-58 226Q-120 220 -116 120V-90Q-112 -150 -60 -150T-6 -90V140Q-8 220 60 222T122 140V-60",
    "#8f6420",
    62,
  ) +
  line(
    "M-58 226Q-120 220 -116 120V-90Q-112 -150 -60 -150T-6 -90V140Q-8 220 60 222T122 140V-60",
    "#dba63c",
    50,
  ) +
  line("M-64 218Q-126 212 -124 120V-90Q-122 -142 -66 -160", "#f8dc90", 10) +
  shaded("M94 -40Q98 -150 10 -250H258Q164 -150 152 -40Z", "#f0c864", "#c08a2c") +
  ellipse(134, -250, 126, 34, "#8f6420") +
  ellipse(134, -246, 108, 25, "#3f2a14") +
  path("M34 -238Q70 -150 106 -60L120 -60Q84 -160 60 -238Z", "#fbe6a6", 0.8) +
  repeat(
    3,
    (n) =>
      rect(-52 + n * 34, -40, 24, 130, "#c9922e", 10) +
      rect(-48 + n * 34, -64, 16, 26, "#f4ead2", 6),
  ) +
  line("M-116 -40Q-190 -60 -196 -130", "#c9922e", 14) +
  ellipse(-198, -140, 24, 13, "#f0c864");

export const tuba: DemoPicture = {
  key: "tuba",
  alt: "A large brass tuba stands alone on a chair-lined bandstand in a park in autumn, its bell catching the sun.",
  caption: "Forty-two pounds of brass and nobody to blow them.",
  credit: "Idris Vane",
  colour: "#c9903c",
  svg: scene(
    backdrop("#8aa3a6", "#cfc9a8", "#f4d79a"),
    glow(280, 240, 480, "#fff2c8", 0.9),
    tree(491, { x: 110, y: 650, size: 520, light: 1 }, leaves),
    tree(493, { x: 520, y: 620, size: 360, light: 1 }, leaves),
    tree(495, { x: 860, y: 610, size: 320, light: 1 }, ["#6b5438", "#b57f42", "#e9bd66"]),
    tree(497, { x: 1490, y: 660, size: 560, light: 1 }, leaves),
    shaded("M-10 590Q800 560 1610 600V910H-10Z", "#a9a05a", "#6b7440"),
    grass(499, { x: -10, y: 640, w: 1620, h: 50, count: 180 }, "#7d7a40"),
    path(polygon([170, 250], [800, -30], [1430, 250]), "#2f5f5c"),
    repeat(9, (n) =>
      path(
        polygon([170 + n * 140, 250], [240 + n * 140, 250], [800, -30]),
        n % 2 ? "#3a6f6a" : "#28524f",
      ),
    ),
    rect(150, 244, 1300, 26, "#f4ead2"),
    repeat(21, (n) => path(`M${156 + n * 62} 270h56q-4 34 -28 34t-28 -34Z`, "#e2d3b0")),
    [230, 560, 1020, 1350].map(post).join(""),
    rect(240, 560, 330, 12, "#e2d3b0"),
    rect(1030, 560, 330, 12, "#e2d3b0"),
    repeat(10, (n) => line(`M${262 + n * 33} 572V670M${1052 + n * 33} 572V670`, "#e2d3b0", 6)),
    shaded("M130 668H1470V720H130Z", "#b58a5a", "#8a6440"),
    shaded("M160 720H1440V820H160Z", "#9a9484", "#6d685c"),
    strokes(
      500,
      { x: 140, y: 674, w: 1310, h: 40, count: 40, long: 260, thick: 4 },
      "#6b4a30",
      0.5,
    ),
    chair(330, 700),
    chair(480, 706),
    chair(1060, 706),
    chair(1210, 700),
    line("M640 700V470M640 700l-40 10M640 700l40 10", "#2c2a28", 7),
    path("M584 404l118 -10l12 84l-120 8Z", "#f7f0dc"),
    repeat(4, (n) => line(`M600 ${424 + n * 15}l98 -8`, "#8a8068", 3)),
    group("translate(830 446) scale(0.98)", brass),
    path("M700 820h200v30h-220ZM680 850h240v34h-260Z", "#b5ac98"),
    shaded("M-10 880H1610V910H-10Z", "#6b7440", "#4d5a34"),
    specks(501, { x: 0, y: 700, w: 1600, h: 200, count: 110, size: 7 }, "#d9953c", 0.85),
    specks(502, { x: 100, y: 100, w: 1400, h: 500, count: 40, size: 6 }, "#e6b04a", 0.9),
  ),
};
