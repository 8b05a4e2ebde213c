"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createStory } from "#lib/desk/create-story";
import { deskNewsroom } from "../../../desk-newsroom";
import { formWork, textOf } from "../../../form-work";
import { refuse } from "../../../manage-work";

/** Begins a Page and opens it. */
export async function createPageAction(_: FormState, form: FormData): Promise<FormState> {
  const newsroom = await deskNewsroom();
  const content = { headline: textOf(form, "headline").trim() };
  const editionId = textOf(form, "edition");
  const made = await formWork(() => createStory(newsroom, { editionId, form: "page", content }));
  if (!made.ok) return refuse(form, made.issues);
  redirect(`/admin/stories/${made.value.id}`);
}
