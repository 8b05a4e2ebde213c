import { z } from "zod";
import { bodySchema } from "#lib/api/schemas/article-schema";
import { allOf, named } from "#lib/api/schemas/named";
import { address, direction, id, instant, language } from "#lib/api/schemas/values";

const summary = {
  id: id().describe("It stays, whatever becomes of title and address."),
  url: address("Its page on this site."),
  path: z.string().describe("The same without the site, decoded."),
  slug: z.string().nullable().describe("The last part of its address; `/pages/{page}` takes it."),
  edition: z.string().describe("The code of its edition."),
  language: language(),
  direction: direction(),
  title: z.string(),
  standfirst: z.string().nullable(),
  modifiedAt: instant("The last change of any kind."),
};

export const pageSummarySchema = named("PageSummary", z.object(summary));
export const pagesSchema = allOf("Pages", pageSummarySchema);

export const pageSchema = named(
  "Page",
  z.object({
    ...summary,
    translations: z
      .array(
        z.object({
          ...{ edition: z.string(), language: language(), title: z.string() },
          url: address("Its page on this site."),
        }),
      )
      .describe("The same Page in other editions."),
    seo: z.object({
      title: z.string().describe("For the head of a page: as set for search, else the title."),
      description: z
        .string()
        .describe("As set for search, else the standfirst, else its beginning."),
      noindex: z.boolean().describe("Whether search engines are asked not to list it."),
    }),
    body: bodySchema.nullable().describe("Null where none was asked for."),
  }),
);
