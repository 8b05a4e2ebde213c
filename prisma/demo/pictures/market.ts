import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, line, path, polygon, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { masonry, roof } from "#prisma/demo/drawing/walls";

const colours = ["#b5432c", "#2f6f73", "#d0963f", "#6d5a7c"];

const produce = (x: number, n: number) =>
  repeat(9, (one) =>
    circle(
      x + 24 + one * 33,
      664 + (one % 2) * 7,
      17,
      ["#c4552f", "#8fa84a", "#e3b04a", "#7d4b5f"][(one + n) % 4] ?? "#c4552f",
    ),
  );

const stall = (n: number) => {
  const x = 40 + n * 395;
  const colour = colours[n] ?? "#b5432c";
  return (
    glow(x + 165, 600, 260, "#ffd68c", 0.6) +
    rect(x + 12, 540, 10, 240, "#2c2430") +
    rect(x + 308, 540, 10, 240, "#2c2430") +
    path(`M${x + 22} 560H${x + 308}V690H${x + 22}Z`, "#f6cf86", 0.35) +
    repeat(6, (stripe) => {
      const [top, foot] = [x + 22 + stripe * 48, x - 6 + stripe * 57];
      return path(`M${top} 486h48L${foot + 57} 556q-28 26 -57 0Z`, stripe % 2 ? "#f2e3c2" : colour);
    }) +
    produce(x, n) +
    shaded(`M${x} 676H${x + 330}V786H${x}Z`, "#8a6244", "#4d3730") +
    strokes(
      290 + n,
      { x: x + 6, y: 690, w: 318, h: 88, count: 14, long: 200, thick: 4 },
      "#3a2a26",
      0.6,
    )
  );
};

/** A string of lamps that hangs from one point to another. */
const lamps = (x: number, y: number, w: number, sag: number) =>
  line(`M${x} ${y}Q${x + w / 2} ${y + sag * 2} ${x + w} ${y}`, "#221d2c", 3) +
  repeat(12, (n) => {
    const t = (n + 0.5) / 12;
    const [lx, ly] = [x + w * t, y + 4 * sag * t * (1 - t) + 8];
    return glow(lx, ly, 34, "#ffe3a0", 0.9) + circle(lx, ly, 7, "#fff3cf");
  });

export const market: DemoPicture = {
  key: "market",
  alt: "Four market stalls with striped awnings under strings of lamps at nightfall, people queueing before them.",
  caption: "The Thursday evening market fills the square in front of the hall.",
  credit: "Idris Vane",
  colour: "#3d4a6b",
  svg: scene(
    backdrop("#232c4a", "#47486c", "#8f6f80", "#d2957a"),
    specks(281, { x: 0, y: 0, w: 1600, h: 220, count: 50, size: 2.5 }, "#f1e8d2", 0.7),
    masonry(
      282,
      { x: 200, y: 250, w: 1200, h: 430, rows: 14, joint: "#3a3148" },
      "#5a4a5c",
      "#624f60",
      "#524456",
    ),
    roof(283, { x: 160, y: 110, w: 1280, h: 146, inset: 260 }, "#332b40", "#3c3349", "#2b2438"),
    masonry(
      284,
      { x: 705, y: 20, w: 190, h: 250, rows: 9, joint: "#3a3148" },
      "#6a5666",
      "#5f4d60",
    ),
    path(polygon([690, 24], [800, -80], [910, 24]), "#2b2438"),
    glow(800, 128, 170, "#ffe2a0", 0.6),
    circle(800, 128, 62, "#3a3148"),
    circle(800, 128, 54, "#fbe9bd"),
    line("M800 128L774 104M800 128L818 164", "#2b2438", 7),
    repeat(8, (n) =>
      path(
        `M${262 + n * 140} 680V400a48 48 0 0 1 96 0V680Z`,
        n === 2 || n === 5 ? "#d9a04f" : "#f6cb78",
      ),
    ),
    repeat(8, (n) => line(`M${310 + n * 140} 352V680M${262 + n * 140} 450h96`, "#5a4a5c", 6)),
    lamps(-20, 300, 560, 60),
    lamps(540, 300, 520, 70),
    lamps(1060, 300, 560, 60),
    shaded("M-10 672H1610V910H-10Z", "#6d5666", "#2c2840"),
    repeat(4, stall),
    strokes(
      285,
      { x: -10, y: 790, w: 1620, h: 110, count: 120, long: 80, thick: 9 },
      "#1f1c30",
      0.5,
    ),
    strokes(
      286,
      { x: -10, y: 790, w: 1620, h: 100, count: 50, long: 80, thick: 7 },
      "#e0a868",
      0.35,
    ),
    person({ x: 300, y: 850, size: 230 }, { coat: "#2f6f73", legs: "#1f1c2c", scarf: "#e3b04a" }),
    person({ x: 420, y: 846, size: 214 }, { coat: "#8a3f34", legs: "#1f1c2c", hair: "#b8a590" }),
    person({ x: 500, y: 848, size: 130 }, { coat: "#d0963f", legs: "#2b2438" }),
    person(
      { x: 980, y: 852, size: 226, facing: -1 },
      { coat: "#4a4468", legs: "#1f1c2c", hair: "#1f1a1a", skin: "#8a5f45" },
    ),
    person(
      { x: 1096, y: 846, size: 210 },
      { coat: "#7d8a55", legs: "#1f1c2c", hair: "#5a3826", scarf: "#b5432c" },
    ),
    person(
      { x: 1390, y: 850, size: 222, facing: -1 },
      { coat: "#b5432c", legs: "#1f1c2c", hair: "#d8cfc0" },
    ),
  ),
};
