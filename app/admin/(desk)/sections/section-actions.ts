"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createSection } from "#lib/desk/names/create-section";
import { deleteSection } from "#lib/desk/names/delete-section";
import { orderSections } from "#lib/desk/names/order-sections";
import { updateSection } from "#lib/desk/names/update-section";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { labelField, labelsIn } from "../../label-form";
import { manageWork, refuse, versionIn } from "../../manage-work";
import { readSectionForm } from "./section-form";

function sectionLabelsIn(form: FormData) {
  return labelsIn(form).map(({ editionId, name, slug, read }) => ({
    editionId,
    name,
    ...(slug !== "" && { slug }),
    description: read("description"),
  }));
}

/** Opens a section at the end of the navigation, and shows it. */
export async function createSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const labels = sectionLabelsIn(form);
  const made = await deskWork((newsroom) => createSection(newsroom, { labels, position: 1000 }));
  if (!made.ok) return refuse(form, made.issues, labelField(labels));
  redirect(`/admin/sections/${made.value.id}`);
}

export async function updateSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const labels = sectionLabelsIn(form);
  const section = { sectionId: textOf(form, "id"), version: versionIn(form), labels };
  return manageWork({
    form,
    work: (newsroom) => updateSection(newsroom, section),
    done: "Saved. Readers see it with their next request.",
    fieldOf: labelField(labels),
    read: (newsroom) => readSectionForm(newsroom, section.sectionId),
  });
}

export async function moveSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const step = textOf(form, "step") === "earlier" ? "earlier" : "later";
  return manageWork({
    form,
    work: (newsroom) => orderSections(newsroom, { sectionId: textOf(form, "id"), step }),
    done: "",
  });
}

export async function deleteSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const gone = await deskWork((newsroom) =>
    deleteSection(newsroom, { sectionId: textOf(form, "id") }),
  );
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/sections");
}
