"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { removeImport } from "#lib/migration/imports/remove-import";
import { removeKept } from "#lib/migration/imports/remove-kept";
import { resumeImport } from "#lib/migration/imports/resume-import";
import { reviewImport } from "#lib/migration/imports/review-import";
import { stopImport } from "#lib/migration/imports/stop-import";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse } from "../../manage-work";
import { mappingIn } from "./mapping-in";

/** Keeps what becomes of categories and kinds of posts; the archive is read again with it, or comes in. */
export async function reviewImportAction(_: FormState, form: FormData): Promise<FormState> {
  const importId = textOf(form, "id");
  const review = {
    ...{ importId, mapping: mappingIn(form), sectionName: textOf(form, "sectionName") },
    next: textOf(form, "next") === "import" ? ("import" as const) : ("read" as const),
  };
  const done = await deskWork((newsroom) => reviewImport(newsroom, review));
  if (!done.ok) return refuse(form, done.issues, () => []);
  redirect(`/admin/imports/${importId}`);
}

export async function stopImportAction(_: FormState, form: FormData): Promise<FormState> {
  const importId = textOf(form, "id");
  return manageWork({
    form,
    work: (newsroom) => stopImport(newsroom, { importId }),
    done: "Stopped after the items it was at.",
  });
}

export async function resumeImportAction(_: FormState, form: FormData): Promise<FormState> {
  const importId = textOf(form, "id");
  return manageWork({
    form,
    work: (newsroom) => resumeImport(newsroom, { importId }),
    done: "It goes on.",
  });
}

export async function removeKeptAction(_: FormState, form: FormData): Promise<FormState> {
  const source = textOf(form, "source");
  return manageWork({
    form,
    work: (newsroom) => removeKept(newsroom, { source }),
    done: "Erased.",
  });
}

export async function removeImportAction(_: FormState, form: FormData): Promise<FormState> {
  const importId = textOf(form, "id");
  const gone = await deskWork((newsroom) => removeImport(newsroom, { importId }));
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/imports");
}
