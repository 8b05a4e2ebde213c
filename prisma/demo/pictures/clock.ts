import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks } from "#prisma/demo/drawing/land";
import { backdrop, glow } from "#prisma/demo/drawing/light";
import { bird, person } from "#prisma/demo/drawing/people";
import { circle, line, path, polygon, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { masonry, roof, window } from "#prisma/demo/drawing/walls";

const hand = (turn: number, length: number, thickness: number) =>
  line(
    `M800 400L${800 + Math.sin(turn) * length} ${400 - Math.cos(turn) * length}`,
    "#1f2a33",
    thickness,
  );

const hour = (n: number) => {
  const turn = (n * Math.PI) / 6;
  const at = (far: number) => `${800 + Math.sin(turn) * far} ${400 - Math.cos(turn) * far}`;
  return line(`M${at(132)}L${at(n % 3 ? 146 : 156)}`, "#1f2a33", n % 3 ? 7 : 12);
};

const minute = (n: number) => {
  const turn = (n * Math.PI) / 30;
  return circle(800 + Math.sin(turn) * 168, 400 - Math.cos(turn) * 168, 3, "#7d5b2c");
};

export const clock: DemoPicture = {
  key: "clock",
  alt: "A stone clock tower over the roofs of a town at evening; a woman leans out beside the dial, pigeons fly up.",
  caption: "The clock of the Market Hall is wound on Mondays and Fridays, by hand.",
  credit: "Idris Vane",
  colour: "#d0a86c",
  svg: scene(
    backdrop("#5f7f96", "#a9b5ac", "#f0d19a", "#efae6a"),
    glow(180, 640, 620, "#ffe6ae", 0.9),
    masonry(
      3,
      { x: 560, y: 150, w: 480, h: 760, rows: 19, ratio: 2.1, joint: "#9b7d56" },
      "#d9bd8c",
      "#cfb07e",
      "#e3ca9b",
      "#c4a473",
    ),
    path("M900 150H1040V910H900Z", "#6b5245", 0.5),
    path(polygon([520, 156], [800, -70], [1080, 156]), "#4d4a52"),
    path(polygon([800, -70], [1080, 156], [900, 156]), "#38383f"),
    rect(530, 146, 540, 26, "#e9d3a6"),
    rect(530, 172, 540, 8, "#8c6f4b"),
    rect(540, 628, 520, 22, "#e9d3a6"),
    rect(540, 650, 520, 8, "#8c6f4b"),
    circle(800, 400, 206, "#8c6f4b"),
    circle(800, 400, 196, "#e9d3a6"),
    circle(800, 400, 182, "#f8efd8"),
    circle(812, 412, 170, "#e8dab8", 0.6),
    repeat(60, minute),
    repeat(12, hour),
    hand(-0.83, 92, 13),
    hand(2.62, 140, 8),
    circle(800, 400, 15, "#a5482f"),
    window({ x: 650, y: 700, w: 74, h: 160 }, "#39424c", { frame: "#e9d3a6", arched: true }),
    roof(
      9,
      { x: -40, y: 660, w: 520, h: 130, inset: 60 },
      "#7d4a36",
      "#8e5740",
      "#6d3f2e",
      "#a3694a",
    ),
    masonry(
      10,
      { x: -20, y: 790, w: 470, h: 120, rows: 5, joint: "#8a6f58" },
      "#c9a57c",
      "#bd976d",
    ),
    roof(
      12,
      { x: 1090, y: 600, w: 560, h: 150, inset: 70 },
      "#5f3f3a",
      "#6d4a42",
      "#523530",
      "#7c584b",
    ),
    masonry(
      13,
      { x: 1120, y: 750, w: 500, h: 160, rows: 7, joint: "#6d5a50" },
      "#93776a",
      "#866b5f",
    ),
    window({ x: 1200, y: 790, w: 60, h: 84 }, "#f4c56c"),
    window({ x: 1400, y: 790, w: 60, h: 84 }, "#3e4a57"),
    rect(1290, 540, 60, 110, "#6d4a42"),
    rect(120, 590, 56, 110, "#8e5740"),
    path("M148 590q-26 -40 6 -80q24 -34 -6 -76", "#f4e4c4", 0.35),
    path("M872 866V737a45 45 0 0 1 90 0V866Z", "#2c3038"),
    person(
      { x: 920, y: 890, size: 150, facing: -1 },
      { coat: "#2f6f73", hair: "#d8d2c6", scarf: "#d99a3a" },
    ),
    path("M872 866h90v40h-90Z", "#c4a473"),
    rect(862, 856, 112, 14, "#e9d3a6"),
    line("M898 800L842 836", "#2f6f73", 13),
    circle(838, 838, 6, "#c99a78"),
    path("M836 838l-26 6l2 40l26 -4Z", "#f8efd8"),
    repeat(9, (n) => bird(220 + n * 38, 190 + ((n * 67) % 150), 16 + (n % 3) * 6, "#3b4a57")),
    specks(15, { x: 0, y: 300, w: 540, h: 300, count: 30, size: 3 }, "#fff0c8", 0.6),
  ),
};
