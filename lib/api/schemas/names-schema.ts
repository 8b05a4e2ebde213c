import { z } from "zod";
import { allOf, named, pageOf } from "#lib/api/schemas/named";
import { pictureSchema } from "#lib/api/schemas/picture-schema";
import { address, direction, id, instant, language, slug } from "#lib/api/schemas/values";
import { bylineKinds, factNames, topicTypes } from "#lib/content/kinds";

/** What bears a name: editions, sections, topics and those who sign. */
const url = () => address("Its page on this site.").nullable();
const reference = { id: id(), name: z.string(), slug: slug(), url: url() };
const feeds = z
  .object({ rss: z.string(), atom: z.string(), json: z.string() })
  .describe("Where its newest articles can be followed.");
export const authorKinds = ["person", "organisation"] as const;

export const editionSchema = named(
  "Edition",
  z.object({
    code: z.string().describe("Its language tag; the parameter `edition` takes it."),
    name: z.string().describe("The language by its own name."),
    siteName: z.string(),
    tagline: z.string(),
    language: language(),
    direction: direction(),
    timeZone: z.string().describe("By its name in the IANA database."),
    calendar: z.enum(["gregorian", "jalali"]).describe("In which it writes dates for its readers."),
    isDefault: z.boolean().describe("Whether it is meant where none is named."),
    url: address("Its front page."),
    feeds,
  }),
);
export const editionsSchema = allOf("Editions", editionSchema);

export const sectionReferenceSchema = named("SectionReference", z.object(reference));
export const sectionSchema = named(
  "Section",
  z.object({ ...reference, description: z.string().nullable(), feeds }),
);
export const sectionsSchema = allOf("Sections", sectionSchema);

const topicType = { type: z.enum(topicTypes) };
export const topicReferenceSchema = named(
  "TopicReference",
  z.object({ ...reference, ...topicType }),
);
export const topicEntrySchema = named(
  "TopicEntry",
  z.object({
    ...reference,
    ...topicType,
    latestArticleAt: instant("When its newest article was published."),
  }),
);
export const topicsSchema = pageOf("Topics", topicEntrySchema);
export const topicSchema = named(
  "Topic",
  z.object({
    ...reference,
    ...topicType,
    description: z.string().nullable(),
    facts: z
      .array(
        z.object({
          name: z.union([z.enum(factNames), z.object({ own: z.string() })]),
          value: z.string(),
          url: address("Where the value leads.").nullable(),
        }),
      )
      .describe("What is told of it at a glance, by a known name or one of its own."),
    feeds,
  }),
);

const signs = { kind: z.enum(authorKinds) };
export const bylineSchema = named(
  "Byline",
  z.object({
    kind: z
      .enum(bylineKinds)
      .describe(
        "How they sign: `by` for “By”, `analysis` for “Analysis by”, `translation` for “Translated by” …",
      ),
    author: z.object({ ...reference, ...signs }),
  }),
);
const role = z.string().nullable().describe("What they are to the newspaper or do elsewhere.");
export const authorEntrySchema = named(
  "AuthorEntry",
  z.object({
    ...reference,
    ...signs,
    role,
    latestArticleAt: instant("When their newest article was published."),
  }),
);
export const authorsSchema = pageOf("Authors", authorEntrySchema);
export const authorSchema = named(
  "Author",
  z.object({
    ...reference,
    ...signs,
    role,
    biography: z.string().nullable(),
    photo: pictureSchema.nullable(),
    sameAs: z.array(z.string()).describe("Pages elsewhere about the same author."),
    feeds,
  }),
);
