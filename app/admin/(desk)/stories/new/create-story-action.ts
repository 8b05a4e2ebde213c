"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createStory } from "#lib/desk/stories/create-story";
import { deskWork } from "../../../desk-work";
import { textOf } from "../../../form-work";
import { refuse } from "../../../manage-work";

/** Begins a story and opens it. */
export async function createStoryAction(_: FormState, form: FormData): Promise<FormState> {
  const made = await deskWork((newsroom) =>
    createStory(newsroom, {
      editionId: textOf(form, "edition"),
      content: { headline: textOf(form, "headline").trim() },
    }),
  );
  if (!made.ok) return refuse(form, made.issues);
  redirect(`/admin/stories/${made.value.id}`);
}
