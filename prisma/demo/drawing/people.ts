import { circle, group, line, path } from "#prisma/demo/drawing/shapes";

export type Dressed = { coat: string; legs?: string; hair?: string; skin?: string; scarf?: string };

/** Somebody who stands or walks, with their feet at `y`, drawn for a height of 100 and brought to `size`. */
export function person(
  { x, y, size, facing = 1 }: { x: number; y: number; size: number; facing?: 1 | -1 },
  { coat, legs = "#2b3440", hair = "#3a2b25", skin = "#c99a78", scarf = coat }: Dressed,
): string {
  const scale = size / 100;
  return group(
    `translate(${x} ${y}) scale(${facing * scale} ${scale})`,
    line("M-5 -42L-8 -3M6 -42L10 -3", legs, 9),
    line("M-9 -1h8M8 -1h8", "#23262b", 6),
    path("M-13 -34C-14 -58 -12 -74 -4 -79H8C15 -73 16 -58 15 -34Q1 -29 -13 -34Z", coat),
    line("M-9 -70L-14 -46", coat, 8),
    line("M11 -70L19 -50", coat, 8),
    circle(19, -48, 4, skin),
    circle(3, -88, 9.5, skin),
    path("M-7 -86C-9 -101 14 -103 12 -89C7 -93 1 -92 -1 -86Q-3 -80 -5 -80Z", hair),
    line("M-4 -78Q2 -74 9 -78", scarf, 6),
  );
}

/** A bird on the wing, far away. */
export const bird = (x: number, y: number, size: number, colour: string) =>
  line(
    `M${x - size} ${y - size * 0.3}q${size * 0.6} ${-size * 0.4} ${size} ${size * 0.3}q${size * 0.4} ${-size * 0.7} ${size} ${-size * 0.3}`,
    colour,
    Math.max(2, size / 6),
  );
