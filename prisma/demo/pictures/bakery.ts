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
import { masonry, roof, window } from "#prisma/demo/drawing/walls";

const dark = ["#2b3a4e", "#314257", "#263548"] as const;

const loaf = (x: number, y: number) =>
  ellipse(x, y, 34, 18, "#b06a2c") +
  line(`M${x - 16} ${y - 8}l12 12M${x - 2} ${y - 10}l12 12`, "#e9b566", 4);

export const bakery: DemoPicture = {
  key: "bakery",
  alt: "A dark street before dawn with one bright window, in which a baker stands over trays of loaves.",
  caption: "Prisk’s, Mill Lane, ten minutes past two.",
  credit: "Idris Vane",
  colour: "#22334a",
  svg: scene(
    backdrop("#141e30", "#1e2d44", "#2b3d54"),
    specks(3, { x: 0, y: 0, w: 1600, h: 220, count: 70, size: 2.6 }, "#dbe2dc", 0.8),
    circle(1420, 120, 40, "#e9e2c4"),
    glow(1420, 120, 180, "#e9e2c4", 0.35),
    masonry(4, { x: -10, y: 260, w: 420, h: 460, rows: 14, joint: "#1b2738" }, ...dark),
    roof(5, { x: -30, y: 150, w: 470, h: 116, inset: 20 }, "#1c2634", "#222e3d", "#182230"),
    masonry(6, { x: 1130, y: 290, w: 490, h: 430, rows: 13, joint: "#1b2738" }, ...dark),
    roof(7, { x: 1100, y: 190, w: 540, h: 106, inset: 24 }, "#1c2634", "#222e3d", "#182230"),
    masonry(
      8,
      { x: 400, y: 220, w: 740, h: 500, rows: 15, joint: "#2a2c38" },
      "#4f4650",
      "#5b4d52",
      "#473f4b",
    ),
    roof(9, { x: 370, y: 96, w: 800, h: 130, inset: 34 }, "#242b39", "#2b3342", "#1f2633"),
    rect(960, 60, 84, 110, "#3b3842"),
    path("M1002 60q-30 -30 0 -56q26 -22 6 -50", "#8d8b92", 0.35),
    [60, 250]
      .map((x) => window({ x, y: 340, w: 84, h: 120 }, "#141d2c", { frame: "#3a4759" }))
      .join(""),
    [1200, 1400]
      .map((x) => window({ x, y: 360, w: 84, h: 120 }, "#141d2c", { frame: "#3a4759" }))
      .join(""),
    [480, 720, 960]
      .map((x) => window({ x, y: 270, w: 76, h: 104 }, "#1a2333", { frame: "#5d5560" }))
      .join(""),
    glow(700, 560, 620, "#f6b756", 0.75),
    rect(470, 430, 480, 250, "#3a2c2a"),
    shaded("M484 444H936V668H484Z", "#fbe0a0", "#f0a94a"),
    rect(484, 500, 452, 8, "#b3743a"),
    repeat(6, (n) => loaf(530 + n * 72, 486)),
    rect(484, 640, 452, 30, "#8a5a34"),
    repeat(5, (n) => loaf(720 + n * 46, 628)),
    person(
      { x: 610, y: 712, size: 190 },
      { coat: "#fbf3e0", legs: "#fbf3e0", hair: "#fbf3e0", scarf: "#a5482f" },
    ),
    rect(470, 664, 480, 56, "#5a3a30"),
    line("M710 444V640", "#3a2c2a", 9),
    repeat(9, (n) => polygonStripe(470 + n * 54, n)),
    rect(1000, 440, 96, 280, "#2f3f3a"),
    rect(1016, 458, 64, 110, "#f3b85c"),
    rect(-10, 720, 1620, 200, "#232f40"),
    path(polygon([470, 724], [950, 724], [1180, 900], [250, 900]), "#e8a44c", 0.32),
    strokes(
      12,
      { x: -20, y: 730, w: 1640, h: 165, count: 150, long: 80, thick: 9 },
      "#151f2e",
      0.55,
    ),
    strokes(13, { x: 330, y: 735, w: 760, h: 160, count: 70, long: 66, thick: 8 }, "#f2bd6c", 0.4),
    path(
      "M1216 770q30 -34 74 -22q20 -34 30 -18l2 26q-8 22 -30 26l-4 26h-8l-4 -22h-34l-6 22h-8Z",
      "#0f1622",
    ),
  ),
};

/** The awning, rolled out for nobody yet. */
function polygonStripe(x: number, n: number): string {
  return path(`M${x} 406h54l8 44q-31 22 -62 0Z`, n % 2 ? "#d9c7a4" : "#a5482f");
}
