import { randomFrom, round } from "#prisma/demo/drawing/random";
import { line, patch, path, repeat } from "#prisma/demo/drawing/shapes";

type Leaves = readonly [dark: string, middle: string, light: string];

/** A tree in leaf with its foot at `y`, lit from the side that `light` names. */
export function tree(
  seed: number,
  { x, y, size, light = -1 }: { x: number; y: number; size: number; light?: 1 | -1 },
  [dark, middle, bright]: Leaves,
  trunk = "#4a3a30",
): string {
  const random = randomFrom(seed);
  const centre = y - size * 0.66;
  const mass = Array.from({ length: 12 }, (_, n) =>
    patch(
      seed + n,
      x + random(-0.24, 0.24) * size,
      centre + random(-0.19, 0.2) * size,
      size * random(0.15, 0.22),
      size * random(0.12, 0.18),
    ),
  ).join("");
  const dabs = (count: number, shift: number, reach: number) =>
    repeat(count, () => {
      const turn = random(0, 7);
      const far = Math.sqrt(random(0, 1)) * reach * size;
      const dx = x + Math.cos(turn) * far + shift * light * size * 0.16;
      const dy = centre + Math.sin(turn) * far * 0.8 - shift * size * 0.14;
      return leaf(dx, dy, size * random(0.025, 0.06), random(0, 3));
    });
  return (
    bole(x, y, size, trunk) +
    path(mass, dark) +
    path(dabs(90, 0, 0.46), dark) +
    path(dabs(120, 0.4, 0.4), middle) +
    path(dabs(70, 1.1, 0.3), bright)
  );
}

function bole(x: number, y: number, size: number, trunk: string): string {
  const w = size * 0.045;
  return (
    path(
      `M${round(x - w * 1.6)} ${y}Q${round(x - w)} ${round(y - size * 0.2)} ${round(x - w * 0.7)} ${round(y - size * 0.6)}H${round(x + w * 0.7)}Q${round(x + w)} ${round(y - size * 0.2)} ${round(x + w * 1.8)} ${y}Z`,
      trunk,
    ) +
    line(`M${x} ${round(y - size * 0.3)}l${round(size * 0.18)} ${round(-size * 0.24)}`, trunk, w) +
    line(`M${x} ${round(y - size * 0.36)}l${round(-size * 0.17)} ${round(-size * 0.2)}`, trunk, w)
  );
}

const leaf = (x: number, y: number, size: number, turn: number) => {
  const dx = round(Math.cos(turn) * size);
  const dy = round(Math.sin(turn) * size * 0.6);
  return `M${round(x - dx)} ${round(y - dy)}q${round(dx + dy * 0.6)} ${round(dy - dx * 0.7)} ${2 * dx} ${2 * dy}q${round(-dx - dy * 0.6)} ${round(dx * 0.7 - dy)} ${-2 * dx} ${-2 * dy}Z`;
};

/** A tree without leaves, down to its twigs. */
export function bareTree(
  seed: number,
  { x, y, size }: { x: number; y: number; size: number },
  colour: string,
): string {
  const random = randomFrom(seed);
  const byDepth: string[] = [];
  const grow = (sx: number, sy: number, length: number, turn: number, depth: number): void => {
    const ex = sx + Math.cos(turn) * length;
    const ey = sy + Math.sin(turn) * length;
    byDepth[depth] = `${byDepth[depth] ?? ""}M${round(sx)} ${round(sy)}L${round(ex)} ${round(ey)}`;
    if (depth === 6) return;
    for (const way of depth < 2 ? [-0.42, 0.06, 0.46] : [-0.45, 0.4]) {
      grow(ex, ey, length * random(0.66, 0.82), turn + way + random(-0.18, 0.18), depth + 1);
    }
  };
  grow(x, y, size * 0.24, -Math.PI / 2 + random(-0.06, 0.06), 0);
  return byDepth.map((d, depth) => line(d, colour, round((size / 22) * 0.62 ** depth))).join("");
}

/** A willow, its rods hanging to the ground. */
export function willow(
  seed: number,
  { x, y, size }: { x: number; y: number; size: number },
  [dark, middle, bright]: Leaves,
): string {
  const random = randomFrom(seed);
  const rods = (count: number, reach: number) =>
    repeat(count, () => {
      const out = random(-1, 1) * reach * size;
      const from = y - size * (1 - 0.55 * (out / size) ** 2 * 2.4) + random(-0.04, 0.1) * size;
      const drop = random(0.3, 0.72) * size;
      const end = Math.min(from + drop, y - random(0, 0.1) * size);
      return `M${round(x + out * 0.8)} ${round(from)}Q${round(x + out * 1.15)} ${round(from + 10)} ${round(x + out * 1.2 + random(-8, 8))} ${round(end)}`;
    });
  const thin = Math.max(2, size / 90);
  return (
    bole(x, y, size * 1.3, "#4a4034") +
    line(rods(60, 0.46), dark, thin * 2.4) +
    line(rods(70, 0.46), middle, thin * 1.6) +
    line(rods(46, 0.4), bright, thin)
  );
}
