import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { circle, line, path, rect, repeat, scene } from "#prisma/demo/pictures/shapes";

const apple = (x: number) =>
  circle(x, 610, 44, "#c0392b") + line(`M${x} 570 q8 -24 22 -30`, "#5b4636", 7);

const candle = (x: number) =>
  rect(x, 470, 36, 180, "#f3e6c8", 6) +
  path(`M${x + 18} 400 q28 40 0 66 q-28 -26 0 -66 Z`, "#f2a93b");

export const nowruzTable: DemoPicture = {
  key: "nowruz-table",
  alt: "A table by a window, laid with apples, sprouted wheat, candles, a hyacinth and open books.",
  caption: "The Nowruz table in the upper room of the library.",
  credit: "Idris Vane",
  colour: "#2e6f73",
  svg: scene(
    rect(0, 0, 1600, 900, "#e9dcc3"),
    rect(520, 80, 560, 400, "#a9d0dc"),
    path("M520 380 Q700 300 860 370 T1080 340 V480 H520 Z", "#8fb883"),
    rect(790, 80, 20, 400, "#f7f1e2"),
    rect(500, 470, 600, 24, "#f7f1e2"),
    rect(0, 650, 1600, 250, "#2e6f73"),
    repeat(20, (n) => path(`M${n * 80} 650 l40 46 l40 -46 Z`, "#d9a441")),
    repeat(3, (n) => apple(330 + n * 86)),
    rect(620, 590, 220, 60, "#c96f3b", 14),
    repeat(22, (n) =>
      line(`M${630 + n * 9} 592 q${(n % 5) - 2} -60 ${((n * 7) % 17) - 8} -110`, "#5b9a4a", 6),
    ),
    candle(910),
    candle(980),
    rect(1110, 580, 90, 70, "#7d4b86", 12),
    rect(1148, 440, 12, 140, "#5b9a4a"),
    repeat(12, (n) => circle(1140 + (n % 3) * 16, 420 + Math.floor(n / 3) * 32, 16, "#b07cc6")),
    path(
      "M1260 620 Q1340 590 1400 624 Q1460 590 1540 620 V664 Q1460 636 1400 668 Q1340 636 1260 664 Z",
      "#fbf6e8",
    ),
    rect(90, 560, 130, 90, "#8a4f42", 6),
    rect(80, 530, 130, 30, "#d99a2b", 4),
  ),
};
