import "server-only";
import type { Document } from "#lib/content/document";
import type { StoryContent } from "#lib/content/story-content";
import { documentWordCount } from "#lib/content/word-count";
import type { EditionView } from "#lib/language/edition";
import { directionOf } from "#lib/language/language-tag";
import { mediaOf } from "#lib/newsroom/keep-references";

/** A revision and all that the projection has to know beside it. */
export type Revision = {
  id: string;
  storyId: string;
  content: StoryContent;
  edition: EditionView;
};

/**
 * The article that one revision makes: what readers get of it and nothing more; notes and other matters of the
 * desk stay behind. Pure, so that publishing and preview show the same. `document` is in the normal form that
 * the check on saving left; `articleId`s are story ids.
 */
export function projectRevision({ id, storyId, content, edition }: Revision) {
  const language = content.language ?? edition.code;
  return {
    id: storyId,
    revisionId: id,
    kind: content.kind,
    headline: content.headline,
    standfirst: content.standfirst,
    document: content.document satisfies Document,
    datelinePlace: content.dateline?.place ?? null,
    datelineDate: content.dateline?.date ?? null,
    lead: content.lead,
    language,
    direction: content.language === null ? edition.direction : directionOf(language),
    wordCount: documentWordCount(content.document, language),
    seo: content.seo,
    topicIds: content.topicIds,
    bylines: content.bylines,
    relatedIds: content.related.filter((related) => related !== storyId),
    attachments: content.attachments,
    mediaIds: mediaOf(content),
  };
}

export type Projection = ReturnType<typeof projectRevision>;
