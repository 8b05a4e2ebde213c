import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
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

const dial = (x: number, turn: number) =>
  circle(x, 742, 56, "#10161d") +
  circle(x, 742, 50, "#1e2a33") +
  repeat(9, (n) => {
    const at = Math.PI * (0.8 + n * 0.175);
    return line(
      `M${x + Math.cos(at) * 38} ${742 + Math.sin(at) * 38}L${x + Math.cos(at) * 46} ${742 + Math.sin(at) * 46}`,
      "#f4e2b4",
      3,
    );
  }) +
  line(`M${x} 742L${x + Math.cos(turn) * 38} ${742 + Math.sin(turn) * 38}`, "#e8733a", 5) +
  circle(x, 742, 6, "#f4e2b4");

export const driver: DemoPicture = {
  key: "driver",
  alt: "A dark country road seen from the driver’s seat of a bus: hands on a large wheel, a fox in the headlights.",
  caption: "Four miles, eleven bends and, most nights, one fox.",
  credit: "Idris Vane",
  colour: "#27384a",
  svg: scene(
    backdrop("#0e1830", "#23375a", "#5a6a80", "#a98f7a"),
    specks(601, { x: 0, y: 0, w: 1600, h: 300, count: 120, size: 2.6 }, "#eef0e6", 0.85),
    circle(1180, 130, 36, "#f4ecd0"),
    glow(1180, 130, 170, "#f4ecd0", 0.5),
    ridge(602, 400, 50, "#1c2c44", "#25364a"),
    bareTree(603, { x: 240, y: 560, size: 480 }, "#0e1826"),
    bareTree(605, { x: 1380, y: 560, size: 520 }, "#0e1826"),
    bareTree(607, { x: 1120, y: 460, size: 200 }, "#16223a"),
    shaded("M-10 440H1610V910H-10Z", "#1f2f38", "#131d24"),
    path(
      "M770 440Q860 450 830 480Q700 540 180 910H1320Q1000 560 880 480Q870 450 830 440Z",
      "#3d4854",
    ),
    path(
      "M770 440Q860 450 830 480Q760 540 520 910H1100Q930 560 880 480Q870 450 830 440Z",
      "#e9d9a4",
      0.28,
    ),
    glow(830, 620, 460, "#fff0c0", 0.5),
    repeat(6, (n) =>
      path(
        polygon(
          [838 - n * 10, 486 + n * n * 11],
          [846 - n * 8, 486 + n * n * 11],
          [846 - n * 12, 500 + n * n * 14],
          [828 - n * 18, 500 + n * n * 14],
        ),
        "#f4e8c4",
        0.85,
      ),
    ),
    strokes(
      608,
      { x: 300, y: 500, w: 900, h: 200, count: 40, long: 120, thick: 4 },
      "#1f2830",
      0.5,
    ),
    repeat(9, (n) => rect(560 - n * 46, 470 + n * n * 4, 6 + n, 34 + n * 8, "#d9cfae")),
    ellipse(960, 566, 60, 7, "#10161d", 0.5),
    path(
      "M916 562l6 -36q-30 4 -54 -16q34 -8 62 -4q28 -10 52 -2l14 -20l6 12l10 -12l4 22l18 10q-4 10 -24 10l-8 10l4 26h-9l-8 -24q-20 6 -40 0l-10 24Z",
      "#d9742f",
    ),
    path("M868 510q16 2 30 12q-14 2 -30 -12Z", "#fbf3e0"),
    circle(1010, 508, 3, "#fff6c8"),
    circle(1020, 508, 3, "#fff6c8"),
    shaded("M-10 -10H70L130 640H-10Z", "#0a0f16", "#141c26"),
    shaded("M1530 -10H1610V640H1470Z", "#0a0f16", "#141c26"),
    rect(-10, -10, 1620, 46, "#0a0f16"),
    rect(680, 20, 250, 92, "#0a0f16", 16),
    shaded("M694 32H916V100H694Z", "#f2c878", "#c98f4a"),
    [740, 800, 866]
      .map(
        (x, n) =>
          circle(x, 66, 13, ["#8a5f45", "#d9a682", "#b98660"][n] ?? "#8a5f45") +
          path(
            `M${x - 22} 100q2 -24 22 -24t22 24Z`,
            ["#2f5f66", "#a5482f", "#4a4468"][n] ?? "#2f5f66",
          ),
      )
      .join(""),
    line("M1150 36V120M1150 120l-16 24h32Z", "#e3b04a", 4),
    path("M1134 144h32l-16 40Z", "#b5432c"),
    shaded("M-10 690Q800 620 1610 690V910H-10Z", "#25323c", "#0e151b"),
    path("M-10 690Q800 620 1610 690V702Q800 632 -10 702Z", "#4a5a64"),
    dial(560, 4.3),
    dial(1040, 5.4),
    rect(700, 700, 200, 60, "#10161d", 8),
    repeat(5, (n) =>
      circle(
        726 + n * 37,
        730,
        8,
        ["#e8733a", "#8fc255", "#e3b04a", "#6fb4c4", "#8fc255"][n] ?? "#e3b04a",
      ),
    ),
    `<ellipse cx="800" cy="905" rx="380" ry="205" fill="none" stroke="#0a0f14" stroke-width="44"/>`,
    `<path d="M430 860A380 205 0 0 1 1170 860" fill="none" stroke="#3a4854" stroke-width="9"/>`,
    line("M800 905L560 800M800 905L1040 800", "#0a0f14", 34),
    path("M380 900Q420 790 500 754Q540 742 548 778Q540 812 500 830L470 900Z", "#b98660"),
    path("M360 910L396 836L500 880V910Z", "#2f6f73"),
    line("M504 770q24 -8 38 8M496 790q24 -8 42 4M490 810q20 -6 36 2", "#8a5f45", 4),
    path("M1220 900Q1180 790 1100 754Q1060 742 1052 778Q1060 812 1100 830L1130 900Z", "#b98660"),
    path("M1240 910L1204 836L1100 880V910Z", "#2f6f73"),
    line("M1096 770q-24 -8 -38 8M1104 790q-24 -8 -42 4M1110 810q-20 -6 -36 2", "#8a5f45", 4),
  ),
};
