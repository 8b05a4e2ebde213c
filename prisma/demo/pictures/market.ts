import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { circle, ground, path, rect, repeat, scene, sky } from "#prisma/demo/pictures/shapes";

const colours = ["#c8553d", "#2f6f73", "#d99a2b", "#6b7fa3"];

const stall = (n: number) => {
  const x = 70 + n * 380;
  const colour = colours[n] ?? "#c8553d";
  return (
    rect(x + 12, 560, 12, 200, "#4b3a30") +
    rect(x + 296, 560, 12, 200, "#4b3a30") +
    repeat(8, (stripe) => {
      const left = x + stripe * 40;
      const fill = stripe % 2 ? "#f4ead9" : colour;
      return path(`M${left} 500 h40 v70 a20 20 0 0 1 -40 0 Z`, fill);
    }) +
    rect(x, 680, 320, 110, "#7a5a44", 6) +
    repeat(7, (fruit) => circle(x + 40 + fruit * 40, 676, 24, colours[(fruit + n) % 4] ?? colour))
  );
};

export const market: DemoPicture = {
  key: "market",
  alt: "Four market stalls with striped awnings under strings of lamps, at nightfall.",
  caption: "The Thursday evening market fills the square in front of the hall.",
  credit: "Idris Vane",
  colour: "#3d4a6b",
  svg: scene(
    sky("#2b3556", "#3d4a6b", "#6a6484", "#b98a86"),
    rect(240, 250, 1120, 330, "#4a4258"),
    path("M200 250 L800 90 L1400 250 Z", "#3a3348"),
    circle(800, 190, 40, "#f2d58a"),
    repeat(9, (n) => path(`M${290 + n * 118} 560 V380 a40 40 0 0 1 80 0 V560 Z`, "#f2c879")),
    ground(640, "#58506a"),
    repeat(16, (n) => circle(50 + n * 100, 460 - Math.abs((n % 4) - 2) * 14, 12, "#ffe3a3")),
    repeat(4, stall),
    ground(790, "#463f57"),
  ),
};
