"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createStory } from "#lib/desk/stories/create-story";
import { deskWork } from "../../../desk-work";
import { textOf } from "../../../form-work";
import { refuse } from "../../../manage-work";

/** Begins a Page and opens it. */
export async function createPageAction(_: FormState, form: FormData): Promise<FormState> {
  const content = { headline: textOf(form, "headline").trim() };
  const editionId = textOf(form, "edition");
  const made = await deskWork((newsroom) =>
    createStory(newsroom, { editionId, form: "page", content }),
  );
  if (!made.ok) return refuse(form, made.issues);
  redirect(`/admin/stories/${made.value.id}`);
}
