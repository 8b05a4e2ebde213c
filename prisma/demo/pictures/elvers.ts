import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { randomFrom, round } from "#prisma/demo/drawing/random";
import { circle, line, path, repeat, scene } from "#prisma/demo/drawing/shapes";
import { bareTree } from "#prisma/demo/drawing/trees";
import { reflection } from "#prisma/demo/drawing/water";

const random = randomFrom(11);

/** A young eel under water, on its way to the upper left. */
const elver = (n: number) => {
  const near = n / 46;
  const [x, y] = [random(120, 1500), 610 + near * 260];
  const long = 26 + near * 46;
  const bend = round(long * 0.34);
  const d = `M${round(x)} ${round(y)}q${round(long / 2)} ${-bend} ${round(long)} 0t${round(long)} 0t${round(long)} ${bend / 2}`;
  const bright = n % 3 ? "#9fc7bd" : "#e6f1dd";
  return (
    line(d, bright, round(3 + near * 6), 0.9) +
    circle(round(x + 2), round(y - 1), round(1.4 + near * 2), "#0d1f28")
  );
};

export const elvers: DemoPicture = {
  key: "elvers",
  alt: "Young eels swimming upstream by night under a full moon, while two people watch from the bank with a lamp.",
  caption: "The elvers come up the Wenn on the night tides of spring.",
  credit: "Idris Vane",
  colour: "#173042",
  svg: scene(
    backdrop("#0d1a2b", "#17324a", "#2f5568"),
    specks(241, { x: 0, y: 0, w: 1600, h: 360, count: 130, size: 2.6 }, "#dfe6dc", 0.85),
    glow(1120, 180, 420, "#f4ecc8", 0.6),
    circle(1120, 180, 78, "#f7f0d2"),
    circle(1094, 164, 15, "#e2d9b2"),
    circle(1146, 204, 20, "#e2d9b2"),
    circle(1136, 150, 9, "#e2d9b2"),
    ridge(242, 400, 50, "#1d3d4e", "#21485a"),
    ridge(243, 450, 30, "#142f3d", "#183846"),
    bareTree(244, { x: 1440, y: 520, size: 470 }, "#0c1b26"),
    bareTree(246, { x: 1310, y: 510, size: 250 }, "#122734"),
    shaded("M-10 500Q800 480 1610 510V560H-10Z", "#0f2530", "#0c1e28"),
    person({ x: 300, y: 520, size: 150 }, { coat: "#a5482f", legs: "#0c1b26", scarf: "#d99a3a" }),
    person({ x: 196, y: 524, size: 104 }, { coat: "#d0a24a", legs: "#0c1b26" }),
    glow(356, 452, 200, "#ffdf94", 0.85),
    circle(356, 456, 11, "#fff2c4"),
    line("M344 446Q356 424 368 446", "#0c1b26", 4),
    grass(247, { x: -10, y: 530, w: 1620, h: 46, count: 260 }, "#0a1922"),
    shaded("M-10 536H1610V910H-10Z", "#24596a", "#143b4c", "#0c2735"),
    path("M1020 540H1220L1420 900H820Z", "#e9e6c4", 0.1),
    reflection(248, { x: 1120, y: 542, w: 190, h: 330 }, "#f6f0cf", 0.5),
    reflection(249, { x: 356, y: 542, w: 110, h: 170 }, "#ffd987", 0.5),
    line("M-10 540H1610", "#6fa0a6", 3, 0.5),
    repeat(46, elver),
    grass(250, { x: -10, y: 905, w: 360, h: 240, count: 46, lean: 0.12 }, "#0a1f2a"),
    grass(251, { x: 1330, y: 905, w: 290, h: 280, count: 42, lean: -0.1 }, "#0a1f2a"),
    specks(252, { x: 0, y: 580, w: 1600, h: 310, count: 70, size: 3 }, "#bfe0d6", 0.5),
  ),
};
