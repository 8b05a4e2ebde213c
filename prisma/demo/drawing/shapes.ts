import { randomFrom, round } from "#prisma/demo/drawing/random";

/** The picture's size; everything is drawn in its pixels. */
export const width = 1600;
export const height = 900;

/** A finished picture, with the dry strokes of the brush that go over all of it. */
export const scene = (...parts: string[]): string => painted(width, height, parts);

/** How wide and high a portrait is. */
export const edge = 800;

/** The same as a square, for one who signs. */
export const portrait = (...parts: string[]): string => painted(edge, edge, parts);

const painted = (w: number, h: number, parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${parts.join("")}${dryBrush()}</svg>`;

export const path = (d: string, fill: string, opacity = 1) =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;

export const line = (d: string, stroke: string, thickness: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;

export const circle = (x: number, y: number, r: number, fill: string, opacity = 1) =>
  ellipse(x, y, r, r, fill, opacity);

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" fill-opacity="${opacity}"/>`;

export const group = (transform: string, ...parts: string[]) =>
  `<g transform="${transform}">${parts.join("")}</g>`;

/** `count` copies of a shape, each told its number. */
export const repeat = (count: number, shape: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => shape(n)).join("");

/** A closed outline through points. */
export const polygon = (...points: [number, number][]) =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;

/** A stroke of the brush: thick in the middle, nothing at its ends. */
export const stroke = (x: number, y: number, length: number, thickness: number, slope = 0) => {
  const rise = round(length * slope);
  return `M${round(x)} ${round(y)}q${round(length / 2)} ${round(rise / 2 - thickness)} ${round(length)} ${rise}q${round(-length / 2)} ${round(thickness - rise / 2)} ${round(-length)} ${-rise}Z`;
};

/** A rounded patch of a hand-cut outline. */
export function patch(seed: number, x: number, y: number, rx: number, ry: number): string {
  const random = randomFrom(seed);
  const points = Array.from({ length: 11 }, (_, n) => {
    const turn = (n * 2 * Math.PI) / 11;
    const reach = random(0.86, 1.12);
    return [x + Math.cos(turn) * rx * reach, y + Math.sin(turn) * ry * reach] as const;
  });
  const middles = points.map(([px, py], n) => {
    const [qx, qy] = points[(n + 1) % points.length] ?? [px, py];
    return `${round(px)} ${round(py)} ${round((px + qx) / 2)} ${round((py + qy) / 2)}`;
  });
  const [start = ""] = middles.slice(-1);
  return `M${start.split(" ").slice(2).join(" ")}${middles.map((middle) => `Q${middle}`).join("")}Z`;
}

function dryBrush(): string {
  const random = randomFrom(7);
  const strokes = (count: number) =>
    repeat(count, () =>
      stroke(
        random(-100, 1500),
        random(0, 900),
        random(90, 420),
        random(1, 4),
        random(-0.06, 0.02),
      ),
    );
  return path(strokes(150), "#fff6df", 0.07) + path(strokes(150), "#1c2530", 0.05);
}
