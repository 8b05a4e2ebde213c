import { z } from "zod";

/** The forms that pictures are cut to around what is looked at first: wide screens, cards, squares, upright screens. */
export const crops = ["16:9", "4:3", "1:1", "9:16"] as const;
export type Crop = (typeof crops)[number];

/** How wide a crop is made at most. */
export const cropWidth = 1200;

/** A point of a picture, in parts of its width and height from the upper left. */
const point = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type Point = z.output<typeof point>;

/** What is looked at first in a picture, and for crops that should show another part, their own middle. */
export const focusSchema = z.object({
  focus: point,
  crops: z.partialRecord(z.enum(crops), point).default({}),
});
export type Focus = z.output<typeof focusSchema>;

export const middle: Point = { x: 0.5, y: 0.5 };

/** What a row of the database says; what is damaged there is as if nobody had said anything. */
export function focusOf(file: { focusX: number; focusY: number; crops: unknown }): Focus {
  const read = focusSchema.safeParse({
    focus: { x: file.focusX, y: file.focusY },
    crops: file.crops,
  });
  return read.success ? read.data : { focus: middle, crops: {} };
}

export type Area = { left: number; top: number; width: number; height: number };

/** How many times as wide as high a form is. */
export function ratioOf(crop: Crop): number {
  const [wide = 1, high = 1] = crop.split(":").map(Number);
  return wide / high;
}

/**
 * The largest part of a picture in a form, in whole pixels, with its middle as near to what is looked at as its edges
 * allow.
 */
export function areaOf(
  { width, height }: { width: number; height: number },
  crop: Crop,
  { focus, crops: own }: Focus,
): Area {
  const ratio = ratioOf(crop);
  const across = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const down = Math.max(1, Math.min(height, Math.round(width / ratio)));
  const { x, y } = own[crop] ?? focus;
  return {
    left: within(Math.round(x * width - across / 2), width - across),
    top: within(Math.round(y * height - down / 2), height - down),
    width: across,
    height: down,
  };
}

const within = (at: number, most: number) => Math.min(Math.max(0, at), most);
