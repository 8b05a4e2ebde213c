import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import { person } from "#prisma/demo/drawing/people";
import { circle, line, path, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { masonry, roof, window } from "#prisma/demo/drawing/walls";

const walls: [string, string, string][] = [
  ["#d9b48a", "#cfa87c", "#e2c09a"],
  ["#a8634a", "#b36d52", "#9b5842"],
  ["#d6ccb4", "#cbc0a6", "#e0d7c0"],
  ["#9aa898", "#8f9d8e", "#a6b3a2"],
  ["#c98a5f", "#bf8056", "#d3966c"],
];
const doors = ["#2f5f66", "#d0963f", "#7a3428", "#3a4a68", "#4d6b48"];

const home = (n: number) => {
  const x = n * 322 - 6;
  const [first, ...others] = walls[n] ?? ["#d9b48a"];
  return (
    masonry(
      360 + n,
      { x, y: 240, w: 320, h: 390, rows: 17, ratio: 2.6, joint: "#8f7a64" },
      first ?? "#d9b48a",
      ...others,
    ) +
    roof(
      370 + n,
      { x: x - 6, y: 130 + (n % 2) * 16, w: 332, h: 116 - (n % 2) * 16 },
      "#6d4438",
      "#7a4e40",
      "#5f3a30",
      "#86594a",
    ) +
    rect(x + 236, 70 + (n % 2) * 16, 52, 90, "#8a5a46") +
    [44, 200]
      .map((left) =>
        window({ x: x + left, y: 284, w: 72, h: 104 }, n === 3 ? "#f2c476" : "#4f6066", {
          frame: "#f4ead2",
        }),
      )
      .join("") +
    window({ x: x + 44, y: 462, w: 92, h: 104 }, "#586a70", { frame: "#f4ead2" }) +
    rect(x + 194, 448, 88, 184, "#f4ead2") +
    rect(x + 202, 456, 72, 176, doors[n] ?? "#2f5f66") +
    rect(x + 212, 468, 52, 46, "#39474c") +
    circle(x + 262, 548, 5, "#e9c46a")
  );
};

const barrier = (x: number) =>
  rect(x + 8, 664, 10, 96, "#39414a") +
  rect(x + 172, 664, 10, 96, "#39414a") +
  rect(x, 666, 190, 38, "#f6efe0", 3) +
  repeat(4, (n) => path(`M${x + 14 + n * 46} 666h24l-14 38h-24Z`, "#bf4a2f")) +
  glow(x + 96, 652, 60, "#ffb84a", 0.8) +
  circle(x + 96, 652, 12, "#f2993a");

export const weirStreet: DemoPicture = {
  key: "weir-street",
  alt: "A street of terraced houses with an open trench, a blue water pipe, striped barriers and two workers.",
  caption: "The new main is laid in sections of sixty metres.",
  credit: "Idris Vane",
  colour: "#c98f6b",
  svg: scene(
    backdrop("#a9c3cb", "#dfe3d2", "#f2e6c4"),
    glow(180, 60, 460, "#fff6d8", 0.8),
    repeat(5, home),
    path("M-10 240H1610V630H-10Z", "#3a2a3a", 0.06),
    shaded("M-10 628H1610V910H-10Z", "#b5a892", "#857a6c"),
    rect(-10, 626, 1620, 12, "#d9cdb4"),
    strokes(
      375,
      { x: -10, y: 640, w: 1620, h: 120, count: 110, long: 120, thick: 5 },
      "#7a6f62",
      0.45,
    ),
    barrier(90),
    barrier(640),
    barrier(1330),
    person(
      { x: 470, y: 760, size: 210 },
      { coat: "#e08a2f", legs: "#2f3a48", hair: "#e9c23a", scarf: "#f4ead2" },
    ),
    line("M500 650L566 772", "#6b4a32", 9),
    shaded("M60 764H1540L1600 910H0Z", "#6b4c36", "#3a281d"),
    specks(376, { x: 40, y: 780, w: 1520, h: 110, count: 130, size: 8 }, "#8f6a4a", 0.7),
    specks(377, { x: 40, y: 790, w: 1520, h: 100, count: 60, size: 6 }, "#2a1d15", 0.7),
    shaded("M-10 812H1610V872H-10Z", "#5aa0c8", "#2f74a0", "#1f5478"),
    path("M-10 820H1610V828H-10Z", "#c4e2ee", 0.7),
    repeat(5, (n) => shaded(`M${170 + n * 310} 804h34v76h-34Z`, "#7ab4d4", "#1f5478")),
    person(
      { x: 1130, y: 900, size: 250, facing: -1 },
      { coat: "#e08a2f", legs: "#2f3a48", hair: "#f4ead2", skin: "#8a5f45", scarf: "#e9c23a" },
    ),
    path("M-10 884Q400 868 800 886T1610 880V910H-10Z", "#4d3626"),
    path("M1200 772q30 -70 110 -62q70 -16 90 62Z", "#7a583e"),
    specks(378, { x: 1220, y: 722, w: 170, h: 46, count: 30, size: 6 }, "#5a3f2c", 0.8),
    path("M880 752q-8 -44 40 -50q22 -26 46 -6l-4 22q-6 12 -20 16v20h-9v-16h-34v16Z", "#2c2a2c"),
  ),
};
