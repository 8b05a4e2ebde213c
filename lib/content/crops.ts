import { z } from "zod";
import { fittingWidths } from "#lib/content/renditions";

/** The forms that pictures are cut to around what is looked at first: wide screens, cards, squares, upright screens. */
export const crops = ["16:9", "4:3", "1:1", "9:16"] as const;
export type Crop = (typeof crops)[number];

/** How wide a crop is made for search engines, and for whoever shows links to what it stands over. */
export const cropWidth = 1200;

/** Of places of the site that cut pictures, the forms and what their screens ask for (`components/ui/slots.tsx`); whole lines all. */
const placed = {
  "16:9": [480, 672, 768, 1104, 1600],
  "4:3": [288, 400, 624, 816, 1200],
  "1:1": [224, 352, 480],
} as const;

export type PlacedCrop = keyof typeof placed;
export const placedCrops: readonly PlacedCrop[] = ["16:9", "4:3", "1:1"];

/** How wide a form is made for places of the site, where the part that is cut out is so wide. */
export const placedWidths = (crop: PlacedCrop, width: number) => fittingWidths(placed[crop], width);

/** The same as JPEG: one for browsers that read nothing newer, one for whoever shows links. */
export const jpegWidths = (crop: Crop, width: number) =>
  fittingWidths(crop === "9:16" ? [cropWidth] : [moderate[crop], cropWidth], width);

/** As wide as phones and cards ask for. */
const moderate = { "16:9": 768, "4:3": 400, "1:1": 352 } satisfies Record<PlacedCrop, number>;

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

/** Whether a picture has a form by itself, so that nothing is cut away. */
export function hasForm({ width, height }: { width: number; height: number }, crop: Crop): boolean {
  return Math.abs(width / height / ratioOf(crop) - 1) < 0.01;
}

/** What a form is cut around, in thousandths, as addresses of it say. */
export function cutAround({ focus, crops: own }: Focus, crop: Crop): string {
  const { x, y } = own[crop] ?? focus;
  return [x, y].map((part) => Math.round(part * 1000)).join("-");
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
