import type { Block } from "#lib/content/document";
import type { StoryContent } from "#lib/content/story-content";
import type { Issue } from "#lib/platform/result";

/** What exists of the things that a story names. */
export type Known = {
  sectionIds: Set<string>;
  topicIds: Set<string>;
  authorIds: Set<string>;
  media: Map<string, { alt: string; decorative: boolean }>;
};

/**
 * What keeps a story from being published, each with what to do: no headline, no section, a picture that says
 * nothing to people who cannot see it, or something named that no longer exists. Pages need no section.
 */
export function checkPublishable(
  content: StoryContent,
  known: Known,
  form: "article" | "page",
): Issue[] {
  const issues: Issue[] = [];
  if (content.headline.trim() === "")
    issues.push({ path: ["headline"], message: "Write a headline." });
  if (form === "article") issues.push(...checkSection(content, known));
  for (const [index, id] of content.topicIds.entries()) {
    if (!known.topicIds.has(id)) {
      issues.push({
        path: ["topicIds", index],
        message: "This topic no longer exists in this edition. Remove it.",
      });
    }
  }
  for (const [index, { authorId }] of content.bylines.entries()) {
    if (!known.authorIds.has(authorId)) {
      issues.push({
        path: ["bylines", index],
        message: "This author no longer exists in this edition. Remove the byline.",
      });
    }
  }
  return [...issues, ...checkMedia(content, known)];
}

function checkSection(content: StoryContent, known: Known): Issue[] {
  if (content.sectionId === null) return [{ path: ["sectionId"], message: "Choose a section." }];
  if (known.sectionIds.has(content.sectionId)) return [];
  return [
    { path: ["sectionId"], message: "This edition does not have the section. Choose another." },
  ];
}

function checkMedia(content: StoryContent, known: Known): Issue[] {
  const issues: Issue[] = [];
  const check = (path: Issue["path"], shown: { mediaId: string; alt?: string | undefined }) => {
    const media = known.media.get(shown.mediaId);
    if (media === undefined)
      issues.push({ path, message: "This picture no longer exists. Remove it." });
    else if (!media.decorative && (shown.alt ?? media.alt).trim() === "") {
      issues.push({
        path,
        message: "Describe this picture for people who cannot see it, or mark it decorative.",
      });
    }
  };
  if (content.lead !== null) check(["lead"], content.lead);
  for (const [index, block] of content.document.content.entries()) {
    for (const shown of picturesOf(block)) check(["document", "content", index], shown);
  }
  for (const [index, { mediaId }] of content.attachments.entries()) {
    if (!known.media.has(mediaId)) {
      issues.push({
        path: ["attachments", index],
        message: "This document no longer exists. Remove it.",
      });
    }
  }
  return issues;
}

/** Figures and galleries stand at the top level of a document only. */
function picturesOf(block: Block): { mediaId: string; alt?: string | undefined }[] {
  if (block.type === "figure") return [block.attrs];
  return block.type === "gallery" ? block.attrs.items : [];
}
