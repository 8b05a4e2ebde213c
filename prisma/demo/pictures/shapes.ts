/**
 * Simple shapes from which the demo's pictures are drawn: flat, without text, the same on every
 * machine. Units are pixels of a picture 1600 wide and 900 high.
 */
export const width = 1600;
export const height = 900;

export const scene = (...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join("")}</svg>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;

export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, stroke: string, thickness: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** `count` copies of a shape, each told its number. */
export const repeat = (count: number, shape: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => shape(n)).join("");

export const ground = (y: number, fill: string) => rect(0, y, width, height - y, fill);

/** A sky in bands, the lightest at the horizon. */
export const sky = (...bands: string[]) =>
  bands.map((fill, n) => rect(0, (n * 560) / bands.length, width, height, fill)).join("");

/** A range of hills from edge to edge, its highest points at the given heights. */
export function hills(fill: string, ...tops: number[]): string {
  const step = width / (tops.length - 1);
  const curve = tops
    .slice(1)
    .map((y, n) => {
      const middle = (n + 0.5) * step;
      return `C${middle} ${tops[n]} ${middle} ${y} ${(n + 1) * step} ${y}`;
    })
    .join(" ");
  return path(`M0 ${tops[0]} ${curve} V${height} H0 Z`, fill);
}

export const tree = (x: number, y: number, size: number, leaves: string, trunk = "#5b4636") =>
  rect(x - size * 0.07, y - size * 0.5, size * 0.14, size * 0.5, trunk) +
  circle(x, y - size * 0.85, size * 0.42, leaves) +
  circle(x - size * 0.28, y - size * 0.6, size * 0.3, leaves) +
  circle(x + size * 0.28, y - size * 0.6, size * 0.3, leaves);

/** A house front with a pitched roof; `y` is its foot. */
export const house = (x: number, y: number, w: number, h: number, wall: string, roof: string) =>
  rect(x, y - h, w, h, wall) +
  path(`M${x - 14} ${y - h} L${x + w / 2} ${y - h - w * 0.42} L${x + w + 14} ${y - h} Z`, roof);

export const cloud = (x: number, y: number, fill = "#ffffff") =>
  circle(x, y, 42, fill) +
  circle(x + 58, y - 22, 54, fill) +
  circle(x + 122, y, 40, fill) +
  rect(x, y, 122, 41, fill, 20);

/** Short strokes of light on water. */
export const ripples = (y: number, rows: number, stroke: string) =>
  repeat(rows, (row) =>
    repeat(7, (n) => {
      const x = ((n * 263 + row * 137) % 1500) + 30;
      const length = 46 + ((n * 31 + row * 17) % 60);
      return line(`M${x} ${y + row * 38} h${length}`, stroke, 5);
    }),
  );
