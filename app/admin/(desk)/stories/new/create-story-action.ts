"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createStory } from "#lib/desk/create-story";
import { deskNewsroom } from "../../../desk-newsroom";
import { rememberForm } from "../../../form-memory";
import { formWork, textOf } from "../../../form-work";

/** Begins a story and opens it. */
export async function createStoryAction(_: FormState, form: FormData): Promise<FormState> {
  const newsroom = await deskNewsroom();
  const made = await formWork(() =>
    createStory(newsroom, {
      editionId: textOf(form, "edition"),
      content: { headline: textOf(form, "headline").trim() },
    }),
  );
  if (!made.ok) return rememberForm({ issues: made.issues });
  redirect(`/admin/stories/${made.value.id}`);
}
