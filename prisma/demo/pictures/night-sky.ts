import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { ridge, specks } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { randomFrom, round } from "#prisma/demo/drawing/random";
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
import { bareTree } from "#prisma/demo/drawing/trees";

const random = randomFrom(41);

/** A house of the sleeping town; few have a light. */
const roofs = (n: number) => {
  const [x, w, h] = [n * 74 + random(-12, 12), random(56, 92), random(34, 70)];
  const y = 700 + Math.abs(n - 11) * 3;
  const lit = n === 4 || n === 15;
  return (
    path(
      polygon([x, y], [x, y - h], [x + w / 2, y - h - 30], [x + w, y - h], [x + w, y]),
      n % 2 ? "#141c30" : "#182238",
    ) +
    rect(round(x + w * 0.4), round(y - h + 14), 11, 15, lit ? "#f6c56c" : "#25304a") +
    (lit ? glow(x + w * 0.46, y - h + 20, 60, "#f6c56c", 0.6) : "")
  );
};

const dot = ([x, y]: readonly [number, number]) =>
  glow(x, y, 26, "#ffffff", 0.5) + circle(x, y, 4.6, "#fffdf0");

const sisters = [
  [1082, 214],
  [1110, 196],
  [1132, 222],
  [1106, 240],
  [1148, 200],
  [1162, 236],
  [1128, 258],
] as const;

export const nightSky: DemoPicture = {
  key: "night-sky",
  alt: "A sky full of stars with the Milky Way over a dark little town; two people on a hill look up beside a telescope.",
  caption: "From Gallows Hill, ten minutes after the lamps were turned down.",
  credit: "Idris Vane",
  colour: "#1b2744",
  svg: scene(
    backdrop("#0b1124", "#14204a", "#2b3f6e", "#5f6f8f"),
    path("M300 -40Q700 220 1500 700L1620 600Q900 200 640 -40Z", "#7d8fc0", 0.08),
    path("M380 -40Q760 210 1540 660L1590 620Q900 200 560 -40Z", "#c4c6e0", 0.06),
    path("M430 -40Q790 200 1560 640L1574 630Q860 190 500 -40Z", "#f0e6e0", 0.05),
    repeat(240, () => {
      const t = random(0, 1);
      return circle(
        round(420 + t * 1150 + random(-110, 110)),
        round(-30 + t * 660 + random(-60, 60)),
        round(random(0.8, 2.2)),
        "#f4efe6",
        0.8,
      );
    }),
    specks(411, { x: 0, y: 0, w: 1600, h: 600, count: 380, size: 2.2 }, "#e9ecf4", 0.85),
    specks(412, { x: 0, y: 0, w: 1600, h: 520, count: 60, size: 4 }, "#fffbea", 0.9),
    sisters.map(dot).join(""),
    line("M240 120L520 200", "#fffdf0", 3, 0.7),
    line("M340 148L520 200", "#fffdf0", 5, 0.9),
    ridge(413, 610, 40, "#2a3a5c", "#3a4868"),
    haze(520, 720, "#8a97b4", 0.35),
    ridge(414, 670, 24, "#1d2945", "#222e4a"),
    repeat(22, roofs),
    path("M880 690v-150l14 -50l14 50v150Z", "#101828"),
    line("M-10 716Q400 690 800 706T1610 700", "#4a6080", 5, 0.6),
    shaded("M-10 760Q300 650 640 730Q980 810 1610 850V910H-10Z", "#0d1528", "#070c18"),
    bareTree(415, { x: 1430, y: 870, size: 470 }, "#070c18"),
    person({ x: 260, y: 730, size: 190 }, { coat: "#26385c", legs: "#0a1120", scarf: "#b5573c" }),
    person({ x: 150, y: 726, size: 130 }, { coat: "#4a3450", legs: "#0a1120", scarf: "#d9a441" }),
    line("M420 740L400 620M380 744L400 620M440 746L400 620", "#0a1120", 6),
    line("M352 652L470 566", "#0a1120", 22),
    line("M462 572L486 554", "#26385c", 30),
    ellipse(400, 616, 12, 12, "#26385c"),
    glow(330, 690, 90, "#d9542f", 0.35),
  ),
};
