import type { z } from "zod";
import { fail, ok, type Result } from "#lib/platform/result";

const damaged = "This arrived damaged. Load the page again, then try once more.";

/** What a screen sends has the shape that its door expects; anybody may send something else. */
export function arrived<T>(shape: z.ZodType<T>, given: unknown): Result<T> {
  const read = shape.safeParse(given);
  return read.success ? ok(read.data) : fail({ path: [], message: damaged });
}
