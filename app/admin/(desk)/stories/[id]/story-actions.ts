"use server";

import type { Answer, Change, Plan, PlanWanted } from "#components/desk/story/workflow-types";
import { approveStory } from "#lib/desk/approve-story";
import { restoreStory } from "#lib/desk/restore-story";
import { sendBackStory } from "#lib/desk/send-back-story";
import { submitStory } from "#lib/desk/submit-story";
import { trashStory } from "#lib/desk/trash-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";
import { checkLocalTime } from "#lib/publishing/check-local-time";
import { planPublication } from "#lib/publishing/plan-publication";
import { publishStory } from "#lib/publishing/publish-story";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { deskNewsroom } from "../../../desk-newsroom";
import { formWork } from "../../../form-work";

/** Takes a step for whoever is signed in; everything that stops it comes back as sentences. */
async function step(work: (newsroom: Newsroom) => Promise<Result<unknown>>): Promise<Answer> {
  const newsroom = await deskNewsroom();
  const result = await formWork(() => work(newsroom));
  return result.ok ? ok(null) : result;
}

type WithNote = { lockVersion: number; note: string };

export async function submitAction(storyId: string, of: WithNote): Promise<Answer> {
  return step((newsroom) => submitStory(newsroom, { storyId, ...of }));
}

export async function approveAction(storyId: string, of: WithNote): Promise<Answer> {
  return step((newsroom) => approveStory(newsroom, { storyId, ...of }));
}

export async function sendBackAction(storyId: string, of: { note: string }): Promise<Answer> {
  return step((newsroom) => sendBackStory(newsroom, { storyId, ...of }));
}

export async function planAction(storyId: string): Promise<Answer<Plan>> {
  const newsroom = await deskNewsroom();
  return formWork(async () => ok(await planPublication(newsroom, storyId)));
}

export async function publishAction(
  storyId: string,
  { lockVersion }: { lockVersion: number },
): Promise<Answer> {
  return step((newsroom) => publishStory(newsroom, { storyId, lockVersion }));
}

export async function updateAction(
  storyId: string,
  { lockVersion, change }: { lockVersion: number; change: Change },
): Promise<Answer> {
  return step((newsroom) => updateArticle(newsroom, { storyId, lockVersion, change }));
}

export async function withdrawAction(
  storyId: string,
  { reason, notice }: { reason: string; notice: string },
): Promise<Answer> {
  const words = notice.trim() === "" ? { reason } : { reason, notice };
  return step((newsroom) => withdrawArticle(newsroom, { storyId, ...words }));
}

export async function scheduleAction(
  storyId: string,
  { lockVersion, wanted }: { lockVersion: number; wanted: PlanWanted },
): Promise<Answer> {
  const { local, zone, work } = wanted;
  return step(async (newsroom) => {
    const at = checkLocalTime(local, zone);
    return at.ok ? scheduleStory(newsroom, { storyId, lockVersion, work, at: at.value, zone }) : at;
  });
}

export async function trashAction(storyId: string): Promise<Answer> {
  return step(async (newsroom) => ok(await trashStory(newsroom, storyId)));
}

export async function takeOutAction(storyId: string): Promise<Answer> {
  return step(async (newsroom) => ok(await restoreStory(newsroom, storyId)));
}
