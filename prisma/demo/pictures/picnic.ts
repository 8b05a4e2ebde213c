import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, ellipse, line, path, polygon, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree, willow } from "#prisma/demo/drawing/trees";
import { water } from "#prisma/demo/drawing/water";

const blossom = ["#8f9c5a", "#eab8bc", "#fdeeea"] as const;

/** Somebody who sits on the rug. */
const sitting = (x: number, y: number, coat: string, hair: string, skin = "#c99a78") =>
  path(`M${x - 46} ${y}q-4 -26 40 -30q70 -4 86 30Z`, "#3a4656") +
  path(
    `M${x - 34} ${y - 14}Q${x - 40} ${y - 84} ${x - 8} ${y - 98}H${x + 16}Q${x + 40} ${y - 80} ${x + 32} ${y - 14}Z`,
    coat,
  ) +
  circle(x + 4, y - 120, 24, skin) +
  path(`M${x - 22} ${y - 116}q-2 -40 30 -36q28 4 22 34q-16 -12 -34 -8q-6 14 -18 10Z`, hair) +
  line(`M${x + 22} ${y - 78}l36 34`, coat, 17);

const kite =
  path(polygon([1130, 110], [1190, 170], [1150, 260], [1080, 190]), "#b5432c") +
  path(polygon([1130, 110], [1190, 170], [1115, 190]), "#e3b04a") +
  line("M1150 260q30 60 -10 110t20 130t-40 120", "#5a5a4a", 2.5) +
  [0, 1, 2]
    .map((n) =>
      path(
        `M${1152 + n * 2} ${300 + n * 40}l-16 -8l2 18ZM${1152 + n * 2} ${300 + n * 40}l16 -8l-2 18Z`,
        "#2f6f73",
      ),
    )
    .join("");

export const picnic: DemoPicture = {
  key: "picnic",
  alt: "Families picnic on a patterned rug by a river under blossoming trees; a child flies a kite.",
  caption: "The thirteenth day of the new year, spent outdoors as it must be.",
  credit: "Idris Vane",
  colour: "#a9bf74",
  svg: scene(
    backdrop("#8fbfce", "#cfe2d2", "#f4f0cc"),
    glow(260, 100, 480, "#fffbe0", 0.85),
    ridge(581, 330, 50, "#a5bd98", "#cdd8a2"),
    haze(280, 460, "#f8f6da", 0.6),
    tree(582, { x: 560, y: 460, size: 220, light: -1 }, blossom),
    tree(584, { x: 760, y: 450, size: 180 }, blossom),
    willow(586, { x: 1460, y: 480, size: 370 }, ["#7c9a5a", "#a3bf66", "#d6e086"]),
    water(
      587,
      { top: 440, bottom: 600 },
      { far: "#cfdcb4", near: "#6b9c9c", glint: "#fdfbe2", shade: "#5a8a8c" },
    ),
    shaded("M-10 560Q500 500 1000 570T1610 580V910H-10Z", "#a9c063", "#6b8f43"),
    grass(588, { x: -10, y: 576, w: 1620, h: 40, count: 200 }, "#7d9a4a"),
    strokes(
      589,
      { x: -10, y: 610, w: 1620, h: 280, count: 130, long: 110, thick: 6 },
      "#58803c",
      0.35,
    ),
    tree(590, { x: 170, y: 720, size: 720 }, blossom, "#4a382c"),
    kite,
    person(
      { x: 1120, y: 700, size: 150, facing: -1 },
      { coat: "#e0a23f", legs: "#3a4656", scarf: "#b5432c" },
    ),
    person(
      { x: 1290, y: 690, size: 210, facing: -1 },
      { coat: "#2f6f73", legs: "#2c3440", hair: "#2b211e", skin: "#b98660" },
    ),
    line("M1260 590L1236 720", "#5a4632", 6),
    path("M1330 640h60v60h-60Z", "#3f4f5a"),
    path(polygon([460, 740], [1030, 720], [1160, 860], [400, 890]), "#a5323a"),
    path(polygon([490, 752], [1010, 734], [1110, 846], [446, 872]), "#1f4a5f"),
    path(polygon([530, 766], [980, 750], [1056, 832], [500, 854]), "#b5432c"),
    repeat(9, (n) =>
      path(`M${560 + n * 52} ${802 - n * 1.6}l22 -18l22 18l-22 18Z`, n % 2 ? "#e3b04a" : "#f4ead2"),
    ),
    repeat(30, (n) => line(`M${400 + n * 25.3} ${890 - n}v14`, "#f4ead2", 3)),
    sitting(560, 790, "#7a3a5a", "#2b211e"),
    sitting(960, 772, "#d9cdb0", "#cfc8ba"),
    sitting(440, 846, "#3f6f8a", "#1f1a1a", "#b98660"),
    ellipse(760, 800, 64, 18, "#f4ead2"),
    repeat(14, (n) =>
      line(
        `M${712 + n * 7} 798q${(n % 5) - 2} -40 ${((n * 7) % 19) - 9} -62`,
        n % 2 ? "#5b9a4a" : "#8fc255",
        5,
      ),
    ),
    path("M716 798h92l-12 26h-68Z", "#c4612f"),
    shaded("M850 800q-4 -44 20 -52v-20h22v20q26 8 22 52Z", "#d9b35a", "#a87a2c"),
    circle(881, 722, 9, "#d9b35a"),
    path("M640 816h50l-6 22h-38Z", "#e9f2ee"),
    grass(593, { x: -10, y: 905, w: 1620, h: 80, count: 180 }, "#4d7338"),
    specks(594, { x: 0, y: 560, w: 1600, h: 330, count: 110, size: 5 }, "#fdeeea", 0.9),
    specks(595, { x: 0, y: 700, w: 1600, h: 190, count: 40, size: 5 }, "#e9c84a", 0.9),
  ),
};
