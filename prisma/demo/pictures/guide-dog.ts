import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, ellipse, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";

const dog =
  ellipse(700, 806, 190, 14, "#131a24", 0.5) +
  shaded("M560 690q-60 6 -70 60q-4 30 14 36q10 -40 60 -50Z", "#d9b070", "#b58a4c") +
  shaded(
    "M556 800v-90q-4 -60 40 -84q50 -30 130 -24l60 -50q10 -50 54 -52l10 -26q18 12 18 30q34 10 42 44q30 8 42 26q-6 24 -44 22q-22 22 -50 20q-18 70 -34 104l6 82h-34l-14 -70q-60 14 -130 -4l-10 74Z",
    "#ebc888",
    "#b98d50",
  ) +
  path("M824 504q-34 26 -26 74q20 14 34 -10q10 -30 2 -64Z", "#a87a40") +
  circle(880, 546, 7, "#2a1f18") +
  ellipse(950, 566, 13, 10, "#2a1f18") +
  path("M640 606q80 -16 150 0l-16 96q-60 16 -118 -2Z", "#f4ead2") +
  path("M640 606q80 -16 150 0l-4 26q-70 -14 -142 0Z", "#b5432c") +
  line("M700 610L520 420M740 606L560 410", "#3a2c24", 9) +
  line("M510 416L566 404", "#3a2c24", 14) +
  line("M776 566q26 36 62 38", "#b5432c", 11);

export const guideDog: DemoPicture = {
  key: "guide-dog",
  alt: "A yellow guide dog in harness at a bus stop at night, looking towards two headlights; its owner holds the handle.",
  caption: "Bramble at the halt, hearing the 8.30 before anybody else.",
  credit: "Idris Vane",
  colour: "#3a4a5c",
  svg: scene(
    backdrop("#182338", "#33455c", "#7d7a80", "#c98f6c"),
    specks(441, { x: 0, y: 0, w: 1600, h: 300, count: 70, size: 2.6 }, "#f1ead2", 0.8),
    ridge(442, 520, 60, "#2c3b4e", "#3f4a58"),
    ridge(443, 590, 34, "#202d3c", "#2c3644"),
    shaded("M-10 640H1610V910H-10Z", "#3a4350", "#1f2732"),
    strokes(
      444,
      { x: -10, y: 660, w: 1620, h: 230, count: 130, long: 180, thick: 5 },
      "#121922",
      0.5,
    ),
    glow(1420, 560, 420, "#fff0c0", 0.95),
    path("M1380 560L700 900H1610V600Z", "#fff0c0", 0.16),
    path("M1330 470q6 -50 60 -52h230v250h-290Z", "#2c5a4c"),
    path("M1352 450q6 -16 30 -16h238v110h-268Z", "#f2c878"),
    rect(1400, 384, 160, 40, "#16302c", 6),
    rect(1412, 392, 136, 24, "#f3b64a", 4),
    circle(1390, 606, 26, "#fffbe6"),
    circle(1550, 606, 26, "#fffbe6"),
    rect(1330, 640, 290, 26, "#16241f"),
    rect(210, 120, 16, 700, "#141b24"),
    rect(120, 110, 196, 130, "#b5432c", 10),
    rect(140, 132, 156, 30, "#f4ead2", 4),
    repeat(3, (n) => rect(140, 176 + n * 18, 156 - n * 24, 8, "#f4ead2")),
    glow(218, 60, 260, "#ffe0a0", 0.7),
    path("M-10 800H1130L1080 910H-10Z", "#4d5560"),
    path("M-10 800H1130L1126 814H-10Z", "#8f949a"),
    person(
      { x: 430, y: 816, size: 640 },
      { coat: "#4a5f78", legs: "#1c2530", hair: "#1c1818", skin: "#b98a66", scarf: "#d99a3a" },
    ),
    path("M414 262h84v18q-20 16 -38 0q-18 16 -46 0Z", "#14181f"),
    line("M550 512L530 424", "#4a5f78", 56),
    circle(530, 412, 22, "#b98a66"),
    dog,
    specks(445, { x: 900, y: 420, w: 700, h: 420, count: 60, size: 3 }, "#fff6d4", 0.6),
  ),
};
