import type { Block } from "#lib/content/document";
import type { MediaKind } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";
import type { Issue } from "#lib/platform/result";

/** What exists of the things that a story names. */
export type Known = {
  sectionIds: Set<string>;
  topicIds: Set<string>;
  authorIds: Set<string>;
  media: Map<string, KnownMedia>;
};

export type KnownMedia = {
  kind: MediaKind;
  alt: string;
  decorative: boolean;
  isTakenDown?: boolean;
};

/**
 * What keeps a story from being published, each with what to do: no headline, no section, a picture that says
 * nothing to people who cannot see it, a document where a picture stands, an attachment without a title, or
 * something named that no longer exists. Pages need no section.
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
  const report = (path: Issue["path"], message: string | null) => {
    if (message !== null) issues.push({ path, message });
  };
  if (content.lead !== null) report(["lead"], checkPicture(content.lead, known));
  for (const [index, block] of content.document.content.entries()) {
    for (const shown of picturesOf(block)) {
      report(["document", "content", index], checkPicture(shown, known));
    }
  }
  for (const [index, attachment] of content.attachments.entries()) {
    report(["attachments", index], checkAttachment(attachment, known));
  }
  return issues;
}

function checkPicture(
  shown: { mediaId: string; alt?: string | null | undefined },
  known: Known,
): string | null {
  const media = known.media.get(shown.mediaId);
  if (media === undefined) return "This picture no longer exists. Remove it.";
  if (media.kind !== "image") {
    return "This is a document, which cannot be shown as a picture. Attach it instead.";
  }
  if (media.isTakenDown) return "This picture was taken down. Choose another.";
  // Empty words in its place say that it is decorative there; none leave the picture's own.
  if (media.decorative || shown.alt === "" || (shown.alt ?? media.alt).trim() !== "") return null;
  return "Describe this picture for people who cannot see it, or mark it decorative.";
}

/** Readers may be offered pictures as well as documents. */
function checkAttachment(
  { mediaId, title }: StoryContent["attachments"][number],
  known: Known,
): string | null {
  const media = known.media.get(mediaId);
  if (media === undefined) return "This document no longer exists. Remove it.";
  if (media.isTakenDown) return "This document was taken down. Choose another.";
  return title.trim() === "" ? "Give this attachment a title: it is what readers click on." : null;
}

/** Figures and galleries stand at the top level of a document only. */
function picturesOf(block: Block): { mediaId: string; alt?: string | undefined }[] {
  if (block.type === "figure") return [block.attrs];
  return block.type === "gallery" ? block.attrs.items : [];
}
