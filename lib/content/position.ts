import { z } from "zod";

/** A spot on the earth as cameras tell it (WGS 84), in degrees: north and east are positive. */
export type Position = z.output<typeof positionSchema>;

export const positionSchema = z
  .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  // What cameras write that have found no satellite yet.
  .refine(({ latitude, longitude }) => latitude !== 0 || longitude !== 0);

/** Five places: a step. */
const places = 5;

/** A spot in plain figures: `51.50115° north, 0.12514° west`. */
export function formatPosition({ latitude, longitude }: Position): string {
  const figure = (degrees: number, [positive, negative]: [string, string]) =>
    `${Math.abs(degrees).toFixed(places)}° ${degrees < 0 ? negative : positive}`;
  return [figure(latitude, ["north", "south"]), figure(longitude, ["east", "west"])].join(", ");
}
