import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import {
  circle,
  ground,
  hills,
  house,
  line,
  rect,
  repeat,
  ripples,
  scene,
  sky,
  tree,
} from "#prisma/demo/pictures/shapes";

const spoke = (n: number) => {
  const turn = (n * Math.PI) / 6;
  const x = Math.round(Math.cos(turn) * 178);
  const y = Math.round(Math.sin(turn) * 178);
  return line(`M960 600 l${x} ${y}`, "#5b4636", 14);
};

export const mill: DemoPicture = {
  key: "mill",
  alt: "A tall water mill with a wooden wheel turning in the stream, willows behind it.",
  caption: "Sallow Mill has ground flour on this bank since 1741.",
  credit: "Idris Vane",
  colour: "#d9a86c",
  svg: scene(
    sky("#f2c48d", "#f6d3a3", "#f9e2c0", "#fbeed8"),
    circle(330, 300, 96, "#f08a5d"),
    hills("#c9996b", 460, 400, 470, 420, 460),
    hills("#8f9a63", 560, 540, 570, 530, 560),
    tree(180, 680, 260, "#6b7d4a"),
    tree(1380, 680, 300, "#5f7344"),
    house(500, 690, 330, 330, "#efe0c8", "#8c4a3a"),
    house(740, 690, 160, 220, "#e2d0b3", "#7a3f32"),
    repeat(3, (n) => rect(546 + n * 92, 410, 46, 62, "#56666b", 4)),
    repeat(3, (n) => rect(546 + n * 92, 520, 46, 62, "#56666b", 4)),
    rect(590, 610, 66, 80, "#6e4a35", 4),
    ground(690, "#557f86"),
    circle(960, 600, 200, "#6e5540"),
    circle(960, 600, 164, "#f3d9b4"),
    repeat(12, spoke),
    circle(960, 600, 30, "#453528"),
    ripples(740, 4, "#86aaae"),
  ),
};
