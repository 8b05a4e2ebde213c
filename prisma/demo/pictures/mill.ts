import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import {
  circle,
  ellipse,
  line,
  path,
  polygon,
  rect,
  repeat,
  scene,
} from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { masonry, roof, window } from "#prisma/demo/drawing/walls";
import { reflection, water } from "#prisma/demo/drawing/water";

const on = (turn: number, r: number): [number, number] => [
  1000 + Math.cos(turn) * r,
  600 + Math.sin(turn) * r,
];

const spoke = (n: number) => {
  const [x, y] = on((n * Math.PI) / 6 + 0.12, 190);
  return (
    line(`M1000 600L${x} ${y}`, "#5b4130", 15) + line(`M998 597L${x - 3} ${y - 3}`, "#8a6546", 4)
  );
};

/** A board of the wheel, with the water it lifts. */
const board = (n: number) => {
  const turn = (n * Math.PI) / 12 + 0.06;
  return path(
    polygon(on(turn, 196), on(turn + 0.07, 194), on(turn + 0.1, 246), on(turn - 0.02, 250)),
    n % 2 ? "#4d3628" : "#6b4c36",
  );
};

export const mill: DemoPicture = {
  key: "mill",
  alt: "A tall stone water mill with its wooden wheel turning in the stream at sunset, a woman in the open door.",
  caption: "Sallow Mill has ground flour on this bank since 1741.",
  credit: "Idris Vane",
  colour: "#d9a86c",
  svg: scene(
    backdrop("#7a93a0", "#d9c3a0", "#f6d79c", "#f3b878"),
    glow(300, 420, 560, "#fff0c0", 0.9),
    circle(300, 420, 58, "#fff4d4"),
    ridge(301, 480, 50, "#b39a86", "#d9b184"),
    ridge(302, 540, 34, "#8f8a60", "#a99a64"),
    haze(430, 620, "#ffe9b8", 0.65),
    willow(303, { x: 190, y: 660, size: 420 }, ["#5f6f42", "#8a9450", "#d2c46a"]),
    tree(305, { x: 1450, y: 670, size: 480 }, ["#4a5c3a", "#70803f", "#c4b255"]),
    tree(307, { x: 1270, y: 670, size: 300 }, ["#55663e", "#7d8a48", "#ccba5c"]),
    masonry(
      308,
      { x: 470, y: 240, w: 400, h: 440, rows: 17, ratio: 2.2, joint: "#a88f6c" },
      "#e3cfa6",
      "#d8c195",
      "#ecdab4",
      "#cbb488",
    ),
    path("M760 240H870V680H760Z", "#6d5640", 0.28),
    roof(
      309,
      { x: 436, y: 92, w: 470, h: 156, inset: 90 },
      "#8a4a36",
      "#9d5740",
      "#7a3f2e",
      "#ad6a4c",
    ),
    masonry(
      310,
      { x: 850, y: 400, w: 240, h: 280, rows: 11, ratio: 2.2, joint: "#8f775a" },
      "#c4ab80",
      "#b89f75",
      "#d0b88e",
    ),
    roof(311, { x: 836, y: 320, w: 280, h: 90, inset: 30 }, "#7a3f2e", "#8a4a36", "#6d3828"),
    [520, 640, 760]
      .map((x) => window({ x, y: 300, w: 58, h: 78 }, "#48575a", { frame: "#f4e8cc" }))
      .join(""),
    [520, 760]
      .map((x) =>
        window({ x, y: 450, w: 58, h: 78 }, x === 520 ? "#f6c368" : "#48575a", {
          frame: "#f4e8cc",
        }),
      )
      .join(""),
    rect(622, 416, 92, 116, "#4a3428"),
    line("M668 240V416", "#4a3428", 6),
    path("M646 440h44v60h-44Z", "#e9dcb8"),
    shaded("M626 684V590Q630 560 670 560T714 590V684Z", "#3a2a22", "#6b4a32"),
    person(
      { x: 672, y: 690, size: 118, facing: -1 },
      { coat: "#2f5f66", legs: "#3a3430", hair: "#7a5236", scarf: "#f0e4c8" },
    ),
    path("M400 690Q640 670 900 690V760H380Z", "#8a7a52"),
    grass(312, { x: -10, y: 690, w: 900, h: 54, count: 150 }, "#6b7440"),
    water(
      313,
      { top: 690 },
      { far: "#e3bf84", near: "#3f6f74", glint: "#fff0c6", shade: "#2f5c62" },
    ),
    path("M-10 676Q420 660 900 684V724Q500 700 -10 736Z", "#7d7a48"),
    grass(314, { x: -10, y: 712, w: 880, h: 46, count: 140 }, "#59653a"),
    circle(1000, 600, 252, "#3a2a20", 0.25),
    repeat(24, board),
    repeat(
      2,
      (n) =>
        `<circle cx="1000" cy="600" r="${200 - n * 52}" fill="none" stroke="#5b4130" stroke-width="${18 - n * 4}"/>`,
    ),
    repeat(12, spoke),
    circle(1000, 600, 34, "#3f2d22"),
    circle(996, 596, 16, "#8a6546"),
    path("M1090 372L1420 356V376L1096 396Z", "#6b4c36"),
    shaded(
      "M1086 384q60 6 96 60q60 90 66 250h-34q-8 -150 -66 -232q-30 -40 -62 -44Z",
      "#f4f1dc",
      "#a9c9c6",
    ),
    strokes(
      315,
      { x: 1150, y: 450, w: 90, h: 230, count: 26, long: 50, thick: 5, slope: 2.4 },
      "#ffffff",
      0.6,
    ),
    path("M-10 690H1610V910H-10Z", "#3f6f74", 0.5),
    repeat(16, (n) => ellipse(800 + n * 30, 704 + (n % 3) * 9, 40, 9, "#f6f3df", 0.75)),
    reflection(316, { x: 300, y: 720, w: 150, h: 170 }, "#fff0c4", 0.6),
    reflection(317, { x: 660, y: 740, w: 300, h: 150 }, "#e6d2a4", 0.35),
    specks(318, { x: 1060, y: 420, w: 240, h: 290, count: 60, size: 4 }, "#ffffff", 0.8),
  ),
};
