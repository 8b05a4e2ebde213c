"use server";

import { z } from "zod";
import type { Answer } from "#components/desk/story/workflow-types";
import { ok } from "#lib/platform/result";
import { callOffFront } from "#lib/publishing/call-off-front";
import { cancelSchedule } from "#lib/publishing/cancel-schedule";
import { arrived } from "../../arrived";
import { deskWork } from "../../desk-work";

/** Calls a planned front off. */
export async function callOffFrontPlanAction(versionId: string): Promise<Answer> {
  const asked = arrived(z.uuid(), versionId);
  if (!asked.ok) return asked;
  return deskWork(async (newsroom) => {
    const called = await callOffFront(newsroom, { versionId: asked.value });
    return called.ok ? ok(null) : called;
  });
}

/** Calls a plan off, or puts a failed one away. */
export async function cancelPlanAction(scheduleId: string): Promise<Answer> {
  const asked = arrived(z.uuid(), scheduleId);
  if (!asked.ok) return asked;
  return deskWork(async (newsroom) => {
    await cancelSchedule(newsroom, asked.value);
    return ok(null);
  });
}
