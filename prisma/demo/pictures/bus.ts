import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import {
  circle,
  cloud,
  ground,
  hills,
  rect,
  repeat,
  scene,
  sky,
  tree,
} from "#prisma/demo/pictures/shapes";

const wheel = (x: number) => circle(x, 720, 62, "#2e3236") + circle(x, 720, 28, "#c9cdd0");

export const bus: DemoPicture = {
  key: "bus",
  alt: "A small green bus on a country road, with hills behind it and a stop ahead.",
  caption: "Route 6 between Elverham and Thorley Halt.",
  credit: "Idris Vane",
  colour: "#2f7d5b",
  svg: scene(
    sky("#a9d3e8", "#bfdfec", "#d6eaee", "#eaf3ec"),
    cloud(1180, 170),
    cloud(240, 230, "#f3f8fa"),
    hills("#a8c79b", 430, 350, 440, 360, 430),
    hills("#8bb47f", 520, 480, 530, 490, 520),
    tree(120, 640, 200, "#4f8a5b"),
    tree(1180, 620, 150, "#5d9866"),
    ground(640, "#79a86c"),
    ground(700, "#6a6e73"),
    repeat(9, (n) => rect(n * 190 + 20, 812, 110, 12, "#e8e4d8", 6)),
    rect(320, 360, 720, 350, "#2f7d5b", 40),
    rect(320, 560, 720, 36, "#f1ead6"),
    repeat(4, (n) => rect(370 + n * 140, 410, 118, 120, "#dcecf0", 12)),
    rect(930, 410, 90, 230, "#cfe3e8", 12),
    rect(1022, 610, 26, 34, "#f7d774", 8),
    wheel(470),
    wheel(880),
    rect(1336, 420, 14, 300, "#4a4f54"),
    circle(1343, 400, 54, "#c8553d"),
    circle(1343, 400, 34, "#f6efe2"),
  ),
};
