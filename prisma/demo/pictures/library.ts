import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { circle, ground, path, rect, repeat, scene, sky, tree } from "#prisma/demo/pictures/shapes";

const window = (n: number) =>
  path(`M${400 + n * 170} 600 V430 a50 50 0 0 1 100 0 V600 Z`, n === 3 ? "#c88f45" : "#f4cf7a") +
  rect(446 + n * 170, 384, 8, 216, "#7a4a3a") +
  rect(400 + n * 170, 500, 100, 8, "#7a4a3a");

export const library: DemoPicture = {
  key: "library",
  alt: "A brick library with five tall lit windows at dusk, and a lamp by its door.",
  caption: "Elverham Library in Weir Street.",
  credit: "Idris Vane",
  colour: "#8a4f42",
  svg: scene(
    sky("#34405e", "#56597a", "#8b7790", "#c69a92"),
    circle(250, 170, 46, "#f3ead0"),
    tree(190, 720, 340, "#2f4a46", "#2c2722"),
    tree(1440, 720, 300, "#2f4a46", "#2c2722"),
    rect(340, 300, 920, 420, "#8a4f42"),
    path("M300 300 L800 150 L1300 300 Z", "#5f3630"),
    circle(800, 246, 34, "#f4cf7a"),
    rect(340, 640, 920, 20, "#a6675a"),
    repeat(5, window),
    path("M745 720 V650 a55 55 0 0 1 110 0 V720 Z", "#3c2a26"),
    ground(720, "#4a4a5c"),
    path("M700 720 H900 L1000 900 H600 Z", "#6d6477"),
    rect(1096, 560, 10, 190, "#26262e"),
    circle(1101, 550, 26, "#ffe6a6"),
  ),
};
