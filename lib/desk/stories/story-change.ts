import { z } from "zod";
import type { Result } from "#lib/platform/result";

const id = z.uuid();

/** What can be done to many stories at once. */
export const storyChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("add topic"), topicId: id }),
  z.strictObject({ kind: z.literal("remove topic"), topicId: id }),
  z.strictObject({ kind: z.literal("set section"), sectionId: id }),
  z.strictObject({ kind: z.literal("assign"), assigneeId: id.nullable() }),
  z.strictObject({ kind: z.literal("withdraw"), reason: z.string(), notice: z.string() }),
]);
export type StoryChange = z.infer<typeof storyChange>;

/** How one story was before it was changed with others, and by what it is known that nobody has touched it since. */
export const storyUndo = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("content"),
    storyId: id,
    lockVersion: z.int(),
    before: z.strictObject({
      topicIds: z.array(id).exactOptional(),
      sectionId: id.nullable().exactOptional(),
    }),
  }),
  z.strictObject({
    kind: z.literal("assignee"),
    storyId: id,
    given: id.nullable(),
    before: id.nullable(),
  }),
  z.strictObject({
    kind: z.literal("withdrawal"),
    storyId: id,
    revisionId: id,
    withdrawnAt: z.iso.datetime(),
    /** What had been planned and was called off by it. */
    planIds: z.array(id).max(10),
  }),
]);
export type StoryUndo = z.infer<typeof storyUndo>;

/** A story that was left as it is, and why, in a sentence. */
export type LeftAlone = { storyId: string; headline: string; sentence: string };

/** What came of a change to one story: how to undo it, null where it was so already, and what got lost on the way. */
export type Changed = Result<StoryUndo | null> & { loss?: string };

/** What came of a change to many stories. */
export type ChangeReport = {
  changed: number;
  /** Those that were so already. */
  unchanged: number;
  leftAlone: LeftAlone[];
  /** Those that were changed, but not in everything, and what is missing. */
  partly: LeftAlone[];
  undo: StoryUndo[];
};

/** How many stories can be changed at once. */
export const mostStories = 200;
