"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createEdition } from "#lib/desk/names/create-edition";
import { updateEdition } from "#lib/desk/names/update-edition";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse, versionIn } from "../../manage-work";
import { readEditionForms } from "./setting-fields";

function textsIn(form: FormData) {
  return {
    name: textOf(form, "name"),
    siteName: textOf(form, "siteName"),
    tagline: textOf(form, "tagline"),
    direction: textOf(form, "direction") === "rtl" ? ("rtl" as const) : ("ltr" as const),
    timeZone: textOf(form, "timeZone").trim(),
    calendar: textOf(form, "calendar") === "jalali" ? ("jalali" as const) : ("gregorian" as const),
    position: Number(textOf(form, "position").trim() || "0"),
  };
}

/** Opens an edition and shows what can be set on it. The first one has addresses without a prefix. */
export async function createEditionAction(_: FormState, form: FormData): Promise<FormState> {
  const edition = { ...textsIn(form), code: textOf(form, "code").trim(), isDefault: false };
  const made = await deskWork((newsroom) => createEdition(newsroom, edition));
  if (!made.ok) return refuse(form, made.issues);
  redirect(`/admin/editions/${made.value.id}`);
}

export async function updateEditionAction(_: FormState, form: FormData): Promise<FormState> {
  const editionId = textOf(form, "id");
  const edition = { editionId, version: versionIn(form), ...textsIn(form) };
  return manageWork({
    form,
    work: (newsroom) => updateEdition(newsroom, edition),
    read: async (newsroom) => (await readEditionForms(newsroom, editionId)).editionForm,
    done: "Saved. Readers see it with their next request.",
  });
}
