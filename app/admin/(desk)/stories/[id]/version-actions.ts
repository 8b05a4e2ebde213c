"use server";

import type { Answer } from "#components/desk/story/workflow-types";
import { makePreviewLink } from "#lib/desk/make-preview-link";
import { restoreRevision } from "#lib/desk/restore-revision";
import { revokePreviewLink } from "#lib/desk/revoke-preview-link";
import { ok } from "#lib/platform/result";
import { deskNewsroom } from "../../../desk-newsroom";
import { formWork } from "../../../form-work";

export async function restoreAction(
  storyId: string,
  of: { revisionId: string; lockVersion: number },
): Promise<Answer> {
  const newsroom = await deskNewsroom();
  const restored = await formWork(() => restoreRevision(newsroom, { storyId, ...of }));
  return restored.ok ? ok(null) : restored;
}

export async function makeLinkAction(
  storyId: string,
  of: { days: number; revisionId: string | null },
): Promise<Answer<{ link: string }>> {
  const newsroom = await deskNewsroom();
  const { days, revisionId } = of;
  const named = { storyId, days, ...(revisionId !== null && { revisionId }) };
  return formWork(() => makePreviewLink(newsroom, named));
}

export async function revokeLinkAction(storyId: string, linkId: string): Promise<Answer> {
  const newsroom = await deskNewsroom();
  return formWork(() => revokePreviewLink(newsroom, { storyId, linkId }));
}
