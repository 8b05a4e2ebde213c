"use server";

import { z } from "zod";
import type { Answer } from "#components/desk/story/workflow-types";
import { correctionPlaces } from "#lib/content/kinds";
import { makePreviewLink } from "#lib/desk/previews/make-preview-link";
import { revokePreviewLink } from "#lib/desk/previews/revoke-preview-link";
import { restoreRevision } from "#lib/desk/stories/restore-revision";
import { ok } from "#lib/platform/result";
import { dropVersions } from "#lib/publishing/drop-versions";
import { placeCorrection } from "#lib/publishing/place-correction";
import { arrived } from "../../../arrived";
import { deskWork } from "../../../desk-work";

const restored = z.object({ storyId: z.uuid(), revisionId: z.uuid(), lockVersion: z.int() });
const named = z.object({ storyId: z.uuid() });
const placed = z.object({
  storyId: z.uuid(),
  correctionId: z.uuid(),
  place: z.enum(correctionPlaces),
});
const wanted = z.object({ storyId: z.uuid(), days: z.number(), revisionId: z.uuid().nullable() });
const link = z.object({ storyId: z.uuid(), linkId: z.uuid() });

export async function restoreAction(
  storyId: string,
  of: { revisionId: string; lockVersion: number },
): Promise<Answer> {
  const asked = arrived(restored, { ...of, storyId });
  if (!asked.ok) return asked;
  const done = await deskWork((newsroom) => restoreRevision(newsroom, asked.value));
  return done.ok ? ok(null) : done;
}

export async function placeNoteAction(
  storyId: string,
  of: { correctionId: string; place: "top" | "bottom" },
): Promise<Answer> {
  const asked = arrived(placed, { ...of, storyId });
  if (!asked.ok) return asked;
  const done = await deskWork((newsroom) => placeCorrection(newsroom, asked.value));
  return done.ok ? ok(null) : done;
}

export async function dropVersionsAction(storyId: string): Promise<Answer> {
  const asked = arrived(named, { storyId });
  if (!asked.ok) return asked;
  const done = await deskWork((newsroom) => dropVersions(newsroom, asked.value));
  return done.ok ? ok(null) : done;
}

export async function makeLinkAction(
  storyId: string,
  of: { days: number; revisionId: string | null },
): Promise<Answer<{ link: string }>> {
  const asked = arrived(wanted, { ...of, storyId });
  if (!asked.ok) return asked;
  const { revisionId, ...rest } = asked.value;
  return deskWork((newsroom) =>
    makePreviewLink(newsroom, { ...rest, ...(revisionId !== null && { revisionId }) }),
  );
}

export async function revokeLinkAction(storyId: string, linkId: string): Promise<Answer> {
  const asked = arrived(link, { storyId, linkId });
  return asked.ok ? deskWork((newsroom) => revokePreviewLink(newsroom, asked.value)) : asked;
}
