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
import { masonry, window } from "#prisma/demo/drawing/walls";

const bin = (x: number, lid: string) =>
  shaded(`M${x} 590H${x + 120}L${x + 106} 780H${x + 14}Z`, "#3f4f58", "#232d36") +
  rect(x - 8, 572, 136, 24, lid, 8) +
  repeat(3, (n) => line(`M${x + 30 + n * 30} 612l${(1 - n) * 6} 150`, "#1b242c", 4)) +
  circle(x + 26, 784, 12, "#161d24") +
  circle(x + 96, 784, 12, "#161d24");

export const yardLamp: DemoPicture = {
  key: "yard-lamp",
  alt: "A brick yard at night with one lamp over a green door, bins along the wall and a man with a ring of keys.",
  caption: "The yard door of the library, under the lamp that was put up for the roadworks.",
  credit: "Idris Vane",
  colour: "#5a4440",
  svg: scene(
    backdrop("#10182a", "#1d2840"),
    specks(451, { x: 0, y: 0, w: 1600, h: 120, count: 40, size: 2.4 }, "#e6e8e0", 0.8),
    masonry(
      452,
      { x: -10, y: 90, w: 1620, h: 690, rows: 21, ratio: 2.7, joint: "#241f2a" },
      "#40333c",
      "#483942",
      "#392e37",
      "#4e3d44",
    ),
    rect(-10, 78, 1620, 18, "#2c2a36"),
    window({ x: 180, y: 200, w: 130, h: 190 }, "#18202f", { frame: "#554650", bars: 3 }),
    window({ x: 1290, y: 200, w: 130, h: 190 }, "#18202f", { frame: "#554650", bars: 3 }),
    glow(800, 270, 660, "#ffc970", 0.85),
    path(polygon([770, 262], [830, 262], [1240, 900], [360, 900]), "#ffd890", 0.16),
    rect(676, 370, 248, 420, "#c9ad86"),
    rect(676, 352, 248, 26, "#e6cfa4"),
    shaded("M696 390H904V790H696Z", "#3f6f5c", "#28493f"),
    [716, 812]
      .map((x) => rect(x, 416, 72, 150, "#2f5a4b") + rect(x, 600, 72, 150, "#2f5a4b"))
      .join(""),
    circle(880, 596, 9, "#e9c46a"),
    rect(660, 780, 280, 26, "#b59c78"),
    line("M800 180V220", "#1b1f28", 8),
    line("M730 200Q730 176 800 176", "#1b1f28", 8),
    path("M752 262Q756 214 800 212Q844 214 848 262Z", "#1f4a44"),
    ellipse(800, 262, 48, 9, "#fff6d8"),
    circle(800, 270, 17, "#fffbe8"),
    repeat(7, (n) => ellipse(740 + ((n * 53) % 130), 240 + ((n * 37) % 90), 5, 3, "#fdf2cf", 0.9)),
    bin(250, "#2f6f73"),
    bin(400, "#8a3f34"),
    bin(1090, "#6d7a44"),
    shaded("M-10 790H1610V910H-10Z", "#4a4048", "#1f1e2a"),
    strokes(
      453,
      { x: -10, y: 800, w: 1620, h: 100, count: 110, long: 90, thick: 9 },
      "#171722",
      0.5,
    ),
    strokes(454, { x: 420, y: 800, w: 760, h: 100, count: 60, long: 80, thick: 8 }, "#f2bd6c", 0.4),
    ellipse(1010, 842, 90, 10, "#120f16", 0.5),
    person(
      { x: 1010, y: 840, size: 330, facing: -1 },
      { coat: "#51606c", legs: "#232a36", hair: "#c9c4ba", scarf: "#a5482f" },
    ),
    line("M948 676q-30 18 -24 54", "#d9b35a", 4),
    repeat(5, (n) =>
      line(`M${914 + n * 5} 734l${(n - 2) * 9} 34`, n % 2 ? "#e6c878" : "#b5934a", 5),
    ),
    path("M560 812q-8 -40 34 -48q20 -24 42 -6l-4 22q-6 12 -20 16v18h-9v-15h-28v15Z", "#15141c"),
  ),
};
