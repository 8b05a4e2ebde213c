import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { ridge, specks } from "#prisma/demo/drawing/land";
import { backdrop, glow, haze, shaded } from "#prisma/demo/drawing/light";
import { bird, person } from "#prisma/demo/drawing/people";
import { circle, line, path, polygon, rect, repeat, scene } from "#prisma/demo/drawing/shapes";
import { tree } from "#prisma/demo/drawing/trees";
import { masonry } from "#prisma/demo/drawing/walls";
import { reflection, water } from "#prisma/demo/drawing/water";

const radii = [104, 118, 128, 118, 104];
const middles = [150, 466, 800, 1134, 1450];

/** The opening of an arch, with the stones that hold it. */
const arch = (n: number) => {
  const [x = 0, r = 0] = [middles[n], radii[n]];
  const wedge = (turn: number) => {
    const [from, to] = [Math.PI + turn + 0.02, Math.PI + turn + 0.22];
    const on = (angle: number, far: number): [number, number] => [
      x + Math.cos(angle) * far,
      632 + Math.sin(angle) * far,
    ];
    return polygon(on(from, r), on(from, r + 34), on(to, r + 34), on(to, r));
  };
  const opening = `M${x - r} 676V632a${r} ${r} 0 0 1 ${2 * r} 0V676Z`;
  return (
    path(
      repeat(13, (stone) => wedge(stone * 0.2415)),
      "#e9d7b0",
    ) +
    shaded(opening, "#4c5a58", "#8fa79c", "#e8d6a4") +
    path(
      `M${x - r} 676V632a${r} ${r} 0 0 1 ${r * 0.7} ${-r * 0.95}q${-r * 0.5} ${r * 0.4} ${-r * 0.44} ${r}V676Z`,
      "#3b4646",
      0.75,
    )
  );
};

/** What parts the river before a pier. */
const cutwater = (x: number) =>
  shaded(`M${x - 42} 690V560L${x} 524L${x + 42} 560V690Z`, "#d8c49b", "#a08a68") +
  path(`M${x} 524L${x + 42} 560V690H${x}Z`, "#7d6a52", 0.55);

export const bridge: DemoPicture = {
  key: "bridge",
  alt: "A long stone bridge of five arches over a calm river at sunrise, with two people walking across.",
  caption: "Millgate Bridge, seen from the Sallow Mill bank.",
  credit: "Idris Vane",
  colour: "#c9b79a",
  svg: scene(
    backdrop("#7fa6ae", "#c4d0bf", "#f6e2b4", "#f3c98a"),
    glow(1120, 380, 520, "#fff0c0", 0.9),
    circle(1120, 372, 52, "#fff6da"),
    ridge(4, 400, 60, "#9fb3a2", "#c9c79f"),
    ridge(9, 450, 50, "#7f9a80", "#b9b98a"),
    haze(380, 560, "#fbe9c2", 0.7),
    tree(21, { x: 90, y: 520, size: 300, light: 1 }, ["#4d6447", "#6f8450", "#b9b468"]),
    tree(25, { x: 330, y: 500, size: 210, light: 1 }, ["#5b7152", "#7f9159", "#c3bb70"]),
    tree(29, { x: 1510, y: 520, size: 330 }, ["#465d45", "#6b8050", "#c4b566"]),
    water(3, { top: 660 }, { far: "#d9c68f", near: "#3d6672", glint: "#fdf0c4", shade: "#2f5561" }),
    masonry(
      12,
      { x: -10, y: 440, w: 1620, h: 236, rows: 9, ratio: 2.2, joint: "#9c8765" },
      ...(["#d6c299", "#ccb58a", "#dfcda6", "#c2ab82"] as const),
    ),
    repeat(5, arch),
    [308, 633, 967, 1292].map(cutwater).join(""),
    rect(-10, 424, 1620, 22, "#e8d8b2"),
    rect(-10, 446, 1620, 7, "#8c7757"),
    rect(-10, 384, 1620, 42, "#c9b388"),
    rect(-10, 378, 1620, 10, "#f0e2bf"),
    repeat(27, (n) => line(`M${n * 60 + 20} 390v32`, "#a38d67", 3)),
    person({ x: 540, y: 396, size: 92 }, { coat: "#a5482f", scarf: "#e8c46a" }),
    person({ x: 596, y: 396, size: 84 }, { coat: "#2f5561", hair: "#8a6a4a" }),
    rect(500, 378, 150, 46, "#c9b388"),
    rect(500, 376, 150, 11, "#f0e2bf"),
    middles
      .map((x, n) => reflection(40 + n, { x, y: 682, w: 190, h: 120 }, "#f4e2ae", 0.45))
      .join(""),
    [308, 633, 967, 1292]
      .map((x) => reflection(x, { x, y: 690, w: 130, h: 170 }, "#52604f", 0.5))
      .join(""),
    specks(5, { x: 880, y: 690, w: 480, h: 120, count: 60, size: 3 }, "#fff4cf", 0.8),
    bird(420, 190, 26, "#4a5f60"),
    bird(490, 160, 18, "#4a5f60"),
    bird(530, 205, 20, "#4a5f60"),
  ),
};
