import { shaded } from "#prisma/demo/drawing/light";
import { randomFrom } from "#prisma/demo/drawing/random";
import { path, repeat, stroke } from "#prisma/demo/drawing/shapes";

/** Water from `top` to `bottom` of the picture, with long ripples near and short ones far away. */
export function water(
  seed: number,
  { top, bottom = 900 }: { top: number; bottom?: number },
  { far, near, glint, shade }: { far: string; near: string; glint: string; shade: string },
): string {
  const random = randomFrom(seed);
  const depth = bottom - top;
  const ripples = (count: number, strength: number) =>
    repeat(count, () => {
      const nearness = random(0, 1) ** 1.6;
      const long = 24 + nearness * 230 * random(0.5, 1);
      const y = top + 4 + nearness * (depth - 8);
      return stroke(random(-120, 1580), y, long, strength * (1 + nearness * 4));
    });
  return (
    shaded(`M-10 ${top}H1610V${bottom}H-10Z`, far, near) +
    path(ripples(90, 1.3), shade, 0.5) +
    path(ripples(70, 1), glint, 0.6)
  );
}

/** What stands above the water, broken by it: a column of strokes of its colour. */
export function reflection(
  seed: number,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  colour: string,
  opacity = 0.5,
): string {
  const random = randomFrom(seed);
  const rows = Math.round(h / 9);
  const broken = repeat(rows, (n) => {
    const wide = w * random(0.45, 1) * (1 - (0.5 * n) / rows);
    return stroke(x - wide / 2 + random(-0.1, 0.1) * w, y + n * 9, wide, random(4, 7));
  });
  return path(broken, colour, opacity);
}
