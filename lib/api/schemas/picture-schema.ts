import { z } from "zod";
import { named } from "#lib/api/schemas/named";
import { address, id } from "#lib/api/schemas/values";
import { crops } from "#lib/content/crops";

const source = z.object({
  url: address("Where it is loaded from; what stands there never changes."),
  width: z.int().describe("In pixels."),
});

export const pictureSchema = named(
  "Picture",
  z.object({
    id: id(),
    url: address("The picture as it was uploaded."),
    width: z.int().describe("In pixels."),
    height: z.int().describe("In pixels."),
    alt: z
      .string()
      .describe("What it shows, for those who do not see it; empty where it only decorates."),
    caption: z.string().nullable(),
    credit: z.string().nullable().describe("Who made it, to be shown wherever it is."),
    colour: z
      .string()
      .nullable()
      .describe("A colour (CSS) that fills its place until the picture is there."),
    focus: z
      .object({ x: z.number(), y: z.number() })
      .nullable()
      .describe(
        "What is looked at first, in parts of its width and height from the upper left; null for the middle.",
      ),
    renditions: z
      .array(source)
      .describe(
        "The same made smaller (WebP), from the smallest, for `srcset`; empty until they are made.",
      ),
    lighter: z
      .array(source)
      .describe("The same as AVIF, which weighs less; empty until they are made."),
    crops: z
      .array(source.extend({ ratio: z.enum(crops), height: z.int() }))
      .describe("Cut around what is looked at first (JPEG); empty until they are made."),
  }),
);
