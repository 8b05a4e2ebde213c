import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze } from "#prisma/demo/drawing/light";
import { circle, ellipse, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { reflection, water } from "#prisma/demo/drawing/water";

const pad = (n: number) => {
  const [x, y] = [150 + ((n * 331) % 1340), 640 + ((n * 71) % 220)];
  return (
    ellipse(x, y, 62, 15, n % 2 ? "#5f8a4c" : "#76a058") +
    path(`M${x} ${y}l60 -6l-6 10Z`, "#3f6f6a") +
    (n % 4 === 0
      ? path(`M${x - 22} ${y - 6}q4 -30 22 -34q18 4 22 34q-22 10 -44 0Z`, "#f6e0e0") +
        path(`M${x - 9} ${y - 6}q2 -20 9 -26q8 6 10 26Z`, "#eab4b8")
      : "")
  );
};

const bird =
  line("M812 600V770M846 596V764", "#8a7448", 8) +
  path("M700 640Q720 520 800 482Q850 462 872 500Q904 560 872 606Q800 650 700 640Z", "#8fa0aa") +
  path("M690 652Q720 560 800 520Q856 500 866 548Q850 616 690 652Z", "#64788a") +
  path("M700 640Q690 668 668 690Q720 676 760 640Z", "#3f5060") +
  path(
    "M858 520Q930 480 902 400Q884 330 930 290L954 312Q924 350 944 410Q962 510 884 562Z",
    "#d9dcd2",
  ) +
  path("M912 310Q920 270 960 270Q992 272 1000 292L1110 306L1000 316Q960 330 912 310Z", "#e9e9dc") +
  path("M1000 292L1112 306L1000 316Z", "#d9a24a") +
  path("M930 276Q960 262 990 284Q940 282 880 316Q900 284 930 276Z", "#2b3846") +
  circle(974, 291, 6, "#e6b93f") +
  circle(975, 291, 3, "#14202a") +
  line("M890 540q14 40 6 70M876 548q6 36 -4 64", "#eef0e6", 4);

export const heron: DemoPicture = {
  key: "heron",
  alt: "A grey heron stands in a pond among water lilies in early mist, a surveyor’s pole forgotten beside it.",
  caption: "The heron of Mill Lane attended all four surveys.",
  credit: "Idris Vane",
  colour: "#9db0a0",
  svg: scene(
    backdrop("#a3b9b6", "#d3dcc4", "#f4ecc8"),
    glow(420, 220, 460, "#fffbe2", 0.9),
    circle(420, 220, 46, "#fffdf0"),
    ridge(471, 380, 50, "#a9bca4", "#cdd6b0"),
    tree(472, { x: 140, y: 520, size: 360, light: 1 }, ["#5f7f5c", "#86a26c", "#c9d08a"]),
    tree(474, { x: 1180, y: 500, size: 260 }, ["#6d8c66", "#93ad78", "#d0d694"]),
    willow(476, { x: 1440, y: 550, size: 470 }, ["#57784c", "#86a45c", "#cad67a"]),
    haze(360, 600, "#fbf6dc", 0.85),
    water(
      477,
      { top: 530 },
      { far: "#dfe3c0", near: "#3f6f6a", glint: "#fdfbe6", shade: "#39645f" },
    ),
    grass(478, { x: -10, y: 548, w: 1620, h: 60, count: 180 }, "#6f9050"),
    reflection(479, { x: 420, y: 550, w: 150, h: 200 }, "#fffdf0", 0.7),
    reflection(480, { x: 1440, y: 570, w: 260, h: 200 }, "#54784a", 0.4),
    repeat(17, pad),
    rect(1204, 300, 16, 480, "#f4ead2"),
    repeat(8, (n) => rect(1204, 320 + n * 58, 16, 28, "#b5432c")),
    reflection(481, { x: 1212, y: 782, w: 40, h: 90 }, "#b5432c", 0.5),
    reflection(482, { x: 830, y: 772, w: 170, h: 120 }, "#4f6474", 0.6),
    bird,
    strokes(483, { x: 740, y: 754, w: 190, h: 24, count: 12, long: 120, thick: 4 }, "#f6f4e0", 0.8),
    grass(484, { x: -10, y: 905, w: 420, h: 300, count: 60, lean: 0.08 }, "#3f5f3c"),
    grass(485, { x: 1240, y: 905, w: 380, h: 250, count: 56, lean: -0.08 }, "#3f5f3c"),
    repeat(
      7,
      (n) =>
        line(`M${40 + n * 52} 900V${560 + ((n * 61) % 110)}`, "#5f6f3c", 5) +
        rect(33 + n * 52, 550 + ((n * 61) % 110), 15, 70, "#6b4428", 7),
    ),
    specks(486, { x: 0, y: 380, w: 1600, h: 300, count: 60, size: 3 }, "#fffdf0", 0.8),
  ),
};
