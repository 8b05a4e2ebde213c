"use server";

import { z } from "zod";
import type { Answer, Change, Plan, PlanWanted } from "#components/desk/story/workflow-types";
import { correctionKinds, correctionPlaces } from "#lib/content/kinds";
import { approveStory } from "#lib/desk/stories/approve-story";
import { assignStory } from "#lib/desk/stories/assign-story";
import { restoreStory } from "#lib/desk/stories/restore-story";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import { OlderVersion } from "#lib/newsroom/lock-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";
import { checkLocalTime } from "#lib/publishing/check-local-time";
import { planPublication } from "#lib/publishing/plan-publication";
import { publishStory } from "#lib/publishing/publish-story";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { arrived } from "../../../arrived";
import { deskWork } from "../../../desk-work";

const story = z.object({ storyId: z.uuid() });
const version = story.extend({ lockVersion: z.int() });
const note = z.object({ note: z.string() });
const withdrawal = z.object({ reason: z.string(), notice: z.string() });
const change = z.union([
  z.object({ kind: z.literal("silent") }),
  note.extend({ kind: z.enum(correctionKinds), place: z.enum(correctionPlaces) }),
]);
const work = z.discriminatedUnion("action", [
  z.object({ action: z.literal("publish") }),
  z.object({ action: z.literal("update"), change }),
  withdrawal.extend({ action: z.literal("withdraw") }),
]);
const plan = version.extend({
  wanted: z.object({ local: z.string(), zone: z.string(), work }),
});

/** Takes a step for whoever is signed in; everything that stops it comes back as sentences. */
async function step<T>(
  shape: z.ZodType<T>,
  given: unknown,
  take: (newsroom: Newsroom, of: T) => Promise<Result<unknown>>,
): Promise<Answer> {
  const asked = arrived(shape, given);
  if (!asked.ok) return asked;
  const result = await deskWork((newsroom) => tellOlderVersion(take(newsroom, asked.value)));
  return result.ok ? ok(null) : result;
}

/** That somebody has saved the text since is an issue of its version: the screen then shows both texts. */
async function tellOlderVersion<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof OlderVersion)) throw error;
    return fail({ path: ["version"], message: error.message });
  }
}

type WithNote = { lockVersion: number; note: string };

export async function submitAction(
  storyId: string,
  of: WithNote & { assigneeId?: string },
): Promise<Answer> {
  const shape = version.extend({ ...note.shape, assigneeId: z.uuid().optional() });
  return step(shape, { ...of, storyId }, (newsroom, { assigneeId, ...submit }) =>
    submitStory(newsroom, { ...submit, ...(assigneeId !== undefined && { assigneeId }) }),
  );
}

export async function assignAction(
  storyId: string,
  of: { assigneeId: string | null; note: string },
): Promise<Answer> {
  const shape = story.extend({ ...note.shape, assigneeId: z.uuid().nullable() });
  return step(shape, { ...of, storyId }, assignStory);
}

export async function approveAction(storyId: string, of: WithNote): Promise<Answer> {
  return step(version.extend(note.shape), { ...of, storyId }, approveStory);
}

export async function sendBackAction(storyId: string, of: { note: string }): Promise<Answer> {
  return step(story.extend(note.shape), { ...of, storyId }, sendBackStory);
}

export async function planAction(storyId: string): Promise<Answer<Plan>> {
  const asked = arrived(story, { storyId });
  if (!asked.ok) return asked;
  return deskWork(async (newsroom) => ok(await planPublication(newsroom, asked.value.storyId)));
}

export async function publishAction(storyId: string, of: WithNote): Promise<Answer> {
  return step(version.extend(note.shape), { ...of, storyId }, publishStory);
}

export async function updateAction(
  storyId: string,
  of: WithNote & { change: Change },
): Promise<Answer> {
  return step(version.extend({ ...note.shape, change }), { ...of, storyId }, updateArticle);
}

export async function withdrawAction(
  storyId: string,
  of: { reason: string; notice: string },
): Promise<Answer> {
  const shape = story.extend(withdrawal.shape);
  return step(shape, { ...of, storyId }, (newsroom, { notice, ...words }) =>
    withdrawArticle(newsroom, { ...words, ...(notice.trim() !== "" && { notice }) }),
  );
}

export async function scheduleAction(
  storyId: string,
  of: { lockVersion: number; wanted: PlanWanted },
): Promise<Answer> {
  return step(plan, { ...of, storyId }, async (newsroom, { wanted, ...named }) => {
    const { local, zone } = wanted;
    const at = checkLocalTime(local, zone);
    if (!at.ok) return at;
    return scheduleStory(newsroom, { ...named, work: wanted.work, at: at.value, zone });
  });
}

export async function trashAction(storyId: string): Promise<Answer> {
  return step(story, { storyId }, async (newsroom, of) =>
    ok(await trashStory(newsroom, of.storyId)),
  );
}

export async function takeOutAction(storyId: string): Promise<Answer> {
  return step(story, { storyId }, async (newsroom, of) =>
    ok(await restoreStory(newsroom, of.storyId)),
  );
}
