import { z } from "zod";
import { summarySchema } from "#lib/api/schemas/article-schema";
import { allOf, named } from "#lib/api/schemas/named";
import { address, id, instant } from "#lib/api/schemas/values";

/** What stands on a front as its editors arranged it. */
export const frontSchema = named(
  "Front",
  z.object({
    edition: z.string(),
    section: z.string().nullable().describe("The id of the section; null for the home page."),
    url: address("The page that shows this."),
    lead: summarySchema.nullable(),
    secondaries: z.array(summarySchema).describe("What stands beside and below the lead."),
    strips: z
      .array(
        z.object({
          ...{ type: z.enum(["section", "topic"]), id: id(), name: z.string() },
          url: address("Its page on this site.").nullable(),
          articles: z.array(summarySchema),
        }),
      )
      .describe("Each of a section or topic; a section’s front has none."),
    selected: z.array(summarySchema).describe("What editors recommend and the front shows."),
    latest: z.array(summarySchema).describe("The newest that stand nowhere else on it."),
    outside: z
      .array(
        z.object({
          ...{ id: id(), title: z.string(), source: z.string() },
          url: address("Where it can be read."),
          publishedAt: instant("When its publisher says that it appeared."),
        }),
      )
      .describe("What trusted sources tell, the newest first."),
  }),
);

export const selectedSchema = allOf("Selected", summarySchema);
