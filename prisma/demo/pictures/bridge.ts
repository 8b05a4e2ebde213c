import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import {
  circle,
  cloud,
  ground,
  hills,
  path,
  rect,
  repeat,
  ripples,
  scene,
  sky,
  tree,
} from "#prisma/demo/pictures/shapes";

const stone = "#c9b79a";
const joints = "#a8957a";

const arch = (x: number) => path(`M${x} 640 V560 a98 98 0 0 1 196 0 V640 Z`, "#4f8296");

export const bridge: DemoPicture = {
  key: "bridge",
  alt: "A long stone bridge with five arches over a calm river, in morning light.",
  caption: "Millgate Bridge, seen from the Sallow Mill bank.",
  credit: "Idris Vane",
  colour: "#c9b79a",
  svg: scene(
    sky("#bcdce6", "#cfe6ea", "#e6f0e8", "#f6ecd6"),
    circle(1230, 230, 86, "#f7cf7d"),
    cloud(250, 180),
    cloud(760, 120, "#f4f8f5"),
    hills("#9dbb9b", 430, 360, 450, 380, 440),
    hills("#7ba282", 500, 470, 520, 450, 500),
    tree(120, 560, 170, "#4f7f5c"),
    tree(1500, 550, 190, "#4f7f5c"),
    ground(600, "#4f8296"),
    rect(0, 420, 1600, 34, "#b6a386"),
    rect(0, 450, 1600, 190, stone),
    repeat(18, (n) => rect(n * 92 + 20, 470, 60, 5, joints)),
    repeat(5, (n) => arch(96 + n * 302)),
    repeat(4, (n) => path(`M${308 + n * 302} 660 l37 -90 l37 90 Z`, joints)),
    rect(0, 640, 1600, 14, "#3f6f82"),
    ripples(700, 5, "#79a9b8"),
  ),
};
