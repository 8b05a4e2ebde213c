import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import {
  circle,
  ground,
  hills,
  line,
  path,
  repeat,
  scene,
  sky,
} from "#prisma/demo/pictures/shapes";

const elver = (n: number) => {
  const x = 90 + ((n * 211) % 1330);
  const y = 600 + ((n * 97) % 260);
  return (
    line(`M${x} ${y} q24 -26 48 0 t48 0 t48 0`, n % 3 ? "#bcd9d0" : "#e4efe2", 9) +
    circle(x + 144, y, 7, "#f4f8ee")
  );
};

export const elvers: DemoPicture = {
  key: "elvers",
  alt: "Young eels swimming upstream at night, under a full moon.",
  caption: "The elvers come up the Wenn on the night tides of spring.",
  credit: "Idris Vane",
  colour: "#173042",
  svg: scene(
    sky("#0f2233", "#15304a", "#1f4058", "#2c5468"),
    circle(1180, 190, 92, "#f5efd0"),
    circle(1150, 170, 16, "#e3dbb4"),
    circle(1210, 220, 22, "#e3dbb4"),
    repeat(26, (n) =>
      circle((n * n * 97 + n * 389) % 1600, (n * n * 53) % 330, 3 + (n % 2), "#cfdde0"),
    ),
    hills("#12303a", 430, 370, 440, 390, 430),
    hills("#0d262e", 520, 490, 530, 480, 520),
    ground(550, "#1d5263"),
    path("M1040 550 H1320 L1250 900 H1110 Z", "#3c7482"),
    repeat(20, elver),
    repeat(14, (n) => line(`M${20 + n * 22} 580 v-${80 + ((n * 37) % 70)}`, "#0a1d22", 7)),
  ),
};
