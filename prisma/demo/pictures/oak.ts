import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
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
import { window } from "#prisma/demo/drawing/walls";

const chisel = (n: number) =>
  rect(120 + n * 42, 250, 12, 90 + ((n * 23) % 50), "#aab4b4") +
  rect(116 + n * 42, 196, 20, 60, n % 2 ? "#a5683a" : "#8a4f2c", 6);

const plank = (n: number) =>
  path(`M0 ${n * 96 - 6}H1600V${n * 96 + 86}H0Z`, n % 2 ? "#8a6a4a" : "#826345");

export const oak: DemoPicture = {
  key: "oak",
  alt: "A black oak beam in a long tank of water in a workshop, students around it with rulers, sun through a window.",
  caption: "The beam lies in its tank in the joinery workshop, and is turned on Fridays.",
  credit: "Idris Vane",
  colour: "#a5794f",
  svg: scene(
    backdrop("#9a7a56", "#b08d64", "#8a6a4a"),
    repeat(8, plank),
    strokes(401, { x: 0, y: 0, w: 1600, h: 700, count: 150, long: 220, thick: 4 }, "#5f452f", 0.35),
    window({ x: 560, y: 60, w: 220, h: 330 }, "#e9edd0", { frame: "#f0e2c0", bars: 3 }),
    window({ x: 860, y: 60, w: 220, h: 330 }, "#e9edd0", { frame: "#f0e2c0", bars: 3 }),
    glow(820, 220, 560, "#fff4cf", 0.7),
    path(polygon([560, 390], [780, 390], [620, 900], [220, 900]), "#fff2c4", 0.22),
    path(polygon([860, 390], [1080, 390], [1120, 900], [720, 900]), "#fff2c4", 0.22),
    rect(90, 300, 400, 22, "#5f3f2a"),
    repeat(9, chisel),
    path("M1190 150h300v16h-300Z", "#5f3f2a"),
    path("M1230 166l40 220l14 -6l-24 -214ZM1340 166v190h60l20 -190Z", "#b9c0ba"),
    rect(1236, 120, 60, 50, "#8a4f2c", 12),
    path("M1450 166v250h12v-250Z", "#d9b36a"),
    shaded("M-10 740H1610V910H-10Z", "#6b4c34", "#3f2c20"),
    specks(402, { x: 0, y: 760, w: 1600, h: 130, count: 160, size: 6 }, "#e3bf84", 0.8),
    person(
      { x: 420, y: 770, size: 400 },
      { coat: "#2f6f73", legs: "#2c3440", hair: "#2b211e", skin: "#8a5f45", scarf: "#e3b04a" },
    ),
    person(
      { x: 760, y: 750, size: 380, facing: -1 },
      { coat: "#d9d2bd", legs: "#3a4650", hair: "#b5683a", scarf: "#a5482f" },
    ),
    person(
      { x: 1190, y: 770, size: 410, facing: -1 },
      { coat: "#8a3f4a", legs: "#2c3440", hair: "#c9c2b4", scarf: "#2f5561" },
    ),
    ellipse(800, 850, 640, 26, "#20160f", 0.5),
    shaded("M180 600H1420L1392 850H208Z", "#7d8f8f", "#4a5c60"),
    shaded("M196 560H1404L1420 606H180Z", "#cfe0da", "#8fb0ae"),
    path("M300 572Q800 556 1310 574L1318 600Q800 586 286 600Z", "#1f1c1c"),
    path("M300 572Q800 556 1310 574L1311 580Q800 566 298 580Z", "#4d453c"),
    strokes(
      403,
      { x: 300, y: 572, w: 1000, h: 22, count: 40, long: 160, thick: 3 },
      "#6d6254",
      0.7,
    ),
    strokes(
      404,
      { x: 200, y: 562, w: 1190, h: 40, count: 40, long: 130, thick: 3 },
      "#ffffff",
      0.6,
    ),
    rect(170, 596, 1260, 16, "#a9b9b6", 4),
    repeat(12, (n) => rect(230 + n * 102, 640, 5, 190, "#3d4d52")),
    path("M500 548l300 -16v18l-300 16Z", "#e6c065"),
    repeat(24, (n) => line(`M${510 + n * 12} ${550 - n * 0.64}v${n % 5 ? 6 : 11}`, "#5a4424", 2)),
    line("M986 596L1010 500L1060 590", "#c9b36a", 7),
    circle(1010, 500, 8, "#8a6a2c"),
    path("M1240 540h120v16h-120Z", "#f7f0dc"),
    specks(405, { x: 300, y: 380, w: 820, h: 420, count: 70, size: 3 }, "#fff8dc", 0.7),
  ),
};
