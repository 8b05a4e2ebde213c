import { z } from "zod";
import { checkDocument } from "#lib/content/check-document";
import { type Document, documentVersion } from "#lib/content/document";
import { calendarDate, href, id, line, list, orNull, slug, text } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { bylineKinds, storyKinds } from "#lib/content/kinds";
import { storyLimits } from "#lib/content/story-limits";
import { fail, ok, type Result } from "#lib/platform/result";

/** The version of the shape of `StoryContent`; stored with every working copy and revision. */
export const storyContentVersion = 1;

const documentField = z.unknown().transform((json, context): Document => {
  const checked = checkDocument(json);
  if (checked.ok) return checked.value;
  for (const { path, message } of checked.issues) {
    context.addIssue({ code: "custom", path, message, input: json });
  }
  return z.NEVER;
});

const languageTag = line("language", 35)
  .toLowerCase()
  .regex(
    /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/,
    "The language is not a language tag. Choose one such as “en” or “fa”.",
  )
  .refine(isKnownToIntl, "The language is not a language tag. Choose one such as “en” or “fa”.");

/** Dates and numbers are written by `Intl`, which refuses tags of a shape that BCP 47 does not know. */
function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const storyContentSchema = z.strictObject({
  version: z.literal(storyContentVersion, {
    error: "This story was written by a newer version of the newsroom. Open it there.",
  }),
  headline: line("headline", storyLimits.headline),
  standfirst: orNull(text("standfirst", storyLimits.standfirst)),
  slug: orNull(slug),
  sectionId: id("section").nullable(),
  kind: z.enum(storyKinds, "This kind of story does not exist. Choose one of the list."),
  topicIds: list("topics", id("topic"), 50),
  bylines: list(
    "bylines",
    z.strictObject({
      kind: z.enum(bylineKinds, "This kind of byline does not exist. Choose one of the list."),
      authorId: id("author"),
    }),
    50,
  ),
  dateline: z
    .strictObject({
      place: orNull(line("place", storyLimits.place)),
      date: calendarDate.nullable(),
    })
    .nullable(),
  lead: z
    .strictObject({
      mediaId: id("lead picture"),
      alt: line("alternative text", storyLimits.alt).exactOptional(),
      caption: text("caption", storyLimits.caption).exactOptional(),
    })
    .nullable(),
  document: documentField,
  attachments: list(
    "attachments",
    z.strictObject({
      mediaId: id("attachment"),
      title: line("title of the attachment", storyLimits.attachmentTitle),
    }),
    50,
  ),
  related: list("related stories", id("related story"), 50),
  seo: z.strictObject({
    title: orNull(line("search title", storyLimits.searchTitle)),
    description: orNull(line("search description", storyLimits.searchDescription)),
    canonicalUrl: orNull(href.pipe(z.string().regex(/^https?:/, "Give a web address (https://)."))),
    noindex: z.boolean("Say whether search engines may list this story."),
  }),
  language: orNull(languageTag),
  notes: text("text of the notes", storyLimits.notes),
});

/**
 * Everything that a story says, as working copies hold it and revisions seal it. Ids name things of
 * ours (UUIDs); `dateline.date` is `yyyy-mm-dd`; `language` is the tag of the text when it is not the
 * edition's; `notes` are for the desk and never published.
 */
export type StoryContent = z.infer<typeof storyContentSchema>;

/**
 * A draft may be incomplete (no headline, no section) but never wrong: unknown fields, texts that
 * cannot be stored, dates that do not exist and faulty documents come back as issues. The value is
 * in normal form: equal contents are equal JSON.
 */
export function checkStoryContent(json: unknown): Result<StoryContent> {
  const parsed = storyContentSchema.safeParse(json, { error: sentenceOf });
  return parsed.success ? ok(parsed.data) : fail(...issuesOf(parsed.error));
}

/** For faults that no field describes itself: something is missing, or nobody knows it. */
function sentenceOf(issue: z.core.$ZodRawIssue): string {
  return issue.code === "unrecognized_keys"
    ? `Unknown here: ${issue.keys.join(", ")}. Remove it.`
    : "This is missing or damaged. Enter it again.";
}

/** What a new story starts from: nothing said yet. */
export function emptyStoryContent(): StoryContent {
  return {
    version: storyContentVersion,
    headline: "",
    standfirst: null,
    slug: null,
    sectionId: null,
    kind: "news",
    topicIds: [],
    bylines: [],
    dateline: null,
    lead: null,
    document: { type: "doc", version: documentVersion, content: [] },
    attachments: [],
    related: [],
    seo: { title: null, description: null, canonicalUrl: null, noindex: false },
    language: null,
    notes: "",
  };
}
