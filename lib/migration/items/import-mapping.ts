import { z } from "zod";
import type { ArchiveItem } from "#lib/migration/archive-entry";

const name = z.string().trim().max(200).optional();

/** What becomes of a category, and under what name; its own when there is none. */
export type CategoryChoice = z.output<typeof categoryChoice>;
const categoryChoice = z.strictObject({ becomes: z.enum(["section", "topic", "nothing"]), name });

/** Lines at the beginning of a text that are recognised: each becomes a field of the story, or stays where it is. */
export type LineChoices = z.output<typeof lineChoices>;
const lineChoice = z.enum(["field", "text"]).optional();
const lineChoices = z.strictObject({ byline: lineChoice, dateline: lineChoice });

/**
 * What an editor has decided before an archive moves in. What is not named follows the rules: categories that of
 * `SectionRule`, posts and pages become what they are, and kinds of posts that a plug-in made are kept as they were.
 */
export const importMapping = z.strictObject({
  /** By the slug of the category. */
  categories: z.record(z.string(), categoryChoice).default({}),
  /** By the type that the export names. */
  types: z.record(z.string(), z.enum(["article", "page", "nothing"])).default({}),
  lines: lineChoices.default({}),
});

export type ImportMapping = z.output<typeof importMapping>;

export const noMapping: ImportMapping = { categories: {}, types: {}, lines: {} };

/** Never stories, whatever somebody wishes: what WordPress keeps about files, menus, styles and itself. */
const never = new Set([
  "attachment",
  "custom_css",
  "customize_changeset",
  "nav_menu_item",
  "oembed_cache",
  "revision",
  "user_request",
  "wp_block",
  "wp_font_face",
  "wp_font_family",
  "wp_global_styles",
  "wp_navigation",
  "wp_template",
  "wp_template_part",
]);

const unsaved = new Set(["auto-draft", "inherit"]);

export type ItemForm = "article" | "page";

/** What an item becomes; null for what the newsroom has no place for, and what WordPress saved by itself. */
export function formOf(
  { postType, status }: Pick<ArchiveItem, "postType" | "status">,
  { types }: ImportMapping,
): ItemForm | null {
  if (unsaved.has(status)) return null;
  const isChosen = mayBecomeStory(postType) && Object.hasOwn(types, postType);
  const chosen = isChosen ? types[postType] : undefined;
  if (chosen !== undefined) return chosen === "nothing" ? null : chosen;
  if (postType === "post") return "article";
  return postType === "page" ? "page" : null;
}

/** Whether somebody may decide that items of a type become stories. */
export function mayBecomeStory(postType: string): boolean {
  return postType !== "" && !never.has(postType);
}
