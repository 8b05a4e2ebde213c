import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import {
  circle,
  cloud,
  ground,
  house,
  path,
  rect,
  repeat,
  scene,
  sky,
} from "#prisma/demo/pictures/shapes";

const walls = ["#e6c9a8", "#c98f6b", "#dcd3c0", "#b9c4b6", "#e0b48c"];
const roofs = ["#7a4a3a", "#5f4a44", "#7a4a3a", "#5a5550", "#7a4a3a"];

const home = (n: number) =>
  house(40 + n * 312, 620, 270, 290, walls[n] ?? "#ddd", roofs[n] ?? "#555") +
  repeat(2, (w) => rect(80 + n * 312 + w * 120, 380, 66, 90, "#5d7079", 4)) +
  rect(140 + n * 312, 520, 64, 100, "#4a5a52", 4);

const barrier = (x: number) =>
  rect(x, 660, 12, 110, "#4a4f54") +
  rect(x + 178, 660, 12, 110, "#4a4f54") +
  rect(x - 10, 670, 210, 40, "#f4f0e6", 4) +
  repeat(4, (n) => path(`M${x + n * 54} 670 h26 l-20 40 h-26 Z`, "#d0492f"));

export const weirStreet: DemoPicture = {
  key: "weir-street",
  alt: "A street of terraced houses with an open trench, a blue water pipe and striped barriers.",
  caption: "The new main is laid in sections of sixty metres.",
  credit: "Idris Vane",
  colour: "#c98f6b",
  svg: scene(
    sky("#c3d4dc", "#d2dee0", "#e1e7e2", "#ecede3"),
    cloud(420, 110),
    cloud(1120, 90, "#f7f9f8"),
    repeat(5, home),
    ground(620, "#a9a49a"),
    ground(660, "#8a8780"),
    path("M120 780 H1480 L1540 870 H60 Z", "#5a4636"),
    rect(150, 806, 1300, 36, "#2f7fb5", 18),
    repeat(6, (n) => rect(260 + n * 220, 800, 26, 48, "#22608b", 4)),
    barrier(180),
    barrier(700),
    barrier(1220),
    circle(620, 640, 20, "#f0a83a"),
    circle(1130, 640, 20, "#f0a83a"),
  ),
};
