import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { ellipse, line, path, scene } from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { reflection, water } from "#prisma/demo/drawing/water";

const fresh = ["#6f8f4a", "#98b45a", "#d3d97e"] as const;

const kingfisher =
  path("M322 452q-40 -8 -84 6l70 12Z", "#2c3b44") +
  path("M318 440q44 -38 92 -6q34 26 26 92q-6 40 -40 52q-44 -22 -58 -70Z", "#d9793a") +
  path("M316 438q50 -44 104 2q40 50 24 140l-14 46l-22 -52q-60 -40 -66 -98Z", "#1f7f94") +
  path("M330 428q50 -22 84 26q28 52 18 106q-66 -34 -78 -98Z", "#2fa0ae") +
  path("M352 466l26 -8l-12 14ZM372 500l28 -8l-14 16ZM388 536l26 -8l-12 16Z", "#9fdcda") +
  path("M344 486q22 -2 28 14q-16 10 -28 -14Z", "#f4ead2") +
  ellipse(338, 450, 9, 9, "#14202a") +
  ellipse(335, 447, 3, 3, "#f4ead2");

export const spring: DemoPicture = {
  key: "spring",
  alt: "A kingfisher on a branch over a green river in spring, willows along the bank behind it.",
  caption: "The one at Sallow Mill sits where it can see both the weir and the miller.",
  credit: "Idris Vane",
  colour: "#a9c07a",
  svg: scene(
    backdrop("#a9cbd0", "#d3e2cf", "#eef0c9"),
    glow(1240, 150, 460, "#fffbe0", 0.8),
    ridge(61, 330, 46, "#b3c7a4", "#cfd9a6"),
    ridge(66, 400, 34, "#8fae76", "#b5c784"),
    haze(280, 470, "#f6f5d6", 0.6),
    willow(71, { x: 1010, y: 500, size: 300 }, ["#7c9a5a", "#9dba66", "#cfdb86"]),
    willow(73, { x: 1250, y: 520, size: 400 }, fresh),
    tree(75, { x: 800, y: 470, size: 190, light: 1 }, fresh),
    willow(76, { x: 1500, y: 550, size: 480 }, ["#64854a", "#8aaa55", "#c7d673"]),
    path("M560 500Q900 470 1620 560V640Q1000 560 560 540Z", "#86a555"),
    grass(78, { x: 640, y: 535, w: 960, h: 44, count: 130 }, "#6d8f45"),
    water(9, { top: 540 }, { far: "#a8c28a", near: "#2f6660", glint: "#eef3c4", shade: "#2a5a55" }),
    path("M560 500Q900 470 1620 560V590Q1000 530 560 548Z", "#7d9d50"),
    grass(79, { x: 640, y: 545, w: 960, h: 34, count: 130 }, "#587a3c"),
    reflection(81, { x: 1250, y: 580, w: 260, h: 210 }, "#587f4d", 0.45),
    reflection(82, { x: 1500, y: 600, w: 220, h: 240 }, "#4d7346", 0.5),
    reflection(83, { x: 1000, y: 570, w: 180, h: 130 }, "#6f9258", 0.4),
    strokes(
      84,
      { x: 500, y: 620, w: 1000, h: 250, count: 40, long: 200, thick: 4 },
      "#f4f6d6",
      0.5,
    ),
    line("M-20 700Q180 600 420 612T760 540", "#4d3d30", 26),
    line("M-20 692Q180 592 420 604T740 536", "#7a644d", 7),
    line("M520 592Q580 640 650 650M250 622Q300 560 290 480M600 570Q680 600 760 596", "#4d3d30", 10),
    shaded(
      "M640 646q40 -30 70 6q-40 26 -70 -6ZM286 486q-34 -40 4 -74q30 36 -4 74ZM750 596q34 -34 72 -2q-34 30 -72 2ZM752 540q20 -44 66 -30q-14 44 -66 30ZM540 590q14 -46 60 -36q-12 44 -60 36Z",
      "#c9d873",
      "#8aa94c",
    ),
    line("M398 606l-4 -28M424 606l2 -30", "#c4552f", 7),
    kingfisher,
    specks(85, { x: 900, y: 120, w: 700, h: 480, count: 60, size: 4 }, "#fdfbe0", 0.8),
  ),
};
