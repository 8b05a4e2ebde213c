"use server";

import type { FormState } from "#components/desk/plain-form";
import { describeMedia } from "#lib/desk/describe-media";
import { textOf } from "../../form-work";
import { manageWork, versionIn } from "../../manage-work";
import { readMediaForm } from "./media-form";

/** Says what a picture or document is. */
export async function describeMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => textOf(form, name);
  const mediaId = text("id");
  return manageWork({
    form,
    work: (newsroom) =>
      describeMedia(newsroom, {
        mediaId,
        version: versionIn(form),
        words: {
          title: text("title"),
          alt: text("alt"),
          decorative: text("decorative") === "yes",
          caption: text("caption"),
          credit: text("credit"),
          licence: text("licence"),
          sourceUrl: text("sourceUrl"),
          takenOn: text("takenOn"),
          place: text("place"),
        },
      }),
    done: "Saved. Pages that show it are made anew.",
    fieldOf: (path) => (path[0] === "words" ? path.slice(1) : path),
    read: (newsroom) => readMediaForm(newsroom, mediaId),
  });
}
