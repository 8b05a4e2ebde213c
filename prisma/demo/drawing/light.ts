import { ellipse, path } from "#prisma/demo/drawing/shapes";

type Stops = readonly string[];

/** Colours one after the other, the first at the top (or at the left). */
function gradient(stops: Stops, way: "down" | "across"): { definition: string; fill: string } {
  const id = `${way}${stops.join("")}`.replaceAll("#", "-");
  const end = way === "down" ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  const colours = stops.map(
    (stop, n) => `<stop offset="${n / (stops.length - 1)}" stop-color="${stop}"/>`,
  );
  return {
    definition: `<linearGradient id="${id}" x1="0" y1="0" ${end}>${colours.join("")}</linearGradient>`,
    fill: `url(#${id})`,
  };
}

/** A shape whose colour changes from its top to its foot. */
export function shaded(d: string, ...stops: string[]): string {
  const { definition, fill } = gradient(stops, "down");
  return definition + path(d, fill);
}

/** A shape whose colour changes from left to right. */
export function shadedAcross(d: string, ...stops: string[]): string {
  const { definition, fill } = gradient(stops, "across");
  return definition + path(d, fill);
}

/** The sky, or a wall behind everything. */
export const backdrop = (...stops: string[]) => shaded("M0 0H1600V900H0Z", ...stops);

/** Light around a lamp or the sun, gone at its edge. */
export function glow(x: number, y: number, r: number, colour: string, strength = 0.6): string {
  const id = `glow${colour}-${strength}`.replace(/[#.]/g, "-");
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="0.45" stop-color="${colour}" stop-opacity="${strength * 0.4}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>${ellipse(x, y, r, r, `url(#${id})`)}`;
}

/** Mist or shade that lies over everything between two heights, thickest in the middle. */
export function haze(top: number, bottom: number, colour: string, strength = 0.6): string {
  const id = `haze${colour}-${strength}`.replace(/[#.]/g, "-");
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stop(0, 0)}${stop(0.55, strength)}${stop(1, 0)}</linearGradient><rect x="0" y="${top}" width="1600" height="${bottom - top}" fill="url(#${id})"/>`;
}
