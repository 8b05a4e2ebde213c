import type { Block } from "#lib/content/document";
import { documentReferences } from "#lib/content/document-references";
import type { StoryContent } from "#lib/content/story-content";
import type { Issue } from "#lib/platform/result";

/**
 * What an editor should know before a story is published, though it can be: no topic, no dateline, nobody's
 * name, nothing related, an embed that says nothing of itself, links to what readers cannot open.
 */
export function checkAdvisable(content: StoryContent, known: Known): Issue[] {
  const { form, liveStoryIds, deadLinks } = known;
  return [
    ...(form === "article" ? checkPlace(content) : []),
    ...checkRelated(content, liveStoryIds, form),
    ...checkText(content, liveStoryIds),
    ...deadLinks.map((address) => ({
      path: ["document"],
      message: `The link to ${address} leads to nothing that readers can open. Correct it or take it away.`,
    })),
  ];
}

type Known = {
  form: "article" | "page";
  /** Of the stories that it names, those that readers can open. */
  liveStoryIds: ReadonlySet<string>;
  /** Addresses of this site in the text that lead nowhere. */
  deadLinks: string[];
};

function checkPlace({ topicIds, dateline, bylines, kind }: StoryContent): Issue[] {
  const issues: Issue[] = [];
  if (topicIds.length === 0) {
    const message = "No topic: readers will not find it beside its like.";
    issues.push({ path: ["topicIds"], message });
  }
  if (bylines.length === 0 && kind !== "statement") {
    issues.push({ path: ["bylines"], message: "No byline: nobody signs it." });
  }
  if (dateline?.place == null) {
    issues.push({ path: ["dateline"], message: "No dateline: where is it from?" });
  }
  return issues;
}

function checkRelated(
  { related }: StoryContent,
  liveStoryIds: ReadonlySet<string>,
  form: "article" | "page",
): Issue[] {
  if (form === "article" && related.length === 0) {
    const message =
      "Nothing related picked: published stories that share a topic are shown, if there are any.";
    return [{ path: ["related"], message }];
  }
  return related.flatMap((id, index) =>
    liveStoryIds.has(id)
      ? []
      : [{ path: ["related", index], message: "This related story is not live and is not shown." }],
  );
}

function checkText({ document }: StoryContent, liveStoryIds: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  for (const [index, block] of document.content.entries()) {
    issues.push(...checkBlock(block, ["document", "content", index]));
  }
  for (const id of documentReferences(document).storyIds) {
    if (liveStoryIds.has(id)) continue;
    const message = "A link leads to a story that is not live: readers see its words without it.";
    issues.push({ path: ["document"], message });
  }
  return issues;
}

function checkBlock(block: Block, path: Issue["path"]): Issue[] {
  if (block.type === "embed" && (block.attrs.title ?? "").trim() === "") {
    const message = "An embed has no title: readers do not know what they would load.";
    return [{ path, message }];
  }
  const isEmpty = block.type === "heading" && (block.content ?? []).length === 0;
  return isEmpty ? [{ path, message: "A heading is empty. Write it or remove it." }] : [];
}
