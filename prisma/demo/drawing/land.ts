import { shaded } from "#prisma/demo/drawing/light";
import { randomFrom, round } from "#prisma/demo/drawing/random";
import { path, repeat, stroke } from "#prisma/demo/drawing/shapes";

/** A range of hills from edge to edge around the height `y`, lighter or darker towards its foot. */
export function ridge(seed: number, y: number, rise: number, ...colours: string[]): string {
  const random = randomFrom(seed);
  const waves = [1.4, 2.9, 6.3].map((often, n) => ({
    often: often * random(0.8, 1.2),
    phase: random(0, 7),
    share: [0.62, 0.28, 0.1][n] ?? 0,
  }));
  const points = Array.from({ length: 54 }, (_, n) => {
    const x = n * 31 - 20;
    const lift = waves.reduce(
      (sum, wave) => sum + wave.share * Math.sin((x / 1600) * wave.often * Math.PI + wave.phase),
      0,
    );
    return `${x} ${round(y - rise * lift + random(-1, 1) * rise * 0.04)}`;
  });
  const [top = "#000000", foot = top] = colours;
  return shaded(`M${points.join("L")}V960H-20Z`, top, foot);
}

/** Blades of grass that stand up from a line, in one colour. */
export function grass(
  seed: number,
  { x, y, w, h, count, lean = 0 }: Place & { count: number; lean?: number },
  colour: string,
): string {
  const random = randomFrom(seed);
  const blade = () => {
    const foot = random(x, x + w);
    const size = random(0.4, 1) * h;
    const tip = foot + size * (lean + random(-0.35, 0.35));
    const base = y + random(-6, 6);
    return `M${round(foot - 3)} ${round(base)}Q${round(foot)} ${round(base - size * 0.6)} ${round(tip)} ${round(base - size)}Q${round(foot + 4)} ${round(base - size * 0.5)} ${round(foot + 4)} ${round(base)}Z`;
  };
  return path(repeat(count, blade), colour);
}

export type Place = { x: number; y: number; w: number; h: number };

/** Strokes of one colour over an area: furrows, ripples, the grain of a field. */
export function strokes(
  seed: number,
  { x, y, w, h, count, long = 90, thick = 3, slope = 0 }: Strokes,
  colour: string,
  opacity = 1,
): string {
  const random = randomFrom(seed);
  const one = () => {
    const length = random(0.4, 1) * long;
    const left = random(x, x + w - length * 0.5);
    return stroke(left, random(y, y + h), length, random(0.5, 1) * thick, slope);
  };
  return path(repeat(count, one), colour, opacity);
}

type Strokes = Place & { count: number; long?: number; thick?: number; slope?: number };

/** Snow, stars, seeds, gravel. */
export function specks(
  seed: number,
  { x, y, w, h, count, size = 3 }: Place & { count: number; size?: number },
  colour: string,
  opacity = 1,
): string {
  const random = randomFrom(seed);
  const speck = () => {
    const r = round(random(0.4, 1) * size);
    return `M${round(random(x, x + w))} ${round(random(y, y + h))}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  };
  return path(repeat(count, speck), colour, opacity);
}
