"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { createAuthor } from "#lib/desk/names/create-author";
import { deleteAuthor } from "#lib/desk/names/delete-author";
import { setAuthorPhoto } from "#lib/desk/names/set-author-photo";
import { updateAuthor } from "#lib/desk/names/update-author";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { labelField, labelsIn, linesIn } from "../../label-form";
import { manageWork, refuse, versionIn } from "../../manage-work";
import { oneOf } from "../../query";
import { readAuthorForm } from "./author-form";
import { authorKinds } from "./author-words";

function authorIn(form: FormData) {
  const labels = labelsIn(form).map(({ editionId, name, slug, read }) => ({
    editionId,
    name,
    ...(slug !== "" && { slug }),
    role: read("role"),
    bio: read("bio"),
  }));
  const kind = oneOf(authorKinds, textOf(form, "kind")) ?? "person";
  return { kind, labels };
}

/** Makes an author and opens them. */
export async function createAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const author = authorIn(form);
  const made = await deskWork((newsroom) => createAuthor(newsroom, author));
  if (!made.ok) return refuse(form, made.issues, labelField(author.labels));
  redirect(`/admin/authors/${made.value.id}`);
}

export async function updateAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const author = {
    ...authorIn(form),
    authorId: textOf(form, "id"),
    version: versionIn(form),
    userId: textOf(form, "userId") || null,
    sameAs: linesIn(textOf(form, "sameAs")),
  };
  return manageWork({
    form,
    work: (newsroom) => updateAuthor(newsroom, author),
    done: "Saved. Readers see it with their next request.",
    fieldOf: (path) => (path[0] === "sameAs" ? ["sameAs"] : labelField(author.labels)(path)),
    read: (newsroom) => readAuthorForm(newsroom, author.authorId),
  });
}

/** Chooses the picture of the library that stands for an author; none takes it away. */
export async function setAuthorPhotoAction(_: FormState, form: FormData): Promise<FormState> {
  const photo = {
    authorId: textOf(form, "id"),
    version: versionIn(form),
    mediaId: textOf(form, "mediaId") || null,
  };
  return manageWork({
    form,
    work: (newsroom) => setAuthorPhoto(newsroom, photo),
    done: "Saved. Readers see it with their next request.",
  });
}

export async function deleteAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const gone = await deskWork((newsroom) =>
    deleteAuthor(newsroom, { authorId: textOf(form, "id") }),
  );
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/authors");
}
