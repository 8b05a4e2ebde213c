import { anyPart } from "#lib/desk/search";
import type { Prisma } from "#prisma/generated/client";

/** What a story is up to, as the tabs of the list name it; a live story whose update is in review is both. */
export const storyStates = [
  "draft",
  "in review",
  "approved",
  "scheduled",
  "live",
  "withdrawn",
  "trash",
] as const;
export type StoryState = (typeof storyStates)[number];

export type StoryFilter = {
  /** Any part of the headline. */
  text?: string | undefined;
  editionId?: string | undefined;
  sectionId?: string | undefined;
  topicId?: string | undefined;
  authorId?: string | undefined;
  kind?: Prisma.StoryWhereInput["kind"];
  form?: "article" | "page" | undefined;
  state?: StoryState | undefined;
  /** Stories that this user began or has been given. */
  mineId?: string | undefined;
  /** Changed at or after, and before, these instants. */
  from?: Date | undefined;
  until?: Date | undefined;
};

const whereState: Record<StoryState, Prisma.StoryWhereInput> = {
  draft: { trashedAt: null, draftState: "draft", liveState: "never" },
  "in review": { trashedAt: null, draftState: "in_review" },
  approved: { trashedAt: null, draftState: "approved" },
  scheduled: { trashedAt: null, schedules: { some: { state: "waiting" } } },
  live: { trashedAt: null, liveState: "live" },
  withdrawn: { trashedAt: null, liveState: "withdrawn" },
  trash: { trashedAt: { not: null } },
};

/** A filter as the database understands it. Without a state everything but the trash is shown. */
export function whereOf(filter: StoryFilter): Prisma.StoryWhereInput {
  const { text = "", editionId, sectionId, kind, form, topicId, authorId, mineId } = filter;
  const named = [
    ...(topicId === undefined ? [] : [{ toType: "topic" as const, toId: topicId }]),
    ...(authorId === undefined ? [] : [{ toType: "author" as const, toId: authorId }]),
  ];
  return {
    ...(filter.state === undefined ? { trashedAt: null } : whereState[filter.state]),
    ...(editionId !== undefined && { editionId }),
    ...(sectionId !== undefined && { sectionId }),
    ...(kind !== undefined && { kind }),
    ...(form !== undefined && { form }),
    ...(text.trim() !== "" && { headline: anyPart(text) }),
    AND: [
      ...named.map((to) => ({ references: { some: { stage: "working" as const, ...to } } })),
      ...(mineId === undefined ? [] : [{ OR: [{ assigneeId: mineId }, { createdById: mineId }] }]),
      ...(filter.from === undefined ? [] : [{ updatedAt: { gte: filter.from } }]),
      ...(filter.until === undefined ? [] : [{ updatedAt: { lt: filter.until } }]),
    ],
  };
}
