import type { BlockNames } from "#lib/content/compare/readable-block";
import type { BylineKind, StoryKind } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";

/** What a comparison calls the things that stories name by id or by a word of the newsroom. */
export type StoryWords = BlockNames & {
  sections: Record<string, string>;
  topics: Record<string, string>;
  authors: Record<string, string>;
  kinds: Record<StoryKind, string>;
  /** With the space that follows: “Analysis by ”. */
  bylines: Record<BylineKind, string>;
};

/** Everything about a story but its text. */
export type FieldKey = Exclude<keyof StoryContent, "version" | "document">;

/** The fields in the order in which the desk shows them. */
export const fieldNames: Record<FieldKey, string> = {
  headline: "Headline",
  standfirst: "Standfirst",
  sectionId: "Section",
  kind: "Kind",
  topicIds: "Topics",
  bylines: "Byline",
  dateline: "Dateline",
  lead: "Lead picture",
  attachments: "Attachments",
  related: "Related",
  slug: "Slug",
  seo: "For search engines",
  language: "Language",
  notes: "Notes for the desk",
};

export const fieldKeys = Object.keys(fieldNames) as FieldKey[];

/** Fields that the edition's readers read, and so are written in its direction. */
export const writtenForReaders: ReadonlySet<FieldKey> = new Set([
  "headline",
  "standfirst",
  "dateline",
  "lead",
]);

const gone = "no longer here";

/** A field of a story as somebody reads it who compares: names in place of ids, a line for each thing of a list. */
export function readableField(key: FieldKey, story: StoryContent, words: StoryWords): string {
  switch (key) {
    case "headline":
    case "notes":
      return story[key];
    case "standfirst":
    case "slug":
    case "language":
      return story[key] ?? "";
    case "sectionId":
      return story.sectionId === null ? "" : nameOf(words.sections, story.sectionId);
    case "kind":
      return words.kinds[story.kind];
    case "topicIds":
      return lines(story.topicIds.map((id) => nameOf(words.topics, id)));
    case "bylines":
      return lines(
        story.bylines.map(
          ({ kind, authorId }) => `${words.bylines[kind]}${nameOf(words.authors, authorId)}`,
        ),
      );
    case "dateline":
      return [story.dateline?.place, story.dateline?.date].filter(Boolean).join(", ");
    case "lead":
      return story.lead === null ? "" : leadText(story.lead, words);
    case "attachments":
      return lines(
        story.attachments.map(({ mediaId, title }) => `${title} (${nameOf(words.media, mediaId)})`),
      );
    case "related":
      return lines(story.related.map((id) => nameOf(words.stories, id)));
    case "seo":
      return seoText(story.seo);
  }
}

function leadText(
  { mediaId, alt, caption }: NonNullable<StoryContent["lead"]>,
  { media, around }: StoryWords,
): string {
  return around.picture({ name: media[mediaId] || undefined, alt, caption });
}

function seoText({ title, description, canonicalUrl, noindex }: StoryContent["seo"]): string {
  return lines([
    title && `Title: ${title}`,
    description && `Description: ${description}`,
    canonicalUrl && `First published at: ${canonicalUrl}`,
    noindex && "Not to be listed",
  ]);
}

function nameOf(names: Record<string, string>, id: string): string {
  return names[id] || gone;
}

function lines(parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join("\n");
}
