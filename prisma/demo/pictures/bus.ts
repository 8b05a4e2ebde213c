import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { grass, ridge, specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, ellipse, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree } from "#prisma/demo/drawing/trees";

const dusk = ["#22343f", "#2f4a4c", "#55705c"] as const;

const wheel = (x: number) =>
  circle(x, 716, 56, "#16202a") + circle(x, 716, 30, "#8d979a") + circle(x, 716, 12, "#3a4650");

const rider = (n: number) => {
  const x = 424 + n * 136;
  const coat = ["#a5482f", "#2f5561", "#7d6a52", "#5d4a66"][n] ?? "#2f5561";
  return (
    circle(x + 46, 470, 22, ["#c99a78", "#8a5f45", "#e0b48f", "#a87a58"][n] ?? "#c99a78") +
    path(`M${x + 14} 530q4 -42 32 -42t32 42Z`, coat) +
    path(`M${x + 24} 466q4 -24 24 -22q22 2 20 24q-22 -10 -44 -2Z`, "#2b2320")
  );
};

export const bus: DemoPicture = {
  key: "bus",
  alt: "A small green bus with lit windows on a country road at nightfall; somebody waits under a lamp.",
  caption: "The 8.30 from Thorley Halt, on time.",
  credit: "Idris Vane",
  colour: "#2f5a55",
  svg: scene(
    backdrop("#243a52", "#4c6070", "#a08d84", "#e2a06a"),
    specks(201, { x: 0, y: 0, w: 1600, h: 260, count: 60, size: 2.6 }, "#f1ead2", 0.8),
    ridge(202, 470, 70, "#3f5563", "#6d6a70"),
    ridge(203, 540, 44, "#2f444d", "#4a5558"),
    haze(430, 640, "#f0b885", 0.4),
    tree(204, { x: 150, y: 650, size: 320, light: 1 }, dusk, "#1c262c"),
    tree(206, { x: 1120, y: 640, size: 220 }, dusk, "#1c262c"),
    tree(208, { x: 1270, y: 650, size: 280 }, dusk, "#1c262c"),
    path("M-10 640Q800 620 1610 640V740H-10Z", "#33483f"),
    grass(209, { x: -10, y: 668, w: 1620, h: 44, count: 220 }, "#22352f"),
    shaded("M-10 664H1610V900H-10Z", "#3d4650", "#232b35"),
    strokes(
      210,
      { x: -10, y: 680, w: 1620, h: 210, count: 130, long: 200, thick: 4 },
      "#151d26",
      0.5,
    ),
    glow(1050, 730, 520, "#ffdf9a", 0.7),
    path("M1046 640L1620 700V860L1046 690Z", "#ffe6a8", 0.28),
    repeat(8, (n) => path(`M${n * 230 - 60} 824h120l-14 14h-120Z`, "#d9cfae", 0.75)),
    shaded(
      "M340 372Q342 352 372 350H960Q1040 354 1050 470L1056 690Q1056 712 1034 712H360Q338 712 338 690Z",
      "#3f8a68",
      "#235a48",
    ),
    path("M338 622H1054L1056 690Q1056 712 1034 712H360Q338 712 338 690Z", "#1b473b"),
    rect(338, 596, 716, 20, "#f0e2bc"),
    rect(372, 388, 560, 152, "#16302c", 14),
    repeat(4, (n) => rect(382 + n * 136, 398, 126, 132, "#f6cf7c", 8)),
    repeat(4, rider),
    path("M946 396h66q20 36 24 144h-90Z", "#f6cf7c"),
    path("M990 400h22q20 36 24 140h-26Z", "#fbe6b0"),
    circle(976, 478, 20, "#a87a58"),
    path("M948 540q4 -42 30 -44q24 4 26 44Z", "#2c3b5a"),
    line("M1000 520l28 -14", "#16202a", 7),
    rect(470, 330, 160, 30, "#16302c", 6),
    rect(482, 336, 136, 18, "#f3b64a", 4),
    circle(1048, 644, 15, "#fff4cf"),
    ellipse(696, 772, 390, 16, "#10171f", 0.6),
    wheel(472),
    wheel(912),
    line("M1440 720V330Q1440 290 1400 290", "#131b22", 10),
    path("M1372 288h48l-8 22h-32Z", "#131b22"),
    glow(1394, 330, 260, "#ffe0a0", 0.8),
    path("M1380 310h28L1500 730H1290Z", "#ffe6a8", 0.2),
    rect(1470, 470, 8, 250, "#131b22"),
    rect(1440, 440, 68, 52, "#a5482f", 6),
    rect(1450, 458, 48, 8, "#f4ead2"),
    person(
      { x: 1372, y: 734, size: 190, facing: -1 },
      { coat: "#d0963f", legs: "#22303c", scarf: "#a5482f" },
    ),
    ellipse(1372, 738, 70, 8, "#10171f", 0.5),
  ),
};
