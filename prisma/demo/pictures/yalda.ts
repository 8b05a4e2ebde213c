import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { randomFrom, round } from "#prisma/demo/drawing/random";
import {
  circle,
  ellipse,
  line,
  patch,
  path,
  rect,
  repeat,
  scene,
} from "#prisma/demo/drawing/shapes";
import { bareTree } from "#prisma/demo/drawing/trees";

const random = randomFrom(57);

const seeds = (x: number, y: number, rx: number, ry: number, count: number) =>
  repeat(count, () => {
    const [turn, far] = [random(0, 7), Math.sqrt(random(0, 1))];
    const [sx, sy] = [round(x + Math.cos(turn) * far * rx), round(y + Math.sin(turn) * far * ry)];
    return ellipse(sx, sy, 9, 7, "#a51f2e") + ellipse(sx - 2, sy - 2, 4, 3, "#ee7a74");
  });

const pomegranate = (x: number, y: number, r: number) =>
  path(patch(x, x, y, r, r * 0.95), "#9a2430") +
  path(patch(x + 1, x - r * 0.2, y - r * 0.2, r * 0.62, r * 0.58), "#c43c3c") +
  ellipse(x - r * 0.36, y - r * 0.4, r * 0.12, r * 0.2, "#f2a090", 0.8) +
  path(`M${x - 16} ${y - r * 0.86}l-8 -30l14 12l10 -18l10 18l14 -12l-8 30Z`, "#8a2a2a");

const flake = (n: number) =>
  circle(560 + ((n * 97) % 480), 60 + ((n * 61) % 400), 3 + (n % 3), "#f7f5ec", 0.9);

export const yalda: DemoPicture = {
  key: "yalda",
  alt: "A winter night behind a window; on the sill’s table a lamp, pomegranates, a cut watermelon, nuts and a book of poems.",
  caption: "The table of the longest night in the reading room.",
  credit: "Idris Vane",
  colour: "#7a2f34",
  svg: scene(
    backdrop("#4a2a30", "#6d3a38", "#5a2f30"),
    strokes(561, { x: 0, y: 0, w: 1600, h: 620, count: 90, long: 150, thick: 6 }, "#3a1f26", 0.45),
    rect(530, 20, 540, 520, "#d9b98a"),
    shaded("M554 44H1046V510H554Z", "#14203e", "#2f4a6e", "#8f9cae"),
    circle(920, 130, 42, "#f7f0d8"),
    glow(920, 130, 180, "#f7f0d8", 0.5),
    path("M554 420Q700 370 820 410T1046 390V510H554Z", "#dfe3e6"),
    bareTree(562, { x: 680, y: 450, size: 270 }, "#1b2338"),
    repeat(60, flake),
    rect(790, 20, 20, 510, "#d9b98a"),
    rect(554, 270, 492, 14, "#d9b98a"),
    rect(500, 520, 600, 28, "#e9cfa0"),
    repeat(5, (n) =>
      rect(
        70 + n * 62,
        80 + (n % 2) * 14,
        50,
        200 - (n % 2) * 14,
        ["#2f5f66", "#b5773a", "#7a3340", "#4d6148", "#c9a24a"][n] ?? "#2f5f66",
      ),
    ),
    rect(50, 280, 400, 18, "#3a2220"),
    repeat(5, (n) =>
      rect(
        1190 + n * 66,
        90 + (n % 3) * 12,
        54,
        190 - (n % 3) * 12,
        ["#b5432c", "#3f5a6b", "#c9a24a", "#5a3a4a", "#2f6f63"][n] ?? "#b5432c",
      ),
    ),
    rect(1160, 280, 400, 18, "#3a2220"),
    glow(330, 520, 620, "#ffce7a", 0.85),
    shaded("M-10 640H1610V910H-10Z", "#a5323a", "#5f1f2c"),
    repeat(27, (n) => path(`M${n * 62 - 20} 640l31 40l31 -40Z`, n % 2 ? "#e3b04a" : "#2f5f66")),
    repeat(
      14,
      (n) =>
        path(`M${n * 122} 790l36 -36l36 36l-36 36Z`, "#e3b04a", 0.35) +
        circle(n * 122 + 36, 790, 10, "#f4e2b4", 0.6),
    ),
    ellipse(330, 690, 120, 16, "#3a1218", 0.5),
    shaded("M270 690q-10 -40 40 -60v-20h40v20q50 20 40 60Z", "#d9a441", "#8a6024"),
    path(
      "M296 610Q276 540 310 480Q312 440 322 400H338Q348 440 350 480Q384 540 364 610Z",
      "#ffe9b0",
      0.6,
    ),
    path("M330 500q26 44 0 84q-26 -40 0 -84Z", "#f7a93f"),
    path("M330 532q12 24 0 46q-12 -22 0 -46Z", "#fff8dc"),
    ellipse(620, 742, 180, 20, "#3a1218", 0.5),
    path("M450 700Q620 760 790 700Q770 780 620 780T450 700Z", "#2f6f73"),
    path("M456 712Q620 768 784 712l-6 16Q620 780 462 728Z", "#f4e2b4"),
    pomegranate(530, 660, 62),
    pomegranate(706, 662, 60),
    pomegranate(618, 600, 66),
    path(patch(77, 880, 720, 84, 70), "#9a2430"),
    path(patch(78, 880, 714, 70, 56), "#f6dfc0"),
    seeds(880, 714, 56, 42, 60),
    ellipse(1130, 776, 170, 18, "#3a1218", 0.5),
    path("M960 690Q1130 860 1300 690Z", "#2f6b3c"),
    path("M976 690Q1130 838 1284 690Z", "#e9efc4"),
    path("M990 690Q1130 818 1270 690Z", "#d9403c"),
    repeat(11, (n) =>
      path(`M${1030 + n * 20} ${704 + ((n * 31) % 52)}q6 8 0 14q-6 -6 0 -14Z`, "#2a1518"),
    ),
    path(
      "M1310 760Q1400 710 1470 748Q1540 710 1606 744V808Q1540 772 1470 808Q1400 772 1310 820Z",
      "#fbf1d6",
    ),
    repeat(4, (n) =>
      line(`M1340 ${768 + n * 11}q50 -22 100 -2M1500 ${764 + n * 11}q50 -22 96 -4`, "#8f8060", 3),
    ),
    seeds(1000, 850, 120, 20, 18),
    repeat(16, (n) =>
      ellipse(140 + ((n * 37) % 170), 800 + ((n * 23) % 60), 13, 9, n % 2 ? "#b58a52" : "#8a6236"),
    ),
    specks(571, { x: 0, y: 300, w: 800, h: 360, count: 40, size: 3 }, "#ffe9b4", 0.5),
  ),
};
