import { z } from "zod";
import { named, pageOf } from "#lib/api/schemas/named";
import {
  bylineSchema,
  sectionReferenceSchema,
  topicReferenceSchema,
} from "#lib/api/schemas/names-schema";
import { pictureSchema } from "#lib/api/schemas/picture-schema";
import { address, day, direction, id, instant, language } from "#lib/api/schemas/values";
import { correctionKinds, correctionPlaces, storyKinds } from "#lib/content/kinds";

const correction = {
  kind: z.enum(correctionKinds),
  text: z.string(),
  place: z.enum(correctionPlaces).describe("Whether it stands above the text or under it."),
  publishedAt: instant("When readers were told."),
};

const summary = {
  id: id().describe("It stays, whatever becomes of headline and address."),
  url: address("Its page on this site."),
  path: z.string().describe("The same without the site, decoded; `/articles/by-path` takes it."),
  edition: z.string().describe("The code of its edition."),
  language: language(),
  direction: direction(),
  kind: z.enum(storyKinds),
  headline: z.string(),
  standfirst: z.string().nullable(),
  section: sectionReferenceSchema,
  bylines: z.array(bylineSchema).describe("Who signs, in their order."),
  image: pictureSchema.nullable().describe("The picture that opens it."),
  publishedAt: instant("When it was first published."),
  updatedAt: instant("The last change that readers were told of.").nullable(),
};

/** What a card of it shows. */
export const summarySchema = named("ArticleSummary", z.object(summary));

export const bodySchema = named(
  "Body",
  z.object({
    json: z
      .looseObject({
        type: z.literal("doc"),
        version: z.literal(1),
        content: z.array(z.looseObject({ type: z.string() })),
      })
      .optional()
      .describe(
        "The document itself, in the shape of ProseMirror: blocks with `type`, `attrs`, `content` and `marks`. Pictures and stories are named by their ids.",
      ),
    html: z
      .string()
      .optional()
      .describe("Semantic HTML without classes and scripts; every address is absolute."),
    markdown: z
      .string()
      .optional()
      .describe(
        "CommonMark with the tables, footnotes and strikethrough of GFM; every address is absolute.",
      ),
    text: z.string().optional().describe("The words alone."),
  }),
);

export const articleSchema = named(
  "Article",
  z.object({
    ...summary,
    modifiedAt: instant("The last change of any kind."),
    publishedOn: day("The date of the newspaper that it was first published in."),
    dateline: z
      .object({ place: z.string().nullable(), date: day("As it is printed.").nullable() })
      .nullable()
      .describe("Place and date that stand before the first words."),
    topics: z.array(topicReferenceSchema),
    attachments: z
      .array(
        z.object({
          title: z.string(),
          url: address("Where it is loaded from."),
          mediaType: z.string(),
          bytes: z.int(),
        }),
      )
      .describe("Documents that are offered with it."),
    corrections: z
      .array(z.object(correction))
      .describe("What readers were told, the oldest first."),
    related: z
      .array(id())
      .describe("The ids of articles that editors picked, in their order; those that can be read."),
    translations: z
      .array(
        z.object({
          ...{ id: id(), edition: z.string(), language: language() },
          ...{ headline: z.string(), url: address("Its page on this site.") },
        }),
      )
      .describe("The same story in other editions."),
    wordCount: z.int(),
    readingMinutes: z.int().describe("How long it takes to read, never less than one."),
    seo: z.object({
      title: z.string().describe("For the head of a page: as set for search, else the headline."),
      description: z
        .string()
        .describe("As set for search, else the standfirst, else its beginning."),
      canonicalUrl: address("What search engines should list instead of a copy."),
      noindex: z.boolean().describe("Whether search engines are asked not to list it."),
    }),
    body: bodySchema.nullable().describe("Null where none was asked for."),
  }),
);
export const articlesSchema = pageOf("Articles", articleSchema);

export const listedCorrectionSchema = named(
  "ListedCorrection",
  z.object({
    id: id(),
    ...correction,
    article: z.object({
      ...{ id: id(), headline: z.string(), path: z.string() },
      url: address("Its page on this site."),
    }),
  }),
);
export const correctionsSchema = pageOf("Corrections", listedCorrectionSchema);
