import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
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
import { masonry } from "#prisma/demo/drawing/walls";

/** A long flat loaf, dimpled by the stones it was baked on. */
const sangak = (x: number, y: number, long: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${
    path(patch(531 + long, 0, 0, long, long * 0.34), "#a9682c") +
    path(patch(532 + long, -3, -4, long * 0.94, long * 0.29), "#dba55a") +
    repeat(16, (n) =>
      ellipse(
        ((n * 47) % (long * 1.6)) - long * 0.8,
        ((n * 29) % 40) - 20,
        9,
        5,
        n % 3 ? "#b5743a" : "#8a4f24",
        0.8,
      ),
    ) +
    repeat(22, (n) =>
      circle(((n * 61) % (long * 1.5)) - long * 0.75, ((n * 23) % 44) - 22, 1.8, "#f7ecd0"),
    )
  }</g>`;

const pebble = (n: number) =>
  ellipse(
    708 + n * 16,
    566 - Math.sin((n / 21) * Math.PI) * 16 + (n % 3) * 5,
    13,
    8,
    ["#8a6a58", "#6d5448", "#b58a6a"][n % 3] ?? "#8a6a58",
  );

export const oven: DemoPicture = {
  key: "oven",
  alt: "A baker holds a long peel in front of a brick oven; the fire glows on a bed of river pebbles, flat loaves hang by it.",
  caption: "The oven holds a ton and a half of pebbles from the Wenn.",
  credit: "Idris Vane",
  colour: "#8a4f34",
  svg: scene(
    backdrop("#3d2f2e", "#54403a", "#3a2c2a"),
    strokes(541, { x: 0, y: 0, w: 1600, h: 620, count: 90, long: 200, thick: 6 }, "#2c2120", 0.5),
    masonry(
      542,
      { x: 480, y: 70, w: 780, h: 670, rows: 20, ratio: 2.5, joint: "#4a332a" },
      "#9a5f42",
      "#a86a4a",
      "#8c5439",
      "#b57854",
    ),
    path("M480 70H620V740H480Z", "#2a1c1a", 0.45),
    path("M640 620V470a230 200 0 0 1 460 0V620H1060V474a190 164 0 0 0 -380 0V620Z", "#d6a878"),
    repeat(15, (n) => {
      const turn = Math.PI + (n * Math.PI) / 14;
      return line(
        `M${870 + Math.cos(turn) * 192} ${470 + Math.sin(turn) * 166}L${870 + Math.cos(turn) * 230} ${470 + Math.sin(turn) * 200}`,
        "#8a5438",
        5,
      );
    }),
    shaded("M680 620V474a190 164 0 0 1 380 0V620Z", "#3a1a12", "#a8401c", "#f2993a"),
    glow(870, 520, 420, "#ffb84e", 0.85),
    path(
      "M720 590q-20 -90 40 -150q0 50 30 60q-6 -90 60 -140q-4 70 50 110q30 -20 24 -60q60 50 40 120q30 0 30 -30q30 50 -4 90Z",
      "#f2902f",
      0.9,
    ),
    path(
      "M780 592q-10 -60 34 -96q4 40 30 44q0 -50 36 -80q0 50 36 76q20 20 10 56Z",
      "#ffd978",
      0.95,
    ),
    repeat(22, pebble),
    rect(620, 600, 500, 34, "#c99a6a"),
    rect(620, 634, 500, 12, "#5a3a2a"),
    rect(1290, 150, 280, 14, "#2a1f1c"),
    repeat(3, (n) => line(`M${1330 + n * 96} 164v40`, "#8d8d88", 4)),
    sangak(1330, 310, 118, 84),
    sangak(1428, 320, 124, 92),
    sangak(1524, 306, 112, 86),
    path("M-10 640H470L520 910H-10Z", "#d9c4a0"),
    path("M-10 640H470L476 662H-10Z", "#efe0c0"),
    sangak(200, 724, 150, -6),
    sangak(250, 802, 156, 4),
    repeat(3, (n) => path(patch(550 + n, 70 + n * 74, 604 - (n % 2) * 10, 40, 30), "#f4ead2")),
    shaded("M480 740H1610V910H500Z", "#5f4438", "#2f211c"),
    specks(551, { x: 540, y: 750, w: 1060, h: 140, count: 80, size: 4 }, "#e9dcc0", 0.6),
    ellipse(1220, 870, 120, 14, "#1a110e", 0.5),
    person(
      { x: 1220, y: 866, size: 560, facing: -1 },
      { coat: "#f4ead2", legs: "#3a4450", hair: "#221a18", skin: "#b98660", scarf: "#b5432c" },
    ),
    path("M1160 560H1290V690Q1226 710 1156 690Z", "#2f6f73"),
    line("M1110 600L700 640", "#b58a5a", 15),
    path("M560 626q60 -24 150 -6v44q-90 16 -150 -8Z", "#c99a66"),
    sangak(640, 638, 74, 2),
    line("M1250 470L1180 560L1104 604", "#f4ead2", 46),
    circle(1100, 606, 24, "#b98660"),
    specks(552, { x: 660, y: 200, w: 420, h: 380, count: 50, size: 4 }, "#ffdf94", 0.9),
  ),
};
