import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { ellipse, group, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";

const leather = [
  ["#5a3a28", "#7d5438", "#a87850"],
  ["#43302a", "#614640", "#8a6a5a"],
  ["#6b4a2c", "#8f6a40", "#bf965c"],
  ["#3a3230", "#565048", "#827a6a"],
] as const;

/** A left shoe from the side, its toe to the left, more or less whole. */
const shoe = (n: number) => {
  const [row, column] = [Math.floor(n / 6), n % 6];
  const [dark = "#43302a", middle = dark, light = dark] = leather[(n * 3 + row) % 4] ?? [];
  const upper =
    shaded("M-86 28Q-92 -6 -50 -18Q-12 -30 4 -64Q34 -74 66 -62Q76 -20 74 28Z", light, middle) +
    path("M4 -64Q34 -74 66 -62L62 -44Q34 -54 8 -46Z", dark) +
    (n % 3
      ? line("M-34 -18l22 14M-22 -28l22 14M-8 -40l20 14", dark, 5)
      : path("M-30 -20h34v24h-34Z", "#b9a878")) +
    (n % 4 === 1 ? ellipse(-52, 6, 14, 10, dark) : "");
  return group(
    `translate(${206 + column * 240} ${410 + row * 178}) rotate(${((n * 37) % 13) - 6})`,
    ellipse(0, 46, 96, 12, "#1c1410", 0.45),
    n % 5 === 4 ? "" : upper,
    path("M-92 26Q-30 40 20 28L78 28V44Q20 40 -10 46Q-70 54 -92 40Z", dark),
    rect(34, 40, 42, 14, dark, 3),
    line("M78 30l34 18", "#d9cba4", 3),
    path("M104 44h46v30h-46Z", "#f4ead0"),
    line("M112 54h28M112 63h18", "#8a7a5a", 3),
  );
};

export const shoes: DemoPicture = {
  key: "shoes",
  alt: "Rows of old leather shoes, all for the left foot, laid out on a trestle table, each with a paper label.",
  caption: "Eighteen of the sixty-one, drying on a table in the Market Hall.",
  credit: "Idris Vane",
  colour: "#b59a70",
  svg: scene(
    backdrop("#3a4448", "#5a5a50", "#4a443c"),
    strokes(461, { x: 0, y: 0, w: 1600, h: 260, count: 60, long: 200, thick: 6 }, "#2c3438", 0.5),
    glow(520, 60, 620, "#fff0c8", 0.75),
    path("M420 0H640L900 320H180Z", "#fff4d4", 0.2),
    rect(1240, 30, 220, 150, "#c9b48a"),
    rect(1256, 46, 188, 118, "#efe4c6"),
    line("M1276 74h140M1276 96h110M1276 118h130M1276 140h80", "#8f8468", 5),
    shaded("M60 300H1540L1620 910H-20Z", "#e6d6ae", "#b89f72"),
    path("M60 300H1540L1548 322H54Z", "#f4e8c8"),
    strokes(
      462,
      { x: -10, y: 320, w: 1620, h: 580, count: 110, long: 300, thick: 5 },
      "#a68d60",
      0.4,
    ),
    repeat(18, shoe),
    specks(463, { x: 60, y: 330, w: 1480, h: 550, count: 170, size: 4 }, "#5a4630", 0.55),
    specks(464, { x: 200, y: 20, w: 700, h: 320, count: 60, size: 3 }, "#fff6da", 0.6),
  ),
};
