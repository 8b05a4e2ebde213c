import type { Place } from "#prisma/demo/drawing/land";
import { pick, randomFrom } from "#prisma/demo/drawing/random";
import { path, polygon, rect } from "#prisma/demo/drawing/shapes";

type Courses = Place & { rows: number; ratio?: number; joint?: string };

/** A wall in courses, each brick or stone a little its own colour and shape. */
export function masonry(
  seed: number,
  { x, y, w, h, rows, ratio = 2.4, joint = "#6f5f4f" }: Courses,
  ...colours: [string, ...string[]]
): string {
  const random = randomFrom(seed);
  const high = h / rows;
  const byColour = new Map<string, string>();
  for (let row = 0; row < rows; row++) {
    let left = x - (row % 2) * high * ratio * 0.5;
    while (left < x + w) {
      const long = high * ratio * random(0.78, 1.22);
      const [from, to] = [Math.max(left, x), Math.min(left + long, x + w)];
      const top = y + row * high;
      const wobble = () => random(0, high * 0.07);
      const colour = pick(random, ...colours);
      const gap = Math.max(1, high * 0.05);
      if (to - from > gap * 3) {
        const stone = polygon(
          [from + gap + wobble(), top + gap + wobble()],
          [to - gap - wobble(), top + gap + wobble()],
          [to - gap - wobble(), top + high - gap - wobble()],
          [from + gap + wobble(), top + high - gap - wobble()],
        );
        byColour.set(colour, (byColour.get(colour) ?? "") + stone);
      }
      left += long;
    }
  }
  return rect(x, y, w, h, joint) + [...byColour].map(([colour, d]) => path(d, colour)).join("");
}

/** A window with its frame and bars; `pane` is what shines or mirrors in it. */
export function window(
  { x, y, w, h }: Place,
  pane: string,
  { frame = "#efe6d2", bars = 2, arched = false } = {},
): string {
  const head = arched ? w / 2 : 0;
  const outline = (grow: number) =>
    arched
      ? `M${x - grow} ${y + h + grow}V${y + head}a${w / 2 + grow} ${w / 2 + grow} 0 0 1 ${w + 2 * grow} 0V${y + h + grow}Z`
      : `M${x - grow} ${y - grow}H${x + w + grow}V${y + h + grow}H${x - grow}Z`;
  const thin = Math.max(3, w * 0.06);
  const rows = Array.from({ length: bars }, (_, n) =>
    rect(x, y + head + ((n + 1) * (h - head)) / (bars + 1) - thin / 2, w, thin, frame),
  );
  return (
    path(outline(thin * 1.3), frame) +
    path(outline(0), pane) +
    rect(x + w / 2 - thin / 2, y, thin, h, frame) +
    rows.join("") +
    rect(x - thin * 2.4, y + h + thin, w + thin * 4.8, thin * 1.8, frame)
  );
}

/** A tiled roof seen from the street: `x` and `w` are its eaves, the ridge is drawn in at both ends. */
export function roof(
  seed: number,
  { x, y, w, h, inset = 0 }: Place & { inset?: number },
  ...colours: [string, ...string[]]
): string {
  const random = randomFrom(seed);
  const rows = Math.max(3, Math.round(h / 17));
  const [base] = colours;
  const outline = polygon([x + inset, y], [x + w - inset, y], [x + w, y + h], [x, y + h]);
  const tiles = new Map<string, string>();
  for (let row = 0; row < rows; row++) {
    const top = y + (row * h) / rows;
    const side = inset * (1 - row / rows);
    for (let left = x + side; left < x + w - side - 12; left += random(22, 34)) {
      const colour = pick(random, ...colours);
      const to = Math.min(left + 20, x + w - side);
      const tile = polygon(
        [left, top + 2],
        [to, top + 2],
        [to, top + h / rows],
        [left, top + h / rows],
      );
      tiles.set(colour, (tiles.get(colour) ?? "") + tile);
    }
  }
  return path(outline, base) + [...tiles].map(([colour, d]) => path(d, colour, 0.9)).join("");
}
