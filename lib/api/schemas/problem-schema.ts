import { z } from "zod";
import { named } from "#lib/api/schemas/named";
import { address } from "#lib/api/schemas/values";

/** What went wrong, as RFC 9457 says it; the detail tells what to do. */
export const problemSchema = named(
  "Problem",
  z.object({
    type: address("What kind of problem it is, and where that is explained."),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What to do, in a sentence."),
    errors: z
      .array(z.object({ parameter: z.string(), detail: z.string() }))
      .optional()
      .describe("Each parameter that could not be read, with what it takes."),
  }),
);
