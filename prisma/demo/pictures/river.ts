import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { cloud, hills, path, rect, repeat, scene, sky, tree } from "#prisma/demo/pictures/shapes";

export const river: DemoPicture = {
  key: "river",
  alt: "A river winding through meadows, with a striped gauge post standing in the water.",
  caption: "The gauge at Millgate is read every fifteen minutes.",
  credit: "Idris Vane",
  colour: "#8fb08a",
  svg: scene(
    sky("#9fb6c4", "#b6c8cf", "#cfd9d6", "#e2e5da"),
    cloud(180, 150, "#dfe6e6"),
    cloud(900, 210, "#e9eeec"),
    cloud(1300, 110, "#d6dfe0"),
    hills("#8aa39a", 400, 320, 410, 350, 300),
    hills("#8fb08a", 470, 430, 500, 460, 440),
    hills("#a9c193", 560, 540, 520, 560, 530),
    path(
      "M980 520 C760 560 1240 600 1000 660 C700 730 260 760 180 900 H1220 C1230 800 1420 720 1360 640 C1310 570 1050 580 1080 520 Z",
      "#5f8fa3",
    ),
    path(
      "M1010 540 C900 570 1240 610 1060 670 C860 740 520 790 440 900 H520 C600 800 960 740 1130 670 C1280 610 930 575 1030 540 Z",
      "#7fabb9",
    ),
    tree(300, 640, 190, "#5c8660"),
    tree(430, 600, 130, "#6b9468"),
    tree(1480, 600, 160, "#5c8660"),
    rect(792, 430, 56, 400, "#f3efe4"),
    repeat(8, (n) => rect(792, 430 + n * 50, 56, 25, "#b5483a")),
    rect(780, 418, 80, 20, "#3a3f44", 6),
  ),
};
