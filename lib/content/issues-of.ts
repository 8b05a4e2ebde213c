import type { z } from "zod";
import type { Issue } from "#lib/platform/result";

/** What a schema found wrong, as issues; its messages are sentences to the editor. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({
    path: path.filter((key) => typeof key !== "symbol"),
    message,
  }));
}
