import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { ellipse, line, path, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { masonry } from "#prisma/demo/drawing/walls";
import { water } from "#prisma/demo/drawing/water";

const leaves = ["#4a6b50", "#6f9160", "#b5c27c"] as const;

/** Water that falls: pale strokes over the edge, thrown a little apart. */
const fall = (n: number) => {
  const x = n * 23 + ((n * 37) % 11);
  return line(
    `M${x} ${566 + ((n * 13) % 8)}q${6 + (n % 5)} 70 ${(n % 7) - 2} ${150 + ((n * 29) % 60)}`,
    n % 3 ? "#dfeae4" : "#a9c6c6",
    5 + (n % 4) * 2,
    0.75,
  );
};

const bristle = (n: number) => {
  const [x, y] = [1116 + n * 8.4, 520 + n * 15.2];
  return line(
    `M${x} ${y}l10 -15M${x + 16} ${y}l10 -16M${x + 32} ${y}l10 -15M${x + 48} ${y}l9 -15M${x + 64} ${y}l8 -14`,
    n % 2 ? "#39522f" : "#57743e",
    6,
  );
};

export const eelLadder: DemoPicture = {
  key: "eel-ladder",
  alt: "A weir with a sloping channel of bristles at its side; a woman kneels by it with a red bucket.",
  caption: "The eel ladder at Sallow Weir: a channel of bristles, kept wet by a small pump.",
  credit: "Idris Vane",
  colour: "#7d9e94",
  svg: scene(
    backdrop("#9fbcc4", "#cfdcd0", "#f1ecce"),
    glow(300, 240, 420, "#fff8da", 0.8),
    ridge(221, 340, 50, "#a9bda6", "#cfd3ae"),
    haze(280, 460, "#f8f2d6", 0.7),
    willow(222, { x: 170, y: 470, size: 320 }, leaves),
    tree(224, { x: 430, y: 460, size: 240 }, leaves),
    tree(226, { x: 660, y: 450, size: 190 }, ["#5f8062", "#86a574", "#c3cc8c"]),
    willow(228, { x: 1370, y: 480, size: 430 }, leaves),
    water(
      229,
      { top: 450, bottom: 570 },
      { far: "#c9d3b4", near: "#7ba19c", glint: "#fbf6da", shade: "#5f8a8a" },
    ),
    shaded("M-10 560H1110V740H-10Z", "#8fb3ae", "#4d7f84"),
    repeat(50, fall),
    path("M-10 556H1110V572H-10Z", "#e9efe0"),
    water(
      230,
      { top: 730 },
      { far: "#8db0aa", near: "#2f5f68", glint: "#f4f6e4", shade: "#275058" },
    ),
    repeat(30, (n) => ellipse(n * 38, 744 + (n % 3) * 9, 34 + (n % 4) * 8, 9, "#eef3ea", 0.7)),
    strokes(231, { x: 0, y: 770, w: 1150, h: 90, count: 50, long: 160, thick: 6 }, "#f4f6ea", 0.5),
    path("M1070 470H1210L1440 900H1130Z", "#574938"),
    path("M1090 486H1192L1400 880H1160Z", "#2c3a35"),
    repeat(23, bristle),
    strokes(
      232,
      { x: 1130, y: 520, w: 190, h: 330, count: 26, long: 34, thick: 5, slope: 1.6 },
      "#cfe3d8",
      0.7,
    ),
    masonry(
      233,
      { x: 1040, y: 440, w: 190, h: 52, rows: 2, joint: "#7b7262" },
      "#b5aa92",
      "#c4b99f",
      "#a59a82",
    ),
    path("M1210 480Q1300 470 1620 520V910H1440Z", "#7d9a58"),
    path("M1300 640Q1440 590 1620 640V910H1440Z", "#6b8a4c"),
    grass(234, { x: 1290, y: 640, w: 330, h: 60, count: 60 }, "#4d6d3c"),
    grass(235, { x: 1440, y: 900, w: 180, h: 110, count: 50 }, "#3f5f34"),
    person(
      { x: 1388, y: 740, size: 320, facing: -1 },
      { coat: "#d39a3a", legs: "#2f4a44", hair: "#b8b2a6", scarf: "#a5482f" },
    ),
    path("M1470 694h128l-18 142q-46 14 -92 0Z", "#b5432c"),
    path("M1470 694h128l-4 26h-120Z", "#8f3322"),
    ellipse(1534, 694, 64, 13, "#3b2a26"),
    ellipse(1534, 696, 54, 9, "#9fc0bc"),
    line("M1474 692Q1534 580 1594 692", "#3b2a26", 6),
    grass(236, { x: 1450, y: 846, w: 170, h: 60, count: 40 }, "#4d6d3c"),
    specks(237, { x: 0, y: 560, w: 1120, h: 190, count: 90, size: 4 }, "#ffffff", 0.8),
  ),
};
