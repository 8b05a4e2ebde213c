import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import {
  ground,
  hills,
  line,
  path,
  rect,
  repeat,
  ripples,
  scene,
  sky,
  tree,
} from "#prisma/demo/pictures/shapes";

export const eelLadder: DemoPicture = {
  key: "eel-ladder",
  alt: "A weir with a narrow sloping channel of bristles at its side, and a bucket on the bank.",
  caption: "The eel ladder at Sallow weir: a channel of bristles, kept wet by a small pump.",
  credit: "Idris Vane",
  colour: "#6d9aa0",
  svg: scene(
    sky("#cfe3e4", "#dcebe7", "#e9f1ea", "#f3f5ea"),
    hills("#a7c0a0", 380, 330, 400, 340, 380),
    tree(240, 480, 200, "#628a63"),
    tree(520, 460, 150, "#74996e"),
    ground(440, "#6d9aa0"),
    ripples(480, 2, "#93b8ba"),
    path("M0 560 H1080 V640 H0 Z", "#b9b3a6"),
    repeat(18, (n) => line(`M${30 + n * 60} 640 q12 90 0 170`, "#dcecec", 10)),
    ground(790, "#4f8088"),
    ripples(830, 2, "#86adb1"),
    path("M1080 500 L1160 500 L1300 860 H1080 Z", "#7b6a55"),
    repeat(11, (n) => line(`M${1096 + n * 6} ${520 + n * 30} h${56 + n * 4}`, "#3f5a3a", 12)),
    path("M1180 520 H1600 V900 H1310 Z", "#8fae7c"),
    path("M1390 620 h130 l-18 150 h-94 Z", "#c8553d"),
    rect(1382, 608, 146, 18, "#a8432e", 8),
    line("M1396 612 q58 -110 118 0", "#4b3a30", 8),
  ),
};
